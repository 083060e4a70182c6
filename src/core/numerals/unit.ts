import type { OwnWords } from '../lexicon/ownWords';
import { Trie } from '../lexicon/trie';
import { COUNTED_KINDS, DENOMINATORS, MAGNITUDES, NON_UNITS, UNITS, UNITS_IN_WORDS } from '../lexicon/quantities/units';
import type { UnitEntry } from '../lexicon/quantities/units';
import { isDigit, isLatin } from '../text/width';
import type { NumberLiteral } from './number';

/** A unit in its place. */
export interface PlacedUnit {
  readonly entry: UnitEntry;
  readonly end: number;
}

const byName: ReadonlyMap<string, UnitEntry> = new Map(UNITS.map((entry) => [entry.name, entry]));

/** The entry of a unit, or undefined where the lexicon has none of the name. */
export const findUnit = (name: string): UnitEntry | undefined => byName.get(name);

/** The entry of a unit that the lexicon has. */
export function unitNamed(name: string): UnitEntry {
  const entry = byName.get(name);
  if (entry === undefined) throw new Error(`no unit ${name} in the lexicon`);
  return entry;
}

const units = new Trie<UnitEntry | null>();
for (const entry of UNITS) {
  if (entry.name.indexOf('/') > 0) continue; // composed: see readRate
  units.add(entry.name, entry);
  units.add(entry.name.replaceAll('（', '(').replaceAll('）', ')'), entry);
}
for (const word of NON_UNITS) units.add(word, null);
for (const [word, name] of UNITS_IN_WORDS) units.add(word, unitNamed(name));
const denominators = new Trie<true>();
for (const word of DENOMINATORS) denominators.add(word, true);
const magnitudes = new Trie<number>();
for (const [word, power] of MAGNITUDES) magnitudes.add(word, power);

/** The unit of a number that has none by nature: a ratio, a fraction. */
export const PURE: UnitEntry = { name: '', kind: 'ratio' };

/** 5千亩, 3百家: after digits and before a unit only. */
const SMALL_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['千', 1000],
  ['百', 100],
]);

/** 1080P is a picture format, 300P computing power. */
const DISPLAYS: ReadonlySet<number> = new Set([480, 720, 1080, 2160, 4320]);

/** 15日 is a date, 7105日 a number of days. */
const DAYS_OF_A_MONTH = 31;

/**
 * The unit that starts at `at` after `number`, compounds such as 元/平方米 included; null where none does.
 * @param own further units of the writer's own
 */
export function readUnit(
  halfWidth: string,
  at: number,
  number: NumberLiteral,
  own: OwnWords | null,
): PlacedUnit | null {
  const found = unitAt(halfWidth, at, own);
  if (found === null || found.value === null) return null;
  const unit = { entry: found.value, end: at + found.value.name.length };
  if (!fits(halfWidth, unit.end, unit.entry, number)) return null;
  switch (halfWidth[unit.end]) {
    case '/':
      return readRate(halfWidth, unit) ?? unit;
    case '(':
      return readAlternative(halfWidth, unit) ?? unit;
    default:
      return unit;
  }
}

/** The longest unit that stands there; of two of one length the writer's own. */
function unitAt(
  halfWidth: string,
  at: number,
  own: OwnWords | null,
): { readonly end: number; readonly value: UnitEntry | null } | null {
  const usual = units.longest(halfWidth, at);
  const named = own?.units?.longest(halfWidth, at) ?? null;
  return named !== null && named.end >= (usual?.end ?? 0) ? named : usual;
}

/** A Latin unit must not run on into a word (5G网络, 3DTV); some measure words count only after digits. */
function fits(halfWidth: string, end: number, entry: UnitEntry, number: NumberLiteral): boolean {
  if (entry.arabicOnly === true && number.script === 'chinese') return false;
  const last = halfWidth.charCodeAt(end - 1);
  const next = halfWidth.charCodeAt(end);
  if (entry.name === 'P' && DISPLAYS.has(number.value)) return false;
  if (entry.name === '日' && number.value <= DAYS_OF_A_MONTH) return false;
  return !((isLatin(last) || isDigit(last)) && (isLatin(next) || isDigit(next)));
}

/** Units made of two, by name; those of the lexicon have a kind of their own. */
const composed = new Map<string, UnitEntry>(byName);

function compose(name: string, make: () => UnitEntry): UnitEntry {
  let entry = composed.get(name);
  if (entry === undefined) composed.set(name, (entry = make()));
  return entry;
}

/** A unit per another, or per two: 元/户, 公里/小时, 元/人次, 元/亩·年. */
function readRate(halfWidth: string, { entry, end }: PlacedUnit): PlacedUnit | null {
  const per = denominatorAt(halfWidth, end + 1);
  if (per === null) return null;
  const second = halfWidth[per] === '·' || halfWidth[per] === '/' ? denominatorAt(halfWidth, per + 1) : null;
  const ratio = halfWidth.slice(end, second ?? per);
  const name = entry.name + ratio;
  const rate = compose(name, () =>
    entry.base === undefined
      ? { name, kind: 'other' }
      : { name, kind: 'other', base: entry.base + ratio, factor: entry.factor ?? 1 },
  );
  return { entry: rate, end: second ?? per };
}

function denominatorAt(halfWidth: string, at: number): number | null {
  const found = denominators.longest(halfWidth, at);
  return found === null || isDigit(halfWidth.charCodeAt(found.end)) ? null : found.end;
}

/** A second measure word in brackets: 台（套）, 头（只）, 人（次）, 台（套）次. */
const ALTERNATIVE = /\(([\u4e00-\u9fff])\)次?/y;

function readAlternative(halfWidth: string, { entry, end }: PlacedUnit): PlacedUnit | null {
  ALTERNATIVE.lastIndex = end;
  const match = COUNTED_KINDS.has(entry.kind) ? ALTERNATIVE.exec(halfWidth) : null;
  if (
    match === null ||
    (match[1] !== '次' && !COUNTED_KINDS.has(units.longest(match[1] as string, 0)?.value?.kind ?? ''))
  )
    return null;
  const name = `${entry.name}${match[0]}`.replace('(', '（').replace(')', '）');
  return {
    entry: compose(name, () => ({ name, kind: name.endsWith('次') ? 'occasion' : entry.kind })),
    end: end + match[0].length,
  };
}

/** The power of ten that stands between a number and its unit; null where none does. */
export function readMagnitude(
  halfWidth: string,
  at: number,
  number: NumberLiteral,
): { readonly end: number; readonly value: number } | null {
  const found = magnitudes.longest(halfWidth, at);
  if (found !== null || number.script === 'chinese') return found;
  const small = SMALL_MAGNITUDES.get(halfWidth[at] ?? '');
  // 5千克 is a unit of its own
  return small === undefined || units.longest(halfWidth, at) !== null ? null : { end: at + 1, value: small };
}

/** Whether a magnitude may stand without a unit: 302万, but not 5千. */
export const standsAlone = (magnitude: number): boolean => magnitude >= 1e4;
