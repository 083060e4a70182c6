import { EARLIER } from '../../lexicon/time/vagueTimes';
import { matchesOf } from '../../text/characters';
import type { Span } from '../../text/span';

/** A comparison that does not say with what, in words that no figure carries: a row of data. */
export interface VagueComparison {
  readonly id: 'earlier' | 'compared' | 'average' | 'doubled-by-times' | 'same-period';
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterexample: string;
}

const CHANGES = '增长|增加|提高|提升|上升|上涨|下降|减少|降低|缩短|扩大';

/** In half-width text; the group `vague` is the word that does not say. */
export const VAGUE_COMPARISONS: readonly VagueComparison[] = [
  {
    id: 'earlier',
    pattern: new RegExp(
      `(?=[比较与同])(?<=\\d[^,。;\\d]{0,6},(?:占比|比重|比例|[^,。;\\d]{0,4}[率额数量])?)(?:[比较与同](?:20\\d\\d年[及和])?(?<vague>${EARLIER})(?:相比,?)?(?:[有均也又]|明显|大幅|显著|较大|进一步|幅度?的?){0,3}(?:${CHANGES}))(?![了]?\\d)`,
      'g',
    ),
    example: '获授权专利46件,占比较以往有较大提高。',
    counterexample: '办事流程比过去明显简化,授权专利46件,比上年增加6件。',
  },
  {
    id: 'compared',
    pattern: new RegExp(
      `[与和跟同较比](?<vague>${EARLIER})(?:相比较?|比较?|对比),?(?:同比)?[净共]?(?:${CHANGES}|增|减|多|少|高|低|升|降)[\\u4e00-\\u9fff]?了?\\d[\\d.]*[万亿]*(?:%|个百分点|倍|[\\u4e00-\\u9fff]{1,3}?(?=[,。;、]))`,
      'g',
    ),
    example: '工伤认定1460件,与以往相比增加83件。',
    counterexample: '工伤认定1460件,与上年相比增加83件,与以往相比更快。',
  },
  {
    id: 'average',
    pattern:
      /(?:(?:高|低|优|好|快|慢|多|少)于|高出|超过|[比较])(?<vague>平均水平|平均值|平均数|平均增[速幅])[高低快慢多少]?(?=[\d,。;])/g,
    example: '上线率70.0%,明显高于平均水平。',
    counterexample: '上线率70.0%,明显高于全市平均水平,低于平均水平线的学校两所。',
  },
  {
    id: 'doubled-by-times',
    pattern: /(?:(?<vague>翻)了?|(?<![不许很众增])(?<more>多)了)(?:\d+(?:\.\d+)?倍|好?几[倍番])/g,
    example: '网络零售额3.36亿元,比上年翻了1.6倍。',
    counterexample: '网络零售额是上年的1.6倍,比2020年翻了一番,翻修3倍于上年的里程。',
  },
  {
    id: 'compared',
    pattern: new RegExp(
      `是(?<vague>${EARLIER})的[\\d.]*\\d[多余]?倍|[与和跟同较比](?<more>${EARLIER})[\\u4e00-\\u9fff]{1,4}了?(?:[一二三四五六七八九十半]|\\d+)(?:倍|番|成)`,
      'g',
    ),
    example: '接待游客8.54万人次,是过去的3倍还多。',
    counterexample: '接待游客8.54万人次,是2021年的3倍还多,比上年好了一倍。',
  },
  {
    id: 'same-period',
    pattern: new RegExp(`[比较](?<vague>同期)(?:${CHANGES})了?\\d[\\d.]*(?:%|倍|个百分点)`, 'g'),
    example: '夜间客流较同期提升3倍。',
    counterexample: '夜间客流较上年同期提升3倍,较同期天气更暖。',
  },
];

/** A vague comparison as it stands in a paragraph; offsets relative to it. */
export interface VagueWords {
  readonly id: VagueComparison['id'];
  readonly span: Span;
  readonly vague: Span;
}

/** The vague comparisons of a paragraph's half-width text that no figure carries. */
export const vagueWordsIn = (halfWidth: string): readonly VagueWords[] =>
  VAGUE_COMPARISONS.flatMap(({ id, pattern }) =>
    matchesOf(halfWidth, pattern).map(({ index, 0: told, groups }): VagueWords => {
      const vague = groups?.['vague'] ?? groups?.['more'] ?? told;
      const start = index + told.indexOf(vague);
      return { id, span: { start: index, end: index + told.length }, vague: { start, end: start + vague.length } };
    }),
  );
