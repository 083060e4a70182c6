import { decimalText } from '../arithmetic/decimal';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';
import { computationOf, isTrue } from './instance';
import type { Filled } from './instance';
import { indexOfReading } from './judge';
import type { Option } from './judge';
import type { FigureRef, Ground, Kind, Passage, Verdict } from './model';
import type { Judged } from './rows/model';
import { isBlamed } from './weights';

/** A number that a claim tells or rests on. */
export interface ClaimNumber extends FigureRef {
  /** Relative to the passage. */
  readonly span: Span;
  /** Whether it is a figure by itself, and not the number of a comparison of one. */
  readonly isFigure: boolean;
}

/** One way to read a claim, worked out. */
export interface WeighedReading {
  /** The reckoning without its result: 68.3÷178.9. */
  readonly left: string;
  /** The reckoning with its result and unit: 68.3÷178.9≈38.2%. */
  readonly computation: string;
  readonly ground: Ground;
  /** In Chinese: what speaks for the candidates. */
  readonly why: string;
  readonly fits: boolean;
  /** All numbers in the order of the equation. */
  readonly numbers: readonly ClaimNumber[];
  /** The number that the claim tells. */
  readonly told: ClaimNumber;
  /** The numbers that it rests on, in the order of the equation. */
  readonly others: readonly ClaimNumber[];
}

/** What became of a claim, as data to be shown: relative to its passage, the same object while the claim is. */
export interface ClaimSummary {
  readonly kind: Kind;
  readonly outcome: Verdict['kind'];
  readonly passage: Passage;
  /** The claim's words with its number. */
  readonly words: Span;
  /** The reading that the verdict rests on; null where it rests on none. */
  readonly best: WeighedReading | null;
  /** The number that is probably wrong; null where none is. */
  readonly wrong: ClaimNumber | null;
  /** What that number should be, in its own unit; "" where nothing is known of it. */
  readonly meant: string;
}

/** Every reading of a claim, in the order in which they were weighed. */
export const weighedReadings = remembered(({ claim }: Judged): readonly WeighedReading[] =>
  claim.options.map((option) => ({ ...worked(option), fits: isTrue(option.instance) })),
);

/** What became of a claim; worked out once for each. */
export const summaryOf = remembered((judged: Judged): ClaimSummary => {
  const { claim, verdict } = judged;
  const reading = 'reading' in verdict ? verdict.reading : null;
  const at = reading === null ? -1 : indexOfReading(claim.options, reading);
  const best = weighedReadings(judged)[at] ?? null;
  return {
    kind: claim.kind,
    outcome: verdict.kind,
    passage: claim.subject.passage,
    words: claim.words,
    best,
    ...blame(verdict, best),
  };
});

function blame(verdict: Verdict, best: WeighedReading | null): Pick<ClaimSummary, 'wrong' | 'meant'> {
  if (verdict.kind === 'consequent') {
    const { passage, index } = verdict.of;
    const span = passage.figures[index]?.span;
    return { wrong: span === undefined ? null : { passage, index, span, isFigure: true }, meant: '' };
  }
  if (verdict.kind !== 'contradicted' || best === null) return { wrong: null, meant: '' };
  const { at, meant } = verdict.slip;
  const wrong = at === null || !isBlamed(verdict.weight) ? best.told : best.numbers[at];
  return wrong === undefined || wrong === best.told
    ? { wrong: best.told, meant: verdict.expected }
    : { wrong, meant: meant === null ? '' : decimalText(meant) };
}

function worked({ instance, ground, why }: Option): Omit<WeighedReading, 'fits'> {
  const numbers = instance.filled.map(numberOf);
  return {
    left: instance.left,
    computation: computationOf(instance),
    ground,
    why,
    numbers,
    told: numbers[instance.told] as ClaimNumber,
    others: numbers.filter((_, i) => i !== instance.told),
  };
}

const numberOf = ({ scene, term }: Filled): ClaimNumber => ({
  passage: scene.passage,
  index: term.figure,
  span: { start: term.start, end: term.end },
  isFigure: term.isFigure,
});
