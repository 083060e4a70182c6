import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint';
import type { LintConfig } from '../../../src/core/lint/lint';
import type { Diagnostic, Fix } from '../../../src/core/lint/model';
import { ruleById } from '../../../src/core/lint/registry';
import type { Rule } from '../../../src/core/lint/rule';
import { read } from '../../fixtures/read';
import { configFor } from '../../rules/config';

/** What a rule flags, as text; a rule that ships off is turned on. */
export function flagged(rule: string, text: string): string[] {
  const report = read(text);
  return found(rule, text).map(({ span }) => report.slice(span));
}

/** The rule alone, turned on. */
export const on = (rule: string): LintConfig => {
  const known = ruleById(rule) as Rule;
  return { ...configFor(known), rules: { [rule]: known.severity } };
};
/** What the rule finds in a text. */
export const found = (rule: string, text: string): readonly Diagnostic[] =>
  lint(read(text), on(rule)).filter((diagnostic) => diagnostic.rule === rule);
/** The text after a fix. */
export const applied = (text: string, fix: Fix): string =>
  [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((t, { span, newText }) => t.slice(0, span.start) + newText + t.slice(span.end), text);
/** The text after the preferred fix of the first finding. */
export function mended(rule: string, text: string): string {
  const fix = found(rule, text)[0]?.fixes[0];
  assert.ok(fix !== undefined, 'no fix');
  return applied(text, fix);
}

/** Tests that the rule finds nothing in the texts. */
export function quiet(rule: string, texts: readonly string[]): void {
  for (const text of texts)
    it(`leaves alone: ${text.slice(0, 30).replaceAll('\n', '⏎')}`, () => assert.deepEqual(flagged(rule, text), []));
}
