import { mixedScalesIn, readsMixedScales } from '../../ledger/mixedScales';
import type { MixedScales } from '../../ledger/mixedScales';
import { oddScalesIn, readsOddScales } from '../../ledger/oddScales';
import { dwarfedIn, dwarfedRead } from '../../ledger/units/dwarfed';
import { fractionsIn, fractionsRead } from '../../ledger/units/fractions';
import { reckonedIn, reckonedRead } from '../../ledger/units/reckoned';
import { oddCellsIn, oddCellsRead } from '../../ledger/units/ofColumns';
import { oddSharesIn, oddSharesRead } from '../../ledger/units/ofShares';
import { sameDigitsIn, sameDigitsRead } from '../../ledger/units/sameDigits';
import { tooSmallIn, tooSmallRead } from '../../ledger/units/tooSmall';
import type { Report } from '../../report/report';
import { overlaps } from '../../text/span';
import type { Span } from '../../text/span';
import { readsRelations, slipsOfScale } from '../contradictions';
import { oddScale, scaleAmong, scaleOfColumn, scaleElsewhere, scaleOfCount, scaleOfSum } from './scaleElsewhere';
import type { Finding } from '../model';

/** What the readings of scales go by. */
export const scalesRead = (report: Report): readonly unknown[] => [
  ...readsMixedScales(report),
  ...readsOddScales(report),
  ...readsRelations(report),
  sameDigitsRead(report),
  dwarfedRead(report),
  reckonedRead(report),
  fractionsRead(report),
  oddCellsRead(report),
  oddSharesRead(report),
  tooSmallRead(report),
];

/** What a report tells in another scale than it should, each place once. */
export function scalesTold(report: Report): readonly Finding[] {
  const mixed = mixedScalesIn(report);
  const told = new Set(mixed.flatMap(({ converted }) => converted.map(({ span }) => span.start)));
  const odd = oddScalesIn(report).filter((one) => !told.has(one.odd.span.start) && !told.has(one.usual.span.start));
  const found = [
    ...mixed.map((one) => mixedUp(report, one)),
    ...odd.map((one) => oddScale(report, one)),
    ...slipsOfScale(report),
    ...sameDigitsIn(report).map((one) => scaleElsewhere(report, one)),
  ];
  const isKnown = ({ span }: { readonly span: Span }): boolean => found.some((one) => overlaps(one.span, span));
  const reckoned = reckonedIn(report).filter((one) => one.differs === 'scale' && !isKnown(one));
  const isReckoned = ({ span }: { readonly span: Span }): boolean => reckoned.some((one) => overlaps(one.span, span));
  return [
    ...found,
    ...reckoned.map((one) => scaleOfSum(report, one)),
    ...oddCellsIn(report)
      .filter((one) => !isKnown(one))
      .map((one) => scaleOfColumn(report, one)),
    ...[...dwarfedIn(report), ...oddSharesIn(report), ...tooSmallIn(report)]
      .filter((one) => !isKnown(one) && !isReckoned(one) && one.newText !== report.slice(one.span))
      .map((one) => scaleAmong(report, one)),
    ...fractionsIn(report)
      .filter((span) => !isKnown({ span }) && !isReckoned({ span }))
      .map((span) => scaleOfCount(report, span)),
  ];
}

function mixedUp(report: Report, { scale, converted, usual }: MixedScales): Finding {
  const [{ span, newText }] = converted;
  return {
    span,
    message: {
      zh: `同一指标、同一组数里万元与亿元混用，这里可写作${newText}。`,
      en: `亿 and 万 in one indicator or list: ${newText} here.`,
    },
    fixes: [
      {
        title: {
          zh: converted.length > 1 ? `统一为“${scale}”（${converted.length}处）` : `换算为“${newText}”`,
          en: `Convert to “${newText}”`,
        },
        edits: converted,
      },
    ],
    ...(usual === null
      ? {}
      : {
          related: [
            { span: usual, message: { zh: `这里写作${report.slice(usual)}`, en: `${report.slice(usual)} here` } },
          ],
        }),
  };
}
