import type { Report } from '../../report/report';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';
import { PATTERN_LIMITS, formatPattern } from '../pattern';
import type { PatternPart, Slot } from '../pattern';
import { ROLE_NAME } from '../roles';
import { blanksOf, figuresIn } from './blanks';
import type { Blank } from './blankModel';
import type { OwnPattern } from './model';
import { proposeChecks } from './proposedChecks';
import type { MeasuredSlot } from './proposedChecks';
import { roleOf, titleOf, topicOf } from './subject';

/** Why no pattern can be made of what is selected. */
export interface NotProposed {
  readonly refused: Message;
}

/** Whether no pattern could be made of the selection. */
export const isNotProposed = (proposed: OwnPattern | NotProposed): proposed is NotProposed => 'refused' in proposed;

const LAST = PATTERN_LIMITS.slots;
const SUFFIXES = [...'二三四五六七八九'];

/**
 * Proposes a pattern for a sentence of a report: its numbers, periods and names become slots, the text between them
 * stays, and what stood in the slots becomes its sample. Filled with the sample, it is the sentence again.
 * @param selection absolute offsets; spaces at its ends, a number before a heading and the like do not belong to the
 *   pattern
 * @param taken whether another pattern has this title
 */
export function proposePattern(
  report: Report,
  selection: Span,
  taken: (title: string) => boolean = () => false,
): OwnPattern | NotProposed {
  const { span, isHeading } = trimmed(report, selection);
  const text = report.slice(span);
  if (text === '') return refused('先选中要存为句式的一句话。', 'Select the sentence to keep as a pattern first.');
  if (/[\r\n]/.test(text))
    return refused(
      '句式只能是一段之内的话，请只选一句或一段。',
      'A pattern is text of one paragraph: select a sentence or a paragraph.',
    );
  const figures = figuresIn(report, span).map(({ figure }) => figure);
  const { parts, slots, sample, measured } = divided(text, blanksOf(report, span).slice(0, LAST));
  const pattern = formatPattern({ parts, slots });
  if (pattern.length > PATTERN_LIMITS.text)
    return refused(
      `选中的话太长：句式连同空格至多${PATTERN_LIMITS.text}个字符，请少选一些。`,
      `This is too long: a pattern has at most ${PATTERN_LIMITS.text} characters, its slots included. Select less.`,
    );
  const role = roleOf(report, span.start);
  const checks = proposeChecks(measured, slots, new Map(Object.entries(sample)));
  return {
    role: ROLE_NAME[role] as OwnPattern['role'],
    ...(isHeading ? { form: 'heading' as const } : {}),
    title: titleOf(text, figures, taken),
    topic: topicOf(text, role, figures),
    text: pattern,
    sample,
    checks: [...checks],
  };
}

/**
 * Without what belongs to the form of the report: spaces, and the marker of a heading that is selected from its
 * beginning.
 */
function trimmed(report: Report, { start, end }: Span): { readonly span: Span; readonly isHeading: boolean } {
  const text = report.slice({ start, end });
  const from = start + text.length - text.trimStart().length;
  const to = Math.max(from, start + text.trimEnd().length);
  const section = report
    .allSections()
    .find(
      ({ markerSpan, headingSpan }) =>
        markerSpan.start <= from && from <= headingSpan.end && to > markerSpan.end && from < to,
    );
  if (section === undefined) return { span: { start: from, end: to }, isHeading: false };
  const bare = from < section.markerSpan.end ? section.markerSpan.end : from;
  const rest = report.slice({ start: bare, end: to });
  return {
    span: { start: bare + rest.length - rest.trimStart().length, end: to },
    isHeading: !section.inline && to <= section.headingSpan.end + 1 && !/[。；！？]$/.test(rest),
  };
}

interface Divided {
  readonly parts: readonly PatternPart[];
  readonly slots: readonly Slot[];
  readonly sample: Record<string, string>;
  readonly measured: readonly MeasuredSlot[];
}

function divided(text: string, blanks: readonly Blank[]): Divided {
  const parts: PatternPart[] = [];
  const slots: Slot[] = [];
  const sample: Record<string, string> = {};
  const measured: MeasuredSlot[] = [];
  let at = 0;
  let change: string | null = null;
  for (const { span, name, type, options, keeps, measure } of blanks) {
    const stood = text.slice(span.start, span.end);
    if (span.start > at) parts.push({ kind: 'text', text: text.slice(at, span.start) });
    at = span.end;
    // The same year, period or area said again is the same slot again; two numbers that happen to be equal are two.
    const again =
      measure === null && type !== 'enum'
        ? slots.find((slot) => slot.type === type && sample[slot.name] === stood)
        : undefined;
    if (again !== undefined) {
      parts.push({ kind: 'repeat', name: again.name });
      continue;
    }
    const slot: Slot = { name: unique(name, slots), type, options, initial: keeps ? stood : null };
    slots.push(slot);
    sample[slot.name] = stood;
    parts.push({ kind: 'slot', slot });
    if (measure !== null) measured.push({ slot, measure, change: measure.kind === 'value' ? null : change });
    change = type === 'enum' ? slot.name : null;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return { parts, slots, sample, measured };
}

function unique(name: string, slots: readonly Slot[]): string {
  const isFree = (wanted: string): boolean => !slots.some((slot) => slot.name === wanted);
  if (isFree(name)) return name;
  for (let number = 2; ; number++) {
    const wanted = `${name}${SUFFIXES[number - 2] ?? number}`;
    if (isFree(wanted)) return wanted;
  }
}

const refused = (zh: string, en: string): NotProposed => ({ refused: { zh, en } });
