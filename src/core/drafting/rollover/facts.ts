import type { YearFact } from '../../lexicon/time/yearFacts';
import { gapsIn } from '../../report/placeholders';
import type { Report } from '../../report/report';
import { overlaps, shift } from '../../text/span';
import type { Span } from '../../text/span';
import { readToVerify, toVerify } from './fillIn';
import type { ToVerify } from './fillIn';
import type { Verified } from './verify';

/**
 * Where a paragraph says what the organisation says anew each year. A fact for the draft's own year is written as it is
 * this year; one for a year before is marked where it still stands.
 * @param year the year the draft is to tell of
 */
export function readFacts(text: string, facts: readonly YearFact[], year: number): readonly Verified[] {
  const found: Verified[] = [];
  const add = (words: string, newText: string, certain: boolean): void => {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const span = { start: at, end: at + words.length };
      if (!found.some((one) => overlaps(one.span, span))) found.push({ span, newText, certain });
    }
  };
  const longestFirst = (words: (fact: YearFact) => string): readonly YearFact[] =>
    [...facts].sort((a, b) => words(b).length - words(a).length);
  for (const { last, now } of longestFirst((fact) => fact.last).filter((fact) => fact.year === year))
    add(last, now, true);
  for (const { now } of longestFirst((fact) => fact.now).filter((fact) => fact.year < year))
    add(now, toVerify(now, 'fact'), false);
  return found.sort((a, b) => a.span.start - b.span.start);
}

/**
 * What a draft still asks of the new year, each once, in reading order: last year's words with why they are asked for.
 */
export function factsToAsk(report: Report): readonly ToVerify[] {
  const asked = new Map<string, ToVerify>();
  for (const { mark } of marksOf(report)) if (!asked.has(mark.words)) asked.set(mark.words, mark);
  return [...asked.values()];
}

/**
 * The edits that write this year's words at every place where a draft asks for them.
 * @param answers by last year's words
 */
export const factEdits = (
  report: Report,
  answers: ReadonlyMap<string, string>,
): readonly { readonly span: Span; readonly newText: string }[] =>
  marksOf(report).flatMap(({ span, mark }) => {
    const newText = answers.get(mark.words);
    return newText === undefined ? [] : [{ span, newText }];
  });

function marksOf(report: Report): readonly { readonly span: Span; readonly mark: ToVerify }[] {
  return gapsIn(report).flatMap(({ paragraph, found }) =>
    found.flatMap((gap) => {
      const span = shift(gap, report.starts[paragraph] as number);
      const mark = readToVerify(report.slice(span));
      return mark === null ? [] : [{ span, mark }];
    }),
  );
}
