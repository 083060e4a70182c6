import { announces } from './anew';
import { announcement, headForm, LONGEST_HEAD, sentenceForms } from './rows/forms';
import type { SentenceForm } from './rows/forms';
import { LONGEST_INNER, LONGEST_WHOLE } from './rows/members';
import type { OutlineReading } from './reading';
import type { Outline } from './tree';

/** All of a paragraph's text that the outline pass looks at, offsets excepted: where it stays, headings stay. */
const known = new WeakMap<OutlineReading, string>();

/**
 * What the outline pass sees of a paragraph, as one string: two paragraphs of the same summary change places without
 * any heading changing but by its offsets.
 * @param halfWidth the half-width view of the paragraph.
 */
export function outlineSummary(halfWidth: string, outline: OutlineReading): string {
  let summary = known.get(outline);
  if (summary === undefined) known.set(outline, (summary = summarize(halfWidth, outline)));
  return summary;
}

const SHORT_LINE = 60;
const LONG_LINE = 45;
const LABEL = /^(?:[^:]*:)?[^:]{0,31}:/;

function summarize(halfWidth: string, outline: OutlineReading): string {
  const { markers, chrome, finished, bare, dash, cues, waits, cell, body, sentences } = outline;
  const sentenceAt = (offset: number): number => sentences.findIndex(({ end }) => end > offset);
  // short lines are looked at as a whole: titles, notes, page numbers, rules
  const size = body.end - body.start;
  const parts: unknown[] = [
    size <= SHORT_LINE ? halfWidth : halfWidth.slice(body.start, body.start + 4),
    size > LONG_LINE,
    chrome,
    finished,
    bare,
    dash,
    waits,
    cell,
    halfWidth.includes('|'),
  ];
  for (const { family, number, place, start } of markers)
    parts.push(`${family} ${number} ${place} ${sentenceAt(start)}`);
  for (const { role, opens, start } of cues) parts.push(role, opens, sentenceAt(start));
  if (!finished)
    parts.push(body.start, halfWidth.slice(sentences.at(-1)?.start ?? 0).includes(','), halfWidth[body.end - 1]);
  if (!chrome && cell === null) {
    const forms = sentenceForms(halfWidth, outline);
    forms.forEach((form, i) => {
      const told = announcement(halfWidth.slice(form.start, form.end + 1));
      const label = LABEL.exec(halfWidth.slice(form.start, form.end))?.[0] ?? '';
      const words = i === 0 ? openingWords(form, halfWidth, dash) : laterWords(form, i === 1 && forms.length === 2);
      parts.push(form.size, form.closed, words, label, told?.count ?? told !== null);
    });
  } else parts.push(sentences.length);
  if (announces({ halfWidth })) parts.push(halfWidth.slice(sentences.at(-1)?.start ?? 0));
  return parts.join('\n');
}

/**
 * The words of a paragraph's first sentence: whole where it may be a heading whole, else up to where a heading in it
 * may end.
 */
function openingWords({ start, end, text, opening }: SentenceForm, halfWidth: string, dash: number): string {
  const whole = halfWidth.slice(start, end);
  if (end - start <= LONGEST_HEAD + dash) return whole;
  if (dash === 0 && opening === '') return whole.startsWith('【') ? whole.slice(0, LONGEST_HEAD) : text;
  const last = Math.max(whole.search(/[,;]/), whole.indexOf(',', whole.indexOf(',') + 1));
  return last < 0 ? whole : whole.slice(0, last);
}

const LONGEST_LATER = Math.max(LONGEST_WHOLE, LONGEST_INNER);

/** The words of a later sentence, where it may be a heading: of those inside a paragraph none states a figure. */
function laterWords({ text }: SentenceForm, lastOfTwo: boolean): string | boolean {
  if (text.length > LONGEST_LATER) return false;
  return lastOfTwo || !headForm(text).features.includes('f_digit') ? text : true;
}

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
