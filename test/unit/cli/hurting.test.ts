import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IGNORE_FILE_LIMIT } from '../../../src/core/lint/ignoring/file';
import { folder, parse, REPORT, zongjie } from './harness';

/** Files that would hang the command, or take all memory, were they read before it is known what they are. */
describe('cli: files beside a report that cannot be read', () => {
  const root = folder({ 'a.txt': REPORT });
  const made = (name: string, make: (path: string) => void): string => {
    const base = join(root(), name);
    mkdirSync(join(base, '.zongjie'), { recursive: true });
    writeFileSync(join(base, 'a.txt'), REPORT);
    make(join(base, '.zongjie/ignore.json'));
    return base;
  };

  for (const [name, make] of [
    ['a pipe', (path: string) => void execFileSync('mkfifo', [path])],
    ['a device without end', (path: string) => symlinkSync('/dev/zero', path)],
    [
      'a file too large',
      (path: string) => {
        writeFileSync(path, '');
        truncateSync(path, IGNORE_FILE_LIMIT + 1);
      },
    ],
    ['a folder', (path: string) => mkdirSync(path)],
  ] as const) {
    it(`are named, and the report is checked: ignore.json is ${name}`, async () => {
      const { status, out, err } = await zongjie(['lint', 'a.txt', '-f', 'json'], { cwd: made(name, make) });
      assert.equal(status, 1);
      assert.match(err, /ignore\.json/);
      assert.equal(parse('lint', out).files.length, 1);
    });
  }

  it('are named for what they are: --config', async () => {
    const { status, err } = await zongjie(['lint', 'a.txt', '--config', '/dev/zero'], { cwd: root() });
    assert.equal(status, 2);
    assert.match(err, /不是普通文件/);
  });
});
