import { parentPort } from 'node:worker_threads';
import { check } from './check';
import type { Task } from './check';

/** Answers each task with its outcome, in a thread of `checkInThreads`. */
export function serveChecks(): void {
  parentPort?.on('message', (task: Task) => {
    void check(task).then((outcome) => parentPort?.postMessage(outcome));
  });
}
