import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { builtCommand } from './built';
import { parse, REPORT } from './harness';

/** The built command in a process of its own: exit statuses, pipes, readers that go away. */
describe('cli: process', () => {
  const built = builtCommand();

  interface Ended {
    readonly status: number | null;
    readonly out: string;
    readonly err: string;
  }

  /** @param closeAfterFirst whether the reader goes away after the first piece of output. */
  const start = (args: readonly string[], input: string, closeAfterFirst = false): Promise<Ended> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [built.program, ...args], {
        env: { PATH: process.env['PATH'] },
        cwd: built.root,
      });
      let out = '';
      let err = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        out += chunk;
        if (closeAfterFirst) child.stdout.destroy();
      });
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
      child.on('error', reject);
      child.on('close', (status) => resolve({ status, out, err }));
      child.stdin.on('error', reject).end(input);
    });

  it('exits with 0, 1 and 2', async () => {
    assert.equal((await start(['outline', '-'], REPORT)).status, 0);
    assert.equal((await start(['lint', '-'], REPORT)).status, 1);
    const refused = await start(['lint', '--bogus'], '');
    assert.deepEqual([refused.status, refused.out], [2, '']);
    assert.match(refused.err, /^zongjie：不认识的选项 --bogus。[^\n]*\n$/);
  });

  const long = Array.from({ length: 4_000 }, (_, i) => `泵站完成投资${i}.5万元。`).join('\n');

  it('writes a large result whole to a pipe before it ends', async () => {
    const { status, out, err } = await start(['figures', '-', '--format', 'json'], long);
    assert.deepEqual([status, err], [0, '']);
    assert.equal(parse('figures', out).files[0]?.figures.length, 4_000);
  });

  it('ends in silence where its reader goes away', async () => {
    for (const format of ['table', 'json', 'csv']) {
      const { status, err } = await start(['figures', '-', '--format', format], long, true);
      assert.deepEqual([status, err], [0, ''], format);
    }
  });
});
