import type { Figure } from '../../figures/model';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { matchesOf } from '../../text/characters';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Report } from '../report';
import type { Repetition } from './repetition';

/** A clause with its end mark, where it says more than a mark. */
const CLAUSE = /[^,;。!?]+[,;。!?]?/g;
const END = /[,;。!?]$/;
/** What is said twice has so many characters, so many of them no digits. */
const FEWEST = 15;
const FEWEST_HAN = 9;
const FEWEST_BESIDE = 8;
const HAN = /[\u4e00-\u9fff]/g;

interface Clause extends Span {
  readonly key: string;
}

const clausesOf = (halfWidth: string): readonly Clause[] =>
  matchesOf(halfWidth, CLAUSE).map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
    key: text.replace(END, '').trim(),
  }));

/** Whether so much is no phrase that parallel items share (占全市的30%, 办结率达到100%). */
const isTelling = (text: string): boolean => text.length >= FEWEST && (text.match(HAN)?.length ?? 0) >= FEWEST_HAN;

/** 参加者7680人次，参加者7680人次: right behind itself less is enough, with a figure in it. */
const isTold = (text: string): boolean => text.length >= FEWEST_BESIDE && /\d\d/.test(text);

/**
 * The figures before a stretch that it compares, where it states none of its own: what 恢复至2019年同期的81% behind
 * 接待游客544万人次 is said of.
 */
function comparedIn(figures: readonly Figure[], { start, end }: Span): readonly Figure[] {
  const within = (at: Span): boolean => start <= at.start && at.end <= end;
  return figures.some(({ span }) => within(span))
    ? []
    : figures.filter(({ span, comparisons }) => span.end <= start && comparisons.some((one) => within(one.span)));
}

/** Whether two stretches compare figures that are two: as true of the one as of the other. */
function areParallel(figures: readonly Figure[], first: Span, again: Span): boolean {
  const [of, ofAgain] = [comparedIn(figures, first), comparedIn(figures, again)];
  return of.length > 0 && ofAgain.length > 0 && !ofAgain.some((figure) => of.includes(figure));
}

/** Spans relative to the paragraph. */
const repeatsIn = gathered(
  ({ reading: { halfWidth, outline }, figures }: PlacedParagraph): readonly Repetition[] | null => {
    if (outline.chrome) return null;
    const clauses = clausesOf(halfWidth);
    const met = new Map<string, number>();
    const found: Repetition[] = [];
    for (let i = 0; i < clauses.length; i++) {
      const { key } = clauses[i] as Clause;
      const before = met.get(key);
      met.set(key, i);
      if (before === undefined) continue;
      let length = 1;
      while (before + length < i && clauses[i + length]?.key === clauses[before + length]?.key) length++;
      const keys = clauses.slice(i, i + length).map((clause) => clause.key);
      const written = keys.join('');
      if (!isTelling(written) && !(before + length === i && isTold(written))) continue;
      const stretch = (from: number): Span => ({
        start: (clauses[from] as Clause).start,
        end: (clauses[from + length - 1] as Clause).end,
      });
      const [first, again] = [stretch(before), stretch(i)];
      if (!areParallel(figures, first, again)) found.push({ first, again });
      i += length - 1;
    }
    return found.length === 0 ? null : found;
  },
);

/** The clauses of a paragraph that it says twice, word for word: the end of a sentence pasted once more behind it. */
export const repeatedClausesIn = (report: Report): readonly Repetition[] =>
  repeatsIn(report).flatMap(({ paragraph, found }) => {
    const at = report.starts[paragraph] as number;
    return found.map(({ first, again }) => ({ first: shift(first, at), again: shift(again, at) }));
  });
