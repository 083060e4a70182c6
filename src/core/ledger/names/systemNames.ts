import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { matchesOf } from '../../text/characters';
import { remembered } from '../../text/remembered';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { hanBefore } from './hanBefore';
import type { NearName } from './nearNames';

/** The name of a system or platform: 智慧燃气管控|平台; absolute offsets. */
interface System extends Span {
  readonly paragraph: number;
  /** What it is called, from its last character backwards, as far as it may go. */
  readonly called: string;
}

const ENDING = /(?:平台|系统|数据库|小程序|客户端|云脑|大脑)/g;
/** So much of the words before is looked at. In UTF-16 code units. */
const BEFORE = 14;
/** So many characters in a row before the one that differs make two names one. */
const SHARED = 4;
/** So far before what it is the two may part. */
const FARTHEST = 4;
/** A text that names more of them is a list. */
const MOST = 40;
/** One and two, upper and lower: what tells two of a kind apart. */
const TELLS_APART = /[一二三四五六七八九十东西南北上下省市县区镇乡村校大小新老内外前后]/;

const systemsIn = gathered(({ reading: { halfWidth, outline } }): readonly Omit<System, 'paragraph'>[] | null => {
  if (outline.chrome) return null;
  const found = matchesOf(halfWidth, ENDING).flatMap(({ 0: what, index: start }) => {
    const before = hanBefore(halfWidth, start, BEFORE);
    return before.length <= SHARED ? [] : [{ start, end: start + what.length, called: [...before].reverse().join('') }];
  });
  return found.length === 0 ? null : found;
});

/** Where two names part by one character, counted backwards from what they are; null where they do not, or by more. */
function partedAt(a: string, b: string): number | null {
  let at = 0;
  while (at < FARTHEST && at < a.length && a[at] === b[at]) at++;
  const [one, other] = [a[at], b[at]];
  if (at === FARTHEST || one === undefined || other === undefined) return null;
  const rest = a.slice(at + 1, at + 1 + SHARED);
  return rest.length === SHARED && b.startsWith(rest, at + 1) && !TELLS_APART.test(one + other) ? at : null;
}

/** The names of systems that stand once and are a character off one told in another paragraph, in reading order. */
export const nearSystemsIn = remembered((report: Report): readonly NearName[] => {
  const all = systemsIn(report).flatMap(({ paragraph, found }) =>
    found.map((one): System => ({ ...one, ...shift(one, report.starts[paragraph] as number), paragraph })),
  );
  return all.length > MOST ? [] : all.flatMap((odd) => nearOf(odd, all) ?? []);
});

function nearOf(odd: System, all: readonly System[]): NearName | null {
  for (const usual of all) {
    const at = usual.paragraph === odd.paragraph ? null : partedAt(odd.called, usual.called);
    if (at === null) continue;
    const own = odd.called.slice(0, at + 1 + SHARED);
    const alike = all.filter(({ called }) => called.startsWith(usual.called.slice(0, at + 1 + SHARED)));
    // told oftener, or beside the other, it is a name of its own; of two that stand once each the later is marked
    if (all.some((one) => one !== odd && one.called.startsWith(own))) return null;
    if (alike.some(({ paragraph }) => paragraph === odd.paragraph)) return null;
    if (alike.length === 1 && usual.start > odd.start) continue;
    let length = at + 1 + SHARED;
    while (length < odd.called.length && odd.called[length] === usual.called[length]) length++;
    const around = ({ start, end }: System): Span => ({ start: start - length, end });
    const itself = ({ start }: System): Span => ({ start: start - at - 1, end: start - at });
    return { odd: around(odd), usual: around(usual), written: itself(odd), instead: itself(usual), slip: false };
  }
  return null;
}
