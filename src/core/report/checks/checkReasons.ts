import { CHECK_MARKS } from '../../relations/marks';
import { checksOfFigure, readingsOf } from './checks';
import type { Check, CheckReading } from './checks';
import { groundOf, verdictOf } from './checkText';
import type { Reason } from '../explanation/reason';
import type { PlacedFigure, Report } from '../report';

/**
 * The claims that a figure stands in: what each rests on and what became of it, then the other readings that were
 * weighed.
 */
export const checkReasons = (report: Report, placed: PlacedFigure): readonly Reason[] =>
  checksOfFigure(report, placed).flatMap((check) => [
    verdictReason(check),
    ...readingsOf(report, check)
      .filter((reading) => !isSame(reading, check.reading))
      .map(otherReason),
  ]);

function verdictReason(check: Check): Reason {
  const { outcome, words, reading } = check;
  const verdict = verdictOf(check);
  const ground = reading === null ? null : groundOf(reading);
  const mark = CHECK_MARKS[outcome];
  return {
    what: 'check',
    read: words.written,
    span: words,
    because: {
      zh: `${mark} ${verdict.zh}${ground === null ? '' : `（${ground.zh}）`}`,
      en: `${mark} ${verdict.en}${ground === null ? '' : ` (${ground.en})`}`,
    },
  };
}

function otherReason(reading: CheckReading): Reason {
  const { computation, fits, others } = reading;
  const ground = groundOf(reading);
  return {
    what: 'reading',
    read: computation,
    span: others[0] ?? null,
    because: {
      zh: `${fits ? '也相符' : '不符'}（${ground.zh}）`,
      en: `${fits ? 'fits, too' : 'does not fit'} (${ground.en})`,
    },
  };
}

const isSame = (a: CheckReading, b: CheckReading | null): boolean =>
  b !== null && a.computation === b.computation && a.ground === b.ground && a.why === b.why;
