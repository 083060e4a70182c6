import { format } from 'node:util';
import { createRandom } from '../bench/random';
import { makeCase, runCase, runViews } from './case';
import type { Case, Count } from './case';
import { readSamples } from './samples';
import { shrunk } from './shrink';

const SEEDS = 2 ** 31;
const TOLD_MS = 10_000;
/** One case in so many is also listed, rolled over, merged and mended. */
const VIEWED = 12;
/** What the checks of the last text read: as it is, and before and after mending. */
const VIEW_EXECUTIONS = 4;

/** What one thread runs: every `step`th seed from `first` on. */
export interface Share {
  readonly first: number;
  readonly step: number;
  readonly cases: number;
  readonly ms: number;
  /** Whether it goes on after a failure. */
  readonly all: boolean;
}

export interface Figures extends Count {
  cases: number;
  mended: number;
}

export type Message =
  | { readonly type: 'figures'; readonly figures: Figures }
  /** The first failure of a kind: how it is repeated, the smallest case and its stack. */
  | { readonly type: 'failure'; readonly seed: number; readonly kind: string; readonly shown: string };

/** Who watches: `beat` is called before every run of a case, so that one that never ends is known by its seed. */
export interface Watcher {
  beat(seed: number): void;
  send(message: Message): void;
}

const none = (): Figures => ({ cases: 0, executions: 0, compared: 0, asked: 0, mended: 0, characters: 0 });

/** Runs cases until the time is over, or all those asked for are done, or one fails; tells figures now and then. */
export function main({ first, step, cases, ms, all }: Share, root: string, { beat, send }: Watcher): void {
  const samples = readSamples(root);
  const began = performance.now();
  let told = began;
  let figures = none();
  const failures = new Set<string>();
  for (let n = 0; n < cases; n++) {
    const now = performance.now();
    if (now - began > ms) break;
    if (now - told > TOLD_MS) {
      send({ type: 'figures', figures });
      figures = none();
      told = now;
    }
    const seed = (first + n * step) % SEEDS;
    beat(seed);
    const one = makeCase(createRandom(seed), samples);
    const isViewed = seed % VIEWED === 0;
    try {
      runCase(one, 'sampled', figures);
      if (isViewed) {
        runViews(one);
        figures.mended++;
        figures.executions += VIEW_EXECUTIONS;
      }
    } catch (error) {
      const kind = kindOf(error);
      if (!failures.has(kind))
        send({ type: 'failure', seed, kind, shown: failureOf(seed, one, isViewed, error, () => beat(seed)) });
      failures.add(kind);
      if (!all) break;
    }
    figures.cases++;
  }
  send({ type: 'figures', figures });
}

function failureOf(seed: number, one: Case, isViewed: boolean, error: unknown, beat: () => void): string {
  const kind = kindOf(error);
  const errorOf = (candidate: Case): unknown => {
    beat();
    try {
      runCase(candidate, 'every step');
      if (isViewed) runViews(candidate);
      return null;
    } catch (other) {
      return other;
    }
  };
  const small = shrunk(one, (candidate) => kindOf(errorOf(candidate)) === kind);
  const smaller = errorOf(small) ?? error;
  return [
    `\nfailed: npm run fuzz -- --seed ${seed} --cases 1`,
    JSON.stringify(small, null, 1),
    smaller instanceof Error ? smaller.stack : format(smaller),
  ].join('\n');
}

/** What went wrong, numbers and quotations aside. */
const kindOf = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${error.message.split('\n')[0]?.replace(/\d+|“.*?”/g, '')}` : String(error);
