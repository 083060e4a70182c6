import { matchesOf } from '../../text/characters';
import { shift } from '../../text/span';
import { gathered } from '../gathered';
import type { Report } from '../report';
import type { StaleYear } from './staleYears';

/** 2023年11月1日至2023年3月31日, both ends with their years. */
const STRETCH =
  /(?<!\d)(?<from>20\d\d)年(?<fromMonth>1?\d)月(?:\d{1,2}日|[底末初])?(?:[至到]|[—\-~～]{1,2})(?<to>20\d\d)年(?<toMonth>1?\d)月/g;

const stretchesIn = gathered(({ reading: { halfWidth } }): readonly StaleYear[] | null => {
  const found = matchesOf(halfWidth, STRETCH).flatMap(({ index, 0: written, groups }): readonly StaleYear[] => {
    const { from, fromMonth, to, toMonth } = groups ?? {};
    const [first, last] = [Number(from), Number(to)];
    const isLater = Number(toMonth) >= Number(fromMonth);
    if (last > first || (last === first && isLater)) return [];
    const start = index + written.length - `${to}年${toMonth}月`.length;
    return [{ span: { start, end: start + `${to}年`.length }, stated: last, meant: isLater ? first : first + 1 }];
  });
  return found.length === 0 ? null : found;
});

/** What the reading goes by: the same object while no edit touches such a stretch. */
export const reversedStretchesRead = stretchesIn;

/** The years in which a stretch of time would end before it begins. */
export const reversedStretchesIn = (report: Report): readonly StaleYear[] =>
  stretchesIn(report).flatMap(({ paragraph, found }) =>
    found.map((one) => ({ ...one, span: shift(one.span, report.starts[paragraph] as number) })),
  );
