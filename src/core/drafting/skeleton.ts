import type { LibrarySection, LibrarySkeleton } from './library';
import { fillPattern, parsePattern } from './pattern';

/** A marker that stands within a paragraph (一是, 首先): heading and text share the line. */
const INLINE_MARKER = /^(?:[一二三四五六七八九十]+是|首先|其次|再次|最后)$/u;

/**
 * The text of a new report: title, headings, and under each what belongs there as a placeholder (【待补：…】) that the
 * report's own check counts until it is filled.
 * @param values of the slots by name: 单位, 年份, 下年 (the year after), 上年. What is not given stands as its initial text or
 *   as a placeholder.
 * @returns lines ended by `\n`
 */
export function expandSkeleton(skeleton: LibrarySkeleton, values: ReadonlyMap<string, string>): string {
  const lines = [filled(skeleton.title, values)];
  if (skeleton.opening !== null) lines.push(gap(skeleton.opening));
  for (const section of skeleton.sections) addSection(lines, section, values);
  if (skeleton.closing !== null) lines.push(gap(skeleton.closing));
  return lines.map((line) => `${line}\n`).join('');
}

/** The placeholder that tells the writer what to put in its place. */
export function gap(guide: string): string {
  return `【待补：${guide}】`;
}

function addSection(
  lines: string[],
  { marker, heading, guide, children }: LibrarySection,
  values: ReadonlyMap<string, string>,
): void {
  const line = `${marker}${/^[#\d]/.test(marker) && !marker.endsWith('.') ? ' ' : ''}${filled(heading, values)}`;
  if (guide === null) lines.push(line);
  else if (INLINE_MARKER.test(marker)) lines.push(`${line}。${gap(`${guide}。`)}`);
  else lines.push(line, gap(guide));
  for (const child of children) addSection(lines, child, values);
}

function filled(text: string, values: ReadonlyMap<string, string>): string {
  const pattern = parsePattern(text);
  return fillPattern(
    pattern,
    new Map(
      pattern.slots.map((slot) => [
        slot.name,
        values.get(slot.name) ?? slot.initial ?? slot.options[0] ?? gap(slot.name),
      ]),
    ),
  );
}
