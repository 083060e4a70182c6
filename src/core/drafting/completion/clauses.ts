import type { PlacedParagraph } from '../../report/context';
import type { Report } from '../../report/report';
import { remembered } from '../../text/remembered';

/** A clause of a report with its numbers left open: `完成固定资产投资\0亿元`. */
export interface Clause {
  /** `OPEN` stands where a number stood. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** Stands for a number. */
export const OPEN = '\0';

/**
 * Shorter ones are typed as fast as they are chosen; longer ones are no phrases. In UTF-16 code units, numbers not
 * counted.
 */
const [SHORTEST, LONGEST] = [6, 40];
const NUMBER = /\d+(?:[.,．，]\d+)*/gu;
const MARK = /[，。；：！？,;:!?、\s（）()“”《》【】…—]+/u;

/** What counts a clause off from its neighbours is no part of it: 一是基础设施欠账较多. */
export const COUNTED_OFF = /^(?:[一二三四五六七八九十]{1,2}[是要]|首先|其次|再次|最后|其中|同时)/;

const clausesIn = remembered(({ reading: { text, outline } }: PlacedParagraph): readonly string[] =>
  outline.chrome
    ? []
    : text
        .replace(NUMBER, OPEN)
        .split(MARK)
        .map((clause) => clause.replace(COUNTED_OFF, ''))
        .filter((clause) => {
          const { length } = clause.replaceAll(OPEN, '');
          return length >= SHORTEST && length <= LONGEST && !clause.startsWith(OPEN);
        }),
);

/** The clauses of a report, in reading order. */
export const clausesOf = (report: Report): readonly Clause[] =>
  report.paragraphs.flatMap((paragraph, i) => {
    const clauses = clausesIn(paragraph);
    if (clauses.length === 0) return [];
    const line = report.positionAt(report.starts[i] as number).line + 1;
    return clauses.map((text) => ({ text, line }));
  });

/** A clause that past reports repeat, and where. */
export interface RecurringClause {
  readonly text: string;
  readonly count: number;
  readonly file: string;
  readonly line: number;
}

/** So many are kept, the commonest first. */
const MOST = 3000;

/**
 * The clauses that stand twice or more in these reports, the commonest first; each with where it stood last. Reports
 * come in the order in which they are asked for, the nearest last.
 */
export function recurring(
  reports: readonly { readonly file: string; readonly clauses: readonly Clause[] }[],
): readonly RecurringClause[] {
  const found = new Map<string, { count: number; file: string; line: number }>();
  for (const { file, clauses } of reports) {
    for (const { text, line } of clauses) {
      const before = found.get(text);
      found.set(text, { count: (before?.count ?? 0) + 1, file, line });
    }
  }
  return [...found]
    .filter(([, { count }]) => count > 1)
    .map(([text, where]) => ({ text, ...where }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST);
}
