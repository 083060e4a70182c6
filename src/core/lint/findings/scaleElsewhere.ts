import type { OddScale } from '../../ledger/oddScales';
import type { Dwarfed } from '../../ledger/units/dwarfed';
import type { Reckoned } from '../../ledger/units/reckoned';
import type { CellInOtherUnit } from '../../ledger/units/ofColumns';
import type { SameDigits } from '../../ledger/units/sameDigits';
import type { Report } from '../../report/report';
import type { Span } from '../../text/span';
import { guessing } from '../fixes';
import type { Finding } from '../model';

/** A number as it is written, blanks and line breaks within it included: to its last digit. */
const NUMBER = /^.*[\d０-９]/s;
/** What a paste leaves between a number and its scale. */
const PASTE_MARKS = /^[\s*_`]+/;

/** Says that the same number stands elsewhere with 万. */
export function scaleElsewhere(report: Report, { span, usual, newText, differs }: SameDigits): Finding {
  const [here, there] = [report.slice(span), report.slice(usual)];
  return {
    span,
    message:
      differs === 'scale'
        ? {
            zh: `另一处是${there}，这里是${here}，数字一样，“万”“亿”是否写错？`,
            en: `${there} elsewhere, ${here} here: is the scale wrong?`,
          }
        : {
            zh: `另一处是${there}，这里是${here}，数字一样，单位不同，请核对。`,
            en: `${there} elsewhere, ${here} here: is the unit wrong?`,
          },
    fixes: [guessing(span, newText)],
    related: [{ span: usual, message: { zh: `这里写作${there}`, en: `${there} here` } }],
  };
}

/** Says that an amount is in another scale than all others of its sentence. */
export function scaleAmong(report: Report, { span, usual, newText }: Dwarfed): Finding {
  const [here, there] = [report.slice(span), report.slice(usual)];
  return {
    span,
    severity: 'info',
    message: {
      zh: `同一句里是${there}，这里是${here}，“万”“亿”是否写错？`,
      en: `${there} in the same sentence, ${here} here: is the scale wrong?`,
    },
    fixes: [guessing(span, newText)],
    related: [{ span: usual, message: { zh: `这里写作${there}`, en: `${there} here` } }],
  };
}

/** Says that a cell of a table is in another scale than its column. */
export const scaleOfColumn = (report: Report, { span, written, ofColumn, newText }: CellInOtherUnit): Finding => ({
  span,
  severity: 'info',
  message: {
    zh: `这一栏的单位是“${ofColumn}”，这里是${report.slice(span)}，单位不一，请核对。`,
    en: `The column is in “${ofColumn}”, this cell in “${written}”.`,
  },
  fixes: [guessing(span, newText)],
});

/** Says that what is counted one by one comes in no fractions. */
export function scaleOfCount(report: Report, span: Span): Finding {
  const here = report.slice(span);
  const number = NUMBER.exec(here)?.[0] ?? '';
  return {
    span,
    severity: 'warning',
    message: {
      zh: `${here}不是整数，是否漏了“万”？`,
      en: `${here} is no whole number: is a 万 missing?`,
    },
    fixes: [guessing(span, `${number}万${here.slice(number.length)}`)],
  };
}

/** A value in another power of ten than the same thing elsewhere. */
export function oddScale(report: Report, { odd, usual, newText }: OddScale): Finding {
  const [here, there] = [report.slice(odd.span), report.slice(usual.span)];
  return {
    span: odd.span,
    message: {
      zh: `“${usual.figure.indicator.text}”写作${there}，这里的${here}可写作${newText}。`,
      en: `“${usual.figure.indicator.text}” is ${there}: ${newText} here.`,
    },
    fixes: [
      { title: { zh: `换算为“${newText}”`, en: `Convert to “${newText}”` }, edits: [{ span: odd.span, newText }] },
    ],
    related: [{ span: usual.span, message: { zh: `这里写作${there}`, en: `${there} here` } }],
  };
}

const SCALE = /^[十百千万亿]*/;

/** Says that a number adds up with its neighbours only in their scale. */
export function scaleOfSum(report: Report, { span, usual, unit }: Reckoned): Finding {
  const [here, there] = [report.slice(span), report.slice(usual.span)];
  const number = NUMBER.exec(here)?.[0] ?? '';
  const scale = SCALE.exec(there.replace(NUMBER, '').replace(PASTE_MARKS, ''))?.[0] ?? '';
  const newText = number + scale + unit;
  return {
    span,
    severity: 'info',
    message: {
      zh: `这里是${here}，写作${newText}才与${there}等算得上，“万”“亿”是否写错？`,
      en: `${here} adds up with ${there} and the others only as ${newText}.`,
    },
    fixes: [guessing(span, newText)],
    related: [{ span: usual.span, message: { zh: `这里写作${there}`, en: `${there} here` } }],
  };
}
