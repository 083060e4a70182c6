import { CLAUSE_MARKS } from '../../../text/clauses';
import type { Span } from '../../../text/span';
import { isPlannedEveryYear } from '../../planKind';
import { toVerify } from '../fillIn';
import type { Verified } from '../verify';

/** A paragraph with the places where something is asked for anyway. */
interface Planned {
  readonly halfWidth: string;
  readonly isPlan: (offset: number) => boolean;
  readonly asked: readonly Span[];
}

/** A clause that a mark may stand behind ends so; a heading and what leads to a list do not. */
const ENDS = /[,;。!]/;
/** A gap or a mark of an earlier draft. */
const WAITS = '【待';
/** A time, an address or an announcement alone. */
const SAYS_NOTHING =
  /^\s*(?:力争|争取|确保)?到?[\s\d年月日号上中下旬初底末份前]*$|^\s*(?:各位|同志们|特此|乡亲们|谢谢|感谢|给大家|让我们)|(?:以下|下列|如下|[一二两三四五六七八九十]个?[方项件样]面?)[^,]{0,4}(?:工作|重点|任务|事)?$|^\s*(?:同时|此外|为此|其中|总之)$/;

/**
 * The marks of clauses of a plan that ask for nothing and are not plainly of every year: last year's plan alone tells
 * whether they hold again.
 */
export function openPlans({ halfWidth, isPlan, asked }: Planned): readonly Verified[] {
  const found: Verified[] = [];
  let start = 0;
  for (let end = 0; end < halfWidth.length; end++) {
    if (!CLAUSE_MARKS.includes(halfWidth[end] as string)) continue;
    const clause = halfWidth.slice(start, end);
    const from = start + clause.length - clause.trimStart().length;
    if (
      ENDS.test(halfWidth[end] as string) &&
      clause.trim() !== '' &&
      isPlan(from) &&
      !clause.includes(WAITS) &&
      !SAYS_NOTHING.test(clause) &&
      !asked.some((one) => one.start <= end && one.end > start) &&
      !isPlannedEveryYear(clause)
    )
      found.push({
        span: { start: start + clause.trimEnd().length, end: start + clause.trimEnd().length },
        newText: toVerify('', 'one-off'),
        certain: false,
      });
    start = end + 1;
  }
  return found;
}
