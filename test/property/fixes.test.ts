import assert from 'node:assert/strict';
import { lint } from '../../src/core/lint/lint';
import type { Diagnostic } from '../../src/core/lint/lint';
import { ALL_RULES } from '../../src/core/lint/registry';
import type { Fix, Rule } from '../../src/core/lint/rule';
import { ReportDocument } from '../../src/core/report/document';
import { configFor } from '../rules/config';

/** What a bad example stands in: nothing, other text of its line and lines around it. */
const SURROUNDINGS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['', '\n各项任务按计划推进。'],
  ['全年工作平稳有序。\n', '\n群众反映的问题逐件办结。'],
];

const check = (document: ReportDocument, rule: Rule): readonly Diagnostic[] => lint(document.report, configFor(rule));
const isSerious = ({ severity }: Diagnostic): boolean => severity === 'error' || severity === 'warning';
/** A fault as it is told, wherever it has moved to. */
const told = (text: string, { rule, span }: Diagnostic): string => `${rule} “${text.slice(span.start, span.end)}”`;

/** A placeholder that a fix leaves for the writer to fill in is no fault of the fix. */
const isLeftToFill = (diagnostic: Diagnostic, fix: Fix): boolean =>
  diagnostic.rule === 'placeholder-left' && fix.edits.some(({ newText }) => newText.includes('【待补'));

describe('a fix of any rule', () => {
  for (const rule of ALL_RULES) {
    for (const example of rule.examples.bad) {
      it(`${rule.id}: ${example.replace(/[⟦⟧]/g, '').slice(0, 40)}`, () => {
        for (const [before, after] of SURROUNDINGS) {
          const text = before + example.replace(/[⟦⟧]/g, '') + after;
          const found = check(new ReportDocument(text), rule);
          for (const diagnostic of found) for (const fix of diagnostic.fixes) mends(text, rule, found, diagnostic, fix);
        }
      });
    }
  }
});

function mends(text: string, rule: Rule, found: readonly Diagnostic[], diagnostic: Diagnostic, fix: Fix): void {
  const edits = [...fix.edits].sort((a, b) => a.span.start - b.span.start);
  for (const [i, { span }] of edits.entries())
    assert.ok(
      span.start <= span.end && span.start >= (edits[i - 1]?.span.end ?? 0) && span.end <= text.length,
      'edits overlap or leave the text',
    );
  const document = new ReportDocument(text);
  document.update(edits.map(({ span, newText }) => ({ ...span, text: newText })).reverse());
  const fixed = edits.reduceRight((t, { span, newText }) => t.slice(0, span.start) + newText + t.slice(span.end), text);
  assert.equal(
    document.report.slice({ start: 0, end: document.report.length }),
    fixed,
    'the text outside the edits stays',
  );
  const left = check(document, rule);
  const label = `${fix.title.zh}\n${text}\n→ ${fixed}\n${left.map((d) => told(fixed, d)).join('\n')}`;
  assert.ok(
    left.filter(({ rule: id }) => id === diagnostic.rule).length <
      found.filter(({ rule: id }) => id === diagnostic.rule).length,
    `the fault is still there\n${label}`,
  );
  const serious = left.filter((d) => isSerious(d) && !isLeftToFill(d, fix));
  assert.ok(serious.length <= found.filter((d) => isSerious(d) && d !== diagnostic).length, `a new fault\n${label}`);
}
