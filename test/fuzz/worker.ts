import { workerData } from 'node:worker_threads';
import { main } from './main';

/**
 * What the tool hands over: the command line, the project's folder, and where it looks for the seed of the running
 * case.
 */
const { args, root, running } = workerData as {
  readonly args: readonly string[];
  readonly root: string;
  readonly running: Int32Array;
};

process.setSourceMapsEnabled(true);
process.exitCode = main(args, root, (seed) => void Atomics.store(running, 0, seed));
