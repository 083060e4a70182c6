import assert from 'node:assert/strict';
import fc from 'fast-check';
import { merge, unmerged } from '../../../src/core/lint/merge';
import { lint } from '../../../src/core/lint/lint';
import type { Diagnostic } from '../../../src/core/lint/model';
import type { LintConfig } from '../../../src/core/lint/lint';
import { ALL_RULES } from '../../../src/core/lint/registry';
import { SEVERITIES } from '../../../src/core/house/severity';
import { ownWords } from '../../../src/core/lexicon/ownWords';
import { ReportDocument } from '../../../src/core/report/document';
import { reportSoup } from '../../fixtures/arbitraries';

const ALL_ON: LintConfig = {
  rules: Object.fromEntries(ALL_RULES.filter(({ off }) => off === true).map(({ id, severity }) => [id, severity])),
};
const twoParts = (first: string, second: string): string =>
  `2025年，全市技术合同成交额${first}。\n科技服务持续加强，2025年，全市技术合同成交额${second}。`;
const SENTENCE = '全年完成固定资产投资三十二亿元，建设项目四十二个，带动就业一万二千人，财政收入增长25%。';

/** Everything that rules declare to take in. */
const TAKEN_IN = ALL_RULES.flatMap(({ id, takesIn = [] }) => takesIn.map(({ rule }) => ({ rule, into: id as string })));

/** A text for each of these, by `rule > into`. */
const TEXTS: Readonly<Record<string, string>> = {
  'growth-without-base > percent-or-points': '毕业生就业率提高5%。',
  'share-mismatch > share-over-100': '13户占总数12户的180.3%。',
  'scale-slip > scale-slip':
    '一、工作进展\n全县技术合同成交额18.6亿元，同比增长20%。\n二、主要成绩\n全县技术合同成交额18.6万元，上年为15.5亿元。',
  'unit-scale-mixed > scale-slip':
    '一、工作进展\n全县技术合同成交额18.6亿元，同比增长20%。\n二、主要成绩\n全县技术合同成交额18.6万元，上年为15.5亿元，同比增长20%。',
  'growth-conflict > growth-mismatch':
    '全年营业收入32.6亿元，比上年的30.52亿元增长6.8%。\n全年营业收入32.6亿元，比上年的30.52亿元增长8.6%，利润稳步提高。',
  'growth-mismatch > cross-section-mismatch': twoParts('18.62亿元', '16.82亿元，比2024年的15.52亿元增长20.0%'),
  'parts-sum-mismatch > cross-section-mismatch': twoParts(
    '29.5亿元',
    '25.9亿元，其中国家级17.5亿元、省级3.0亿元、市级9.0亿元',
  ),
  'parts-exceed-total > cross-section-mismatch': twoParts('29.56亿元', '26.95亿元，其中技术开发合同成交额29亿元'),
  'share-mismatch > cross-section-mismatch': twoParts('25亿元', '29亿元，占全省100亿元的25%'),
  'completion-mismatch > cross-section-mismatch': twoParts('25亿元', '29亿元，占年度计划50亿元的50%'),
  'unit-scale-mixed > cross-section-mismatch': twoParts('1.36亿元', '12800万元、科技贷款1.5亿元、技改投资2.5亿元'),
  'unit-mu > unit-mixed': '一、工作进展\n粮仓面积200平方米。\n二、主要成绩\n粮仓面积30亩。',
  'goal-without-figure > section-empty': '一、工作进展\n全县建成18个村站。\n二、下步打算\n三、附记\n再接再厉。',
  '* > sentence-repeated': `一、工作进展\n${SENTENCE}\n二、主要成绩\n${SENTENCE}`,
};

const found = (
  text: string,
  config: LintConfig = ALL_ON,
): { readonly all: readonly Diagnostic[]; readonly merged: ReturnType<typeof merge> } => {
  const { report } = new ReportDocument(text);
  const all = lint(report, config);
  return { all, merged: merge(report, all) };
};
const key = ({ rule, span, message }: Diagnostic): string => `${rule} ${span.start}-${span.end} ${message.zh}`;
const rank = ({ severity }: Diagnostic): number => SEVERITIES.indexOf(severity);

describe('merging', () => {
  it('has a text here for everything that a rule takes in', () => {
    assert.deepEqual(TAKEN_IN.map(({ rule, into }) => `${rule} > ${into}`).sort(), Object.keys(TEXTS).sort());
  });

  for (const { rule, into } of TAKEN_IN) {
    it(`${rule} into ${into}, and back where that is off`, () => {
      const text = TEXTS[`${rule} > ${into}`] as string;
      const { all, merged } = found(text);
      const mains = merged.filter(
        (diagnostic) =>
          diagnostic.rule === into && diagnostic.merged?.some((other) => rule === '*' || other.rule === rule),
      );
      assert.equal(mains.length, 1, merged.map(key).join('\n'));
      const [main] = mains;
      const effects = (main?.merged ?? []).filter((other) => rule === '*' || other.rule === rule);
      for (const { message } of effects)
        if (message.zh !== main?.message.zh)
          assert.ok(
            main?.related.some((place) => place.message.zh === `另：${message.zh}`),
            'told as a related place',
          );
      assert.ok(merged.length < all.length);
      if (rule === into) return;
      const without = found(text, { rules: { ...ALL_ON.rules, [into]: 'off' } }).merged;
      for (const effect of effects)
        assert.ok(
          without.some((diagnostic) => key(diagnostic) === key(effect)),
          `${rule} stands by itself`,
        );
    });
  }

  it('leaves a wrong rate beside a value that differs, where the other value does not make it right', () => {
    assert.deepEqual(
      found(twoParts('18.6亿元', '19.6亿元，比2024年的15.5亿元增长25.0%')).merged.map(({ rule }) => rule),
      ['cross-section-mismatch', 'growth-mismatch'],
    );
  });

  it('reads what would be mended with the words of the report’s own: a unit of the house', () => {
    const text = twoParts('18.62篓', '16.82篓，比2024年的15.52篓增长20.0%').replaceAll('成交额', '成交量');
    const own = ownWords({ units: [{ name: '篓', kind: 'measure' }] });
    const { report } = new ReportDocument(text, { own });
    assert.deepEqual(
      merge(report, lint(report)).map(({ rule, merged = [] }) => [rule, ...merged.map((other) => other.rule)]),
      [['cross-section-mismatch', 'growth-mismatch']],
    );
  });

  it('makes a wrong figure as serious as what it makes wrong, but no faint mark', () => {
    const text = TEXTS['growth-mismatch > cross-section-mismatch'] as string;
    assert.deepEqual(
      found(text, { rules: { 'growth-mismatch': 'error' } }).merged.map(({ rule, severity }) => [rule, severity]),
      [['cross-section-mismatch', 'error']],
    );
    const faint = found(text, { rules: { 'cross-section-mismatch': 'hint' } }).merged;
    assert.deepEqual(
      faint.map(({ rule, severity }) => [rule, severity]),
      [
        ['growth-mismatch', 'warning'],
        ['cross-section-mismatch', 'hint'],
      ],
    );
  });

  it('keeps a fault of the second copy that the first has not', () => {
    assert.deepEqual(
      found(`一、工作进展\n${SENTENCE.replace('收入增长', '收入同比增长')}\n二、主要成绩\n${SENTENCE}`).merged.filter(
        ({ rule }) => rule === 'growth-without-base',
      ).length,
      1,
    );
  });

  it('loses nothing, hides nothing more serious, and is settled at once', () => {
    const texts = fc.oneof(
      reportSoup,
      fc.array(fc.constantFrom(...Object.values(TEXTS)), { maxLength: 4 }).map((parts) => parts.join('\n')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { report } = new ReportDocument(text);
        const all = lint(report, ALL_ON);
        const merged = merge(report, all);
        assert.deepEqual(unmerged(merged).map(key).sort(), all.map(key).sort());
        for (const main of merged) for (const other of main.merged ?? []) assert.ok(rank(main) <= rank(other));
        assert.equal(merge(report, merged).length, merged.length);
      }),
    );
  });
});
