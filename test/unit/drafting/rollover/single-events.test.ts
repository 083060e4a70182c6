import assert from 'node:assert/strict';
import { rollOver } from '../../../../src/core/drafting/rollover/rollOver';
import { read } from '../../../fixtures/read';

/** What a sentence among the results of 2024 reads in the draft of 2025. */
function rolled(sentence: string): string {
  const draft = rollOver(read(`江北区园林局2024年工作总结\n一、工作进展\n${sentence}\n`));
  return draft?.text.split('\n')[2] ?? '';
}

describe('single events, rolled over', () => {
  it('began in the year that is told: 于 compares only behind a word of comparing', () => {
    assert.equal(rolled('苗圃于2023年立项。'), '苗圃于【待核2023年（说的是哪一年）】立项。');
    assert.equal(rolled('泵房于2020年动工，水厂于2022年招标。'), '泵房于2020年动工，水厂于2022年招标。');
    assert.equal(rolled('绿化率高于2023年，能耗低于2023年。'), '绿化率高于2024年，能耗低于2024年。');
    assert.equal(rolled('投入相当于2023年。'), '投入相当于2024年。');
  });

  it('come about in a year of their own, which is asked for; the plan for next year moves on', () => {
    assert.equal(rolled('展馆预计2025年投产。'), '展馆预计【待核2025年（去年说的期限）】投产。');
    assert.equal(rolled('展馆延期到2025年5月。'), '展馆延期到【待核2025年5月（去年说的期限）】。');
    assert.equal(rolled('桥梁将于2025年合龙。'), '桥梁将于【待核2025年（去年说的期限）】合龙。');
    assert.equal(rolled('按2025年工作计划推进。'), '按2026年工作计划推进。');
  });

  it('are marked though their clause names the year', () => {
    assert.equal(rolled('2024年度获评省级先进。'), '2025年度获评省级先进【待核（去年的一次性事项）】。');
    assert.equal(rolled('2024年荣获园林奖章。'), '2025年荣获园林奖章【待核（去年的一次性事项）】。');
    assert.equal(rolled('2024年投产茶园16万亩。'), '2025年投产茶园【待填（上年16）】万亩。');
    assert.equal(rolled('苗圃泵站2024年6月28日通水。'), '苗圃泵站2025年【待填（上年6月28日）】通水。');
    assert.equal(rolled('“获得绿荫”指标位居前列。'), '“获得绿荫”指标位居前列。');
  });

  it('in a part of a month, or over a night, are those of last year', () => {
    assert.equal(rolled('5月下旬开展修剪。'), '【待填（上年5月下旬）】开展修剪。');
    assert.equal(rolled('自5月起推行网格养护。'), '自【待填（上年5月起）】推行网格养护。');
    assert.equal(rolled('每年5月起封山。'), '每年5月起封山。');
    assert.equal(rolled('9月初开展修剪。'), '【待填（上年9月初）】开展修剪。');
    assert.equal(rolled('5月12日夜间至13日抢险。'), '【待填（上年5月12日夜间至13日）】抢险。');
    assert.equal(rolled('5月上旬前后修剪，6月底盘点。'), '5月上旬前后修剪，6月底盘点。');
  });

  it('on a day that the week or the moon tells again, or over several days', () => {
    assert.equal(rolled('6月8日（星期六）开园。'), '【待填（上年6月8日（星期六））】开园。');
    assert.equal(rolled('2月9日（除夕）值守。'), '【待填（上年2月9日（除夕））】值守。');
    assert.equal(rolled('6月8日（周末游园日）值守。'), '【待填（上年6月8日）】（周末游园日）值守。');
    assert.equal(rolled('9月29日至10月2日布展。'), '【待填（上年9月29日至10月2日）】布展。');
    assert.equal(rolled('4月1日至6月30日修剪。'), '4月1日至6月30日修剪。');
    assert.equal(rolled('每周六开放。'), '每周六开放。');
  });

  it('of this year, though they began in another, or a stretch of years was planned for them', () => {
    assert.equal(
      rolled('2019年启动的苗圃普查今年全部结束。'),
      '2019年启动的苗圃普查今年全部结束【待核（去年的一次性事项）】。',
    );
    assert.equal(rolled('2019年成立的苗圃运行良好。'), '2019年成立的苗圃运行良好。');
    assert.equal(rolled('110千伏园林变投运。'), '【待填（上年110）】千伏园林变投运【待核（去年的一次性事项）】。');
    assert.equal(rolled('32个项目投运。'), '【待填（上年32）】个项目投运。');
  });

  it('of a list of years, the last is asked for', () => {
    assert.equal(
      rolled('课题2022年度立项、2024年度结项。'),
      '课题2022年度立项、【待核2024年度（说的是哪一年）】结项。',
    );
    assert.equal(rolled('苗圃成立于2019年，2024年新增绿地。'), '苗圃成立于2019年，2025年新增绿地。');
  });

  it('are told by a month, its end too where no quarter is closed; a feast of the moon is none', () => {
    assert.equal(rolled('11月到岗，8月底全部收回。'), '【待填（上年11月）】到岗，【待填（上年8月底）】全部收回。');
    assert.equal(rolled('截至8月底，二月二前补植，每年5月到7月抚育。'), '截至8月底，二月二前补植，每年5月到7月抚育。');
  });

  it('are ahead in a report that is made before the year ends', () => {
    const draft = rollOver(
      read('江北区园林局2024年上半年工作总结\n一、工作进展\n桥梁延期到2024年11月合龙。预计2024年绿地率提高。\n'),
    );
    assert.match(draft?.text ?? '', /延期到【待核2024年11月（去年说的期限）】/);
    assert.match(draft?.text ?? '', /预计2025年绿地率/);
  });

  it('hold since a month of last year, which no year moves', () => {
    assert.equal(rolled('2024年6月起实行网格养护。'), '【待核2024年6月起（去年的一次性事项）】实行网格养护。');
    assert.equal(rolled('2024年以来实行网格养护。'), '2025年以来实行网格养护。');
  });

  it('recur under another number, which the mark asks for', () => {
    assert.equal(rolled('完成第五次园林普查。'), '完成【待核第五次（今年是哪一次）】园林普查。');
    assert.equal(rolled('完成第四轮绿地联检。'), '完成【待核第四轮（今年可能要加一）】绿地联检。');
    assert.equal(rolled('五年来新增绿地。'), '【待核五年来（今年可能要加一）】新增绿地。');
    assert.equal(rolled('这是承上启下的关键一年。'), '这是承上启下的【待核关键一年（今年是规划的第几年）】。');
    assert.equal(rolled('近五年来，多年来，第三次分配作用显现。'), '近五年来，多年来，第三次分配作用显现。');
  });
});

describe('deadlines of a plan, rolled over', () => {
  const planned = (sentence: string): string => {
    const draft = rollOver(
      read(`江北区园林局2024年工作总结\n一、工作进展\n绿地养护到位。\n二、下一步打算\n${sentence}\n`),
    );
    return draft?.text.split('\n').at(-2) ?? '';
  };

  it('ask for the month of a single thing, and for the end of the year by which it is to be done', () => {
    assert.equal(planned('2025年3月前完成招标。'), '【待核2025年3月前（去年说的期限）】完成招标。');
    assert.equal(planned('2025年9月开工。'), '【待核2025年9月（去年说的期限）】开工。');
    assert.equal(planned('2025年上半年完成搬迁。'), '【待核2025年上半年（去年说的期限）】完成搬迁。');
    assert.equal(planned('2025年上半年，绿地养护到位。'), '2026年上半年，绿地养护到位。');
    assert.equal(planned('2025年12月底前建成驿站。'), '【待核2025年12月底前（去年说的期限）】建成驿站。');
    assert.equal(planned('2025年汛期前建成驿站。'), '【待核2025年汛期前（去年说的期限）】建成驿站。');
    assert.equal(planned('2025年底前建成驿站。'), '【待核2025年底前（去年说的期限）】建成驿站。');
    assert.equal(planned('2025年起推行分区养护。'), '【待核2025年起（去年说的期限）】推行分区养护。');
    assert.equal(planned('编制2025—2027年养护计划。'), '编制【待核2025—2027年（说的是哪一年）】养护计划。');
    assert.equal(planned('2026年绿地率达标，2030年成网。'), '【待核2026年（去年说的期限）】绿地率达标，2030年成网。');
    assert.equal(planned('养护行动圆满收官。'), '养护行动圆满收官【待核（去年的一次性事项）】。');
    assert.equal(planned('落实2025年7月工作计划。'), '落实2026年7月工作计划。');
  });

  it('stand behind a label in the midst of results', () => {
    const draft = rollOver(
      read('江北区园林局2024年工作总结\n一、工作进展\n绿地养护到位。2025年思路：2025年3月前建成驿站。\n'),
    );
    assert.equal(
      draft?.text.split('\n').at(-2),
      '绿地养护到位。2026年思路：【待核2025年3月前（去年说的期限）】建成驿站。',
    );
  });

  it('of an earlier draft stay as they ask', () => {
    const draft = planned('2025年3月前完成招标，第五次普查。');
    assert.equal(planned(draft), draft);
  });
});
