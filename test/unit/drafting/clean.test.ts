import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Library } from '../../../src/core/drafting/library';
import { fillPattern, parsePattern } from '../../../src/core/drafting/pattern';
import { lint } from '../../../src/core/lint/lint';
import { ALL_RULES } from '../../../src/core/lint/registry';
import { ReportDocument } from '../../../src/core/report/document';

/** What a writer takes from us must not be what we then complain of. */
describe('drafting: filled patterns', () => {
  /** Every rule on, those that ship off included. */
  const strict = {
    rules: Object.fromEntries(ALL_RULES.filter((rule) => rule.off === true).map((rule) => [rule.id, rule.severity])),
  };
  const { patterns } = JSON.parse(readFileSync('snippets/library.json', 'utf8')) as Library;

  for (const { id, text, sample } of patterns) {
    it(`${id} lints clean`, () => {
      const filled = fillPattern(parsePattern(text), new Map(Object.entries(sample)));
      const diagnostics = lint(new ReportDocument(filled).report, strict);
      assert.deepEqual(
        diagnostics.map((d) => `${d.rule} ${filled.slice(d.span.start, d.span.end)}`),
        [],
        filled,
      );
    });
  }
});
