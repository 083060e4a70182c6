import { writeSync } from 'node:fs';
import { format, parseArgs } from 'node:util';
import { createRandom } from '../bench/random';
import { executionsOf, makeCase, runCase, runViews } from './case';
import type { Case } from './case';
import { readSamples } from './samples';
import { shrunk } from './shrink';

const SEEDS = 2 ** 31;
const MINUTE_MS = 60_000;
/** One case in so many is also listed, rolled over, merged and mended. */
const VIEWED = 8;
/** What the checks of the last text read: as it is, and before and after mending. */
const VIEW_EXECUTIONS = 4;

/** Written at once: this thread works without a pause, in which its console would be emptied. */
const print = (said: unknown): void => void writeSync(1, `${typeof said === 'string' ? said : format(said)}\n`);

/** Tells whoever watches which case is running, so that a case that never ends is known by its seed. */
export type Heartbeat = (seed: number) => void;

const runAll = (one: Case, isViewed: boolean): void => {
  runCase(one);
  if (isViewed) runViews(one);
};

/**
 * Runs cases until the minutes are over, or all those asked for are done, or one fails; with `--all` it goes on and
 * shows the first failure of each kind.
 * @returns the exit code
 */
export function main(args: readonly string[], root: string, beat: Heartbeat): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '10' },
      cases: { type: 'string', default: 'Infinity' },
      all: { type: 'boolean', default: false },
      seed: { type: 'string', default: String(Date.now() % SEEDS) },
    },
  });
  const [minutes, most, first] = [values.minutes, values.cases, values.seed].map(Number) as [number, number, number];
  const samples = readSamples(root);
  const began = performance.now();
  let told = began;
  let executions = 0;
  let characters = 0;
  let n = 0;
  const failures = new Set<string>();
  const tell = (): void => {
    const seconds = (performance.now() - began) / 1000;
    print(`${n} cases, ${executions} executions, ${characters} characters, ${seconds.toFixed(0)} s`);
  };
  print(`seed ${first}`);
  for (; n < most; n++) {
    const now = performance.now();
    if (now - began > minutes * MINUTE_MS) break;
    if (now - told > MINUTE_MS) {
      told = now;
      tell();
    }
    const seed = (first + n) % SEEDS;
    beat(seed);
    const one = makeCase(createRandom(seed), samples);
    const isViewed = seed % VIEWED === 0;
    try {
      runAll(one, isViewed);
    } catch (error) {
      const kind = kindOf(error);
      if (!failures.has(kind)) showFailure(seed, one, isViewed, error);
      failures.add(kind);
      if (!values.all) return 1;
    }
    executions += executionsOf(one) + (isViewed ? VIEW_EXECUTIONS : 0);
    characters += one.text.length;
  }
  tell();
  return failures.size === 0 ? 0 : 1;
}

function showFailure(seed: number, one: Case, isViewed: boolean, error: unknown): void {
  const small = shrunk(one, (candidate) => {
    try {
      runAll(candidate, isViewed);
      return false;
    } catch (other) {
      return kindOf(other) === kindOf(error);
    }
  });
  print(`\nfailed: npm run fuzz -- --seed ${seed} --cases 1\n${JSON.stringify(small, null, 1)}`);
  try {
    runAll(small, isViewed);
  } catch (smaller) {
    print(smaller instanceof Error ? smaller.stack : smaller);
  }
}

/** What went wrong, numbers and quotations aside. */
const kindOf = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${error.message.split('\n')[0]?.replace(/\d+|“.*?”/g, '')}` : String(error);
