import { Worker } from 'node:worker_threads';
import type { Outcome, Task } from './check';

/**
 * So many tasks for each thread are under way or wait for their turn to be shown: memory stays bounded in any order of
 * ending.
 */
const AHEAD = 4;

/**
 * Checks the files of tasks in several threads.
 * @param script of a thread that calls `serveChecks`
 * @param signal ends it at once, also in the middle of a file
 * @returns the outcomes in the order of the tasks, whatever the order they come in; a thread that dies is the outcome
 *   of its file
 */
export async function* checkInThreads(
  tasks: readonly Task[],
  script: URL,
  threads: number,
  signal: AbortSignal,
): AsyncGenerator<Outcome> {
  const pool = new Pool(script, threads);
  const stopped = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  try {
    const ahead: Promise<Outcome>[] = [];
    for (let next = 0; next < tasks.length || ahead.length > 0; ) {
      while (next < tasks.length && ahead.length < threads * AHEAD) ahead.push(pool.run(tasks[next++] as Task));
      const outcome = await Promise.race([stopped, ahead.shift() as Promise<Outcome>]);
      if (outcome === null) return;
      yield outcome;
    }
  } finally {
    await pool.close();
  }
}

interface Waiting {
  readonly task: Task;
  readonly resolve: (outcome: Outcome) => void;
}

/**
 * Threads that take one task at a time; started when first needed, and another in the place of one that has died. Not a
 * library's: piscina and tinypool start their threads from a file of their own, which a command bundled into one file
 * does not have.
 */
class Pool {
  private readonly idle = new Set<Worker>();
  private readonly busy = new Map<Worker, (outcome: Outcome) => void>();
  private readonly waiting: Waiting[] = [];

  constructor(
    private readonly script: URL,
    private readonly threads: number,
  ) {}

  run(task: Task): Promise<Outcome> {
    return new Promise((resolve) => {
      this.waiting.push({ task, resolve });
      this.next();
    });
  }

  async close(): Promise<void> {
    this.waiting.length = 0;
    await Promise.all([...this.idle, ...this.busy.keys()].map((worker) => worker.terminate()));
  }

  private next(): void {
    if (this.waiting.length === 0 || (this.idle.size === 0 && this.busy.size >= this.threads)) return;
    const { task, resolve } = this.waiting.shift() as Waiting;
    const [worker = this.start()] = this.idle;
    this.idle.delete(worker);
    this.busy.set(worker, resolve);
    worker.postMessage(task);
  }

  private start(): Worker {
    const worker = new Worker(this.script);
    const died = (message: string): void => this.end(worker, { type: 'crashed', message }, false);
    worker.on('message', (outcome: Outcome) => this.end(worker, outcome, true));
    worker.on('messageerror', (error) => died(error.message));
    worker.on('error', (error) => died(error.stack ?? error.message));
    worker.on('exit', (code) => died(`thread ended (${code})`));
    return worker;
  }

  /** The first end of a task counts: an error of a thread is followed by its exit. */
  private end(worker: Worker, outcome: Outcome, lives: boolean): void {
    const resolve = this.busy.get(worker);
    this.busy.delete(worker);
    if (lives) this.idle.add(worker);
    else this.idle.delete(worker);
    resolve?.(outcome);
    this.next();
  }
}
