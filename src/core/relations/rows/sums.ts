import { compare, decimal, minus } from '../../arithmetic/decimal';
import { sumOf } from '../../arithmetic/measured';
import { OVERLAPPING, DISTINCTIONS } from '../../lexicon/quantities/partitions';
import { sum } from '../equations';
import type { Filled } from '../instance';
import type { Option } from '../judge';
import { piecesOf } from '../identity/pieces';
import type { Ground } from '../model';
import { fig, gap, list, opt, mark, sameDimension, seq, w } from '../pattern';
import type { Bound } from '../pattern';
import { partsIn } from '../parts';
import type { Parts } from '../wholeAndParts';
import { currentOf, figureAt, isMean, levelsBefore } from '../resolve';
import type { Scene, Term } from '../terms';
import type { ReadClaim, Row } from './model';

/** How well a list is announced as whole: its sum is stated, or may be one. */
const GROUNDS: Readonly<Record<Parts['announced'], Ground>> = {
  complete: 'stated',
  bracketed: 'placed',
  added: 'stated',
  close: 'placed',
  closed: 'near',
  disjoint: 'near',
  open: 'near',
};
const WHY: Readonly<Record<Parts['announced'], string>> = {
  complete: '分项写全',
  bracketed: '括号里的分项',
  added: '“合计”',
  close: '“其中”各项',
  closed: '“其中”各项',
  disjoint: '“其中”各项',
  open: '“其中”各项',
};

/** Lists that are not announced as whole: a thing may be in several of their parts. */
const MAY_OVERLAP: ReadonlySet<Parts['announced']> = new Set(['open', 'close', 'closed', 'disjoint']);

/** partsOf: the wholes of a scene with their parts, as sums. */
export function sumsOf(scene: Scene): readonly ReadClaim[] {
  const { passage, byFigure } = scene;
  if (passage.figures.length < 2) return [];
  return partsIn(passage).flatMap(({ total, parts, announced }): ReadClaim[] => {
    // 售电量3.86亿度，上年为3.58亿度。其中: the parts are of this year's value
    const whole = currentOf(scene, byFigure[total] as Term);
    const told = parts.map((index) => byFigure[index] as Term);
    const some = MAY_OVERLAP.has(announced) ? upToWhole(scene, whole, told) : told;
    return some.length < 2 || !areAddable(scene, whole, some, MAY_OVERLAP.has(announced))
      ? []
      : [
          sumClaim(
            scene,
            announced === 'closed' ? 'parts-closed' : 'parts-of',
            whole,
            some,
            GROUNDS[announced],
            WHY[announced],
          ),
        ];
  });
}

const NOTHING = decimal(0);

/**
 * The parts with those further on in the sentence that make them up to the whole, behind numbers of other things:
 * 投资50万元造林0.7万亩；投资30万元实施…; the parts as they are where nothing does.
 */
export function upToWhole({ terms }: Scene, whole: Term, parts: readonly Term[]): readonly Term[] {
  const last = parts.at(-1);
  if (last === undefined || parts.some(({ dimension }) => dimension !== whole.dimension)) return parts;
  const all = [...parts];
  let left = parts.reduce((rest, { amount }) => minus(rest, amount.value), whole.amount.value);
  for (const term of terms.slice(last.at + 1)) {
    if (term.sentence !== last.sentence || compare(left, NOTHING) <= 0) break;
    if (!term.isFigure || term.dimension !== whole.dimension) continue;
    all.push(term);
    left = minus(left, term.amount.value);
  }
  return compare(left, NOTHING) === 0 ? all : parts;
}
/** Rates are never added, nor multiples. */
export const NEVER_ADDED: ReadonlySet<string> = new Set(['%', '‰', '倍', '番', '个百分点', '百分点', '', '位']);

/**
 * Whether terms can be a whole and its parts: exact, of one dimension, none of them a mean, and results with results.
 * @param mayOverlap whether one thing may be in several parts, so that parts named as overlapping are out.
 */
export function areAddable(scene: Scene, whole: Term, parts: readonly Term[], mayOverlap: boolean): boolean {
  const all = [whole, ...parts];
  return (
    all.every(({ dimension, isExact }) => isExact && dimension === whole.dimension && !NEVER_ADDED.has(dimension)) &&
    all.every((term) => !isMean(figureAt(scene, term))) &&
    parts.every((part) => figureAt(scene, part).nature === figureAt(scene, whole).nature) &&
    (!mayOverlap ||
      parts.every((part) => {
        const { text, aspect } = figureAt(scene, part).indicator;
        return ![OVERLAPPING, DISTINCTIONS].some((words) => words.test(text) || words.test(aspect));
      }))
  );
}

/** That a whole is the sum of its parts, all of one scene. */
export function sumClaim(
  scene: Scene,
  row: string,
  whole: Term,
  parts: readonly Term[],
  ground: Ground,
  why: string,
): ReadClaim {
  const at = (term: Term): Filled => ({ scene, term });
  return sumOfAll(row, at(whole), parts.map(at), ground, why);
}

/** That a whole is the sum of its parts, which may stand in other paragraphs. */
export function sumOfAll(row: string, whole: Filled, parts: readonly Filled[], ground: Ground, why: string): ReadClaim {
  const options: Option[] = [{ instance: sum(whole, parts), ground, why }];
  return {
    equation: 'sum',
    kind: 'parts',
    row,
    subject: { passage: whole.scene.passage, index: whole.term.figure },
    comparison: null,
    words: { start: whole.term.start, end: whole.term.end },
    options,
  };
}

/** What a whole is said to consist of: 由A、B和C构成. */
function composed(scene: Scene, { terms }: Bound): ReadClaim | null {
  const whole = terms['whole']?.[0] as Term;
  const parts = terms['part'] ?? [];
  return areAddable(scene, whole, parts, false)
    ? sumClaim(scene, 'made-up-of', whole, parts, 'stated', '“由…构成”')
    : null;
}

/** The rows that tell what a whole consists of. */
export const COMPOSED_ROWS: readonly Row[] = [
  {
    id: 'made-up-of',
    kind: 'parts',
    trigger: 'makeUp',
    says: seq(
      fig('whole'),
      opt(mark(',')),
      w('by'),
      list(seq(gap(14), fig('part', sameDimension('whole'))), '、,和及', { min: 2 }),
      gap(2, ','),
      w('makeUp'),
    ),
    claim: composed,
    example: '供水量9173万吨，由居民用水1605万吨、工业用水2603万吨和生态用水4965万吨构成。',
    counter: '培训班86期，由市级教师12名、县级教师36名组成讲师团授课。',
  },
];

/** A stock is no part of a flow, nor is what goes in part of what is left: 新增授信12亿元，其中…余额35亿元; 净收入3亿元，其中收入5亿元. */
const STOCK = /余额|累计|总数|总量|存量|保有量|存栏|库存|馆藏|藏书/;
/** 新增400亩，其中黄精新增300亩、总面积扩大到|1500亩: what has grown to so much is a stock, too. */
const GROWN = /(?:[扩增提][大加高]到|增至|扩至|达到?)[^,;。、]{0,2}$/;
const WORDS = 8;
/** Nor is a flow part of a stock, which it may exceed: 生猪存栏75万头，其中母猪存栏6万头，生猪出栏127万头. */
const FLOW = /出栏|出库|出货|销[量售]|借阅|外借|流通|发放|投放|收回|产量/;
const WHAT_IS_LEFT = /净|差额|顺差|逆差|结余|利润|进口|出口/;

/** Whether words behind a semicolon go on with something else: 财政收入12亿元，其中税收8亿元；商品销售额46亿元. */
const isOtherThing = ({ passage }: Scene, whole: Term, part: Term): boolean => {
  if (!/[;。]/.test(passage.reading.halfWidth.slice(whole.end, part.start))) return false;
  const [own, all] = [piecesOf(passage, part.figure), piecesOf(passage, whole.figure)];
  return ![...own].some((piece) => all.has(piece));
};

/** Parts (其中) that are greater than the only figure that can be their whole. */
export function exceedingParts(scene: Scene): readonly { readonly whole: Term; readonly part: Term }[] {
  const { passage } = scene;
  const wholes = new Map(
    partsIn(passage).flatMap(({ total, parts, announced }) =>
      announced === 'added' || announced === 'bracketed' ? [] : parts.map((part) => [part, total] as const),
    ),
  );
  const totals = new Set(wholes.values());
  return scene.terms.flatMap((part) => {
    const figure = figureAt(scene, part);
    const of = wholes.get(part.figure);
    if (!part.isFigure || !part.isExact || of === undefined || NEVER_ADDED.has(part.dimension)) return [];
    if (totals.has(part.figure)) return []; // 782人，其中216人；792人，其中226人: a list of its own
    const before = levelsBefore(scene, part, part.dimension, []).filter(
      ({ term }) => wholes.get(term.figure) !== of, // but those beside it: 其中竣工21部、在建71部
    );
    // 由31条发展到48条，其中就医专线99条: greater than all that may be its whole together
    const isOfAny =
      before.length > 1 && compare(part.amount.low, sumOf(before.map(({ term }) => term.amount)).high) > 0;
    const whole = before.length === 1 || isOfAny ? before.find(({ term }) => term.figure === of) : undefined;
    if (whole === undefined) return [];
    const total = figureAt(scene, whole.term);
    const [own, all] = [figure.indicator.text + figure.indicator.aspect, total.indicator.text + total.indicator.aspect];
    return compare(part.amount.low, whole.term.amount.high) <= 0 ||
      total.nature !== figure.nature ||
      WHAT_IS_LEFT.test(all) ||
      (whole.term.comparison !== null && part.comparison === null) || // 比预算减少24万元，其中运行费186万元
      ((STOCK.test(own) || GROWN.test(scene.halfWidth.slice(Math.max(0, part.start - WORDS), part.start))) &&
        !STOCK.test(all)) ||
      (STOCK.test(all) && FLOW.test(own)) ||
      isOtherThing(scene, whole.term, part) ||
      isMean(figure)
      ? []
      : [{ whole: whole.term, part }];
  });
}
