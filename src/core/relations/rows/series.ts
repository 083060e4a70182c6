import { sum } from '../equations';
import type { Ground } from '../model';
import { isTrue } from '../instance';
import { CLAIM_WORDS } from '../../lexicon/claims';
import { isClose, isDivided } from '../wholeAndParts';
import { figureAt } from '../resolve';
import { isRate } from '../terms';
import type { Scene, Term } from '../terms';
import type { ReadClaim, Row } from './model';
import { areAddable, sumClaim, upToWhole } from './sums';

/** Wholes and the items of their list, one a row, each with a number of every dimension in the same order. */
interface Series {
  readonly wholes: readonly Term[];
  readonly items: readonly (readonly Term[])[];
}

/** An item that tells more quantities than these is no item of a list. */
const MOST_QUANTITIES = 3;
/** Between the numbers of a list none of these stands: a bracket or a colon opens another one. */
const BREAKS = /[()（）:：]/;

const isLevel = (term: Term): boolean => term.isFigure && !isRate(term);

/** Whether terms stand in one sentence, with nothing between them that opens another list. */
const areTogether = ({ halfWidth }: Scene, terms: readonly Term[]): boolean => {
  const [first, last] = [terms[0] as Term, terms.at(-1) as Term];
  return first.sentence === last.sentence && !BREAKS.test(halfWidth.slice(first.end, last.start));
};

/** Whether terms count the dimensions, in that order. */
const count = (terms: readonly Term[], dimensions: readonly string[]): boolean =>
  terms.length === dimensions.length && terms.every(({ dimension }, i) => dimension === dimensions[i]);

/** The dimensions of an item, as the first of a list tells them: up to the one that comes again. */
function dimensionsOf(levels: readonly Term[]): readonly string[] {
  const all = levels.slice(0, MOST_QUANTITIES + 1).map(({ dimension }) => dimension);
  const again = all.indexOf(all[0] as string, 1);
  const some = again < 0 ? [] : all.slice(0, again);
  return some.length > 1 && new Set(some).size === some.length ? some : [];
}

/** A list parted into items, as far as they count the same. */
function itemsOf(levels: readonly Term[], dimensions: readonly string[]): readonly (readonly Term[])[] {
  const items: (readonly Term[])[] = [];
  if (dimensions.length === 0) return items;
  for (let from = 0; ; from += dimensions.length) {
    const item = levels.slice(from, from + dimensions.length);
    if (!count(item, dimensions)) return items;
    items.push(item);
  }
}

/** 成交57宗、3.2亿元，其中工业18宗、1.1亿元，商业39宗、2.1亿元: the wholes stand before the word. */
function announced(scene: Scene, at: number, end: number): Series | null {
  const first = scene.terms.findIndex(({ start }) => start >= at);
  const next = scene.terms[first];
  if (next === undefined) return null;
  const list = scene.terms.slice(first).filter((term) => isLevel(term) && term.start < end);
  const here = list.filter(({ sentence }) => sentence === next.sentence);
  const dimensions = dimensionsOf(here);
  const items = itemsOf(here, dimensions);
  if (items.length < 2) return null;
  const before = scene.terms.slice(0, first).filter(isLevel);
  for (let from = before.length - dimensions.length; from >= 0; from--) {
    const wholes = before.slice(from, from + dimensions.length);
    if (next.sentence - (wholes.at(-1) as Term).sentence > 1) return null;
    if (count(wholes, dimensions) && areTogether(scene, wholes)) return { wholes, items };
  }
  return null;
}

/** 工业18宗、1.1亿元，商业39宗、2.1亿元，合计57宗、3.2亿元: they stand behind it. */
function addedUp(scene: Scene, at: number): Series | null {
  const behind = scene.terms.findIndex(({ start }) => start >= at);
  const first = scene.terms[behind];
  if (first === undefined || /[,;:。!?]/.test(scene.halfWidth.slice(at, first.start))) return null;
  const before = scene.terms.slice(0, behind).filter((term) => isLevel(term) && term.sentence === first.sentence);
  const dimensions = dimensionsOf(before);
  const wholes = scene.terms.slice(behind).filter(isLevel).slice(0, dimensions.length);
  const items = itemsOf(before, dimensions);
  return items.length * dimensions.length === before.length && count(wholes, dimensions) && dimensions.length > 0
    ? { wholes, items }
    : null;
}

/** The sums of a series, one a dimension. Where one of them comes out, the list is whole, and so must the others. */
function claimsOf(scene: Scene, { wholes, items }: Series, isAdded: boolean): readonly ReadClaim[] {
  const numbers = [...wholes, ...items.flat()];
  if (items.length < 2 || !areTogether(scene, items.flat()) || !numbers.every(({ isExact }) => isExact)) return [];
  const columns = wholes.map((whole, i) => ({
    whole,
    parts: upToWhole(
      scene,
      whole,
      items.map((item) => item[i] as Term),
    ),
  }));
  const holds = columns.map(({ whole, parts }) =>
    isTrue(
      sum(
        { scene, term: whole },
        parts.map((term) => ({ scene, term })),
      ),
    ),
  );
  return columns.flatMap(({ whole, parts }, i) => {
    const isWhole =
      isAdded ||
      holds.some((one, other) => one && other !== i) ||
      isDivided(parts.map((part) => figureAt(scene, part)));
    const ground: Ground = isWhole
      ? 'stated'
      : isClose(
            figureAt(scene, whole),
            parts.map((part) => figureAt(scene, part)),
          )
        ? 'placed'
        : 'near';
    return areAddable(scene, whole, parts, !isWhole)
      ? [sumClaim(scene, 'series', whole, parts, ground, isAdded ? '“合计”前的各项' : '“其中”各项')]
      : [];
  });
}

const placesOf = ({ halfWidth }: Scene, words: readonly string[]): readonly number[] =>
  words.flatMap((word) => {
    const found: number[] = [];
    for (let at = halfWidth.indexOf(word); at >= 0; at = halfWidth.indexOf(word, at + 1)) found.push(at + word.length);
    return found;
  });

/** The lists of a scene whose items tell several quantities each, as sums. */
export const seriesOf = (scene: Scene): readonly ReadClaim[] => [
  ...placesOf(scene, CLAIM_WORDS.among).flatMap((at, i, all) => {
    const series = announced(scene, at, all[i + 1] ?? scene.halfWidth.length);
    return series === null ? [] : claimsOf(scene, series, false);
  }),
  ...placesOf(scene, CLAIM_WORDS.sum).flatMap((at) => {
    const series = addedUp(scene, at);
    return series === null ? [] : claimsOf(scene, series, true);
  }),
];

/** What `npm run rows` shows of the claims. */
export const SERIES_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'series',
    kind: 'parts',
    example: '成交地块57宗、金额32.4亿元。其中：工业用地18宗、11.3亿元；商住用地39宗、21.1亿元。',
    counter: '成交地块57宗、金额32.4亿元。其中：工业用地18宗、11.3亿元；科研用地3宗、2.1亿元。',
  },
  {
    id: 'series',
    kind: 'parts',
    example: '查处无证经营12起、罚款3.2万元，超范围经营8起、罚款1.9万元，合计20起、罚款5.1万元。',
    counter: '查处无证经营12起、罚款3.2万元，超范围经营8起、罚款1.9万元，三年合计56起、罚款17.4万元。',
  },
];
