import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../../src/core/lint/lint';
import type { Diagnostic, Fix } from '../../src/core/lint/model';
import type { LintConfig } from '../../src/core/lint/lint';
import { ALL_RULES } from '../../src/core/lint/registry';
import { ReportDocument } from '../../src/core/report/document';
import { createRandom } from '../bench/random';
import { cases } from '../fixtures/budget';
import { checkConverges, checkEdits, checkPlaces, EVERY_RULE } from '../fixtures/checks';
import { mutated } from '../fuzz/mutate';
import { readSamples } from '../fuzz/samples';
import { configFor } from '../rules/config';

const FAULTY = 'test/clean/faults';
const SEED = Number(process.env['ZONGJIE_SEED'] ?? 20_261_128);

/** What a bad example stands in: nothing, other text of its line and lines around it. */
const SURROUNDINGS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['', '\n各项任务按计划推进。'],
  ['全年工作平稳有序。\n', '\n群众反映的问题逐件办结。'],
];

const check = (document: ReportDocument, config: LintConfig): readonly Diagnostic[] => lint(document.report, config);
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
          const config = configFor(rule);
          const found = check(new ReportDocument(text), config);
          for (const diagnostic of found)
            for (const fix of diagnostic.fixes) mends(text, config, found, diagnostic, fix);
        }
      });
    }
  }
});

/** Converts one place at a time; the others of the same indicator are told until they are converted, too. */
const ONE_BY_ONE = 'unit-mu';

describe('a fix in a report with a fault of every kind', () => {
  for (const name of readdirSync(FAULTY))
    it(name, () => {
      const text = readFileSync(join(FAULTY, name), 'utf8');
      const found = check(new ReportDocument(text), EVERY_RULE);
      for (const diagnostic of found.filter(({ rule }) => rule !== ONE_BY_ONE))
        for (const fix of diagnostic.fixes) mends(text, EVERY_RULE, found, diagnostic, fix);
    });
});

describe('the fixes of any text', () => {
  it('change it where it is, do not meet, and come to an end together', () => {
    const samples = readSamples('.');
    for (let n = 0; n < cases(300); n++) {
      const text = mutated(createRandom(SEED + n), samples);
      const report = new ReportDocument(text).report;
      checkPlaces(text, report, lint(report, EVERY_RULE));
      checkConverges(text);
    }
  });
});

function mends(text: string, config: LintConfig, found: readonly Diagnostic[], diagnostic: Diagnostic, fix: Fix): void {
  checkEdits(text, diagnostic.rule, fix);
  const edits = [...fix.edits].sort((a, b) => a.span.start - b.span.start);
  const document = new ReportDocument(text);
  document.update(edits.map(({ span, newText }) => ({ ...span, text: newText })).reverse());
  const fixed = edits.reduceRight((t, { span, newText }) => t.slice(0, span.start) + newText + t.slice(span.end), text);
  assert.equal(
    document.report.slice({ start: 0, end: document.report.length }),
    fixed,
    'the text outside the edits stays',
  );
  const left = check(document, config);
  const label = `${fix.title.zh}\n${text}\n→ ${fixed}\n${left.map((d) => told(fixed, d)).join('\n')}`;
  assert.ok(
    left.filter(({ rule: id }) => id === diagnostic.rule).length <
      found.filter(({ rule: id }) => id === diagnostic.rule).length,
    `the fault is still there\n${label}`,
  );
  const serious = left.filter((d) => isSerious(d) && !isLeftToFill(d, fix));
  assert.ok(serious.length <= found.filter((d) => isSerious(d) && d !== diagnostic).length, `a new fault\n${label}`);
}
