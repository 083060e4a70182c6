import type { Comparison, Figure } from '../figures/model';
import { indicatorKey } from '../figures/key';
import { compare } from '../arithmetic/decimal';
import { AS_THE_WHOLE, WIDER } from '../lexicon/claims';
import { atConstantPrices } from '../relations/constantPrices';
import { change, growth, ratio } from '../relations/equations';
import type { Filled, Instance } from '../relations/instance';
import type { Option } from '../relations/judge';
import type { Kind, Passage } from '../relations/model';
import { areOneValue, otherSubjects } from '../relations/resolve';
import type { ReadClaim } from '../relations/rows/model';
import { isRate, sceneOf } from '../relations/terms';
import type { Scene, Term } from '../relations/terms';
import { isKindKey, kindsOf, wholeWanted } from './kindsOfValues';
import { isSameStretch, lastYear, stretchOf, wholeYear, yearBefore } from './stretches';
import type { Stretch } from './stretches';

/** A base that is a whole year, by its name: 比2024年增长8.7%. */
const YEAR = /^(20\d\d)年(?:度|末|底|全年|同期)?的?$/;
/**
 * Bases that are the year of the report where the claim is of the year after, and the year before its own where it is
 * not.
 */
const PRESENT = /^(?:今年|本年|本年度|当年)$/;
const PAST = /^(?:[上去]年|[上去]年度|[上去]年同期|同期)$/;
/** Claims of these kinds are about a change over time. */
const OVER_TIME: ReadonlySet<Comparison['kind']> = new Set(['yoy', 'growth', 'net']);
/** So many values of one name are candidates; with more of them the name says too little. */
const MOST = 4;
/** In so many paragraphs a name may stand for the values under it to be looked through. */
const MOST_PARAGRAPHS = 16;
const SHORTEST_NAME = 3;

/** A value of the stretch with that name, told anywhere; null asks for the last year of which there are values. */
export interface Wanted {
  readonly key: string;
  readonly stretch: Stretch | null;
  /** Whether it may itself be told as a part of something. */
  readonly isPartToo?: boolean;
  /** Whether one of both may leave its area unsaid. */
  readonly isOfAnyScope?: boolean;
}

/** Whether a comparison leaves unsaid what it rests on, so that it may be told elsewhere. */
export const leavesUnsaid = ({ nature, partOf }: Figure, { kind, base, direction }: Comparison): boolean =>
  kind === 'share'
    ? isUnnamed(base)
      ? partOf === null
      : base !== null && base.length >= SHORTEST_NAME - 1
    : OVER_TIME.has(kind) &&
      direction !== null &&
      (base === null ? nature === 'target' || kind === 'yoy' : [YEAR, PRESENT, PAST].some((form) => form.test(base)));

const isUnnamed = (base: string | null): boolean => base === null || AS_THE_WHOLE.has(base);

const WHY = { share: '别处写明的同名数', base: '别处写明的基期同名数', kind: '别处写明的同类总数' } as const;

/** What is told under one name: the figures of each passage, by their index in it. */
interface Bucket<P> {
  readonly pieces: Map<P, readonly number[]>;
  version: number;
}

/** Passages by the names of their values, with a version that changes whenever one comes or goes. */
export class NamedValues<P extends { readonly passage: Passage }> {
  private readonly index = new Map<string, Bucket<P>>();
  private version = 0;

  add(piece: P): void {
    for (const [key, figures] of namesIn(piece.passage)) {
      let bucket = this.index.get(key);
      if (bucket === undefined) this.index.set(key, (bucket = { pieces: new Map(), version: 0 }));
      bucket.pieces.set(piece, figures);
      bucket.version = ++this.version;
    }
  }

  remove(piece: P): void {
    for (const key of namesIn(piece.passage).keys()) {
      const bucket = this.index.get(key);
      if (bucket === undefined) continue;
      bucket.pieces.delete(piece);
      if (bucket.pieces.size === 0) this.index.delete(key);
      else bucket.version = ++this.version;
    }
  }

  /**
   * Changes with every value of the name that comes or goes; 0 where none is there, or so many that none is looked at.
   */
  versionOf(key: string): number {
    const bucket = this.index.get(key);
    return bucket === undefined || bucket.pieces.size > MOST_PARAGRAPHS ? 0 : bucket.version;
  }

  /**
   * The claim of a number, with the values elsewhere that it may rest on.
   * @param own the stretch that the report is on; null where it is not known
   * @param places of passages in the report.
   */
  claimOf(scene: Scene, told: Term, own: Stretch | null, places: ReadonlyMap<Passage, number>): ReadClaim | null {
    const { comparison } = told;
    const value = scene.byFigure[told.figure] as Term;
    const figure = scene.passage.figures[told.figure] as Figure;
    if (comparison === null || value === told || !told.isExact || !value.isExact) return null;
    if (tellsBase(scene, told)) return null;
    const wanted = wantedBy(scene, value, comparison, own);
    if (wanted === null) return null;
    const isShare = comparison.kind === 'share';
    const isWider = isShare && WIDER.test(comparison.base ?? '');
    if (!isShare && atConstantPrices(figure, scene.passage.reading.text.slice(comparison.span.start, told.end)))
      return null;
    const namesYear = YEAR.test(comparison.base ?? '');
    const isByKind = isKindKey(wanted.key);
    const values = this.valuesOf(wanted, figure, own, places).filter(
      ({ scene: other, term }) =>
        term.dimension === value.dimension &&
        !(other === scene && isWider) &&
        !(isByKind && (other === scene || compare(term.amount.value, value.amount.value) <= 0)),
    );
    const isAlone = areOneValue(values);
    const found: Pick<Option, 'ground' | 'why' | 'confirmsOnly'> = isByKind
      ? { ground: 'near', why: WHY.kind, ...(isAlone ? {} : { confirmsOnly: true }) }
      : { ground: 'named', why: WHY[isShare ? 'share' : 'base'] };
    const others = isShare ? otherSubjects(scene, told, value) : []; // 其中甲3.1亿元、乙5.1亿元，占合同额的64%: of the total, too
    const options = values.flatMap((base) =>
      [value, ...others].flatMap((term): readonly Option[] => {
        const instance = instanceOf(comparison, base, { scene, term }, { scene, term: told });
        return instance === null ? [] : [{ instance, ...found, ...(term === value ? {} : { confirmsOnly: true }) }];
      }),
    );
    return options.length === 0
      ? null
      : {
          equation: isShare ? 'ratio' : 'growth',
          kind: kindOf(comparison, told),
          row: isShare
            ? isByKind
              ? 'share-apart'
              : 'share-named'
            : namesYear
              ? 'named-year'
              : figure.nature === 'target'
                ? 'target-growth'
                : 'last-year',
          subject: { passage: scene.passage, index: told.figure },
          comparison,
          words: { start: Math.min(comparison.span.start, told.start), end: told.end },
          options,
        };
  }

  /** The results of a name in a stretch, told elsewhere, in reading order; none where there are too many. */
  valuesOf(
    { key, stretch: wanted, isPartToo = isKindKey(key), isOfAnyScope = false }: Wanted,
    figure: Figure,
    own: Stretch | null,
    places: ReadonlyMap<Passage, number>,
  ): readonly Filled[] {
    if (this.versionOf(key) === 0) return [];
    const found: (Filled & { readonly stretch: Stretch })[] = [];
    for (const [{ passage }, figures] of this.index.get(key)?.pieces ?? []) {
      const scene = sceneOf(passage);
      for (const index of figures) {
        const term = scene.byFigure[index] as Term;
        const other = passage.figures[index] as Figure;
        if (
          term.comparison !== null ||
          !term.isExact ||
          other === figure ||
          (other.scope !== figure.scope && !(isOfAnyScope && (other.scope === null || figure.scope === null))) ||
          (other.partOf !== null && !isPartToo)
        )
          continue;
        const stretch = stretchOf(scene, term, own);
        if (stretch !== null && (other.nature === 'result' || (own !== null && stretch.year < own.year)))
          found.push({ scene, term, stretch });
      }
    }
    const last = wanted ?? lastYear(found.map(({ stretch }) => stretch));
    const ofStretch = found.filter(({ stretch }) => last !== null && isSameStretch(stretch, last));
    return ofStretch.length > MOST
      ? []
      : ofStretch.sort(
          (a, b) =>
            (places.get(a.scene.passage) ?? 0) - (places.get(b.scene.passage) ?? 0) || a.term.start - b.term.start,
        );
  }
}

const CLAUSE = 40;

/** 契税比上年的8.36亿元下降4.9%: what it is compared with stands in its own clause, and is not to be looked for. */
const tellsBase = ({ halfWidth }: Scene, { start }: Term): boolean =>
  /[比较](?:[上去]年|20\d\d年)[^,;:。!?\d]{0,6}\d[^,;:。!?]*$/.test(
    halfWidth.slice(Math.max(0, start - CLAUSE), start),
  );

/** The names under which the figures of a passage are told, each with its figures. */
function namesIn({ figures }: Passage): ReadonlyMap<string, readonly number[]> {
  const names = new Map<string, number[]>();
  figures.forEach((figure, index) => {
    for (const name of new Set([keyOf(figure) ?? [], kindsOf(figure)].flat())) {
      const known = names.get(name);
      if (known === undefined) names.set(name, [index]);
      else known.push(index);
    }
  });
  return names;
}

const PAST_PREFIX = /^(?:[上去]年同期|[上去]年度?|同期)(?=..)/;

/** 上年同期售水量 is 售水量, of the year before. */
const keyOf = ({ indicator: { key, text } }: Figure): string | null =>
  PAST_PREFIX.test(text) ? indicatorKey(text.replace(PAST_PREFIX, '')) : key;

/** The name under which the value that a claim rests on may be told; null where it is not to be looked for. */
export function nameWanted(figure: Figure, comparison: Comparison): string | null {
  if (!leavesUnsaid(figure, comparison)) return null;
  if (comparison.kind === 'share')
    return isUnnamed(comparison.base) ? wholeWanted(figure) : indicatorKey(comparison.base as string);
  const { key, text } = figure.indicator;
  return text.length < SHORTEST_NAME ? null : key;
}

function wantedBy(scene: Scene, value: Term, comparison: Comparison, report: Stretch | null): Wanted | null {
  const figure = scene.passage.figures[value.figure] as Figure;
  const key = nameWanted(figure, comparison);
  if (key === null) return null;
  const { base, kind } = comparison;
  const own = stretchOf(scene, value, report);
  if (kind === 'share') return own === null || figure.nature === 'target' ? null : { key, stretch: own };
  const named = YEAR.exec(base ?? '');
  if (named !== null) return { key, stretch: wholeYear(Number(named[1])) };
  if (figure.nature === 'target') return base === null || PRESENT.test(base) ? { key, stretch: null } : null;
  return own === null || PRESENT.test(base ?? '') ? null : { key, stretch: yearBefore(own) };
}

const POINTS: ReadonlySet<string> = new Set(['个百分点', '百分点']);

function instanceOf({ kind, direction }: Comparison, base: Filled, value: Filled, told: Filled): Instance | null {
  const { dimension } = told.term;
  if (kind === 'share')
    return dimension === '%' && !isRate(value.term) && !isRate(base.term) ? ratio(value, base, told) : null;
  if (direction === null) return null;
  if (dimension === '%') return isRate(value.term) ? null : growth(base, value, told, direction);
  const isPoints = POINTS.has(dimension) && value.term.dimension === '%';
  return isPoints || dimension === value.term.dimension ? change(base, value, told, direction) : null;
}

const kindOf = ({ kind }: Comparison, { dimension }: Term): Kind =>
  kind === 'share' ? 'share' : dimension === '%' ? 'growth' : POINTS.has(dimension) ? 'points' : 'change';
