import type { UnitUnlikeNoun } from '../../ledger/units/ofNouns';
import type { UnitAgainstSum } from '../../ledger/units/byArithmetic';
import type { Report } from '../../report/report';
import { usedHere } from '../arithmetic';
import { guessing } from '../fixes';
import type { Finding } from '../model';

/** Says that a number fits those about it, but in another unit. */
export function againstSum(report: Report, { span, unit, usual, isChange }: UnitAgainstSum): Finding {
  const [here, there] = [report.slice(span), report.slice(usual.span)];
  return {
    span,
    severity: 'info',
    message:
      isChange === true
        ? {
            zh: `${here}的增减（${there}）用“${usual.unit}”，单位不一，请核对。`,
            en: `${here} is in “${unit}”, but its change (${there}) is in “${usual.unit}”.`,
          }
        : {
            zh: `${here}与${there}算得上，单位却是“${unit}”，不是“${usual.unit}”，请核对。`,
            en: `${here} fits ${there} by its number, but is in “${unit}”, not “${usual.unit}”.`,
          },
    ...(here.endsWith(unit) ? { fixes: [guessing({ start: span.end - unit.length, end: span.end }, usual.unit)] } : {}),
    related: [{ span: usual.span, message: usedHere(there) }],
  };
}

/** Says that a number is in a unit that what it counts is never told in. */
export function unlikeNoun(report: Report, { span, noun, unit, usual }: UnitUnlikeNoun): Finding {
  const here = report.slice(span);
  return {
    span,
    severity: 'info',
    message: {
      zh: `“${noun}”不用“${unit}”来计${usual === '' ? '' : `，一般用“${usual}”`}，请核对。`,
      en: `“${noun}” is not told in “${unit}”${usual === '' ? '' : ` but in “${usual}”`}.`,
    },
    ...(usual !== '' && here.endsWith(unit)
      ? { fixes: [guessing({ start: span.end - unit.length, end: span.end }, usual)] }
      : {}),
  };
}
