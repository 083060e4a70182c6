import type { Span } from '../../text/span';
import { toVerify } from './fillIn';
import type { VerifyReason } from './fillIn';

/** Words that are true in the year in which they are written, and what they are marked with in the draft of the next. */
interface Passing {
  /** Over the half-width view; what it matches is marked. */
  readonly pattern: RegExp;
  readonly reason: VerifyReason;
  /** Whether it is told of results alone: in a plan these words look forward from the plan. */
  readonly ofResults: boolean;
  /** Where the words pass, and where they stay true. */
  readonly example: string;
  readonly counterexample: string;
}

const NUMERAL = '[一二三四五六七八九十百\\d]{1,4}';
const YEARS = '[一二两三四五六七八九十\\d]{1,3}';
/** What something is compared with, which moves on with the year: 比去年, 与去年持平, 在去年的基础上. */
const COMPARED = '(?<![比较同与跟由从为自至到过超出于是在和、及以年])';
/** What is last year's by the calendar, whatever the year: 去年同期, 去年水平. */
const OF_THE_CALENDAR = '(?!同期|同比|同|以来|水平|全年|基础|基数|度|[的]?(?:基础|水平|\\d))';

/**
 * The rows: what no period, date or figure of the readers tells. A row is wanted where a report of another year than the
 * draft's would say it otherwise; where that cannot be known, the words are marked rather than left.
 */
export const PASSING: readonly Passing[] = [
  {
    pattern: new RegExp(
      `第${NUMERAL}个(?=(?!百年|五年规|五年计|工作日|自然日)[^,。;、!?\\d]{0,10}?(?:年头|周年|(?<![百青少老])年(?![级轻代])|节(?![点能约])|(?<![工作休])日(?![常前均])|主题周|宣传周|宣传月))`,
      'g',
    ),
    reason: 'count',
    ofResults: false,
    example: '今年是改制的第十个年头。',
    counterexample: '第一个百年奋斗目标已经实现，第十五个五年规划印发，第3个车间建成。',
  },
  {
    pattern: new RegExp(`(?<!年)第${NUMERAL}季(?!度)`, 'g'),
    reason: 'count',
    ofResults: false,
    example: '第七季讲解员招募顺利。',
    counterexample: '第三季度运行平稳。',
  },
  {
    pattern: /最后一年|头一年|首个年头|(?<=第)一个年头/g,
    reason: 'plan-year',
    ofResults: false,
    example: '今年是过渡期的最后一年。',
    counterexample: '打通最后一公里。',
  },
  {
    pattern: new RegExp(`满?${YEARS}年零${YEARS}个?月|(?<=已[^,。;]{0,4}?)满${YEARS}年`, 'g'),
    reason: 'count',
    ofResults: true,
    example: '工作队已驻满两年零五个月。',
    counterexample: '任职满三年的可以申报。',
  },
  {
    pattern: new RegExp(
      `${COMPARED}(?:去年|上年|前年)${OF_THE_CALENDAR}(?:(?=[^,。;!?\\d]{2,8}?的)|(?=[^,。;!?\\d]*[,。;!?]))`,
      'g',
    ),
    reason: 'relative',
    ofResults: true,
    example: '去年启动的茶园已经建成。',
    counterexample: '产量比去年翻番，超过去年，与去年持平，去年同期为12万吨，在去年的基础上再提升。',
  },
  {
    pattern:
      /(?<![为对与比较])(?:明年|来年)(?!将?继续|工作|发展|的?(?:工作|发展|基础)|再|[^,。;!?]{0,10}(?:打下|奠定|开好局|做好准备))/g,
    reason: 'relative',
    ofResults: true,
    example: '茶园明年投用。',
    counterexample: '为明年工作打下基础。',
  },
  {
    pattern: new RegExp(`(?<![\\d一二三四五六七八九十])${YEARS}年(?:之)?后(?!期)`, 'g'),
    reason: 'relative',
    ofResults: true,
    example: '油茶三年后进入盛产期。',
    counterexample: '二十年后期管护到位。',
  },
  {
    pattern:
      /创[^,。;!?“”]{0,10}?新[高低](?!地|质|端|技|水平|效|度|标准|素质)|最[高低大小多少长短好快早晚]的?一[次年届个季]/g,
    reason: 'record',
    ofResults: true,
    example: '三季度利润创近四年新高。',
    counterexample: '创新高地建设加快。',
  },
];

/**
 * What passes with the year in a paragraph, each with its mark; in the order of the rows, none overlapping.
 * @param turnsYear whether the draft is of another year: in one of the next month 去年 is the same year still
 */
export function passing(
  text: string,
  halfWidth: string,
  isPlan: (offset: number) => boolean,
  turnsYear: boolean,
): readonly { readonly span: Span; readonly newText: string }[] {
  const found: { readonly span: Span; readonly newText: string }[] = [];
  for (const { pattern, reason, ofResults } of PASSING)
    for (const { index, 0: words } of halfWidth.matchAll(pattern)) {
      const span = { start: index, end: index + words.length };
      if ((ofResults && isPlan(index)) || (reason === 'relative' && !turnsYear)) continue;
      if (found.every((one) => one.span.end <= span.start || span.end <= one.span.start))
        found.push({ span, newText: toVerify(text.slice(span.start, span.end), reason) });
    }
  return found;
}
