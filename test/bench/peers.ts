import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { reasonOf } from './measure';
import type { Task } from './measure';
import peers from './peers.json';

export type Peer = (typeof peers)[number];
export { peers };

/** What peers/<id>.mjs exports: takes the text, yields the number of results. */
interface Adapter {
  run(text: string): number | Promise<number>;
}

/** A peer ready to be timed, or why it is not. */
export interface LoadedPeer {
  readonly peer: Peer;
  readonly task: Task | null;
  readonly failure: string | null;
}

/**
 * Installs a peer into a directory of its own on first use, exactly in the pinned versions, and loads its adapter from
 * there, so that Node resolves the peer's packages as it would for a project that depends on them.
 *
 * @param adapters directory of the adapters, test/bench/peers
 * @param home directory that holds one directory a peer, outside version control
 */
export async function loadPeer(
  peer: Peer,
  adapters: string,
  home: string,
  note: (line: string) => void,
): Promise<LoadedPeer> {
  const folder = join(home, peer.id);
  try {
    if (!(await isInstalled(peer, folder))) {
      note(`installing ${peer.name}`);
      await install(peer, folder);
    }
    const adapter = join(folder, 'adapter.mjs');
    await copyFile(join(adapters, `${peer.id}.mjs`), adapter);
    const { run } = (await import(pathToFileURL(adapter).href)) as Adapter;
    return {
      peer,
      failure: null,
      task: { id: peer.id, name: `${peer.name} ${version(peer)}`, work: peer.work, prepare: (text) => () => run(text) },
    };
  } catch (error) {
    // The row of this peer says why it is missing; the others are still timed.
    const { stderr } = error as { stderr?: string };
    return {
      peer,
      task: null,
      failure: `failed: ${stderr ? reasonOf(`npm install: ${stderr.trim()}`) : reasonOf(error)}`,
    };
  }
}

function version(peer: Peer): string {
  return Object.values(peer.packages)[0] ?? '';
}

async function isInstalled(peer: Peer, folder: string): Promise<boolean> {
  for (const [name, wanted] of Object.entries(peer.packages)) {
    const path = join(folder, 'node_modules', name, 'package.json');
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (text === null || (JSON.parse(text) as { version: string }).version !== wanted) return false;
  }
  return true;
}

async function install(peer: Peer, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'package.json'),
    `${JSON.stringify({ private: true, dependencies: peer.packages }, null, 2)}\n`,
  );
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  await promisify(execFile)(npm, options, { shell: process.platform === 'win32' });
}
