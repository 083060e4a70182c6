import type { Figure } from '../../figures/model';
import { ADDING, KEPT } from '../../lexicon/quantities/stocks';
import { toHalfWidth } from '../../text/width';
import { shift } from '../../text/span';
import { isPlanAt } from '../context';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Report } from '../report';
import { hasItsYear, nextYear } from './staleYears';
import type { StaleYear } from './staleYears';
import { yearMentionsOf } from './years';
import type { YearMention } from './years';

/** 当期结余5.3亿元，加上|2023年|末结余: what there was before is that of the year before. */
const ADDED_TO = new RegExp(`(?:${ADDING})$`);
const YEARS_END = new RegExp(`^[末底][^,;。\\d]{0,8}(?:${KEPT})`);
const WORD = 2;
/** So much behind a year tells whether it is a stock. In UTF-16 code units. */
const LONGEST_STOCK = 12;

const openings = gathered(({ reading }): readonly YearMention[] | null => {
  const { halfWidth } = reading;
  const found = yearMentionsOf(reading).filter(
    ({ start, end }) =>
      ADDED_TO.test(halfWidth.slice(Math.max(0, start - WORD), start)) &&
      YEARS_END.test(halfWidth.slice(end, end + LONGEST_STOCK)),
  );
  return found.length === 0 ? null : found;
});

/** How the base of an aim, and that of a result, names its year. */
const [BASE_OF_AIM, BASE_OF_RESULT] = [/^(20\d\d)年(?:全年|度|实际|实绩)?$/, /^(20\d\d)年(?:同期|全年|度)?$/];

/** The figures of a paragraph that are told over a year by its number, with the year that they are then of. */
const toldOver = (nature: Figure['nature'], form: RegExp) =>
  gathered(({ figures, reading: { text } }): readonly StaleYear[] | null => {
    const found = figures.flatMap((figure) =>
      figure.nature !== nature
        ? []
        : figure.comparisons.flatMap(({ base, span, direction }): readonly StaleYear[] => {
            const stated = direction === null ? undefined : form.exec(base ?? '')?.[1];
            const at = stated === undefined ? -1 : text.indexOf(stated, span.start);
            return stated === undefined || at < 0 || at >= span.end
              ? []
              : [{ span: { start: at, end: at + '2024年'.length }, stated: Number(stated), meant: Number(stated) + 1 }];
          }),
    );
    return found.length === 0 ? null : found;
  });

/** The aims told over a year by its number: 比2024年提高3个百分点. */
const aimsIn = toldOver('target', BASE_OF_AIM);
/** The results told so: 比2026年增长3%. */
const resultsOver = toldOver('result', BASE_OF_RESULT);

/** The results that are told over the year of the report itself, or one to come: they rose over the year before. */
export const overItselfIn = (report: Report): readonly StaleYear[] => {
  const { year } = report;
  return year === null || !hasItsYear(report)
    ? []
    : resultsOver(report).flatMap(({ paragraph, found }) =>
        found
          .filter(
            ({ stated, span }) =>
              (stated === year || stated === year + 1) &&
              !isPlanAt(report.kind, report.paragraphs[paragraph] as PlacedParagraph, span.start),
          )
          .map((one) => ({
            ...one,
            meant: year - 1,
            span: shift(one.span, report.starts[paragraph] as number),
            inDoubt: true,
          })),
      );
};

/** A column of a table by its year: 2025年上半年. */
const COLUMN = /^((?:19|20)\d{2})年(.*)$/;
/** A column of changes against the year before. */
const OVER_YEAR = /同比|[比较][上去]年/;

/**
 * What the columns of a row say of their years, by their names as written; null where no column holds a change over
 * the year.
 */
const columnsIn = gathered(({ figures }): ReadonlySet<string> | null => {
  const columns = new Set(figures.flatMap(({ cell }) => cell?.column ?? []));
  const isCompared = figures.some(({ comparisons }: Figure) => comparisons.some(({ kind }) => kind === 'yoy'));
  return columns.size < 2 || !isCompared ? null : columns;
});

/** What the reading goes by: the same objects while no edit touches such a year. */
export const baseYearsRead = (report: Report): readonly unknown[] => [
  openings(report),
  columnsIn(report),
  aimsIn(report),
  resultsOver(report),
];

/** The years of bases that are two before that of the report, where one before is meant. */
export function baseYearsIn(report: Report): readonly StaleYear[] {
  const { year } = report;
  if (year === null || !hasItsYear(report)) return [];
  const early = openings(report).flatMap(({ paragraph, found }) =>
    found
      .filter((one) => one.year === year - 2)
      .map((one) => ({ span: shift(one, report.starts[paragraph] as number), stated: one.year, meant: year - 1 })),
  );
  return [...early, ...columnYears(report, year)];
}

/** The aims of next year that are told over the year before this one: a plan starts from what has been attained. */
export const aimedOverIn = (report: Report): readonly StaleYear[] =>
  report.year === null || !hasItsYear(report) || nextYear(report, report.year) === report.year
    ? []
    : aimsIn(report).flatMap(({ paragraph, found }) =>
        found
          .filter(({ stated }) => stated + 1 === report.year)
          .map((one) => ({ ...one, span: shift(one.span, report.starts[paragraph] as number), inDoubt: true })),
      );

/** So many lines above the first row its header is looked for. */
const HEADER_REACH = 3;

/** Columns of one stretch two years apart, beside a column of growth over the year: 2025年上半年 | 2023年上半年 | 同比增长. */
function columnYears(report: Report, year: number): readonly StaleYear[] {
  const found = new Map<number, StaleYear>();
  for (const { paragraph, found: columns } of columnsIn(report)) {
    const dated = [...columns].flatMap((written) => {
      const [, of, stretch] = COLUMN.exec(toHalfWidth(written)) ?? [];
      return of === undefined ? [] : [{ written, of: Number(of), stretch }];
    });
    const own = dated.find(({ of }) => of === year);
    const [base, other] = dated.filter((one) => one !== own);
    if (own === undefined || base === undefined || other !== undefined) continue;
    if (base.stretch !== own.stretch || base.of !== year - 2) continue;
    for (let i = paragraph - 1; i >= Math.max(0, paragraph - HEADER_REACH); i--) {
      const { text } = (report.paragraphs[i] as PlacedParagraph).reading;
      const at = text.indexOf(base.written);
      if (at < 0 || !OVER_YEAR.test(text)) continue;
      const start = (report.starts[i] as number) + at;
      found.set(start, { span: { start, end: start + base.written.length }, stated: base.of, meant: year - 1 });
      break;
    }
  }
  return [...found.values()];
}
