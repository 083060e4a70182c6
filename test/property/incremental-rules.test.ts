import assert from 'node:assert/strict';
import { keptFindings } from '../../src/core/lint/keptFindings';
import { lint } from '../../src/core/lint/lint';
import type { LintConfig } from '../../src/core/lint/lint';
import { ALL_RULES } from '../../src/core/lint/registry';
import type { Rule } from '../../src/core/lint/rule';
import { ReportDocument } from '../../src/core/report/document';
import type { Report } from '../../src/core/report/report';
import { createRandom } from '../bench/random';
import { checkIncremental, checkKept, edited } from '../fixtures/checks';
import { cases } from '../fixtures/budget';
import { someEdits, undoing } from '../fuzz/edits';
import type { Samples } from '../fuzz/samples';
import { configFor } from '../rules/config';

const SEED = Number(process.env['ZONGJIE_SEED'] ?? 20_261_128);
/**
 * Edits of each rule's texts, 20,000 in all and in a hunt as many times more; one in `COMPARED` is followed by a fresh
 * reading.
 */
const EDITS = cases(Math.ceil(20_000 / ALL_RULES.length));
const COMPARED = 10;
/** After so many edits another text begins. */
const EDITS_A_TEXT = 8;
const LONGEST = 400;

/** The rule that is hunted is asked after every edit, the others where a fresh reading is compared. */
const OTHERS_OFF = Object.fromEntries(ALL_RULES.map(({ id }) => [id, 'off' as const]));

/** Whether the rule has something to say, asked as `lint` asks it. @param config with the other rules off */
function says(rule: Rule, report: Report, config: LintConfig): boolean {
  if (rule.scope === 'paragraph') return lint(report, config).length > 0;
  return (rule.reads === 'text' ? rule.check(report, config.house) : keptFindings(rule, rule.reads, report)).length > 0;
}

const unmarked = (text: string): string => text.replace(/[⟦⟧]/g, '');

/**
 * Edits the examples of a rule over and over.
 * @returns how often the rule had something to say, and how often nothing
 */
function hunt(rule: Rule): { readonly told: number; readonly silent: number } {
  const { bad, good } = rule.examples;
  const samples: Samples = { examples: [...bad, ...good].map(unmarked), reports: [] };
  const config = configFor(rule);
  const alone: LintConfig = { ...config, rules: { ...OTHERS_OFF, [rule.id]: rule.severity } };
  const options = { own: config.house?.own ?? null };
  const random = createRandom(SEED + ALL_RULES.indexOf(rule));
  let told = 0;
  let silent = 0;
  let done = 0;
  while (done < EDITS) {
    let text = random.pick(random.chance(0.8) ? bad : good).replace(/[⟦⟧]/g, '');
    const document = new ReportDocument(text, options);
    lint(document.report, config);
    for (let n = 0; n < EDITS_A_TEXT && text.length < LONGEST; n++) {
      const edits = someEdits(text, random, samples);
      const [first] = edits;
      const before = text;
      for (const step of edits.length === 1 && first !== undefined && random.chance(0.3)
        ? [edits, [undoing(before, first)]]
        : [edits]) {
        text = edited(text, step);
        document.update(step);
        done++;
        if (says(rule, document.report, alone)) told++;
        else silent++;
        if (done % COMPARED === 0) checkIncremental(document, text, options, config);
        else checkKept(document.report, rule);
      }
    }
  }
  return { told, silent };
}

describe('a rule, after any edits of the texts that show it', () => {
  for (const rule of ALL_RULES)
    it(`says what it says of them read afresh: ${rule.id}`, () => {
      const { told, silent } = hunt(rule);
      assert.ok(told >= EDITS / 50 && silent >= EDITS / 50, `the edits leave the rule as it is: ${told} to ${silent}`);
    });
});
