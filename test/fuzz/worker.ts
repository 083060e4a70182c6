import { parentPort, workerData } from 'node:worker_threads';
import { main } from './main';
import type { Share } from './main';

/** What the tool hands over: the project's folder, where it looks whether this thread goes on, and what is to be run. */
const { root, pulse, share } = workerData as {
  readonly root: string;
  /** The seed of the running case, and how often a case, or a smaller one, has been run. */
  readonly pulse: Int32Array;
  readonly share: Share;
};

process.setSourceMapsEnabled(true);
main(share, root, {
  beat: (seed) => {
    Atomics.store(pulse, 0, seed);
    Atomics.add(pulse, 1, 1);
  },
  send: (message) => parentPort?.postMessage(message),
});
