import { announces } from './anew';
import { announcement, sentenceForms } from './rows/forms';
import type { OutlineReading } from './reading';
import type { Outline } from './tree';

/** All of a paragraph's text that the outline pass looks at, offsets excepted: where it stays, headings stay. */
const known = new WeakMap<OutlineReading, string>();

/**
 * What the outline pass sees of a paragraph, as one string: two paragraphs of the same summary change places without
 * any heading changing but by its offsets.
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
  if (announces({ folded })) parts.push(folded.slice(sentences.at(-1)?.start ?? 0));
  return parts.join('\n');
}

const SHORT_LINE = 60;
const LONG_LINE = 45;
const LABEL = /^(?:[^:]*:)?[^:]{0,31}:/;

/**
 * Whether two readings of a running paragraph have the same marks, cues and kind, whatever their words: where no
 * heading stands in it, this is all that is told of it besides the headings. Never so of bare lines, which may be
 * titles or signatures.
 */
export const sameKind = (a: OutlineReading, b: OutlineReading): boolean =>
  !a.bare && !b.bare && !a.chrome && !b.chrome && isSame(kindOf(a), kindOf(b));

const kindOf = ({ markers, cues, finished, dash, waits, cell, body }: OutlineReading): readonly unknown[] => [
  markers.map(({ family, number, place }) => [family, number, place]),
  cues.map(({ role, opens }) => [role, opens]),
  finished,
  dash,
  waits,
  cell,
  body.end > body.start,
];

/** Whether two outlines are the same in all but their `shape`. */
export const sameOutline = (a: Outline, b: Outline): boolean => isSame({ ...a, shape: null }, { ...b, shape: null });

/** Whether two plain values, lists or records are the same throughout. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && isSame(one[key], other[key]));
}
