import { decimalText } from '../arithmetic/decimal';
import { isCut, written } from '../relations/instance';
import type { Filled, Instance } from '../relations/instance';
import { indexOfReading } from '../relations/judge';
import type { Option } from '../relations/judge';
import type { Kind, Verdict } from '../relations/model';
import type { ReadClaim } from '../relations/rows/model';
import { isBlamed, loudness } from '../relations/weights';
import { otherScales } from './otherScales';
import type { OtherScale } from './otherScales';
import { relationsOf } from '../report/relations';
import type { Relations } from '../report/relations';
import type { PlacedParagraph } from '../report/context';
import type { Report } from '../report/report';
import { remembered } from '../text/remembered';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import { usedHere } from './arithmetic';
import { guessing } from './fixes';
import type { Finding } from './model';

type Contradicted = Extract<Verdict, { kind: 'contradicted' }>;

/** What the rules about arithmetic go by: the judged claims of the report. */
export const readsRelations = (report: Report): readonly unknown[] => [relationsOf(report)];

/** A finding for each claim of the kinds given that is contradicted and explained by a slip other than 万 for 亿. */
export const contradictions = (report: Report, kinds: readonly Kind[]): readonly Finding[] =>
  contradicted(report, ({ kind }, { slip }) => slip.kind !== 'magnitude' && kinds.includes(kind));

/** A finding for each claim that 万 written for 亿, or one of them lost, explains: a wrong unit, whatever is computed. */
export const slipsOfScale = (report: Report): readonly Finding[] =>
  contradicted(report, (_, { slip }) => slip.kind === 'magnitude');

function contradicted(
  report: Report,
  accepts: (claim: ReadClaim, verdict: Contradicted) => boolean,
): readonly Finding[] {
  return contradictedOf(relationsOf(report).entries).flatMap(({ paragraph, claim, verdict }) =>
    accepts(claim, verdict) ? [finding(report, report.starts[paragraph] as number, claim, verdict)] : [],
  );
}

/** The claims that are contradicted, looked for once for all rules. */
const contradictedOf = remembered((entries: Relations['entries']) =>
  entries.flatMap(({ paragraph, judged }) =>
    judged.flatMap(({ claim, verdict }) => (verdict.kind === 'contradicted' ? [{ paragraph, claim, verdict }] : [])),
  ),
);

function finding(report: Report, at: number, claim: ReadClaim, verdict: Contradicted): Finding {
  const { slip, reading, expected } = verdict;
  const { instance } = claim.options[indexOfReading(claim.options, reading)] as Option;
  const { filled } = instance;
  const told = filled[instance.told] as Filled;
  const suspect = slip.at === null || !isBlamed(verdict.weight) ? told : (filled[slip.at] as Filled);
  const placeOf = placesIn(report, at);
  const scales = slip.kind === 'magnitude' ? otherScales(instance) : [];
  if (scales[0] !== undefined) return ofScale(verdict, instance, [scales[0], ...scales.slice(1)], placeOf);
  const span = numberIn(suspect);
  const text = written(told);
  const meant = slip.meant === null ? '' : decimalText(slip.meant);
  const right = suspect === told ? expected : meant;
  const isSum = claim.equation === 'sum';
  const others = verdict.suspects.map((index) => filled[index] as Filled);
  // one digit off in a part is a guess at which of all it is, and at how it came about
  const isAnyOf = isSum && slip.kind === 'digit' && slip.at !== null;
  const stretch = stretchOf([
    suspect,
    ...(isAnyOf ? filled : []),
    ...others,
    ...(slip.at === null ? [] : [filled[slip.at] as Filled]),
  ]);
  return {
    span: placeOf(suspect, stretch ?? (isSum || suspect !== told ? suspect.term : span)),
    severity: isCut(instance) ? 'info' : loudness(slip, verdict.weight, reading.ground),
    message: {
      zh: `${reading.computation}，文中为${text}${suspect === told ? '' : `；${written(suspect)}可能应为${meant}`}。`,
      en: `${reading.computation}, but the text says ${text}${suspect === told ? '' : `; ${written(suspect)} may have been meant as ${meant}`}.`,
    },
    ...(right === '' ? {} : { fixes: [guessing(placeOf(suspect, span), right)] }),
    related: filled
      .filter((one) => one !== suspect)
      .map((one) => ({ span: placeOf(one, one.term), message: usedHere(written(one)) })),
  };
}

type PlaceOf = (one: Filled, span: Span) => Span;

/** Where numbers of a claim stand in the report. @param at where the paragraph of the claim starts. */
const placesIn =
  ({ paragraphs, starts }: Report, at: number): PlaceOf =>
  ({ scene }, place) => {
    const index = paragraphs.indexOf(scene.passage as PlacedParagraph);
    return shift(place, index < 0 ? at : (starts[index] as number));
  };

/** A claim that is right with 万 for 亿 in one of its numbers, or the other way about. */
function ofScale(
  { reading, slip, weight }: Contradicted,
  instance: Instance,
  slips: readonly [OtherScale, ...OtherScale[]],
  placeOf: PlaceOf,
): Finding {
  const first = slips[0].index;
  const suspect = instance.filled[first] as Filled;
  const others = instance.filled.filter((_, index) => index !== first);
  const told = others.map(written).join('、');
  const mended = slips.map(({ newText }) => newText);
  return {
    span: placeOf(suspect, suspect.term),
    severity: loudness(slip, weight, reading.ground) === 'info' ? 'info' : 'warning',
    message: {
      zh: `${written(suspect)}与${told}对不上，“万”“亿”换一换（${mended.join('或')}）就对得上，请核对单位。`,
      en: `${written(suspect)} does not fit ${told}; another scale (${mended.join(' or ')}) would.`,
    },
    fixes: slips.map(({ index, newText }) => {
      const one = instance.filled[index] as Filled;
      return guessing(placeOf(one, one.term), newText);
    }),
    related: others.map((one) => ({ span: placeOf(one, one.term), message: usedHere(written(one)) })),
  };
}

/** A stretch of text longer than this is marked at the likeliest number alone. In UTF-16 code units. */
const LONGEST_STRETCH = 60;

/** From the first to the last of several numbers of which any may be wrong; null where they do not stand close by. */
function stretchOf(numbers: readonly Filled[]): Span | null {
  const [first] = numbers;
  if (first === undefined || numbers.every(({ term }) => term === first.term)) return null;
  const start = Math.min(...numbers.map(({ term }) => term.start));
  const end = Math.max(...numbers.map(({ term }) => term.end));
  const isOne = numbers.every(({ scene, term }) => scene === first.scene && term.sentence === first.term.sentence);
  return isOne && end - start <= LONGEST_STRETCH ? { start, end } : null;
}

/** The digits of a number, without its unit. */
function numberIn(one: Filled): Span {
  const length = /^[\d０-９][\d０-９.,．，]*/.exec(written(one))?.[0].length;
  const { term } = one;
  return { start: term.start, end: length === undefined ? term.end : term.start + length };
}
