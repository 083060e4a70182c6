import assert from 'node:assert/strict';
import { read } from '../../fixtures/read';

describe('period', () => {
  const periods = (text: string) =>
    read(text)
      .figures()
      .map(({ figure }) => figure.period?.text ?? null);

  it('is the last one named before the figure in its sentence', () => {
    assert.deepEqual(periods('上半年，完成投资3.2亿元；1—9月，完成税收2.1亿元。'), ['上半年', '1—9月']);
    assert.deepEqual(periods('抓好项目，上半年完成投资3.2亿元。新建泵站2座。'), ['上半年', null]);
    assert.deepEqual(periods('上半年，完成投资3.2亿元。\n完成税收2.1亿元。'), ['上半年', null]);
  });

  it('is a stretch of days, or the first months of a year that is named', () => {
    assert.deepEqual(periods('今年前8个月，完成投资3.2亿元；去年前三个季度，完成投资3.6亿元。'), [
      '今年前8个月',
      '去年前三个季度',
    ]);
    assert.deepEqual(periods('从3月20日到6月30日，检查企业86家。10月1日-7日，接待游客9万人次。'), [
      '3月20日到6月30日',
      '10月1日-7日',
    ]);
    assert.deepEqual(periods('3月20日，检查企业86家。'), ['3月20日']);
  });

  it('is told by who says it, by an announcement or behind the topic of the sentence', () => {
    assert.deepEqual(periods('5月6日，记者从市图书馆获悉，前三季度接待读者42万人次。外借图书18万册。'), [
      '前三季度',
      '前三季度',
    ]);
    assert.deepEqual(periods('市水务局日前发布，1—5月供水量3.2亿立方米。管网漏损率9.1%。'), ['1—5月', '1—5月']);
    assert.deepEqual(periods('现将2025年1—5月安全生产情况通报如下：检查企业312家。整改隐患860处。'), [
      '2025年1—5月',
      '2025年1—5月',
    ]);
    assert.deepEqual(periods('提取方面，1—4月，提取公积金8.7亿元。其中，购房提取3.6亿元。'), ['1—4月', '1—4月']);
    assert.deepEqual(periods('我局培训12期，5月6日发布通报3期，参训860人。'), [null, '5月6日', null]);
  });

  it('is the first days or weeks of something, a stretch since a month, and not the time of an event', () => {
    assert.deepEqual(periods('国庆前3天，完成发货2.1万吨；开学前两周，走访家庭312户。'), ['国庆前3天', '开学前两周']);
    assert.deepEqual(periods('开学前两周，走访家庭312户。接待来访128人次。'), ['开学前两周', null]);
    assert.deepEqual(periods('7月以来，夜间巡查620车次。6月中旬以来，抢修线路32公里。'), ['7月以来', '6月中旬以来']);
    assert.deepEqual(periods('补贴119万元，于4月25日发放到位；康复训练118人。'), [null, null]);
    assert.deepEqual(periods('利润1.27亿元，去年同期为0.93亿元；海外收入6.2亿元。'), [null, '去年同期', null]);
    assert.deepEqual(periods('提取公积金2.05亿元，占当月提取总额的81.67%，惠及职工153名。'), [null, null]);
    assert.deepEqual(periods('期末统考平均分512.6分。'), [null]);
  });

  it('begins a sentence behind a full stop in half width, too', () => {
    assert.deepEqual(periods('去年，整改隐患86处.今年上半年，举办培训12期.'), ['去年', '今年上半年']);
    assert.deepEqual(periods('去年，建成3.5万平方米、绿地12.6万平方米.'), ['去年', '去年']);
  });

  it('is a holiday, and opens a paragraph behind words that only say whose number it is', () => {
    assert.deepEqual(periods('国庆假期，接待游客18万人次；“五一”黄金周，接待游客9万人次。'), [
      '国庆假期',
      '“五一”黄金周',
    ]);
    assert.deepEqual(periods('初步核算，上半年完成投资3.2亿元。分行业看，工业投资1.6亿元。'), ['上半年', '上半年']);
    assert.deepEqual(periods('抓好“五一”活动，接待游客9万人次。'), [null]);
  });

  it('governs the whole paragraph that it opens, a heading before it or not', () => {
    assert.deepEqual(periods('截至9月底，门诊3.2万人次。手术2600台。出院1.1万人次。'), [
      '截至9月底',
      '截至9月底',
      '截至9月底',
    ]);
    assert.deepEqual(periods('2.提升服务能力。截至9月底，门诊3.2万人次。手术2600台。'), ['截至9月底', '截至9月底']);
    assert.deepEqual(periods('今年以来，我院狠抓质量。手术2600台。'), ['今年以来']);
  });

  it('no longer governs the paragraph once another sentence opens with one', () => {
    assert.deepEqual(periods('1-4月，门诊3.2万人次。1-5月，手术2600台。新增床位60张。'), ['1-4月', '1-5月', null]);
    assert.deepEqual(periods('今年以来，门诊3.2万人次。6月8日、9日，举办义诊，邀请专家20名。手术2600台。'), [
      '今年以来',
      '6月8日',
      '今年以来',
    ]);
  });

  it('goes no further than its clause where it stands in a noun', () => {
    assert.deepEqual(periods('截至目前，预约平台上半年访问量6.2万人次，总访问量22万人次。'), ['上半年', '截至目前']);
    assert.deepEqual(periods('组织骨干每年走访企业350家，引进项目12个。'), ['每年', null]);
    assert.deepEqual(periods('近年来，门诊量居全省第5位，新增床位60张。'), [null, null]);
  });

  it('goes no further than its clause where it dates an event', () => {
    assert.deepEqual(periods('全年，大道铺设12公里，8月建成桥梁2座，新增路灯60盏。'), ['全年', '8月', '全年']);
  });

  it('governs the sentence after a short subject', () => {
    assert.deepEqual(periods('狠抓质量，我院今年完成手术2600台，新增床位60张。'), ['今年', '今年']);
  });

  it('is 累计 where nothing else says when', () => {
    assert.deepEqual(periods('累计建成泵站8座、水闸9座。新增船只3艘。'), ['累计', '累计', null]);
    assert.deepEqual(periods('截至9月底，门诊3.2万人次。累计服务群众2600人次。'), ['截至9月底', '截至9月底']);
    assert.deepEqual(periods('近3年累计签约家庭医生270余名。'), ['近3年累计']);
  });

  it('comes from the heading in a report on one line', () => {
    const line =
      '某院2024年工作总结和2025年工作打算一、2024年工作情况(一)抓质量。手术2600台。2023年，门诊3.2万人次。新增床位60张。(二)抓服务。随访1.2万人次。二、2025年工作打算(一)抓质量。手术3000台以上。';
    const text = `${line}${'继续完善制度，落实责任。'.repeat(90)}`;
    assert.deepEqual(periods(text), ['2024年', '2023年', '2024年', '2024年', '2025年']);
    assert.deepEqual(periods(line.replaceAll('一、', '\n一、').replaceAll('二、', '\n二、').replaceAll('。', '。\n')), [
      null,
      '2023年',
      null,
      null,
      null,
    ]);
  });

  it('is the same whether a line is read whole or sentence by sentence', () => {
    const line =
      '2.提升服务能力。截至9月底，门诊3.2万人次。手术2600台。出院1.1万人次。1-5月，随访9600人次。新增床位60张。累计建成分院3个。';
    assert.deepEqual(periods(line + '继续完善制度，落实责任。'.repeat(90)), periods(line));
  });

  it('takes in the word before it', () => {
    assert.deepEqual(periods('截至9月底，培训职工3.2万人。'), ['截至9月底']);
  });

  it('is not the plan that a value is held against', () => {
    assert.deepEqual(periods('参保32.6万人，实现全年目标数的106.4%，培训86人。'), [null, null]);
    assert.deepEqual(periods('收储60亩，占全年任务的80%。'), [null]);
    assert.deepEqual(periods('全年任务完成较好，培训86人。'), ['全年']);
  });

  it('is not the base of a comparison', () => {
    assert.deepEqual(periods('全年培训3.2万人，比2022年增长5.1%，发证2.8万本。'), ['全年', '全年']);
  });

  it('has its months by the year of the report', () => {
    const dates = (sentence: string) => {
      const period = read(`某局2025年工作总结\n一、工作进展\n${sentence}`).figures()[0]?.figure.period;
      return period && [period.start, period.end];
    };
    assert.deepEqual(dates('上半年，完成投资3.2亿元。'), ['2025-01', '2025-06']);
    assert.deepEqual(dates('1—9月，完成投资3.2亿元。'), ['2025-01', '2025-09']);
    assert.deepEqual(dates('前三季度，完成投资3.2亿元。'), ['2025-01', '2025-09']);
    assert.deepEqual(dates('截至5月底，完成投资3.2亿元。'), [null, '2025-05']);
    assert.deepEqual(dates('2024年，完成投资3.2亿元。'), ['2024-01', '2024-12']);
    assert.deepEqual(dates('去年，完成投资3.2亿元。'), ['2024-01', '2024-12']);
    assert.deepEqual(dates('2021—2024年，完成投资3.2亿元。'), ['2021-01', '2024-12']);
    assert.deepEqual(dates('今年以来，完成投资3.2亿元。'), ['2025-01', null]);
    assert.deepEqual(dates('近三年，完成投资3.2亿元。'), ['2023-01', '2025-12']);
    assert.deepEqual(dates('近3年累计完成投资3.2亿元。'), ['2023-01', '2025-12']);
    assert.deepEqual(dates('“十四五”期间，完成投资3.2亿元。'), ['2021-01', '2025-12']);
    assert.deepEqual(dates('十三五以来，完成投资3.2亿元。'), ['2016-01', null]);
    assert.deepEqual(dates('十三五末，完成投资3.2亿元。'), [null, '2020-12']);
    assert.deepEqual(dates('目前，完成投资3.2亿元。'), [null, null]);
  });

  it('has no dates where neither text nor report names a year', () => {
    assert.deepEqual(read('上半年，完成投资3.2亿元。').figures()[0]?.figure.period, {
      text: '上半年',
      start: null,
      end: null,
    });
  });
});
