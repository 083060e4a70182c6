import type { PlacedParagraph } from '../../report/context';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../model';
import { matchesOf } from '../../text/characters';

/** One comparison named twice: 比上年同比增长 (比较词重复). */
export default defineRule({
  id: 'comparison-doubled',
  category: 'ambiguous-comparison',
  severity: 'warning',
  scope: 'paragraph',
  title: { zh: '比较词重复', en: 'A comparison named twice' },
  why: '“同比”就是与上年同期比，“环比”就是与上期比；“比上年同比”说了两遍，去掉一个。',
  exceptions:
    '两个不同的比较分开写的（同比增长5%，比上年末增长3%），不报；“同比”与“上月”相抵触的，归“同比、环比用混”。',
  source: '公文校对通例',
  examples: {
    bad: [
      '营业收入⟦同比去年⟧增长15%。',
      '秋粮收购量12.6万吨，⟦比上年同比⟧增长4.1%。',
      '执行到位金额3.2亿元，⟦同比比去年⟧增长8%。',
      '用电量2.6亿千瓦时，⟦较上月环比⟧下降2.3%。',
    ],
    fixed: [
      '营业收入比去年增长15%。',
      '秋粮收购量12.6万吨，比上年增长4.1%。',
      '执行到位金额3.2亿元，比去年增长8%。',
      '用电量2.6亿千瓦时，较上月下降2.3%。',
    ],
    good: [
      '秋粮收购量12.6万吨，同比增长4.1%，比上年末增长3%。',
      '执行到位金额3.2亿元，比去年同期增长8%。',
      '用电量环比下降2.3%，同比增长1.8%。',
      '按同比口径，比上年增加12家。',
      '与上年相比，发案数同比下降6.1%。',
    ],
  },
  check: (paragraph) => check(paragraph),
});

const YEAR = '[比较与](?:(?:上|去)年|20\\d\\d年)(?:度|同期|末|底)?(?:相比)?';
const PERIOD = '[比较与]上(?:个)?(?:月|季度|季|旬|周)(?:份)?(?:相比)?';
/** The base as named in words, and the word that says it again; either may come first. */
const DOUBLED: readonly RegExp[] = [
  new RegExp(`(${YEAR})(同比)(?![^增提上下降减回扩缩多少净分])`, 'g'),
  /(同比)([比较与]?(?:上|去)年(?:度|同期)?(?:相比)?)(?!末|底|初|[\d一二三四同]|全年|[上下]半)/g,
  new RegExp(`(${PERIOD})(环比)`, 'g'),
  new RegExp(`(环比)(${PERIOD})(?!末|底)`, 'g'),
];

function check({ reading: { halfWidth } }: PlacedParagraph): readonly Finding[] {
  if (!halfWidth.includes('同比') && !halfWidth.includes('环比')) return [];
  return DOUBLED.flatMap((pattern) =>
    matchesOf(halfWidth, pattern).map((match): Finding => {
      const [written, first, second] = match as unknown as readonly [string, string, string];
      const at = match.index;
      const words = /^[同环]比$/.test(first) ? [first, second] : [second, first];
      const span = { start: at, end: at + written.length };
      const [word, base] = words as [string, string];
      const keep = (kept: string): Fix => ({
        title: { zh: `只写“${kept}”`, en: `Keep “${kept}” only` },
        edits: [{ span, newText: kept }],
      });
      return {
        span,
        message: {
          zh: `“${word}”与“${base}”说的是一回事，去掉一个。`,
          en: `“${word}” and “${base}” say the same: drop one.`,
        },
        fixes: [keep(/^[比较与]/.test(base) ? base : `比${base}`), keep(word)],
      };
    }),
  );
}
