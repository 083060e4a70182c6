import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { HouseFiles } from '../house';
import type { Io } from '../io';
import { check } from './check';
import type { Outcome, Task } from './check';
import { checkInThreads } from './pool';

/** From so much text on threads are worth their start, and it would take too long until Ctrl+C is heard. In bytes. */
const MUCH = 1_000_000;
/** So many files are much from this on. */
const MANY_FILES = 8;
const MUCH_OF_MANY = 200_000;
const MOST_THREADS = 8;

/**
 * Checks the files of tasks, in several threads where there is much to do.
 * @returns the outcomes in the order of the tasks.
 */
export async function* checkAll(tasks: readonly Task[], io: Io, signal: AbortSignal): AsyncGenerator<Outcome> {
  if (io.thread !== undefined && (await isMuch(tasks))) {
    yield* checkInThreads(tasks, io.thread, Math.min(availableParallelism(), MOST_THREADS, tasks.length), signal);
    return;
  }
  const [first] = tasks;
  if (first === undefined) return;
  const houses = new HouseFiles(first.cwd, first.house);
  for (const task of tasks) {
    if (signal.aborted) return;
    yield await check(task, houses);
  }
}

async function isMuch(tasks: readonly Task[]): Promise<boolean> {
  const limit = tasks.length > MANY_FILES ? MUCH_OF_MANY : MUCH;
  let size = 0;
  for (const { path, input, cwd } of tasks) {
    // reading the file words the error
    const info = input === undefined ? await stat(resolve(cwd, path)).catch(() => null) : null;
    size += input?.length ?? info?.size ?? 0;
    if (size > limit) return true;
  }
  return false;
}
