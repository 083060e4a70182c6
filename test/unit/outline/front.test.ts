import assert from 'node:assert/strict';
import { requiredRoles } from '../../../src/core/outline/roles/requirements';
import { read } from '../../fixtures/read';

const TOLD = '全年办理各类事项3000余件，各项指标均好于预期。';
const BODY = '\n\n一、工作进展\n完成年度任务。\n二、存在的问题\n人手不足。';

describe('title, kind and year', () => {
  const cases: readonly (readonly [string, string, number | null])[] = [
    ['某县人民法院2025年工作总结', 'annual', 2025],
    ['某集团有限公司2025年度工作报告', 'annual', 2025],
    ['某局2025年上半年工作总结', 'half-year', 2025],
    ['某医院2025年工作总结和2026年工作计划', 'results-and-plan', 2025],
    ['某学院2026年度业务职能目标', 'goals', 2026],
    ['某局稳就业新闻发布会实录', 'press', null],
    ['某某2025年度述职报告', 'duty', 2025],
    ['柳溪镇政府工作报告', 'government', null],
    ['某局工作总结及2026年工作计划', 'results-and-plan', 2025],
    ['某市市场监管局关于2025年工作情况和2026年工作计划的报告', 'results-and-plan', 2025],
    ['某银行2025年度工作报告暨2026年工作安排', 'results-and-plan', 2025],
    ['某厂2025年安全生产情况汇报及2026年重点任务', 'results-and-plan', 2025],
    ['某局2025年度工作计划安排', 'plan', 2025],
    ['某局工作总结暨2026年度重点工作打算', 'results-and-plan', 2025],
    ['某局2025工作总结及2026年工作计划', 'results-and-plan', 2025],
    ['某局上半年工作总结及2026年下半年工作计划', 'results-and-plan', 2026],
    ['某局2026年工作要点', 'plan', 2026],
    ['某局2025年第36周工作周报', 'weekly', 2025],
    ['某中心2025年工作总结（9月1日—9月7日）', 'weekly', 2025],
    ['某中心2025年工作总结（9月1日—9月30日）', 'monthly', 2025],
    ['某中心2025年工作总结（9月1日—9月20日）', 'annual', 2025],
    ['某局2025年9月工作总结', 'monthly', 2025],
    ['某局2025年10月份重点工作完成情况', 'monthly', 2025],
    ['某局二〇二五年九月工作小结', 'monthly', 2025],
    ['某局2025年6月安全生产宣传活动总结', 'annual', 2025],
    ['某局2025年1—10月工作总结', 'annual', 2025],
    ['某局2025年1—6月工作总结', 'half-year', 2025],
    ['某局2025年前三季度工作总结', 'quarterly', 2025],
    ['某局2025年1—9月工作总结', 'quarterly', 2025],
    ['某局2025年第三季度工作总结', 'quarterly', 2025],
    ['某局2025年4月1日至6月30日工作情况', 'quarterly', 2025],
    ['某公司建厂五十周年工作总结', 'annual', null],
    ['某县2025年审计反馈问题整改情况报告', 'rectification', 2025],
    ['某县2025年问题整改工作总结', 'annual', 2025],
    ['关于村级集体经济的调研报告', 'survey', null],
    ['某镇2025年基层治理经验材料', 'experience', 2025],
    ['某局2025年度民主生活会对照检查材料', 'self-review', 2025],
  ];
  for (const [title, kind, year] of cases) {
    it(`${title} is ${kind}`, () => {
      const report = read(title + BODY);
      assert.equal(report.title, title);
      assert.equal(report.kind, kind);
      assert.equal(report.year, year);
      assert.deepEqual(report.titleSpan, { start: 0, end: title.length });
    });
  }

  it('tell the month or quarter by the opening where the title names neither', () => {
    const kind = (opening: string): string => read(`某局工作总结\n${opening}${BODY}`).kind;
    assert.equal(kind('现将9月份工作情况总结如下。'), 'monthly');
    assert.equal(kind('现将本季度主要工作汇报如下。'), 'quarterly');
    assert.equal(kind('现将2025年工作总结如下。'), 'annual');
    assert.equal(kind('现将1—9月工作总结如下。'), 'annual');
  });

  it('come from the file’s name where the text has no title', () => {
    const report = read(
      `2025年，我局紧扣中心任务，统筹推进各项工作，取得了较好成效，现将有关情况报告如下，请予审议，并请提出意见。${BODY}`,
      '某局2025年工作总结.txt',
    );
    assert.equal(report.kind, 'annual');
    assert.equal(report.year, 2025);
  });

  it('are no salutation that ends as one of a list, nor the start of a sentence', () => {
    assert.equal(read(`各位代表、\n同志们：\n${BODY}`).title, null);
    const report = read(
      '县供销社年度报告：为农服务稳步增长\n《报告》显示，2025年，全系统实现销售额9.6亿元，同比增长9.1%。',
    );
    assert.equal(report.title, '县供销社年度报告：为农服务稳步增长');
  });

  it('end where the first heading was pasted behind the title', () => {
    for (const blank of ['', ' ', '\u3000']) {
      const report = read(`某局2025年工作总结${blank}一、工作进展\n完成年度任务。\n二、存在的问题\n人手不足。`);
      assert.equal(report.title, '某局2025年工作总结');
      assert.deepEqual(
        report.sections.map(({ marker, text }) => marker + text),
        ['一、工作进展', '二、存在的问题'],
      );
    }
  });

  it('may be closed as a sentence, where nothing else stands in the line', () => {
    const report = read(`2025年度站长述职报告。\n各位同事：\n大家好！${BODY}`);
    assert.deepEqual([report.title, report.kind, report.year], ['2025年度站长述职报告', 'duty', 2025]);
    assert.notEqual(read(`现在我向大会作述职报告。${BODY}`).title, '现在我向大会作述职报告');
  });

  it('keep the title as written, full-width digits and all', () => {
    assert.equal(read(`某局２０２５年工作总结${BODY}`).title, '某局２０２５年工作总结');
    assert.equal(read(`某局２０２５年工作总结${BODY}`).year, 2025);
  });

  it('come from a first heading of Markdown', () => {
    assert.equal(read(`# 某校2025年工作总结${BODY}`).title, '某校2025年工作总结');
  });

  it('take the year from the date under the title', () => {
    assert.equal(read(`柳溪镇政府工作报告\n（2026年1月12日）${BODY}`).year, 2026);
  });

  it('take the year from a date in Chinese numerals, and the last of several', () => {
    assert.equal(read(`柳溪镇政府工作报告\n二〇二六年一月十二日${BODY}`).year, 2026);
    assert.equal(read(`某局2023—2025年工作总结${BODY}`).year, 2025);
  });

  it('are no line that names the speaker', () => {
    for (const speaker of ['云岭县人民检察院检察长 张三', '镇党委书记 李某某', '县人民法院院长 王　五'])
      assert.equal(read(`${speaker}\n各位代表：${BODY}`).title, null);
    assert.equal(read(`做称职的镇长 勇担责${BODY}`).title, '做称职的镇长 勇担责');
    assert.equal(read(`镇长述职报告 2025年${BODY}`).title, '镇长述职报告 2025年');
  });

  it('take the period from the opening where the title names no year', () => {
    const period = (text: string): string | null => read(text + BODY).period?.text ?? null;
    assert.equal(period('某局工作总结\n现将2025年1—10月工作情况通报如下：'), '2025年1—10月');
    assert.equal(period('各科室：\n现将我局2025年上半年指标完成情况通报如下：'), '2025年上半年');
    assert.equal(period('某局2025年工作总结\n现将2024年10月以来的整改情况汇报如下：'), '2025年');
    assert.equal(period('某局工作总结\n我局2024年开展整改，现将整改情况汇报如下：'), null);
  });

  it('say what told them', () => {
    const from = (text: string, fileName?: string): unknown[] => {
      const { kind, kindFrom, year, yearFrom } = read(text, fileName).outline;
      return [kind, kindFrom, year, yearFrom];
    };
    assert.deepEqual(from(`某局2025年工作总结${BODY}`, '草稿.txt'), ['annual', 'title', 2025, 'title']);
    assert.deepEqual(from(`抓落实 促发展${BODY}`, '某局2025年工作总结.txt'), ['annual', 'fileName', 2025, 'fileName']);
    assert.deepEqual(from(`柳溪镇政府工作报告\n（2026年1月12日）${BODY}`), ['government', 'title', 2026, 'date']);
    assert.deepEqual(
      from(
        `工作总结${BODY.replace('一、', '2025年，全局上下真抓实干，各项任务有序推进，主要目标顺利实现，群众满意度持续提高，现报告如下。\n一、')}`,
      ),
      ['annual', 'title', 2025, 'opening'],
    );
    assert.deepEqual(from('某镇现场答问\n问：道路何时修好？\n答：年内完工。\n问：学校何时建成？\n答：明年建成。\n'), [
      'press',
      'questions',
      null,
      null,
    ]);
    assert.deepEqual(from('随手记'), ['unknown', null, null, null]);
  });

  it('ask title and file name for the kind by one test, the title first', () => {
    const from = (title: string, fileName: string): unknown[] => {
      const { kind, kindFrom } = read(`${title}${BODY}`, fileName).outline;
      return [kind, kindFrom];
    };
    // a plan that is reported on makes no plan: the kind is the file's name's to tell
    const reportedOn = '某区营商环境行动计划落实情况的自查报告';
    assert.deepEqual(from(reportedOn, '2026年工作计划.txt'), ['plan', 'fileName']);
    assert.deepEqual(from(reportedOn, '稿.txt'), ['unknown', null]);
    assert.deepEqual(from('某局2025年工作总结', '2026年工作计划.txt'), ['annual', 'title']);
  });

  it('without a title, the opening tells the kind', () => {
    const LONG = '上级部门对我局的工作作了全面检查，提出了许多中肯的意见，全局上下高度重视，及时召开会议，认真研究。';
    const from = (opening: string): unknown =>
      read(`${LONG}${opening}\n一、有关情况\n${'有序推进。'.repeat(8)}\n`).kind;
    assert.equal(from('根据巡察反馈意见，我局逐条研究、逐项落实，现将整改落实情况报告如下：'), 'rectification');
    assert.equal(from('按照会议要求，我认真学习、广泛听取意见、深入查摆问题，现对照检查如下：'), 'self-review');
    assert.equal(from('九月中旬，调研组走访了六个乡镇和十二个村，形成如下调研报告。现将调研情况报告如下：'), 'survey');
    assert.equal(from('现将全年工作总结如下：全局上下扎实工作，各项任务有序推进，面貌持续改善。'), 'annual');
  });

  const TITLE = '云岭县农业农村局2025年工作总结';
  for (const [what, lines, title = TITLE] of [
    ['a subtitle with a dash', `${TITLE}\n——在全县农业农村工作会议上的讲话`],
    ['a slogan above a subtitle that names the report', `稳中求进 实干争先\n——${TITLE}`],
    ['a date in brackets', `${TITLE}\n（2024年1月5日）`],
    ['a date by itself', `${TITLE}\n2024年1月5日`],
    ['a date in Chinese numerals', `${TITLE}\n（二〇二四年一月五日）`],
    [
      'a date with the meeting',
      '柳溪镇政府工作报告\n——2026年1月12日在柳溪镇第九届人民代表大会第五次会议上',
      '柳溪镇政府工作报告',
    ],
    ['the speaker', `${TITLE}\n局长 张三`],
    ['各位代表', `${TITLE}\n各位代表：`],
    ['同志们', `${TITLE}\n同志们：`],
    ['a salutation with a mark of exclamation', `${TITLE}\n尊敬的各位领导、各位同事！\n大家好！`],
    ['the body that is reported to', `${TITLE}\n县人民政府：`],
    ['all of them', `${TITLE}\n——在全县农业农村工作会议上的讲话\n（2024年1月5日）\n局长 张三\n\n各位代表、同志们：`],
    ['a period at its beginning', '2025年1-9月工作总结', '2025年1-9月工作总结'],
  ] as const) {
    it(`are told apart from headings: ${what}`, () => {
      for (const text of [
        lines + BODY,
        (lines + BODY).replace(/^/gm, '\u3000\u3000'),
        (lines + BODY).replace(/\n/g, '\r\n'),
      ]) {
        const report = read(text);
        assert.deepEqual(
          report.allSections().map(({ marker, text: heading }) => marker + heading),
          ['一、工作进展', '二、存在的问题'],
        );
        assert.equal(report.title, title);
        assert.equal(report.slice(report.titleSpan ?? { start: 0, end: 0 }), title);
      }
    });
  }

  it('are no salutation', () => {
    assert.equal(read(`各位代表：${BODY}`).title, null);
    assert.equal(read(`同志们：\n某局2025年工作总结${BODY}`).title, '某局2025年工作总结');
  });

  it('are told once, where the page says the title again below words of its own', () => {
    const preface = '工作总结是对一个时期工作的回顾，写总结时要实事求是，下面是小编整理的内容，仅供大家参考借鉴。';
    const report = read(`某局2025年工作总结\n${preface}\n某局 2025年工作总结${BODY}`);
    assert.equal(report.title, '某局2025年工作总结');
    assert.deepEqual(
      report.sections.map(({ marker }) => marker),
      ['一、', '二、'],
    );
  });

  it('are those of the line below that says what was given on the occasion', () => {
    const report = read(`在集团2026年工作会议上的报告\n——宏山建设集团2025年工作总结${BODY}`);
    assert.deepEqual([report.title, report.kind, report.year], ['宏山建设集团2025年工作总结', 'annual', 2025]);
  });

  for (const title of ['云岭县教育局2025年度工作总结', '东港水务公司2025年工作回顾'])
    it(`are those of a first line that names whose it is, where the plan has a title of its own below: ${title}`, () => {
      const report = read(`${title}\n${TOLD}\n1.抓建设\n${TOLD}\n2.抓管理\n${TOLD}\n2026年重点任务\n${TOLD}`);
      assert.deepEqual([report.title, report.kind, report.year], [title, 'annual', 2025]);
    });

  it('tell the kind by the title of the first part where the text has none', () => {
    const report = read(`2025年工作总结\n${TOLD}\n1.抓建设\n${TOLD}\n2.抓管理\n${TOLD}\n2026年重点任务\n${TOLD}`);
    assert.deepEqual([report.title, report.kind], [null, 'annual']);
  });

  it('are unknown for an empty text', () => {
    const report = read('');
    assert.deepEqual(
      [report.title, report.kind, report.year, report.titleSpan, report.sections.length],
      [null, 'unknown', null, null, 0],
    );
  });

  it('owe what their kind does: problems and plans where it is a summary', () => {
    for (const kind of ['annual', 'half-year', 'quarterly', 'results-and-plan', 'duty', 'government'] as const)
      assert.deepEqual(requiredRoles(kind), ['progress', 'problems', 'plan'], kind);
    for (const kind of ['rectification', 'monthly', 'weekly'] as const)
      assert.deepEqual(requiredRoles(kind), ['progress', 'plan'], kind);
    for (const kind of ['survey', 'self-review'] as const)
      assert.deepEqual(requiredRoles(kind), ['problems', 'plan'], kind);
    for (const kind of ['plan', 'goals', 'press', 'experience', 'unknown'] as const)
      assert.deepEqual(requiredRoles(kind), [], kind);
  });
});
