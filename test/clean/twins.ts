import assert from 'node:assert/strict';
import type { Diagnostic } from '../../src/core/lint/model';
import type { Span } from '../../src/core/text/span';

/** A fault planted in a clean report: the rules of which one must find it, and where. */
export interface Fault {
  readonly rules: readonly string[];
  readonly span: Span;
  /** As it stands in the list of faults. */
  readonly line: string;
}

/** A clean report with faults planted in it. */
export interface Twin {
  readonly text: string;
  readonly faults: readonly Fault[];
}

const FAULT = /^([a-z0-9-]+(?: \| [a-z0-9-]+)*): (.+?) → (.*)$/;
/** Stands between the mark that opens a fault and its text, and says which fault it is; of the private use area. */
const NUMBERS = 0xe000;

/**
 * The twins of a clean report. A list of faults has one a line, `rule: clean → planted`, with ⟦…⟧ around what is to be
 * found and `\n` for a line break; where several rules may tell a fault they are joined by ` | `. A line `---` begins
 * the next twin; `#` begins a comment.
 */
export function twinsOf(clean: string, list: string): readonly Twin[] {
  return list.split(/^---$/m).map((group) =>
    twinOf(
      clean,
      group.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')),
    ),
  );
}

function twinOf(clean: string, lines: readonly string[]): Twin {
  let marked = clean;
  const rules = lines.map((line, n) => {
    const [, ids, from, to] = FAULT.exec(line) ?? [];
    assert.ok(ids !== undefined && from !== undefined && to !== undefined, `no fault: ${line}`);
    const before = unescaped(from);
    assert.equal(marked.split(before).length, 2, `not once in the clean report: ${line}`);
    marked = marked.replace(before, () => unescaped(to).replace('⟦', `⟦${String.fromCharCode(NUMBERS + n)}`));
    return ids.split(' | ');
  });
  const spans: Span[] = [];
  let text = '';
  let open = { number: -1, start: 0 };
  for (let i = 0; i < marked.length; i++) {
    const character = marked[i] as string;
    if (character === '⟦') open = { number: marked.charCodeAt(++i) - NUMBERS, start: text.length };
    else if (character === '⟧') spans[open.number] = { start: open.start, end: text.length };
    else text += character;
  }
  return {
    text,
    faults: lines.map((line, n) => ({
      line,
      rules: rules[n] as string[],
      span: spans[n] ?? { start: 0, end: text.length },
    })),
  };
}

const unescaped = (text: string): string => text.replaceAll('\\n', '\n');

/** Whether a diagnostic tells a fault: by its rule, and there or with a pointer to there. */
export const findsFault = ({ rule, span, related }: Diagnostic, fault: Fault): boolean =>
  fault.rules.includes(rule) &&
  (isFileWide(rule) ||
    [span, ...related.map((place) => place.span)].some(
      (place) => place.start < fault.span.end && place.end > fault.span.start,
    ));

/** Rules that speak once for the whole file, at its title or at the first place. */
const FILE_WIDE: ReadonlySet<string> = new Set([
  'section-missing',
  'punctuation-halfwidth',
  'digits-fullwidth',
  'percent-mixed',
  'heading-end',
  'range-form',
]);
const isFileWide = (rule: string): boolean => FILE_WIDE.has(rule);

/** The diagnostics one a line, for a failing test. */
export const describeAll = (text: string, diagnostics: readonly Diagnostic[]): string =>
  diagnostics
    .map(
      ({ severity, rule, span, message }) => `${severity} ${rule} “${text.slice(span.start, span.end)}” ${message.zh}`,
    )
    .join('\n');
