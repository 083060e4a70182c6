import { ledgerRows } from '../../src/core/ledger/rows';
import { rollOver } from '../../src/core/drafting/rollover/rollOver';
import { merge } from '../../src/core/lint/merge';
import { NOTHING_IGNORED } from '../../src/core/lint/ignoring/model';
import { sift } from '../../src/core/lint/ignoring/sift';
import { lint } from '../../src/core/lint/lint';
import { ReportDocument } from '../../src/core/report/document';
import type { TextEdit } from '../../src/core/report/editing/edits';
import type { Random } from '../bench/random';
import { checkAsFresh, checkConverges, checkKept, checkPlaces, edited, EVERY_RULE } from '../fixtures/checks';
import { someEdits, undoing } from './edits';
import { mutated } from './mutate';
import type { Samples } from './samples';

const MOST_UPDATES = 16;
const COMPARED = 6;

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

/** What has been run; grows with every case. */
export interface Count {
  /** Texts read and linted: afresh, or after an edit. */
  executions: number;
  /** Steps after which the reading was compared with a fresh one. */
  compared: number;
  /** Steps after which every rule was asked again what it had kept. */
  asked: number;
  /** Of the texts that were executed. */
  characters: number;
}

/**
 * Runs a case. After every step the text is linted and what is told of it checked; what was read step by step is
 * compared with a fresh reading after every step, or, where this is sampled, after the last, the sixth before it and so
 * on, and the rules are asked anew after the last alone.
 * @throws AssertionError, or whatever the core throws
 */
export function runCase({ text, updates }: Case, checked: 'sampled' | 'every step', count?: Count): void {
  const document = new ReportDocument(text);
  const every = checked === 'every step';
  const executed = ({ length }: string): void => {
    if (count === undefined) return;
    count.executions++;
    count.characters += length;
  };
  checkPlaces(text, document.report, lint(document.report, EVERY_RULE));
  executed(text);
  let now = text;
  for (const [i, edits] of updates.entries()) {
    now = edited(now, edits);
    document.update(edits);
    const found = lint(document.report, EVERY_RULE);
    executed(now);
    const left = updates.length - 1 - i;
    if (every || left % COMPARED === 0) {
      checkAsFresh(document.report, found, now);
      executed(now);
      if (count !== undefined) count.compared++;
    } else checkPlaces(now, document.report, found);
    if (every || left === 0) {
      checkKept(document.report);
      if (count !== undefined) count.asked++;
    }
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
