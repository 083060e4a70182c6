import { kindOfBase } from '../lexicon/comparisons';
import type { Base, Comparison } from './model';
import type { Draft } from './reader';
import { sentenceStart } from '../text/clauses';
import { matchesOf } from '../text/characters';

/** Whether both name the same base, or neither names one. */
export const sameBase = (a: Base | null, b: Base | null): boolean =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.base === b.base);

/** （同比，下同）, （与上年同期相比，下同）, （下同）; what stands in the brackets may name another thing (港元，下同). */
const DECLARED = /\(([^()]{0,20}?)[,、]?(?:以下|下)(?:均|皆)?同\)/g;
const NAMED = /^(?:均|皆|都)?(?:为|是)?(?:(同比|环比)|(?:相比|对比|[比较与和同])(.{2,10}?)(?:相比)?)$/;
/** So little stands between a comparison and the （下同） that takes it up. */
const NEXT_TO = 2;

/**
 * The base that a bracket declares for all bare changes behind it; those of its own sentence get it here.
 * @returns the last one declared, for what follows the paragraph; null where there is none.
 */
export function declareBase(halfWidth: string, figures: readonly Draft[]): Base | null {
  if (!halfWidth.includes('同)')) return null; // most paragraphs
  let last: Base | null = null;
  for (const match of matchesOf(halfWidth, DECLARED)) {
    const base = named(match[1] as string) ?? (match[1] === '' ? before(figures, match.index) : null);
    if (base === null) continue;
    const from = sentenceStart(halfWidth, match.index);
    for (const { comparisons } of figures)
      comparisons.forEach((comparison, i) => {
        if (comparison.span.start >= from) comparisons[i] = against(base, comparison);
      });
    last = base;
  }
  return last;
}

/** The comparison, against the base where it is a change that names none. */
export const against = (base: Base, comparison: Comparison): Comparison =>
  comparison.kind === 'growth' && comparison.base === null && comparison.implied !== true
    ? { ...comparison, ...base }
    : comparison;

function named(inner: string): Base | null {
  const match = NAMED.exec(inner);
  if (match === null) return null;
  const [, word, name] = match;
  if (word !== undefined) return { kind: word === '同比' ? 'yoy' : 'mom', base: null };
  const kind = kindOfBase(name as string);
  return kind === null ? null : { kind, base: name as string };
}

/** 同比增长5%|（下同）: the base of the comparison right before. */
function before(figures: readonly Draft[], at: number): Base | null {
  for (const { comparisons } of figures)
    for (const { span, kind, base } of comparisons)
      if (span.end <= at && at - span.end <= NEXT_TO && (kind === 'yoy' || kind === 'mom')) return { kind, base };
  return null;
}
