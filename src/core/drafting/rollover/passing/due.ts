import { ENDS_CLAUSE, clauseStart, endBefore } from '../../../text/clauses';
import { overlaps } from '../../../text/span';
import type { Span } from '../../../text/span';
import { plansOnce } from '../../clauseKind';
import { toVerify } from '../fillIn';
import type { Verified } from '../verify';

/** A part of a year by which something is to be done, or in which it was: 上半年, 二季度, 5月底, 12月25日, 年底; not 全年, 年初. */
const PART =
  /^(?:[今明来]年)?(?:[上下]半年|年中|年内|年?底|第?[一二三四]季度|前三季度|(?:1[0-2]|[1-9])月(?:份|[上中下]旬|[底末初]|\d{1,2}[日号])?)$/;
/** The year that it is of, before it. */
const NEXT_YEAR = /(?:明年|来年|次年)$/;
/** What belongs to it: 5月底前, 二季度末. */
const SIDE = /^(?:[底末]?之?前|以前|[底末内])/;
/** What a year is opened or halved with every year, how often a thing is done, and what has its own season. */
const EVERY_YEAR =
  /每|持续|常态|整治|以来|[去前上]年|同期|[:：]$|(?:工作|打算|安排|计划|任务|重点|思路|要点|部署)$|双过半|过半|开门红|首季|年度|全年|当年|汛期|招生|考试|体检|征缴|清算|春运|慰问|年报|预算|决算|述职|测评|典礼|值守|备汛|全覆盖|平稳/;
/** What no clause of a single thing is: a time alone, as in 上半年,. */
const TOLD = /[\u4e00-\u9fff]{3}/;

/** A paragraph with the times in it that are left, and where something is asked for anyway. */
interface LeftTimes {
  readonly text: string;
  readonly halfWidth: string;
  readonly isPlan: (offset: number) => boolean;
  readonly times: readonly Span[];
  readonly asked: readonly Span[];
}

/**
 * The marks of times of a year that no row knows to come every year, in clauses that ask for nothing else: when a plan
 * wants something done (上半年完成自查), and when a single thing was done that only the year before can tell
 * (监事会于11月底前撤销). A time is left only where its clause says that it comes again.
 */
export function dueTimes({ text, halfWidth, isPlan, times, asked }: LeftTimes): readonly Verified[] {
  const found: Verified[] = [];
  for (const { start, end } of times) {
    if (!PART.test(halfWidth.slice(start, end))) continue;
    const clause = {
      start: clauseStart(halfWidth, start),
      end: endBefore(halfWidth, start, ENDS_CLAUSE, halfWidth.length),
    };
    const words = halfWidth.slice(clause.start, clause.end);
    const side = SIDE.exec(halfWidth.slice(end, clause.end))?.[0].length ?? 0;
    const rest = halfWidth.slice(clause.start, start) + halfWidth.slice(end + side, clause.end);
    if (!TOLD.test(rest) || EVERY_YEAR.test(words) || asked.some((one) => touches(one, clause))) continue;
    if (found.some((one) => overlaps(one.span, clause)) || !(isPlan(start) || plansOnce(rest))) continue;
    const span = { start: start - (NEXT_YEAR.exec(halfWidth.slice(0, start))?.[0].length ?? 0), end: end + side };
    found.push({ span, newText: toVerify(text.slice(span.start, span.end), 'deadline'), certain: false });
  }
  return found;
}

/** Whether a span, which may be empty, lies in a clause or at its end. */
const touches = ({ start, end }: Span, clause: Span): boolean => start <= clause.end && end >= clause.start;
