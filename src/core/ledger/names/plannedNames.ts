import { soundOf } from '../../lexicon/homophones';
import { NAMED_KINDS } from '../../lexicon/namedKinds';
import { gathered } from '../../report/gathered';
import type { PlacedParagraph } from '../../report/context';
import type { Report } from '../../report/report';
import { matchesOf } from '../../text/characters';
import { remembered } from '../../text/remembered';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import type { BareName } from './bareNames';
import { isKnownThere, isPlanned } from './goesOn';
import type { VaryingName } from './quotedNames';
import { sharedInOrder } from './sharedInOrder';

/** A name between quotation marks with the nouns behind it: “星空计划”|课后服务. Spans from mark to mark, absolute. */
interface Marked {
  readonly name: string;
  readonly tail: string;
  readonly span: Span;
  readonly paragraph: number;
}

const QUOTED = /[“"](?<name>[\u4e00-\u9fffA-Za-z]{2,10})["”](?<tail>[\u4e00-\u9fff]{0,8})/g;
const NUMERAL = /[一二两三四五六七八九十百千万双]/;
/** A name of two characters is one with what stands behind it: “天擎”|系统. */
const SHORT = 2;
/** Names of more are alike by their beginning as well: “轨道微|中心”, “轨道微|商圈”. */
const [LONG, BEGINS, PART] = [5, 2, 0.6];
/** What stands behind two names of one thing ends alike: 安全守护|行动, 安全护航|行动. */
const TAIL = 2;
/** A text with more of them is a list of names. */
const MOST = 60;

/** （以下简称“区医疗集团”）: what is introduced stands without its marks from there on. */
const INTRODUCES = new Set('称叫为');

const markedIn = gathered(({ reading: { halfWidth, outline } }: PlacedParagraph) => {
  if (outline.chrome || !/[“"]/.test(halfWidth)) return null;
  const found = matchesOf(halfWidth, QUOTED).map(({ index, groups }) => {
    const { name = '', tail = '' } = groups ?? {};
    const isIntroduced = INTRODUCES.has(halfWidth[index - 1] ?? '');
    return { name, tail, isIntroduced, span: { start: index, end: index + name.length + 2 } };
  });
  return found.length === 0 ? null : found;
});

const sameSound = (a: string, b: string): boolean =>
  a.length === b.length &&
  [...a].every((character, i) => soundOf(character.charCodeAt(0)) === soundOf(b.charCodeAt(i)));

const sharedHead = (a: string, b: string): number => {
  let i = 0;
  while (i < Math.min(a.length, b.length) && a[i] === b[i]) i++;
  return i;
};

/** Whether two names may be of one thing, by what they have in common and what stands behind them. */
function areAlike(a: Marked, b: Marked): boolean {
  const tails = sharedHead(a.tail, b.tail);
  const [shorter, longer] = a.name.length < b.name.length ? [a.name, b.name] : [b.name, a.name];
  if (longer.length - shorter.length > 1) return false;
  if (NUMERAL.test(a.name + b.name) && tails < TAIL) return false;
  const shared = sharedInOrder(a.name, b.name);
  if (longer.length === SHORT)
    return shared === 1 && tails >= TAIL && (sameSound(a.name, b.name) || a.name[0] === b.name[0]);
  if (shared >= longer.length - 1) return true;
  return longer.length >= LONG && sharedHead(a.name, b.name) >= BEGINS && shared >= PART * longer.length;
}

const KINDED = new RegExp(`^[\\u4e00-\\u9fff]{1,6}?(?:${NAMED_KINDS.join('|')})`);

/** 安全守护行动, 安全护航行动 behind one name: of one kind, with half their characters in common. */
function rewordedTail(a: Marked, b: Marked): readonly [string, string] | null {
  const [one, other] = [KINDED.exec(a.tail)?.[0] ?? '', KINDED.exec(b.tail)?.[0] ?? ''];
  return a.name === b.name &&
    one.length === other.length &&
    one !== other &&
    one.slice(-TAIL) === other.slice(-TAIL) &&
    !NUMERAL.test(one + other) &&
    sharedInOrder(one, other) * 2 >= one.length
    ? [one, other]
    : null;
}

/**
 * A name in the plan that stands nowhere else and is much like one that the report told before: 扩大“海运专线”覆盖面 for
 * “海运快线”. In reading order; only for a look.
 */
export const plannedNamesIn = remembered((report: Report): readonly VaryingName[] => {
  const all = markedIn(report).flatMap(({ paragraph, found }) =>
    found.map((one): Marked => ({ ...one, span: shift(one.span, report.starts[paragraph] as number), paragraph })),
  );
  if (all.length > MOST) return [];
  const uses = (name: string): number => all.filter((one) => one.name === name).length;
  return all.flatMap((later): readonly VaryingName[] => {
    const place = report.paragraphs[later.paragraph] as PlacedParagraph;
    const at = report.starts[later.paragraph] as number;
    const span = { start: later.span.start - at, end: later.span.end - at };
    if (!isKnownThere(place, span) || !isPlanned(report, place, span.start)) return [];
    const before = all.filter((one) => {
      if (one.paragraph >= later.paragraph) return false;
      return !isPlanned(
        report,
        report.paragraphs[one.paragraph] as PlacedParagraph,
        one.span.start - (report.starts[one.paragraph] as number),
      );
    });
    for (const first of before) {
      const tails = rewordedTail(later, first);
      if (tails === null && !(first.name !== later.name && uses(later.name) === 1 && areAlike(first, later))) continue;
      const [odd, usual] = [withTail(later, tails?.[0]), withTail(first, tails?.[1])];
      return [
        { odd: { name: report.slice(odd), span: odd }, usual: { name: report.slice(usual), span: usual }, guess: true },
      ];
    }
    return [];
  });
});

const withTail = ({ name, span: { start, end } }: Marked, tail: string | undefined): Span =>
  tail === undefined ? { start: start + 1, end: start + 1 + name.length } : { start, end: end + tail.length };

/** So long a name is no word of the language, with its marks or without. */
const SHORTEST = 4;

/** A place where a name stands without its marks; relative to its paragraph. */
interface Bare {
  readonly name: string;
  readonly at: number;
}

const WITHIN_MARKS = /[“"《·—][^”"》,。;]{0,12}$/;
const NO_PLACES: readonly Bare[] = [];

/** Which names a paragraph was last searched for, and where they stand. */
interface Searched {
  names: ReadonlySet<string> | null;
  bare: readonly Bare[];
}

const searchedIn = remembered((_: PlacedParagraph): Searched => ({ names: null, bare: NO_PLACES }));

/** The places of a paragraph where one of the names stands without its marks; read again where the names change. */
function bareIn(place: PlacedParagraph, names: ReadonlySet<string>): readonly Bare[] {
  const searched = searchedIn(place);
  if (searched.names === names) return searched.bare;
  const { halfWidth } = place.reading;
  const bare: Bare[] = [];
  for (const name of names)
    for (let at = halfWidth.indexOf(name); at >= 0; at = halfWidth.indexOf(name, at + name.length))
      if (!WITHIN_MARKS.test(halfWidth.slice(Math.max(0, at - 13), at))) bare.push({ name, at });
  return Object.assign(searched, { names, bare: bare.length === 0 ? NO_PLACES : bare }).bare;
}

/** The names that may lose their marks: the same object while no edit touches a marked one. */
const namesWorn = remembered(
  (marked: ReturnType<typeof markedIn>): ReadonlySet<string> =>
    new Set(
      marked
        .flatMap(({ found }) => found)
        .filter(({ name, isIntroduced }) => name.length >= SHORTEST && !NUMERAL.test(name) && !isIntroduced)
        .map(({ name }) => name),
    ),
);

/** Names that lost their quotation marks in the plan: “职工夜校”, 职工夜校将开进园区. */
export const unmarkedIn = remembered((report: Report): readonly BareName[] => {
  const marked = markedIn(report);
  const names = namesWorn(marked);
  if (names.size === 0) return [];
  const bare = new Map<string, { readonly paragraph: number; readonly at: number }[]>();
  report.paragraphs.forEach((place, paragraph) => {
    for (const { name, at } of bareIn(place, names)) {
      const places = bare.get(name);
      if (places === undefined) bare.set(name, [{ paragraph, at }]);
      else places.push({ paragraph, at });
    }
  });
  return [...names].flatMap((name) => {
    const [one, more] = bare.get(name) ?? [];
    if (one === undefined || more !== undefined) return [];
    const usual = firstMarked(report, marked, name);
    const place = report.paragraphs[one.paragraph] as PlacedParagraph;
    const start = (report.starts[one.paragraph] as number) + one.at;
    const within = { start: one.at, end: one.at + name.length };
    return start < usual.start || !isPlanned(report, place, one.at) || !isKnownThere(place, within)
      ? []
      : [{ name, span: { start, end: start + name.length }, usual }];
  });
});

/** Where a name first stands between its marks, absolute. */
function firstMarked(report: Report, marked: ReturnType<typeof markedIn>, name: string): Span {
  for (const { paragraph, found } of marked) {
    const first = found.find((one) => one.name === name && !one.isIntroduced);
    if (first !== undefined) return shift(first.span, report.starts[paragraph] as number);
  }
  throw new RangeError(`${name} is not marked`);
}
