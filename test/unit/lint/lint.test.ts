import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint';
import type { LintConfig } from '../../../src/core/lint/lint';
import { ruleById, RULES } from '../../../src/core/lint/registry';
import type { Severity } from '../../../src/core/house/severity';
import { SEVERITIES } from '../../../src/core/house/severity';
import { ReportDocument } from '../../../src/core/report/document';
import { diagnostics, read } from '../../fixtures/read';

const FAULTS =
  '某局2025年工作总结\n一、工作进展\n税收3.2亿元，增长25%。改造操场4200平米。\n三、存在的问题\n人手紧。\n四、下步打算\n补人手。';
const config = (rules: LintConfig['rules']): LintConfig => ({ rules });

describe('lint', () => {
  it('reports in reading order, with absolute spans', () => {
    assert.deepEqual(diagnostics(FAULTS).slice(0, 3), [
      'warning growth-without-base “增长25%”',
      'warning unit-nonstandard “平米”',
      'error numbering-gap “三、”',
    ]);
    const starts = lint(read(FAULTS)).map(({ span }) => span.start);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });

  it('says what, in both languages, and under which category', () => {
    for (const { message, category, rule, severity } of lint(read(FAULTS))) {
      assert.ok(message.zh.length > 5 && message.en.length > 5);
      assert.equal(category, ruleById(rule)?.category);
      assert.ok(SEVERITIES.includes(severity));
    }
  });

  it('says one thing of one place once, of however many figures it is told', () => {
    assert.deepEqual(
      diagnostics('毕业生就业率85%，升学率30%，就业率、升学率提高5%。', config({ 'growth-without-base': 'off' })),
      ['warning percent-or-points “5%”'],
    );
  });

  it('is silent about a rule that is off', () => {
    assert.ok(
      !diagnostics(FAULTS, config({ 'growth-without-base': 'off' })).some((line) =>
        line.includes('growth-without-base'),
      ),
    );
    assert.ok(!diagnostics(FAULTS, config({ 'numbering-gap': 'off' })).some((line) => line.includes('numbering-gap')));
    const off = Object.fromEntries(RULES.map(({ id }) => [id, 'off' as const]));
    assert.deepEqual(diagnostics(FAULTS, config(off)), []);
  });

  it('has the severity that the writer gives', () => {
    for (const severity of SEVERITIES) {
      const rules: Record<string, Severity> = { 'unit-nonstandard': severity, 'numbering-gap': severity };
      assert.deepEqual(
        diagnostics(FAULTS, config(rules))
          .filter((line) => /unit-nonstandard|numbering-gap/.test(line))
          .map((line) => line.split(' ')[0]),
        [severity, severity],
      );
    }
  });

  it('lets a finding be milder than its rule, unless the writer set the rule', () => {
    const undated = '在校研究生由4200人增加到6150人，年均增长10%。';
    const dated = '在校研究生由2020年的4200人增加到2024年的6150人，年均增长15%。';
    const severities = (text: string, rules: LintConfig['rules'] = {}): (string | undefined)[] =>
      diagnostics(text, config(rules))
        .filter((line) => line.includes('annual-growth-mismatch'))
        .map((line) => line.split(' ')[0]);
    assert.deepEqual(severities(undated), ['info']);
    assert.deepEqual(severities(dated), ['warning']);
    assert.deepEqual(severities(undated, { 'annual-growth-mismatch': 'error' }), ['error']);
    assert.deepEqual(severities(undated, { 'annual-growth-mismatch': 'off' }), []);
  });

  it('keeps other settings of the same snapshot apart', () => {
    const report = read(FAULTS);
    const before = lint(report);
    assert.equal(lint(report, config({ 'growth-without-base': 'off' })).length, before.length - 1);
    assert.deepEqual(lint(report), before);
  });

  it('follows the kind of report, also for a paragraph that stays as it is', () => {
    const body = '\n一、工作进展\n税收3.2亿元，增长25%。\n二、存在的问题\n人手紧。\n三、下步打算\n补人手。';
    const document = new ReportDocument(`某县政府工作报告${body}`);
    assert.deepEqual(lint(document.report), []);
    document.update([{ start: 0, end: 8, text: '某局2025年工作总结' }]);
    assert.equal(document.report.kind, 'annual');
    assert.deepEqual(
      lint(document.report).map(({ severity }) => severity),
      ['warning'],
    );
    document.update([{ start: 0, end: 11, text: '某县政府工作报告' }]);
    assert.deepEqual(lint(document.report), []);
  });

  it('moves with the text before it', () => {
    const document = new ReportDocument('税收3.2亿元，增长25%。');
    const at = (): number | undefined => lint(document.report)[0]?.span.start;
    const before = at();
    document.update([{ start: 0, end: 0, text: '各项工作进展顺利。\n' }]);
    assert.equal(at(), (before as number) + 10);
  });

  it('finds nothing in an empty text', () => assert.deepEqual(diagnostics(''), []));
});

describe('growth-without-base', () => {
  const flagged = (text: string): string[] => diagnostics(text).filter((line) => line.includes('growth-without-base'));

  const quiet = [
    '税收3.2亿元，同比增长5%。',
    '税收3.2亿元，比上年增长5%。',
    '税收3.2亿元，较2022年增长5%。',
    '税收3.2亿元，环比增长5%。',
    '税收年均增长5%。',
    '力争税收增长5%。',
    '与上年相比，税收增长5%。',
    '货运量、客运量同比分别增长5.2%、3.1%，港口吞吐量820万吨，增长2.4%。',
    '满意度97.6%，比上学年提高1.9个百分点。',
    '办结率99.4%，较2024年提高2.2个百分点。',
    '劳动生产率41.5万元/人，年均增长9.1%。',
    '税收3.2亿元，占比提高到12%。',
    '高于全市1.2个百分点。',
    '开展帮扶30次。',
  ];
  for (const text of quiet) it(`leaves alone: ${text}`, () => assert.deepEqual(flagged(text), []));

  it('flags what has no base', () => {
    assert.deepEqual(flagged('税收3.2亿元，增长5%。'), ['warning growth-without-base “增长5%”']);
    assert.deepEqual(flagged('税收3.2亿元，同比增长5%。\n客运量36万人次，下降3%。'), [
      'warning growth-without-base “下降3%”',
    ]);
  });

  it('is quiet in a plan', () => {
    assert.deepEqual(
      flagged('某局2025年工作总结\n一、工作进展\n好。\n二、存在的问题\n少。\n三、2026年工作打算\n税收增长5%。'),
      [],
    );
  });
});

describe('numbering-gap', () => {
  const flagged = (text: string): string[] => diagnostics(text).filter((line) => line.includes('numbering-gap'));

  for (const text of [
    '一、甲\n好。\n（一）乙\n好。\n（二）丙\n好。\n二、丁\n（一）戊\n好。',
    '1.甲。好。2.乙。好。',
    '一、甲\n1.乙\n好。\n2.丙\n好。\n二、丁\n1.戊\n好。',
    '★甲？\n好。\n★乙？\n好。',
    '第一部分 甲\n一、乙\n好。\n第二部分 丙\n一、丁\n好。',
    '重点做了两件事。一是抓排查。查改隐患。二是抓培训。培训骨干。',
  ])
    it(`leaves alone: ${text.slice(0, 20)}`, () => assert.deepEqual(flagged(text), []));

  it('flags a gap, a repetition and a wrong start in every numbered family', () => {
    assert.deepEqual(flagged('一、甲\n好。\n三、乙\n好。'), ['error numbering-gap “三、”']);
    assert.deepEqual(flagged('（一）甲\n好。\n（二）乙\n好。\n（二）丙\n好。'), ['error numbering-gap “（二）”']);
    assert.deepEqual(flagged('1.甲\n好。\n2.乙\n好。\n4.丙\n好。'), ['error numbering-gap “4.”']);
    assert.deepEqual(flagged('某局2025年工作总结\n二、甲\n好。\n三、乙\n好。'), ['error numbering-gap “二、”']);
    assert.deepEqual(flagged('二、甲\n好。\n三、乙\n好。'), ['info numbering-gap “二、”'], 'an excerpt');
    assert.deepEqual(flagged('第一部分 甲\n好。\n第三部分 乙\n好。').length, 1);
  });
});

describe('section-missing', () => {
  const flagged = (text: string): string[] => diagnostics(text).filter((line) => line.includes('section-missing'));

  it('points at the title', () => {
    assert.deepEqual(flagged('某局2025年工作总结\n一、工作进展\n好。\n二、下步打算\n好。'), [
      'info section-missing “某局2025年工作总结”',
    ]);
  });

  it('is quiet for what is told without heading, and in kinds that owe nothing', () => {
    assert.deepEqual(
      flagged('某局2025年工作总结\n一、工作进展\n好。\n工作中还存在一些不足，清醒认识到人手紧。\n下一步，补充人手。'),
      [],
    );
    assert.deepEqual(flagged('某局2026年工作要点\n一、抓党建\n好。'), []);
  });
});

describe('unit-mixed', () => {
  const flagged = (text: string): string[] => diagnostics(text).filter((line) => line.includes('unit-mixed'));

  it('flags the rarer unit, and the later of two', () => {
    assert.deepEqual(flagged('绿化面积120亩。\n绿化面积8公顷。\n绿化面积130亩。'), ['warning unit-mixed “8公顷”']);
    assert.deepEqual(flagged('规模以上工业企业86家。\n规模以上工业企业92个。'), ['warning unit-mixed “92个”']);
  });

  it('leaves other indicators, other magnitudes and other dimensions alone', () => {
    assert.deepEqual(flagged('绿化面积120亩。\n造林面积8公顷。'), []);
    assert.deepEqual(flagged('文旅消费收入8600万元。\n文旅消费收入1.2亿元。'), []);
    assert.deepEqual(flagged('技术合同登记492项，技术合同登记3.9亿元。'), []);
  });
});

describe('unit-nonstandard', () => {
  const flagged = (text: string): string[] => diagnostics(text).filter((line) => line.includes('unit-nonstandard'));

  it('flags the unit, magnitude included', () => {
    assert.deepEqual(
      flagged('新建厂房12万平米，铺设管道36KM，发电320万度电。').map((line) => line.split(' ').at(-1)),
      ['“万平米”', '“KM”', '“万度电”'],
    );
  });

  it('leaves legal and permitted units alone', () => {
    assert.deepEqual(flagged('厂房12万平方米，管道36公里，粮食8500吨，林地3.2万亩，装机90MW，电量320万千瓦时。'), []);
  });
});
