import { USUAL_UNITS_OF } from '../../lexicon/quantities/usualUnits';
import type { UsualUnits } from '../../lexicon/quantities/usualUnits';
import { Trie } from '../../lexicon/trie';

/** The units that a thing named before a number usually has, and the thing. */
export interface UnitsOfThing {
  readonly thing: string;
  readonly units: readonly string[];
}

const things = new Trie<UsualUnits>();
for (const usual of USUAL_UNITS_OF) for (const thing of usual.things) things.add(thing, usual);

/** A thing named farther before its number belongs to something else. In UTF-16 code units. */
const REACH = 20;
/** What parts the number from the clause before. */
const BOUNDARY = /[，。；：、,;:!?！？\s（()）]/u;
/** Verbs behind which a rate tells its change: 提高3.2个百分点. */
const CHANGES = /(?:提高|提升|上升|下降|降低|回落|增长|增加|收窄|扩大)了?$/;
/** So much may stand between a thing of one character and its number: 村集体达到12. */
const SHORT_TAIL = 2;
const POINTS = '个百分点';
/** An amount up to this many digits before the point is told in 万 where amounts of its kind are. */
const FEW_DIGITS = 3;

/**
 * What the last thing named in the clause is usually counted or measured in.
 * @param before the text of the paragraph up to the number
 * @param number the number as written, 万 or 亿 behind it included
 * @param written units that the report has for other figures, 万吨 among them: they tell whether 万 is usual
 */
export function unitsOfThing(before: string, number: string, written: ReadonlySet<string>): UnitsOfThing | null {
  const clause = lastClause(before);
  const found = lastThing(clause);
  if (found === null) return null;
  const { thing, usual } = found;
  if (usual.units.includes(POINTS) && CHANGES.test(clause)) return { thing, units: [POINTS, '%'] };
  const units = usual.units.filter((unit) => unit !== POINTS);
  if (/[万亿]$/.test(number)) {
    const whole = units.filter((unit) => !/^[万亿]/.test(unit));
    return { thing, units: whole.length === 0 && units.some((unit) => unit.endsWith('元')) ? ['元'] : whole };
  }
  if (usual.large !== true) return { thing, units: ordered(units, written) };
  const small = number.includes('.') || number.length <= FEW_DIGITS;
  const inTenThousands = units.map((unit) => `万${unit}`);
  const first = number.includes('.') || (small && inTenThousands.some((unit) => written.has(unit)));
  const [main, ...others] = units as [string, ...string[]];
  return {
    thing,
    units: first ? [`万${main}`, main, `亿${main}`, ...others] : [main, `万${main}`, ...others],
  };
}

/** Those that the report has already come first. */
const ordered = (units: readonly string[], written: ReadonlySet<string>): readonly string[] => [
  ...units.filter((unit) => written.has(unit)),
  ...units.filter((unit) => !written.has(unit)),
];

function lastClause(before: string): string {
  let start = before.length;
  while (start > 0 && before.length - start < REACH && !BOUNDARY.test(before[start - 1] as string)) start--;
  return before.slice(start);
}

/** The thing that ends last; of those that end together the longest. */
function lastThing(clause: string): { readonly thing: string; readonly usual: UsualUnits } | null {
  let best: { readonly start: number; readonly end: number; readonly usual: UsualUnits } | null = null;
  for (let start = 0; start < clause.length; start++) {
    const hit = things.longest(clause, start);
    // a single character begins other words, too: it counts close before the number alone
    if (hit !== null && hit.end === start + 1 && clause.length - hit.end > SHORT_TAIL) continue;
    if (hit !== null && (best === null || hit.end > best.end)) best = { start, end: hit.end, usual: hit.value };
  }
  return best === null ? null : { thing: clause.slice(best.start, best.end), usual: best.usual };
}
