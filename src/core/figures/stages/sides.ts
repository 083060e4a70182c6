import { PAIRS, SIDES_OF_ONE } from '../../lexicon/quantities/sides';
import { MEASURE_ENDING } from '../../lexicon/quantities/measures';
import type { Draft, Reader } from '../reader';

/** The thing that a measure is of is named with so many characters at least. */
const SHORTEST_THING = 2;
/** Means (人均收入): a bare measure behind one (…，支出) is not of the same thing. */
const MEAN = /[人户亩村]均|可支配/;

/** So many figures back the thing is looked for. */
const FAR = 8;

/** What is told of what grows on an area. */
const HARVEST: ReadonlySet<string> = new Set(['总产量', '总产', '产量', '单产', '亩产', '产值', '总产值']);
/** 果用瓜1107公顷，|产量: the area is told by the name of what grows on it alone. */
const isGrown = ({ quantity: { entry }, indicator: { text } }: Draft, measure: string): boolean =>
  HARVEST.has(measure) && entry?.kind === 'area' && text.length >= SHORTEST_THING && !MEASURE_ENDING.test(text);

/** For each measure the others of its rows, the longest first. */
const OTHERS: ReadonlyMap<string, readonly string[]> = new Map(
  SIDES_OF_ONE.flatMap(({ measures }) =>
    measures.map((measure) => [
      measure,
      measures.filter((other) => other !== measure).sort((a, b) => b.length - a.length),
    ]),
  ),
);

/**
 * 粮食播种面积68万亩，|总产: the name of the thing that a bare measure is of, told with another measure in its sentence; "" where
 * none is.
 */
export function thingOf({ figures, sentence, group }: Reader, measure: string): string {
  const others = OTHERS.get(measure);
  if (others === undefined) return '';
  for (let i = figures.length - 1; i >= Math.max(sentence, figures.length - FAR); i--) {
    const text = figures[i]?.indicator.text ?? '';
    if (i === figures.length - 1 && i >= group && isGrown(figures[i] as Draft, measure)) return text;
    const other = others.find((word) => text.endsWith(word));
    if (other === undefined) continue;
    const thing = text.slice(0, -other.length);
    return thing.length >= SHORTEST_THING && !MEAN.test(thing) ? thing : '';
  }
  return '';
}

/** 城乡居民收入 → 城镇居民收入, 农村居民收入: what one word for `n` things stands for; null where the name holds none. */
export function pairOf(text: string, n: number): string[] | null {
  for (const [word, items] of PAIRS)
    if (items.length === n && text.includes(word)) return items.map((item) => text.replace(word, item));
  return null;
}
