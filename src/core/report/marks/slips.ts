import { matchesOf } from '../../text/characters';
import type { Characters } from '../../text/characters';
import type { Span } from '../../text/span';

/** A way in which a mark is mistyped or borrowed from elsewhere, and what belongs in its place. */
interface MarkSlip {
  readonly pattern: RegExp;
  readonly newText: (match: RegExpExecArray) => string;
  readonly zh: string;
  readonly en: string;
  /** The slip is between |. */
  readonly example: string;
  readonly counterexample: string;
}

const HAN = '\\u4e00-\\u9fff';
const TITLES =
  '办法|规定|意见|方案|通知|条例|规划|细则|制度|标准|指南|纲要|计划|决定|报告|规则|规程|手册|清单|合同|协议|责任书|宣言|倡议书';

/** Rows in any order: of two that match one place the first counts. GB/T 15834-2011; numbers: GB/T 15835-2011. */
export const MARK_SLIPS: readonly MarkSlip[] = [
  {
    pattern: new RegExp(`(?<![\\d.])(\\d{1,3})，(\\d{3})(?=[${HAN}])(?!年)`, 'g'),
    newText: ([, thousands, rest]) => `${thousands},${rest}`,
    zh: '数字里的千分位写成了中文逗号',
    en: 'a Chinese comma inside a number',
    example: '检查企业|3，862|家。',
    counterexample: '检查企业3,862家，1263家合格。',
  },
  {
    pattern: /[%％]{2,}/g,
    newText: ([[first]]) => first as string,
    zh: '百分号重复',
    en: 'the percent sign twice',
    example: '同比增长5.6|%%|。',
    counterexample: '占5.6%、4.2%。',
  },
  {
    pattern: new RegExp(`、等(?=[${HAN}\\d，。；])(?![待级候于同式到你我他离外])`, 'g'),
    newText: () => '等',
    zh: '“等”前面不用顿号',
    en: 'no enumeration comma before 等',
    example: '做好党建、业务|、等|工作。',
    counterexample: '抓好等级评定、等候区改造、等离子设备采购。',
  },
  {
    pattern: new RegExp(`<([${HAN}][${HAN}（）()、和与]{1,38}(?:${TITLES}))>`, 'g'),
    newText: ([, title]) => `《${title}》`,
    zh: '书名号写成了尖括号',
    en: 'angle brackets for a title',
    example: '印发|<考勤管理办法>|，明确责任。',
    counterexample: '印发《关于落实〈管理办法〉的通知》，产值<3亿元。',
  },
  {
    pattern: new RegExp(`(?<!\\d)"([${HAN}][^"\\n]{0,30})"`, 'g'),
    newText: ([, words]) => `“${words}”`,
    zh: '引号写成了直引号',
    en: 'straight quotation marks',
    example: '开展|"护苗"|行动。',
    counterexample: '开展“护苗”行动，参数为"abc"。',
  },
  {
    pattern: new RegExp(`(?<=[${HAN}])--(?=[${HAN}])`, 'g'),
    newText: () => '——',
    zh: '破折号或连接号写成了两个短横',
    en: 'two hyphens for a dash',
    example: '第一季度|--|第三季度。',
    counterexample: '深化改革——亩均效益提升。',
  },
  {
    pattern: new RegExp(`(?<=[${HAN}])(?<![一二三四五六七八九十])．(?=[${HAN}])`, 'g'),
    newText: () => '。',
    zh: '句号写成了圆点',
    en: 'a point for the full stop',
    example: '机制健全|．|责任压实。',
    counterexample: '一．工作回顾',
  },
  {
    pattern: new RegExp(`(?<=[${HAN}%％）])[ \\u00a0]+(?=[，。；：、！？])`, 'g'),
    newText: () => '',
    zh: '标点前面多了空格',
    en: 'a blank before a mark',
    example: '机制健全| |，责任压实。',
    counterexample: '机制健全， 责任压实。',
  },
];

/** A slip with what it is; relative to the text. */
export interface FoundSlip extends Span {
  readonly slip: MarkSlip;
  readonly newText: string;
}

const NONE: readonly FoundSlip[] = [];
/** Without any of these none of the rows matches. */
const MAY_SLIP = /\d，\d|[%％]{2}|、等|<|"|--|．|[ \u00a0][，。；：、！？]/;

/** The mistyped marks of a text, in reading order; what stands in code or a link's target is left out. */
export function markSlipsIn(characters: Characters): readonly FoundSlip[] {
  const text = characters.slice(0, characters.length);
  if (!MAY_SLIP.test(text)) return NONE;
  const found = MARK_SLIPS.flatMap((slip) =>
    matchesOf(text, slip.pattern).map((match): FoundSlip => {
      const { index, 0: written } = match;
      return { start: index, end: index + written.length, slip, newText: slip.newText(match) };
    }),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  const code = matchesOf(text, /`[^`]*`|\]\([^)]*\)/g);
  const isCode = (at: number): boolean => code.some(({ index, 0: { length } }) => index <= at && at < index + length);
  return found.filter(({ start }, i) => (i === 0 || start >= (found[i - 1] as Span).end) && !isCode(start));
}
