/** Something to time on a text. Work that is not to be timed belongs in `prepare`. */
export interface Task {
  readonly id: string;
  readonly name: string;
  /** What the number of results counts, e.g. 'issues'. */
  readonly work: string;
  /** Timed operations in a row on one prepared text; 1 unless told. */
  readonly repeat?: number;
  /** Takes the round's text and returns the operation to time, which yields the number of its results. */
  prepare(text: string, seed: number): Operation;
}

/** One timed operation; `index` counts from 0 on one prepared text. */
export type Operation = (index: number) => number | Promise<number>;

/** What was measured of a task. Times in milliseconds. */
export interface Measurement {
  readonly task: Task;
  readonly times: readonly number[];
  readonly results: readonly number[];
  /** Why the task was dropped; the times taken before that are kept. */
  readonly failure: string | null;
}

export interface Pace {
  /** The time a task may take in all after warm-up, its preparation included, in milliseconds. */
  readonly share: number;
  /** A task runs in at least this many rounds, however slow it is, and at most in `maxRounds`. */
  readonly minRounds: number;
  readonly maxRounds: number;
  /**
   * A task expected to take longer for one run, in milliseconds, is not run; one that unexpectedly does is run no
   * second time.
   */
  readonly patience: number;
}

interface Entry {
  readonly task: Task;
  readonly times: number[];
  readonly results: number[];
  failure: string | null;
  rounds: number;
}

/**
 * Times tasks in rounds: in a round every task reads the same new text once, in an order that shifts by one from round
 * to round, so a drift of the machine falls on all alike and no cache knows the text. The first round warms up, is not
 * counted, and tells how often a task can be run; slow tasks sit out rounds spread evenly over the run.
 *
 * @param textOf the text of a round (round 0 is the warm-up)
 * @param note receives progress, one line at a time
 * @param expected the time a run is expected to take, from a smaller text, in milliseconds; NaN where nothing is known
 */
export async function measure(
  tasks: readonly Task[],
  textOf: (round: number) => string,
  pace: Pace,
  note: (line: string) => void,
  expected: (task: Task) => number = () => NaN,
): Promise<Measurement[]> {
  const entries = tasks.map((task): Entry => ({ task, times: [], results: [], failure: null, rounds: 0 }));
  const warmUp = textOf(0);
  for (const entry of entries) {
    if (expected(entry.task) > pace.patience) {
      entry.failure = `skipped: one run would take about ${Math.round(expected(entry.task) / 1000)} s`;
      note(`${entry.task.name}: ${entry.failure}`);
      continue;
    }
    const spent = await runOnce(entry, warmUp, 0);
    if (spent > pace.patience) {
      note(`${entry.task.name}: ${spent.toFixed(0)} ms, not run again`);
      continue;
    }
    entry.times.length = entry.results.length = 0;
    entry.rounds = Math.min(pace.maxRounds, Math.max(pace.minRounds, Math.floor(pace.share / spent)));
    note(`${entry.task.name}: ${entry.failure ?? `${spent.toFixed(1)} ms to warm up, ${entry.rounds} rounds to come`}`);
  }
  const rounds = Math.max(0, ...entries.filter((entry) => entry.failure === null).map((entry) => entry.rounds));
  for (let round = 1; round <= rounds; round++) {
    const text = textOf(round);
    const shift = round % entries.length;
    for (const entry of [...entries.slice(shift), ...entries.slice(0, shift)]) {
      const due = Math.floor((round * entry.rounds) / rounds) > Math.floor(((round - 1) * entry.rounds) / rounds);
      if (due && entry.failure === null) await runOnce(entry, text, round);
    }
    if (round % Math.ceil(rounds / 4) === 0) note(`round ${round} of ${rounds}`);
  }
  return entries;
}

/** Runs a task on a text, noting times and results; returns the milliseconds it took in all, preparation included. */
async function runOnce(entry: Entry, text: string, seed: number): Promise<number> {
  const begun = performance.now();
  try {
    const operation = entry.task.prepare(text, seed);
    for (let index = 0; index < (entry.task.repeat ?? 1); index++) {
      collectYoung();
      const start = performance.now();
      const outcome = operation(index);
      const result = typeof outcome === 'number' ? outcome : await outcome;
      entry.times.push(performance.now() - start);
      entry.results.push(result);
    }
  } catch (error) {
    // A row that says why stands in for the times: a peer's failure must not end the bench.
    entry.failure = `failed: ${reasonOf(error)}`;
  }
  return performance.now() - begun;
}

/** An error as one line of a table. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.replace(/\s+/g, ' ').slice(0, 160);
}

/**
 * Clears the young generation, so that a task does not pay for the garbage of the one before. A full collection would
 * unload code.
 */
function collectYoung(): void {
  (globalThis as { gc?: (options: { type: 'minor' }) => void }).gc?.({ type: 'minor' });
}

/** The middle of the values, or the mean of the two middle ones; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
