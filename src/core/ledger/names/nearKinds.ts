import { FACILITIES } from '../../lexicon/facilities';
import { NAMED_KINDS } from '../../lexicon/namedKinds';
import { gathered } from '../../report/gathered';
import type { PlacedParagraph } from '../../report/context';
import type { Report } from '../../report/report';
import { matchesOf } from '../../text/characters';
import { remembered } from '../../text/remembered';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { isKnownThere, isPlanned } from './goesOn';
import { hanBefore } from './hanBefore';
import type { VaryingName } from './quotedNames';
import { sharedInOrder } from './sharedInOrder';

/** What bodies and services with names of their own end with, besides what is told of campaigns and facilities. */
const MORE =
  '学院 管理队 执法队 救援队 巡查队 突击队 宣讲队 管护队 支队 中队 服务队 安置点 科技园 创业园 签约服务 文化周 文化节 合作区 示范区 试验区 工作队 服务站 委员会 专班 联席会议 论坛 大讲堂 大集 超市'.split(
    ' ',
  );
const KIND = new RegExp(
  [...new Set([...FACILITIES, ...NAMED_KINDS, ...MORE])].sort((a, b) => b.length - a.length).join('|'),
  'g',
);

interface Named {
  readonly end: number;
  readonly kind: string;
  /** What stands before the kind, as far as it may be a name. */
  readonly called: string;
  readonly paragraph: number;
}

const [BEFORE, MOST] = [10, 200];
/** So many characters stand for those that another name has in their place. */
const REPLACED = 4;
const SIDES = /[一二三四五六七八九十东西南北上下省市县区镇乡村校大小新老内外前后中左右正副]/;

const namedIn = gathered(({ reading: { halfWidth, outline } }: PlacedParagraph) => {
  if (outline.chrome) return null;
  const found = matchesOf(halfWidth, KIND).flatMap(({ 0: kind, index }) => {
    const called = hanBefore(halfWidth, index, BEFORE);
    return called.length < 2 ? [] : [{ end: index + kind.length, kind, called }];
  });
  return found.length === 0 ? null : found;
});

/** How long the two names are, and the words that differ; null where they are no two forms of one name. */
function formsOf(a: string, b: string): readonly [number, number] | null {
  let tail = 0;
  while (tail < a.length && tail < b.length && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  for (let i = 1; i <= REPLACED; i++)
    for (let j = Math.max(1, i - 1); j <= Math.min(REPLACED, i + 1); j++) {
      const [one, other] = [a.slice(0, a.length - tail), b.slice(0, b.length - tail)];
      const [odd, usual] = [one.slice(-i), other.slice(-j)];
      if (odd.length < i || usual.length < j || odd[0] === usual[0]) continue;
      let head = 0;
      while (head < one.length - i && head < other.length - j && one.at(-1 - i - head) === other.at(-1 - j - head))
        head++;
      if (head === 0 || SIDES.test(odd + usual) || /[和与及的]/.test(odd + usual)) continue;
      const shared = sharedInOrder(odd, usual);
      const isOneOff = i === 1 && j === 1 && head + tail >= 4;
      const isAlike = head >= 2 && (shared * 2 >= Math.min(i, j) || head >= 3) && head + tail >= 3;
      if (isOneOff || isAlike) return [head + i + tail, head + j + tail];
    }
  return null;
}

const placed = (report: Report, { end, paragraph }: Named, length: number): Span =>
  shift({ start: end - length, end }, report.starts[paragraph] as number);

/** Right behind a name that was spoken of just before: 还, 并. */
const GOES_ON = /^(?:还|又|并)/;
/** As much of a sentence lies between two names of one thing. */
const FAR = 160;

/**
 * The names of bodies, systems, places and services that are taken up by another name than they were told by:
 * 综合行政执法队, 综合行政管理队还…. In reading order; only for a look.
 */
export const nearKindsIn = remembered((report: Report): readonly VaryingName[] => {
  const all = namedIn(report).flatMap(({ paragraph, found }) => found.map((one): Named => ({ ...one, paragraph })));
  if (all.length > MOST) return [];
  const text = (name: Named): string => name.called + name.kind;
  const uses = (name: string): number => all.filter((one) => text(one).endsWith(name)).length;
  return all.flatMap((later, i): readonly VaryingName[] => {
    const place = report.paragraphs[later.paragraph] as PlacedParagraph;
    const behind = place.reading.halfWidth.slice(later.end, later.end + 2);
    // asked first, since few names go on so, and each is held against all before it
    if (!GOES_ON.test(behind) && !isPlanned(report, place, later.end)) return [];
    const whole = text(later);
    for (const first of all.slice(0, i)) {
      const forms = formsOf(whole, text(first));
      if (forms === null) continue;
      const [length, firstLength] = forms;
      const start = later.end - length;
      const isHere = first.paragraph === later.paragraph && later.end - first.end < FAR;
      const isTaken = isHere
        ? GOES_ON.test(behind)
        : isPlanned(report, place, start) &&
          !isPlanned(report, report.paragraphs[first.paragraph] as PlacedParagraph, first.end);
      if (!isTaken || !isKnownThere(place, { start, end: later.end })) continue;
      const named = { span: placed(report, later, length), name: whole.slice(-length) };
      const before = { span: placed(report, first, firstLength), name: text(first).slice(-firstLength) };
      if (uses(named.name) === 1) return [{ odd: named, usual: before, guess: true }];
      if (isHere && uses(before.name) === 1) return [{ odd: before, usual: named, guess: true }];
    }
    return [];
  });
});
