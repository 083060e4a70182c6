import { parentPort } from 'node:worker_threads';
import { HouseFiles } from '../house';
import { check } from './check';
import type { Task } from './check';

/** Answers each task with its outcome, in a thread of `checkInThreads`. */
export function serveChecks(): void {
  let houses: HouseFiles | undefined; // all tasks of a thread are of one run
  parentPort?.on('message', (task: Task) => {
    houses ??= new HouseFiles(task.cwd, task.house);
    void check(task, houses).then((outcome) => parentPort?.postMessage(outcome));
  });
}
