import { decimalText } from '../arithmetic/decimal';
import type { Filled } from '../relations/instance';
import { indexOfReading } from '../relations/judge';
import type { Option } from '../relations/judge';
import type { Kind, Verdict } from '../relations/model';
import type { ReadClaim } from '../relations/rows/model';
import { isBlamed, loudness } from '../relations/weights';
import { relationsOf } from '../report/relations';
import type { PlacedParagraph } from '../report/context';
import type { Report } from '../report/report';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import { usedHere } from './arithmetic';
import { guessing } from './fixes';
import type { Finding } from './model';

type Contradicted = Extract<Verdict, { kind: 'contradicted' }>;

/** What the rules about arithmetic go by: the judged claims of the report. */
export const readsRelations = (report: Report): readonly unknown[] => [relationsOf(report)];

/**
 * A finding for each claim of the kinds given that is contradicted and explained by a slip.
 * @param accepts which of them the rule tells
 */
export function contradictions(
  report: Report,
  kinds: readonly Kind[],
  accepts: (claim: ReadClaim, verdict: Contradicted) => boolean = () => true,
): readonly Finding[] {
  return relationsOf(report).entries.flatMap(({ paragraph, judged }) => {
    const at = report.starts[paragraph] as number;
    return judged.flatMap(({ claim, verdict }) =>
      verdict.kind === 'contradicted' && kinds.includes(claim.kind) && accepts(claim, verdict)
        ? [finding(report, at, claim, verdict)]
        : [],
    );
  });
}

function finding(report: Report, at: number, claim: ReadClaim, verdict: Contradicted): Finding {
  const { slip, reading, expected } = verdict;
  const { instance } = claim.options[indexOfReading(claim.options, reading)] as Option;
  const { filled } = instance;
  const told = filled[instance.told] as Filled;
  const suspect = slip.at === null || !isBlamed(verdict.weight) ? told : (filled[slip.at] as Filled);
  const placeOf = placesIn(report);
  const span = numberIn(suspect);
  const text = written(told);
  const meant = slip.meant === null ? '' : decimalText(slip.meant);
  const right = suspect === told ? expected : meant;
  const isSum = claim.equation === 'sum';
  const others = verdict.suspects.map((index) => filled[index] as Filled);
  const stretch = stretchOf([suspect, ...others, ...(slip.at === null ? [] : [filled[slip.at] as Filled])]);
  return {
    span: placeOf(suspect, stretch ?? (isSum || suspect !== told ? suspect.term : span)),
    severity: loudness(slip, verdict.weight, reading.ground),
    message: {
      zh: `${reading.computation}，文中为${text}${suspect === told ? '' : `；${written(suspect)}可能应为${meant}`}。`,
      en: `${reading.computation}, but the text says ${text}${suspect === told ? '' : `; ${written(suspect)} may have been meant as ${meant}`}.`,
    },
    ...(right === '' ? {} : { fixes: [guessing(placeOf(suspect, span), right)] }),
    related: filled
      .filter((one) => one !== suspect)
      .map((one) => ({ span: placeOf(one, one.term), message: usedHere(written(one)) })),
  };
  function placesIn({ paragraphs, starts }: Report): (one: Filled, span: Span) => Span {
    return ({ scene }, place) => {
      const index = paragraphs.indexOf(scene.passage as PlacedParagraph);
      return shift(place, index < 0 ? at : (starts[index] as number));
    };
  }
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

const written = ({ scene, term }: Filled): string => scene.passage.reading.text.slice(term.start, term.end);

/** The digits of a number, without its unit. */
function numberIn({ scene, term }: Filled): Span {
  const length = /^[\d０-９][\d０-９.,．，]*/.exec(scene.passage.reading.text.slice(term.start, term.end))?.[0].length;
  return { start: term.start, end: length === undefined ? term.end : term.start + length };
}
