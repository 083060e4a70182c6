import type { PlacedParagraph } from '../../report/context';
import { defineRule } from '../rule';
import type { Finding } from '../model';
import { matchesOf } from '../../text/characters';

/** 同比 of the month before, 环比 of the year before (同比环比用混). */
export default defineRule({
  id: 'yoy-mom-confused',
  category: 'ambiguous-comparison',
  severity: 'error',
  scope: 'paragraph',
  title: { zh: '同比、环比用混', en: '同比 and 环比 confused' },
  why: '同比是与上年同一时期比，环比是与紧挨着的上一期（上月、上季度）比。“较上月同比”“较上年环比”自相矛盾，读者不知道是哪一个。',
  exceptions: '跨年的环比（一月环比上年十二月）、上年同月同比，不报。',
  source: '国家统计局统计知识：同比、环比的定义',
  examples: {
    bad: [
      '门诊量36.2万人次，较上月⟦同比⟧增长5.1%。',
      '二季度港口吞吐量比一季度⟦同比⟧增长3.2%。',
      '办结行政复议案件86件，较上年同期⟦环比⟧下降4.4%。',
      '售电量2.6亿千瓦时，⟦环比⟧上年同期增长4%。',
      '图书借阅3.2万册次，⟦同比⟧上月增长6.1%。',
    ],
    fixed: [
      '门诊量36.2万人次，较上月增长5.1%。',
      '二季度港口吞吐量比一季度增长3.2%。',
      '办结行政复议案件86件，较上年同期下降4.4%。',
      '售电量2.6亿千瓦时，比上年同期增长4%。',
      '图书借阅3.2万册次，比上月增长6.1%。',
    ],
    good: [
      '门诊量36.2万人次，环比增长5.1%，同比增长8%。',
      '比上月增长5.1%，同比增长8%。',
      '1月用电量环比上年12月增长4%。',
      '用电量2.6亿千瓦时，较上年四季度环比增长4%。',
      '招收学员320人，较上年同期增长6%。',
    ],
  },
  check: (paragraph) => check(paragraph),
});

/** Behind a wrong word and its base a change follows, and no month or quarter that would make it right (环比上年12月). */
const CHANGES = '(?=[增提上下降减回扩缩净多少])';

/** Of a base and the wrong word, the last group, behind it (a 相比 or a mark may part them) or before it. */
const WRONG: readonly { readonly pattern: RegExp; readonly right: string; readonly base: string }[] = [
  { pattern: new RegExp(`(同比)上(?:个?月|一?季度)${CHANGES}`, 'g'), right: '环比', base: '上一期' },
  { pattern: new RegExp(`(环比)[上去]年(?:度|同期)?${CHANGES}`, 'g'), right: '同比', base: '上年' },
  {
    pattern:
      /(?:[比较]|[与和同](?=[^,。;]{2,8}相比))(?:上(?:个)?(?:月|季度|季|旬|周)|[一二三四]季度)(?:份|末)?(?:相比,?)?(同比)/g,
    right: '环比',
    base: '上一期',
  },
  {
    pattern: /(?:[比较]|[与和同](?=[^,。;]{2,8}相比))(?:上|去)年(?:度|同期|末|底)?(?:相比,?)?(环比)/g,
    right: '同比',
    base: '上年',
  },
];

function check({ reading: { halfWidth } }: PlacedParagraph): readonly Finding[] {
  if (!halfWidth.includes('同比') && !halfWidth.includes('环比')) return [];
  return WRONG.flatMap(({ pattern, right, base }) =>
    matchesOf(halfWidth, pattern).map((match) => {
      const word = match[1] as string;
      const opens = match[0].startsWith(word);
      const start = opens ? match.index : match.index + match[0].length - word.length;
      const span = { start, end: start + word.length };
      const named = opens
        ? { start: span.end, end: match.index + match[0].length }
        : { start: match.index, end: span.start };
      return {
        span,
        message: {
          zh: `与${base}比是“${right}”，不是“${word}”。`,
          en: `A comparison with ${base} is “${right}”, not “${word}”.`,
        },
        fixes: [
          {
            title: { zh: `去掉“${word}”，与${base}比`, en: `Drop “${word}”` },
            edits: [{ span, newText: opens ? '比' : '' }],
            guess: true as const,
          },
          {
            title: { zh: `只写“${word}”`, en: `Keep “${word}” only` },
            edits: [{ span: named, newText: '' }],
            guess: true as const,
          },
        ],
      };
    }),
  );
}
