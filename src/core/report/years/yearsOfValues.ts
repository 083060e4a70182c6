import type { Figure } from '../../figures/model';
import { numberKey } from '../../numerals/quantity';
import { LAST_YEAR } from '../../relations/words';
import { significantDigits } from '../../arithmetic/slips';
import { decimal } from '../../arithmetic/decimal';
import { shift } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Report } from '../report';
import { hasItsYear } from './staleYears';
import type { StaleYear } from './staleYears';
import { yearMentionsOf } from './years';
import type { YearMention } from './years';

/** So many digits are hardly the same by chance for one thing. */
const DIGITS_FROM = 3;
const SHORTEST_NAME = 3;

/** A result with its name and number, and the year that its own words give it. */
interface NamedValue {
  readonly name: string;
  /** Number and unit as one. */
  readonly number: string;
  /** Null where none is given: then it is of the report's year. */
  readonly mention: YearMention | null;
}

/** The results of a paragraph by name and number, and the years that it gives them. */
const valuesIn = gathered((paragraph): readonly NamedValue[] | null => {
  const found = paragraph.figures.flatMap((figure) => valueOf(paragraph, figure) ?? []);
  return found.length === 0 ? null : found;
});

/** What the reading goes by: the same object while no edit touches a value. */
export const valuesRead = valuesIn;

function valueOf({ reading }: PlacedParagraph, figure: Figure): NamedValue | null {
  const { quantity, indicator, period, span, nature, cell, partOf } = figure;
  if (indicator.text.length < SHORTEST_NAME || nature !== 'result' || cell !== null || partOf !== null) return null;
  if (LAST_YEAR.test(period?.text ?? '') || LAST_YEAR.test(indicator.text)) return null;
  if (significantDigits(decimal(quantity.value, quantity.decimals)) < DIGITS_FROM) return null;
  const value = {
    name: indicator.text,
    number: numberKey(quantity),
  };
  const year = /^(20\d\d)年/.exec(period?.text ?? '')?.[1];
  if (year === undefined) return { ...value, mention: null };
  const mention = yearMentionsOf(reading).findLast(
    (one) => one.end <= span.start && one.year === Number(year) && one.sentence.end > span.start,
  );
  return mention === undefined ? null : { ...value, mention };
}

/**
 * Values that are told once of an earlier year and elsewhere, with the same name and number, of the year of the report:
 * 2023年离婚登记1486对 beside 离婚登记1486对.
 */
export function yearsOfValuesIn(report: Report): readonly StaleYear[] {
  const { year } = report;
  if (year === null || !hasItsYear(report)) return [];
  const entries = valuesIn(report);
  const isEarlier = ({ mention }: NamedValue): boolean => mention !== null && mention.year < year && !mention.several;
  const earlier = entries.filter(({ found }) => found.some(isEarlier));
  if (earlier.length === 0) return [];
  const own = new Map<string, string[]>();
  for (const { found } of earlier) for (const value of found) if (isEarlier(value)) own.set(value.number, []);
  for (const { found } of entries)
    for (const { name, number, mention } of found)
      if (mention === null || mention.year === year) own.get(number)?.push(name);
  // 办理离婚登记 is 离婚登记
  const isTold = ({ name, number }: NamedValue): boolean =>
    own.get(number)?.some((other) => other.endsWith(name) || name.endsWith(other)) === true;
  const seen = new Set<number>();
  return earlier.flatMap(({ paragraph, found }) =>
    found.flatMap((value): readonly StaleYear[] => {
      const { mention } = value;
      if (mention === null || !isEarlier(value) || !isTold(value)) return [];
      const span = shift(mention, report.starts[paragraph] as number);
      if (seen.has(span.start)) return [];
      seen.add(span.start);
      return [{ span, stated: mention.year, meant: year, inDoubt: true }];
    }),
  );
}
