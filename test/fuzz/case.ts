import { ledgerRows } from '../../src/core/ledger/rows';
import { rollOver } from '../../src/core/drafting/rollover/rollOver';
import { merge } from '../../src/core/lint/merge';
import { NOTHING_IGNORED } from '../../src/core/lint/ignoring/model';
import { sift } from '../../src/core/lint/ignoring/sift';
import { lint } from '../../src/core/lint/lint';
import { ReportDocument } from '../../src/core/report/document';
import type { TextEdit } from '../../src/core/report/editing/edits';
import type { Random } from '../bench/random';
import { checkConverges, checkIncremental, checkPlaces, edited, EVERY_RULE } from '../fixtures/checks';
import { someEdits, undoing } from './edits';
import { mutated } from './mutate';
import type { Samples } from './samples';

const MOST_UPDATES = 6;

/** A text and what is done to it: each update is a list of edits made at once. */
export interface Case {
  readonly text: string;
  readonly updates: readonly (readonly TextEdit[])[];
}

/** A case made by chance: typing, pasting, cutting, joining lines, several cursors at once, undoing. */
export function makeCase(random: Random, samples: Samples): Case {
  const text = mutated(random, samples);
  const updates: TextEdit[][] = [];
  let now = text;
  for (let n = random.int(1, MOST_UPDATES); n > 0; n--) {
    const last = updates.at(-1);
    const edits =
      last?.length === 1 && last[0] !== undefined && random.chance(0.2)
        ? [undoing(updates.slice(0, -1).reduce(edited, text), last[0])]
        : someEdits(now, random, samples);
    updates.push(edits);
    now = edited(now, edits);
  }
  return { text, updates };
}

/** How many texts are read and linted, fresh or after an edit, when a case is run. */
export const executionsOf = ({ updates }: Case): number => 1 + 2 * updates.length;

/** Runs a case. @throws AssertionError, or whatever the core throws */
export function runCase({ text, updates }: Case): void {
  const document = new ReportDocument(text);
  checkPlaces(text, document.report, lint(document.report, EVERY_RULE));
  let now = text;
  for (const edits of updates) {
    now = edited(now, edits);
    document.update(edits);
    checkIncremental(document, now);
  }
}

/** The checks that cost more and look at the last text alone. */
export function runViews({ text, updates }: Case): void {
  const now = updates.reduce(edited, text);
  const { report } = new ReportDocument(now);
  const found = lint(report, EVERY_RULE);
  const { shown } = sift(report, found, NOTHING_IGNORED);
  ledgerRows(report, [], 'zh');
  checkPlaces(now, report, merge(report, shown));
  rollOver(report, { year: 2026 });
  checkConverges(now);
}
