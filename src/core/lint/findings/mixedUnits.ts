import { numberText } from '../../arithmetic/decimal';
import type { DifferingUnit } from '../../ledger/differingUnits';
import type { OddUnit } from '../../ledger/unitsOfLists';
import { normalized } from '../../numerals/quantity';
import type { Report } from '../../report/report';
import type { Message } from '../../text/message';
import { changing } from '../fixes';
import type { Finding, Fix } from '../model';

/** Says that one indicator is told in two units. */
export function mixedUnits(report: Report, one: DifferingUnit): Finding {
  const { place, usual, mayBeMeant } = one;
  const written = report.slice(usual.place.span);
  return {
    span: place.span,
    message: message(one),
    ...(mayBeMeant ? { severity: 'info' } : {}),
    fixes: fixes(one),
    related: [
      {
        span: usual.place.span,
        message: { zh: `这里用“${usual.unit}”：${written}`, en: `“${usual.unit}” here: ${written}` },
      },
    ],
  };
}

/** Says that an item of a list is told in another unit than the others. */
export function unitInList(odd: OddUnit): Finding {
  const { place, unit, usual } = odd;
  const indicator = place.figure.indicator.text;
  return {
    span: place.span,
    severity: 'info',
    message: {
      zh: `并列的几项里，“${indicator}”用“${unit}”，别的用“${usual.unit}”，应当统一。`,
      en: `“${indicator}” is in “${unit}”, the others of the list are in “${usual.unit}”.`,
    },
    fixes: fixes(odd),
    related: [{ span: usual.place.span, message: { zh: `这里用“${usual.unit}”`, en: `“${usual.unit}” here` } }],
  };
}

function message({ place, unit, usual: { unit: usual }, conflict }: DifferingUnit): Message {
  const indicator = place.figure.indicator.text;
  return conflict === 'confusable'
    ? {
        zh: `“${indicator}”这里用“${unit}”，别处用“${usual}”：“${unit}”与“${usual}”计的不是一回事，请核对。`,
        en: `“${indicator}” counts “${unit}” here and “${usual}” elsewhere: these are different things.`,
      }
    : {
        zh: `“${indicator}”这里用“${unit}”，别处用“${usual}”，应当统一。`,
        en: `“${indicator}” is in “${unit}” here and in “${usual}” elsewhere.`,
      };
}

/** Digits kept when a value is converted. */
const DIGITS = 6;

function fixes({ place, usual: { unit: usual }, conflict }: OddUnit): Fix[] {
  const { figure, span } = place;
  const { quantity } = figure;
  if (conflict === 'confusable' || quantity.high !== undefined) return [];
  if (conflict === 'interchangeable')
    return [changing({ start: span.end - quantity.unit.length, end: span.end }, usual)];
  const value = Number(((normalized(quantity) * conflict.factor) / quantity.magnitude).toPrecision(DIGITS));
  const scale = quantity.writtenUnit.slice(0, quantity.writtenUnit.length - quantity.unit.length);
  const newText = `${numberText(value)}${scale}${usual}`;
  return [{ title: { zh: `换算为“${newText}”`, en: `Convert to “${newText}”` }, edits: [{ span, newText }] }];
}
