import type { DifferingValue } from '../../ledger/differingValues';
import type { BuiltOn } from '../../report/twice/builtOn';
import type { Conflict } from '../../report/twice/conflicts';
import type { LeftOver } from '../../report/twice/leftOver';
import type { Report } from '../../report/report';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';
import { guessing } from '../fixes';
import type { Finding } from '../model';

/** One thing told twice, of which one place is a slip of the other. */
export function ofConflict({ wrong, other, sure }: Conflict): Finding {
  const [here, there] = [wrong.mention.written, other.mention.written];
  const { text } = wrong.mention.figure.indicator;
  const name = text === '' ? '这个数' : `“${text}”`;
  const where = other.span.start < wrong.span.start ? '前面' : '后面';
  const sameUnit = wrong.mention.figure.quantity.writtenUnit === other.mention.figure.quantity.writtenUnit;
  return {
    span: wrong.span,
    ...(sure ? {} : { severity: 'info' as const }),
    message: {
      zh: `${name}这里是${here}，${where}是${there}，说的像是同一个数，请核对。`,
      en: `${here} here, ${there} elsewhere: these seem to be one number.`,
    },
    ...(sameUnit ? { fixes: [guessing(wrong.span, there)] } : {}),
    related: [{ span: other.span, message: { zh: `${where}是${there}`, en: `${there} here` } }],
  };
}

/** What a plan builds on is told otherwise before. */
export const ofBasis = (report: Report, { span, told }: BuiltOn): Finding => ({
  ...toldBefore(report, span, told.span, (here, there) => ({
    zh: `这里说已有${here}，前面说的是${there}，请核对。`,
    en: `The plan builds on ${here}; ${there} was told before.`,
  })),
  severity: 'info',
});

/** What is told of this year here is told of the year before elsewhere. */
export const ofYearBefore = (report: Report, { span, now }: LeftOver): Finding => ({
  ...toldBefore(report, span, now, (here, there) => ({
    zh: `这里是${here}，另一处是${there}，${here}是上年的数，请核对。`,
    en: `${here} here was the value of the year before; ${there} elsewhere.`,
  })),
  severity: 'info',
});

/** A statistic with another value than where it is told first. */
export const ofValue = (report: Report, { first, place }: DifferingValue): Finding =>
  toldBefore(report, place.span, first.span, (here, there) => ({
    zh: `“${place.figure.indicator.text}”这里是${here}，前面是${there}。`,
    en: `“${place.figure.indicator.text}” is ${here} here and ${there} before.`,
  }));

function toldBefore(report: Report, span: Span, first: Span, say: (here: string, there: string) => Message): Finding {
  const there = report.slice(first);
  return {
    span,
    message: say(report.slice(span), there),
    fixes: [guessing(span, there)],
    related: [{ span: first, message: { zh: `前面是${there}`, en: `${there} here` } }],
  };
}
