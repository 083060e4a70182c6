import { isMainThread } from 'node:worker_threads';
import { serveChecks } from './checks/thread';
import { run } from './program';

if (isMainThread) {
  const { stdin, stdout, stderr, env, platform } = process;
  const onInterrupt = (stop: () => void): (() => void) => {
    process.once('SIGINT', stop); // a second one ends the process at once
    return () => process.off('SIGINT', stop);
  };
  // the exit status is only set: what is still on its way to a pipe is written before the process ends
  process.exitCode = await run(process.argv.slice(2), {
    stdin,
    stdout,
    stderr,
    env,
    platform,
    cwd: process.cwd(),
    thread: new URL(import.meta.url),
    onInterrupt,
  });
} else serveChecks();
