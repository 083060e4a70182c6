import assert from 'node:assert/strict';
import { ruleById } from '../../../src/core/lint/registry';
import type { Rule } from '../../../src/core/lint/rule';
import type { PlacedParagraph } from '../../../src/core/report/context';
import type { Report } from '../../../src/core/report/report';
import { read } from '../../fixtures/read';
import { charactersRead } from './counting';

const RULES = [
  'headline-without-comparison',
  'baseline-value-unstated',
  'yoy-mom-confused',
  'comparison-doubled',
  'level-or-change',
  'percent-or-points',
  'decrease-by-multiple',
  'growth-mismatch',
  'annual-growth-mismatch',
  'multiple-mismatch',
  'double-and-redouble',
  'net-growth-mismatch',
  'parts-exceed-total',
  'parts-sum-mismatch',
  'share-mismatch',
  'completion-mismatch',
  'shares-sum',
  'share-over-100',
  'cross-section-mismatch',
  'scale-slip',
  'list-count-mismatch',
];

const LENGTH = 4_000;
/**
 * What is done for each character of the text, at most: characters read and figures looked at. From each number a list
 * behind it is looked for, up to twelve items ahead.
 */
const PER_CHARACTER = 300;

/**
 * What is repeated to 4,000 characters: pieces that half match what the rules look for, and figures that belong
 * together without end.
 */
const PIECES = [
  '1个',
  '30个，',
  '1个、',
  '1%、',
  '占1%、',
  '12.5:40.3:',
  '增长1%',
  '同比增长1%，',
  '同比',
  '环比',
  '较上月',
  '比上年',
  '较上月同比',
  '同比去年',
  '增长达到',
  '比重增长达到2%，',
  '下降-',
  '下降2倍，',
  '由1个',
  '由1个增加到',
  '由1个增加到2个，',
  '由1个增加到2个，增长5%，',
  '由2020年的1个增加到2024年的2个，年均增长1%，',
  '翻两番，',
  '其中1个',
  '1个，其中2个，',
  '1个，其中2个、',
  '1个(',
  '1个(2个、3个)',
  '1个（2个、',
  '合计1个，',
  '企业30家、合计1家，',
  '案件分别为1件、',
  '占全县170个',
  '占全县170个村的80%，',
  '完成计划5亩的74%，',
  '新增1家，总数达2家，净增3家，',
  '合作社3家，净增60%，',
  '率98%，提高1%，',
  '技术合同成交额2亿元，',
  '技术合同成交额2亿元。',
  '技术合同成交额2亿元\n技术合同成交额3万元\n',
  '2024年税收3亿元，2025年税收4亿元，',
  '（上年同期2个）',
  '9'.repeat(15),
  '增长9999999999999%，',
  '国家级1家，省级2家，市级3家，',
  '好、',
  '好、好、好等两个',
  '两项:',
  '两项:好、',
  '两项:一是好；',
  '二是',
  '1亿元，其中2亿元，国家级1亿元，',
];

const reportOf = (piece: string, length: number): Report =>
  read(`某局2025年工作总结\n企业${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}`);

/** Says how many characters and figures a rule goes through while it checks the report. */
type Counted = (rule: Rule) => number;

/**
 * A report that counts. What rules read in common, the relations of the figures, counts for the first of them that asks.
 */
function counting(report: Report): Counted {
  let figures = 0;
  const counted = <T>(items: readonly T[]): readonly T[] =>
    new Proxy(items, {
      get: (target, name) => {
        if (typeof name === 'string' && /^\d+$/.test(name)) figures++;
        return Reflect.get(target, name) as unknown;
      },
    });
  const paragraphs = report.paragraphs.map(
    (paragraph): PlacedParagraph => ({ ...paragraph, figures: counted(paragraph.figures) }),
  );
  const watched = Object.create(report, { paragraphs: { value: paragraphs } }) as Report;
  return (rule) => {
    figures = 0;
    const characters = charactersRead(
      () => {
        if (rule.scope === 'report') rule.check(watched);
        else for (const paragraph of paragraphs) rule.check(paragraph, { kind: report.kind, year: report.year });
      },
      { searches: false },
    );
    return characters + figures;
  };
}

describe('rules of comparison and arithmetic on 4,000 characters', () => {
  for (const piece of PIECES) {
    it(`work in proportion to the text: ${JSON.stringify(piece)}`, () => {
      const [half, whole] = [counting(reportOf(piece, LENGTH / 2)), counting(reportOf(piece, LENGTH))];
      for (const id of RULES) {
        const rule = ruleById(id) as Rule;
        const [less, more] = [half(rule), whole(rule)];
        assert.ok(more <= PER_CHARACTER * LENGTH, `${id}: ${more / LENGTH} for each character`);
        assert.ok(more <= 2.2 * less + 5000, `${id}: ${less} becomes ${more} when the text doubles`);
      }
    });
  }

  it('count what is done', () => {
    const report = read('税收3.2亿元，同比增长5%，企业320家，其中国家级17家、省级33家、市级118家。');
    for (const id of RULES) assert.ok(counting(report)(ruleById(id) as Rule) > 0, id);
  });
});
