import { announcement, sentenceForms } from './forms';
import type { OutlineReading } from './reading';

/** All of a paragraph's text that the outline pass looks at, offsets excepted: where it stays, headings stay. */
const known = new WeakMap<OutlineReading, string>();

/**
 * What the outline pass sees of a paragraph, as one string: two paragraphs of the same summary change places without any
 * heading changing but by its offsets.
 * @param folded the half-width view of the paragraph.
 */
export function outlineSummary(folded: string, outline: OutlineReading): string {
  let summary = known.get(outline);
  if (summary === undefined) known.set(outline, (summary = summarize(folded, outline)));
  return summary;
}

function summarize(folded: string, outline: OutlineReading): string {
  const { markers, chrome, finished, bare, dash, cues, waits, cell, body, sentences } = outline;
  // short lines are looked at as a whole: titles, notes, page numbers, rules
  const size = body.end - body.start;
  const parts: unknown[] = [
    size <= SHORT_LINE ? folded : folded.slice(body.start, body.start + 4),
    size > LONG_LINE,
    chrome,
    finished,
    bare,
    dash,
    waits,
    cell,
    folded.includes('|'),
  ];
  for (const { family, number, place, start } of markers)
    parts.push(`${family} ${number} ${place} ${sentences.findIndex(({ end }) => end > start)}`);
  for (const { role, opens } of cues) parts.push(role, opens);
  if (!chrome && cell === null)
    for (const form of sentenceForms(folded, outline)) {
      const told = announcement(folded.slice(form.start, form.end + 1));
      const label = LABEL.exec(folded.slice(form.start, form.end))?.[0] ?? '';
      parts.push(
        form.size,
        form.closed,
        form.opening === '' && dash === 0 ? form.text : folded.slice(form.start, form.end),
        label,
        told?.count ?? told !== null,
      );
    }
  else parts.push(sentences.length);
  return parts.join('\n');
}

const SHORT_LINE = 60;
const LONG_LINE = 45;
const LABEL = /^(?:[^:]*:)?[^:]{0,20}:/;
