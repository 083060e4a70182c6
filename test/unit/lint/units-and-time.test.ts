import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint';
import type { Diagnostic } from '../../../src/core/lint/model';
import type { LintConfig } from '../../../src/core/lint/lint';
import { ReportDocument } from '../../../src/core/report/document';
import { read } from '../../fixtures/read';

const found = (rule: string, text: string, rules: LintConfig['rules'] = {}): readonly Diagnostic[] =>
  lint(read(text), { rules }).filter((diagnostic) => diagnostic.rule === rule);
const flagged = (rule: string, text: string): string[] =>
  found(rule, text).map(({ span, severity }) => `${severity} ${text.slice(span.start, span.end)}`);
const mended = (rule: string, text: string, which = 0): string =>
  [...(found(rule, text)[0]?.fixes[which]?.edits ?? [])]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((t, { span, newText }) => t.slice(0, span.start) + newText + t.slice(span.end), text);

function quiet(rule: string, texts: readonly string[]): void {
  for (const text of texts)
    it(`leaves alone: ${text.slice(0, 40).replaceAll('\n', '⏎')}`, () => assert.deepEqual(flagged(rule, text), []));
}

describe('the severity of one finding', () => {
  const text = '1-4月，货运量820万吨。';
  it('is its own where the rule gives it one', () => assert.deepEqual(flagged('range-form', text), ['info 1-4月']));
  it('is what the writer says where the writer says something', () => {
    assert.deepEqual(
      found('range-form', text, { 'range-form': 'error' }).map(({ severity }) => severity),
      ['error'],
    );
    assert.deepEqual(found('range-form', text, { 'range-form': 'off' }), []);
  });
});

describe('approximation-stacked', () => {
  it('offers to drop either word', () => {
    assert.equal(mended('approximation-stacked', '带动近200余家农户。'), '带动近200家农户。');
    assert.equal(mended('approximation-stacked', '带动近200余家农户。', 1), '带动200余家农户。');
    assert.equal(mended('approximation-stacked', '三项共计投入资金共3亿元。'), '三项共计投入资金3亿元。');
  });

  it('finds what says one thing twice, wherever the words stand', () => {
    assert.deepEqual(flagged('approximation-stacked', '培训约100余人，走访大约近50户，合格率达95%以上以上。'), [
      'warning 约100余人',
      'warning 大约近50户',
      'warning 95%以上以上',
    ]);
    assert.deepEqual(flagged('approximation-stacked', '每家至少配备2名以上法律顾问，车速不超过60公里以内。'), [
      'warning 至少配备2名以上',
      'warning 不超过60公里以内',
    ]);
    assert.deepEqual(flagged('approximation-stacked', '客运量96万人次，同比增长超过8%以上。'), ['warning 超过8%以上']);
  });

  quiet('approximation-stacked', [
    '200余家企业近3年增加30多家。',
    '就近200余名师生撤离。',
    '集约200余亩土地。',
    '培训不超过约50人。',
    '会上20余家单位签约。',
    '共同服务合计12家。',
    '合计共享床位36张。',
    '累计培训800人，累计发证620本。',
    '近200家80人以上企业。',
    '增加30余个上下游配套项目。',
    '收治患者320人，其中60岁以上120人。',
    '有200余家之多。',
    '至少有50多名志愿者参与。',
    '至少一名干部包联3个村以上。',
  ]);
});

describe('range-form', () => {
  it('tells every hyphen at once, and mends it where it stands', () => {
    const text = '1-6月，每村安排2-3名农技人员、5-8台农机。';
    assert.deepEqual(flagged('range-form', text), ['warning 2-3']);
    assert.match(found('range-form', text)[0]?.message.zh ?? '', /全文共3处/);
    assert.equal(mended('range-form', text), '1—6月，每村安排2～3名农技人员、5～8台农机。');
  });

  it('wants 万 and % on both numbers, each place by itself', () => {
    assert.deepEqual(flagged('range-form', '每户补助3-5万元，每亩增收8～10%，工期缩短10至20%。'), [
      'warning 3-5万',
      'warning 8～10%',
      'warning 10至20%',
    ]);
    assert.equal(mended('range-form', '每户补助3-5万元。'), '每户补助3万～5万元。');
    assert.equal(mended('range-form', '客流同比增长10—15%。'), '客流同比增长10%—15%。');
  });

  quiet('range-form', [
    '每户补助8000—1.2万元。',
    '每户补助3万元至5万元。',
    '2025-07-10发布。',
    '电话0631-5208888。',
    '比分3-2。',
    '用3～5年时间建成12个示范点。',
    '《2021-2025年规划》实施。',
    'GB/T 9704-2012、A-3型设备36台。',
  ]);
});

describe('unit-missing', () => {
  it('puts the unit where it belongs', () => {
    assert.equal(mended('unit-missing', '拨付500万，建成站台12座。'), '拨付500万元，建成站台12座。');
    assert.equal(mended('unit-missing', '服务车次达302万。'), '服务车次达302万车次。');
    assert.equal(mended('unit-missing', '服务车次302万。'), '服务302万车次。');
  });

  quiet('unit-missing', [
    '带动20万农民收入增加。',
    '常住人口120万。',
    '粉丝12万、点击量300万、阅读量10万+。',
    '惠及30万群众。',
    '1000万以上人口的城市共18个。',
    '投入产出比1:3。',
    '综合指数3.85。',
  ]);
});

describe('rules on characters', () => {
  it('tell a file once, with all its places in one fix', () => {
    const text = '审结１２件、１３件，结案率96.7%、95.2%、94.1％。';
    assert.deepEqual(flagged('digits-fullwidth', text), ['info １２']);
    assert.deepEqual(flagged('percent-mixed', text), ['info ％']);
    assert.equal(mended('digits-fullwidth', text), '审结12件、13件，结案率96.7%、95.2%、94.1％。');
    assert.equal(mended('percent-mixed', text), '审结１２件、１３件，结案率96.7%、95.2%、94.1%。');
  });
});

describe('rank-form-mixed', () => {
  it('goes by what most places have, of two as frequent by the first', () => {
    assert.equal(
      mended('rank-form-mixed', '产值居全省第二，税收居全省第3位，投资居全省第五。'),
      '产值居全省第二，税收居全省第三，投资居全省第五。',
    );
    assert.equal(
      mended('rank-form-mixed', '产值居全省第12位，税收居全省第三。'),
      '产值居全省第12位，税收居全省第3位。',
    );
    assert.equal(mended('rank-form-mixed', '产值居全省第1位，税收居全省首位。'), '产值居全省第1位，税收居全省第1位。');
  });

  quiet('rank-form-mixed', [
    '产值居全省首位，税收居全省第2位。',
    '产值居全省第2位，获评第一批示范点。',
    '产值居全省第一，选派第一书记36名，获全省第三名。',
  ]);
});

describe('unit-scale-mixed', () => {
  quiet('unit-scale-mixed', [
    '医疗服务收入1.36亿元。\n力争医疗服务收入8600万元。',
    '医疗服务收入1.36亿元，药品收入8600万元。',
    '全省技术合同成交额320亿元，全市技术合同成交额8600万元。',
  ]);
  it('turns 亿 into 万 where nothing reaches 1亿', () =>
    assert.equal(
      mended('unit-scale-mixed', '三个项目分别投资0.86亿元、3500万元。'),
      '三个项目分别投资8600万元、3500万元。',
    ));
});

describe('period-mixed', () => {
  it('is a warning between amounts, a look between an amount and a stock', () => {
    assert.deepEqual(flagged('period-mixed', '1—4月，货运量820万吨。1—5月，客运量96万人次。'), ['warning 1—4月']);
    assert.deepEqual(flagged('period-mixed', '1—4月，货运量820万吨。截至5月底，泊位总数36个。'), ['info 1—4月']);
  });

  it('tells what does not fit the title once', () => {
    const text = '某区卫生健康局2025年上半年工作总结\n1—5月，总诊疗186万人次。\n1—5月，出院4.8万人次。';
    assert.deepEqual(flagged('period-mixed', text), ['warning 1—5月']);
    assert.equal(found('period-mixed', text)[0]?.related.length, 1);
  });

  quiet('period-mixed', [
    '1—5月，货运量820万吨，比去年1—5月增加36万吨。',
    '某局2026年工作要点\n1—5月，完成春灌68万亩。',
    '某局2025年工作总结\n3月新增泊位12个，8月新增泊位24个。',
  ]);
});

describe('period-contradicts', () => {
  const past = (text: string): string => `某院2024年工作总结\n${text}\n某院\n2025年1月16日`;

  it('tells 今年 in a report on the year before once, and writes the year everywhere', () => {
    const text = past('今年以来，审结案件8600件。\n今年新建法庭3个。');
    assert.deepEqual(flagged('period-contradicts', text), ['info 今年以来']);
    assert.equal(mended('period-contradicts', text), past('2024年，审结案件8600件。\n2024年新建法庭3个。'));
  });

  it('asks for the year where nothing tells it', () =>
    assert.deepEqual(
      flagged('period-contradicts', '某镇上半年工作总结\n今年以来，新修道路12公里。今年还改造桥梁3座。'),
      ['info 今年以来'],
    ));

  quiet('period-contradicts', [
    past('今年1月，审结积案36件。'),
    past('审结案件8600件。\n下一步，今年将新建法庭3个。'),
    '某县2025年政府工作报告\n今年新增床位120张，今年新建学校3所。\n2026年1月9日',
    '截至目前，上半年确定的任务完成12项。',
    '截至目前，已完成上半年计划投资3亿元。',
    '截至目前，完成投资3亿元，上半年完成投资2亿元。',
    '截至6月底，上半年新增床位120张。',
  ]);
});

describe('stale-year', () => {
  const report = (text: string): string => `某局2025年工作总结\n${text}`;

  it('is not asked in a report that names no single year', () =>
    assert.deepEqual(flagged('stale-year', '某局工作总结\n2024年以来，新增床位120张。'), []));
  it('rolls the year alone', () =>
    assert.equal(mended('stale-year', report('2024年以来，新增床位120张。')), report('2025年以来，新增床位120张。')));

  quiet('stale-year', [
    report('2025年，新增床位120张。\n2024年，全市曾新增床位96张。'),
    report('2024年以来，累计新增床位216张。'),
    report('2024年以来，连续两年获评先进。'),
    report('与2024年相比，新增床位多24张。'),
    report('新增床位120张，2024年为96张。'),
    report('2022年以来，新增床位360张。'),
    report('完成变更调查36次。2024年，入选全国示范县；2025年复审通过。'),
    report('完成变更调查36次。2024年，入选全国示范县。'),
    '某局2025年上半年工作总结\n新增床位120张。\n2025年下半年，将新增床位80张。',
  ]);
});

describe('expected-after-the-fact', () => {
  const report = (text: string): string => `某局2024年工作总结\n${text}`;

  it('is asked of the year that is over', () =>
    assert.deepEqual(flagged('expected-after-the-fact', report('预计全年税收36亿元。')), ['info 预计全年税收36亿元']));

  quiet('expected-after-the-fact', [
    report('项目建成后预计年产值36亿元。'),
    report('预计2026年税收36亿元。'),
    report('预计各项工作顺利推进，完成投资36亿元。'),
    report('项目预计总投资36亿元。'),
    '某局2024年上半年工作总结\n预计全年税收36亿元。',
  ]);
});

describe('findings of rules on the whole text', () => {
  it('are after an edit what a fresh reading says', () => {
    const text =
      '某院2024年工作总结\n今年以来，1-4月审结案件8600件，居全省第1位。\n１2件近200余家，投入600万，居全省第一。\n1—5月收案3亿元、3500万元，96%、94％。\n某院\n2025年1月16日';
    for (let at = 0; at < text.length; at += 3) {
      const document = new ReportDocument(text);
      lint(document.report);
      document.update([{ start: at, end: at + 1, text: '' }]);
      const edited = text.slice(0, at) + text.slice(at + 1);
      assert.deepEqual(lint(document.report), lint(read(edited)), edited);
    }
  });
});

describe('29 February', () => {
  for (const [year, faults] of [
    [1900, 1],
    [2000, 0],
    [2023, 1],
    [2024, 0],
  ] as const)
    it(`${faults === 0 ? 'is' : 'is not'} in ${year}`, () =>
      assert.equal(flagged('date-impossible', `${year}年2月29日建成通车。`).length, faults));
});

describe('a length in 里', () => {
  it('is half a kilometre each', () =>
    assert.equal(mended('unit-mixed', '新修水渠6公里。\n新修水渠12里。'), '新修水渠6公里。\n新修水渠6公里。'));
});
