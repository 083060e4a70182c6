/**
 * Child processes and their end. Every child is the leader of a process group of its own (except on Windows), so that
 * stopping it stops its children too, and nothing is ever stopped by name.
 */
import { spawn } from 'node:child_process';

const GROUPS = process.platform !== 'win32';
const GRACE_MS = 5000;
const COMMAND_GRACE_MS = 20_000; // a command may have children of its own to stop first

/** @type {Set<() => unknown>} what remains to be undone, in order of creation */
const cleanups = new Set();
let stopping = false;

/**
 * Registers what must be undone when this process is told to stop.
 * @param {() => unknown} undo may return a promise
 * @returns {() => Promise<void>} undoes it now, once
 */
export function whenStopped(undo) {
  cleanups.add(undo);
  return async () => {
    if (cleanups.delete(undo)) await undo();
  };
}

/** @returns {boolean} whether this process has been told to stop */
export function isStopping() {
  return stopping;
}

/** Undoes everything registered, the newest first. */
export async function undoAll() {
  for (const undo of [...cleanups].reverse()) {
    cleanups.delete(undo);
    await undo();
  }
}

/**
 * Makes Ctrl+C, SIGTERM and a closed terminal undo everything and leave with the given code.
 * @param {number} exitCode
 */
export function stopOnSignals(exitCode) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void undoAll().finally(() => process.exit(exitCode));
    });
  }
}

/**
 * Starts a command in a process group of its own.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @param {number} [graceMs] how long it may take to end when it is stopped, before it is killed
 * @returns {{ child: import('node:child_process').ChildProcess, ended: Promise<number>, stop: () => Promise<void> }}
 *   `ended` is the exit code (1 when ended by a signal), rejected when the command cannot be started
 */
export function start(command, args, options = {}, graceMs = GRACE_MS) {
  const child = spawn(command, args, { ...options, detached: GROUPS });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
  ended.catch(() => undefined); // whoever awaits it hears of it; nobody has to
  const stop = whenStopped(async () => {
    if (child.pid === undefined) return;
    if (signalGroup(child, 'SIGTERM') && !(await settled(ended, graceMs))) signalGroup(child, 'SIGKILL');
    signalGroup(child, 'SIGKILL'); // what the leader left behind
  });
  void ended.finally(stop).catch(() => undefined);
  return { child, ended, stop };
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean | ((chunk: string) => void), stallMs?: number,
 *   message?: Promise<string> }} [options] show: its output goes to ours, or to this function; otherwise it is returned.
 *   stallMs: it is stopped when it has printed nothing for so long. message: sent to it, a Node program, once settled
 * @returns {Promise<{ code: number, output: string, stalled: boolean }>}
 */
export async function run(command, args, { cwd, env, show = false, stallMs, message } = {}) {
  /** @type {import('node:child_process').SpawnOptions} */
  const options = {
    ...(cwd === undefined ? {} : { cwd }),
    env: env ?? process.env,
    stdio: [
      'ignore',
      ...(show === true && stallMs === undefined
        ? /** @type {const} */ (['inherit', 'inherit'])
        : /** @type {const} */ (['pipe', 'pipe'])),
      ...(message === undefined ? [] : /** @type {const} */ (['ipc'])),
    ],
  };
  const { child, ended, stop } = start(command, args, options, COMMAND_GRACE_MS);
  void message?.then((text) => child.connected && child.send(text));
  let output = '';
  let stalled = false;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const watch = () => {
    clearTimeout(timer);
    if (stallMs === undefined) return;
    timer = setTimeout(() => {
      stalled = true;
      void stop();
    }, stallMs);
  };
  for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
    child[name]?.setEncoding('utf8').on('data', (chunk) => {
      watch();
      if (typeof show === 'function') show(chunk);
      else if (show) process[name].write(chunk);
      else output += chunk;
    });
  }
  watch();
  try {
    return { code: await ended, output, stalled };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {Promise<unknown>} promise
 * @param {number} ms
 * @returns {Promise<boolean>} whether it was settled in that time
 */
async function settled(promise, ms) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, ms, false)));
  const done = promise.then(
    () => true,
    () => true,
  );
  return /** @type {Promise<boolean>} */ (Promise.race([done, late])).finally(() => clearTimeout(timer));
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 * @returns {boolean} false where nothing of the group is left
 */
function signalGroup(child, signal) {
  if (!GROUPS) return child.kill(signal);
  try {
    return process.kill(-(/** @type {number} */ (child.pid)), signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH') return false;
    throw error;
  }
}
