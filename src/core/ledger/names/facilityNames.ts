import { FACILITIES, NO_FACILITIES } from '../../lexicon/facilities';
import { gathered } from '../../report/gathered';
import type { Gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { remembered } from '../../text/remembered';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { hanBefore } from './hanBefore';
import { SIDES, TELLS_APART } from './nearNames';
import type { NearName } from './nearNames';
import { matchesOf } from '../../text/characters';

/** The name of a body or a place before what it is: 城东|污水处理厂; absolute offsets. */
interface Facility extends Span {
  readonly paragraph: number;
  /** What it is: 污水处理厂. */
  readonly what: string;
  /** What it is called, from its last character backwards, as far as it may go. */
  readonly called: string;
  /** What is said of it behind, up to the next mark. */
  readonly said: string;
}

/** So much of the words before and behind is looked at. In UTF-16 code units. */
const [BEFORE, BEHIND] = [8, 12];
const SHORTEST_NAME = 2;
/** So far before what it is two names may part: 九龙山公益性公墓, 九龙湖公益性公墓. */
const FARTHEST = 6;
/** Names that have so many characters in common behind the one that differs. */
const LONG_NAME = 6;
/** So many characters in a row make what is said of both the same: of sides (城东, 城西), and of two that stand once each. */
const [SAID_OF_SIDES, SAID_OF_TWO] = [2, 3];
/** A text that names more of one kind is a list of them. */
const MOST = 40;
const HAN = /^[\u4e00-\u9fff]*/;
const ENDING = new RegExp([...FACILITIES].sort((a, b) => b.length - a.length).join('|'), 'g');

/** The facilities that a paragraph names, with offsets relative to it. */
const facilitiesIn = gathered(({ reading: { halfWidth, outline } }): readonly Omit<Facility, 'paragraph'>[] | null => {
  if (outline.chrome) return null;
  const found = matchesOf(halfWidth, ENDING).flatMap(({ 0: what, index: start }) => {
    const end = start + what.length;
    const before = hanBefore(halfWidth, start, BEFORE);
    const said = HAN.exec(halfWidth.slice(end, end + BEHIND))?.[0] ?? '';
    return before.length < SHORTEST_NAME || NO_FACILITIES.has(halfWidth.slice(start - 1, end))
      ? []
      : [{ start, end, what, called: [...before].reverse().join(''), said }];
  });
  return found.length === 0 ? null : found;
});

/**
 * Where two names of one kind part, counted backwards from what they are; null where they are no character apart. A
 * character beside the one that differs must be the same.
 */
function partedAt(a: string, b: string): number | null {
  let at = 0;
  while (at < FARTHEST && at < a.length && a[at] === b[at]) at++;
  if (at >= Math.min(FARTHEST, a.length, b.length)) return null;
  if (TELLS_APART.has(a[at] as string) || TELLS_APART.has(b[at] as string)) return null;
  return at === 1 || (a[at + 1] !== undefined && a[at + 1] === b[at + 1]) ? at : null;
}

function longestShared(a: string, b: string): number {
  let longest = 0;
  for (let i = 0; i + longest < a.length; i++)
    while (i + longest < a.length && b.includes(a.slice(i, i + longest + 1))) longest++;
  return longest;
}

/** The names of bodies and places that stand once and are a character off one told elsewhere, in reading order. */
export const nearFacilitiesIn = remembered((report: Report): readonly NearName[] => {
  const groups = new Map<string, Gathered<Omit<Facility, 'paragraph'>>[]>();
  for (const { paragraph, found } of facilitiesIn(report))
    for (const one of found) {
      const group = groups.get(one.what);
      if (group === undefined) groups.set(one.what, [{ paragraph, found: one }]);
      else group.push({ paragraph, found: one });
    }
  return [...groups.values()]
    .filter(({ length }) => length > 1 && length <= MOST)
    .flatMap((gathered) => {
      const group = gathered.map(
        ({ paragraph, found }): Facility => ({
          ...found,
          ...shift(found, report.starts[paragraph] as number),
          paragraph,
        }),
      );
      return group.flatMap((odd) => nearOf(odd, group) ?? []);
    })
    .sort((a, b) => a.odd.start - b.odd.start);
});

function nearOf(odd: Facility, group: readonly Facility[]): NearName | null {
  const others = group.filter((one) => one !== odd);
  if (others.some(({ called }) => called.startsWith(odd.called.slice(0, SHORTEST_NAME)))) return null;
  for (const usual of others) {
    const at = partedAt(odd.called, usual.called);
    if (at === null) continue;
    const alike = others.filter(({ called }) => called.startsWith(usual.called.slice(0, at + 2)));
    // told beside each other they are two: 梅园校区、桂园校区
    if (alike.some(({ paragraph }) => paragraph === odd.paragraph)) continue;
    const isSide = SIDES.has(odd.called[at] as string) || SIDES.has(usual.called[at] as string);
    const shared = Math.max(...alike.map(({ said }) => longestShared(odd.said, said)));
    // 明洲未成年人观护基地: as much of a name is one by itself
    const isLong = !isSide && at + odd.what.length >= LONG_NAME;
    if (shared < (alike.length === 1 && !isLong ? SAID_OF_TWO : isSide ? SAID_OF_SIDES : 0)) continue;
    // of two that stand once each the later one is marked
    if (alike.length === 1 && usual.start > odd.start) continue;
    const around = ({ start, end }: Facility): Span => ({ start: start - Math.max(at + 1, SHORTEST_NAME), end });
    const itself = ({ start }: Facility): Span => ({ start: start - at - 1, end: start - at });
    return { odd: around(odd), usual: around(usual), written: itself(odd), instead: itself(usual), slip: false };
  }
  return null;
}
