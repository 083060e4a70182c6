import assert from 'node:assert/strict';
import { ruleById } from '../../../src/core/lint/registry';
import type { Finding } from '../../../src/core/lint/model';
import type { Rule } from '../../../src/core/lint/rule';
import type { Report } from '../../../src/core/report/report';
import { read } from '../../fixtures/read';
import { charactersRead } from './counting';

const RULES = [
  'unit-mixed',
  'unit-scale-mixed',
  'unit-missing',
  'approximation-stacked',
  'range-form',
  'digits-fullwidth',
  'percent-mixed',
  'rank-form-mixed',
  'decimals-mixed',
  'unit-mu',
  'period-mixed',
  'period-contradicts',
  'stale-year',
  'expected-after-the-fact',
];

const LENGTH = 16_000;
/** Characters looked at for each character of the line, at most. */
const PER_CHARACTER = 60;

/** What is repeated to 16,000 characters: runs that half match what the rules look for. */
const LINES = [
  '1-',
  '1-4',
  '10-20',
  '１２．',
  '1%2％',
  '近',
  '近200余',
  '约50家左右',
  '余多来几',
  '以上',
  '超过',
  '合计',
  '合计共',
  '累计',
  '累计，',
  '共',
  '6000万',
  '投入6000万',
  '投入达到',
  '服务车次302万，',
  '1.2亿元、3500万元、',
  '1.2亿元和',
  '第1位',
  '居全省第1位，',
  '居第一、',
  '首位',
  '第一',
  '3.6万亩，',
  '37.14%、34.7%、',
  '截至目前',
  '截至目前，上半年',
  '截至目前，上半年受理62万件，',
  '上半年',
  '今年',
  '2024年',
  '2024年以来，',
  '2024年以来，全县。',
  '预计',
  '预计达36亿元，',
  '预计达36亿元。',
  '1—4月，货运量8吨；1—5月，客运量9人次。',
  '1-4月',
  '《2021-2025年',
  '截至5月底',
  '0',
  '一',
  '年',
  '，',
  '。',
  ' ',
  '、',
];

function line(unit: string, length: number): Report {
  return read(`某局2025年工作总结\n${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}`);
}

const check = (rule: Rule, report: Report): readonly Finding[] =>
  rule.scope === 'report'
    ? rule.check(report)
    : report.paragraphs.flatMap((paragraph) => rule.check(paragraph, { kind: report.kind, year: report.year }));

describe('rules on units and time on lines of 16,000 characters', () => {
  for (const unit of LINES) {
    it(`reads each character a bounded number of times: ${unit}`, () => {
      const report = line(unit, LENGTH);
      for (const id of RULES) {
        const work = charactersRead(() => check(ruleById(id) as Rule, report), { searches: true });
        assert.ok(work <= PER_CHARACTER * LENGTH, `${id}: ${work / LENGTH} characters read for each`);
      }
    });
  }

  it('counts what it should: a rule that reads the whole line at each figure is over the bound', () => {
    const report = line('近200余家，', LENGTH);
    const work = charactersRead(
      () => report.figures().forEach(() => report.paragraphs.forEach(({ reading }) => reading.text.slice(0))),
      { searches: true },
    );
    assert.ok(work > PER_CHARACTER * LENGTH);
  });
});
