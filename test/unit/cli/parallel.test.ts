import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtCommand } from './built';
import { folder, parse, REPORT, zongjie } from './harness';

const NAMES = Array.from({ length: 24 }, (_, i) => `${String(i).padStart(2, '0')}工作总结.txt`);
const filled = (i: number): string =>
  REPORT + `第${i}号泵站完成投资${i}.5万元,新建泵房${i + 1}万平米。\n`.repeat(36 - i);
const files = Object.fromEntries(NAMES.map((name, i) => [name, filled(i)]));

describe('cli: in several threads', () => {
  const built = builtCommand();
  const root = folder(files);
  const thread = (): { readonly thread: URL } => ({ thread: pathToFileURL(built.program) });

  for (const format of ['stylish', 'json', 'sarif', 'github']) {
    it(`says what it says in one: ${format}`, async () => {
      const args = ['lint', '.', 'gone.txt', '-', '-f', format];
      const one = await zongjie(args, { cwd: root(), stdin: REPORT });
      const several = await zongjie(args, { cwd: root(), stdin: REPORT, ...thread() });
      assert.ok(one.out.length > 10_000);
      assert.deepEqual(several, one);
      assert.equal(one.status, 2);
    });
  }

  it('takes the choice of rules along', async () => {
    const { out } = await zongjie(['lint', '.', '-f', 'json', '--rule', 'unit-nonstandard:hint'], {
      cwd: root(),
      ...thread(),
    });
    const found = parse('lint', out)
      .files.flatMap(({ diagnostics }) => diagnostics)
      .filter(({ rule }) => rule === 'unit-nonstandard');
    assert.ok(found.length > 100 && found.every(({ severity }) => severity === 'hint'));
  });

  describe('mending', () => {
    const own = folder(files);

    it('writes what one thread would show', async () => {
      const { out } = await zongjie(['lint', '--fix-dry-run', '.', '-f', 'json'], { cwd: own() });
      const { status } = await zongjie(['lint', '--fix', '.', '--rule', 'unit-nonstandard'], {
        cwd: own(),
        ...thread(),
      });
      assert.equal(status, 0);
      assert.ok(parse('lint', out).files.every(({ fixed = 0 }) => fixed > 10));
      for (const name of NAMES) assert.ok(!readFileSync(join(own(), name), 'utf8').includes('平米'), name);
    });
  });
});

describe('cli: threads that go wrong', () => {
  // answers later files sooner; dies of some
  const root = folder({
    ...Object.fromEntries(NAMES.map((name) => [name, '水'.repeat(4000)])),
    '05坏工作总结.txt': '',
    '07抛工作总结.txt': '',
    'thread.mjs': `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ path }) => {
  if (path.includes('坏')) process.exit(7);
  if (path.includes('抛')) throw new Error('no memory');
  if (path.includes('停')) return;
  setTimeout(() => parentPort.postMessage({ type: 'checked', file: { path, diagnostics: [], errors: 0, warnings: 0, ignored: 0 } }), path.charCodeAt(1) % 3 * 5);
});
`,
  });
  const thread = (): { readonly thread: URL } => ({ thread: pathToFileURL(join(root(), 'thread.mjs')) });

  it('are an error of their file; the others are done, in order', async () => {
    const { status, out, err } = await zongjie(['lint', '.', '-f', 'json'], { cwd: root(), ...thread() });
    assert.equal(status, 2);
    assert.deepEqual(
      parse('lint', out).files.map(({ path }) => path),
      NAMES,
    );
    assert.match(
      err,
      /05坏工作总结\.txt：检查时出了内部错误，这个文件没有结果：\nthread ended \(7\)\n[^]*07抛工作总结\.txt：检查时出了内部错误[^]*no memory/,
    );
  });

  describe('with Ctrl+C', () => {
    const stuck = folder(Object.fromEntries([...NAMES, '12停工作总结.txt'].map((name) => [name, '水'.repeat(4000)])));

    it('end at once, with what there is', async () => {
      let letGo = 0;
      const onInterrupt = (stop: () => void): (() => void) => {
        setTimeout(stop, 200);
        return () => letGo++;
      };
      const { status, out, err } = await zongjie(['lint', '.', '-f', 'json'], {
        cwd: stuck(),
        ...thread(),
        onInterrupt,
      });
      assert.equal(status, 130);
      assert.match(err, /^zongjie：已中断，检查了 \d+\/25 个文件。\n$/);
      const done = parse('lint', out).files.map(({ path }) => path);
      assert.deepEqual(done, NAMES.slice(0, done.length));
      assert.ok(done.length <= 13);
      assert.equal(letGo, 1);
    });
  });
});

describe('cli: progress', () => {
  const root = folder({ '一工作总结.txt': REPORT, '二工作总结.txt': REPORT });

  it('is shown on a terminal, one line, and gone in the end', async () => {
    const { err, out } = await zongjie(['lint', '.'], { cwd: root(), noticesOnTerminal: true });
    assert.ok(err.startsWith('\r\u001b[2K检查 0/2  一工作总结.txt\r\u001b[2K'));
    assert.ok(err.endsWith('检查 1/2  二工作总结.txt\r\u001b[2K'));
    assert.doesNotMatch(err, /\n/);
    assert.equal(out, (await zongjie(['lint', '.'], { cwd: root() })).out);
  });

  it('is not shown elsewhere, nor where it is not wanted', async () => {
    assert.equal((await zongjie(['lint', '.'], { cwd: root() })).err, '');
    const quiet = await zongjie(['lint', '.', '--quiet'], { cwd: root(), noticesOnTerminal: true });
    assert.equal(quiet.err, '');
    assert.doesNotMatch(quiet.out, /个问题/);
    assert.equal(
      (await zongjie(['lint', '.'], { cwd: root(), noticesOnTerminal: true, env: { TERM: 'dumb' } })).err,
      '',
    );
  });
});

describe('cli: exclusions', () => {
  const root = folder({
    '稿/一工作总结.txt': REPORT,
    '稿/旧/二工作总结.txt': REPORT,
    '稿/旧[1]/三工作总结.txt': REPORT,
    '四.txt': REPORT,
  });
  const filesOf = async (...args: readonly string[]): Promise<string[]> => {
    const { out } = await zongjie(['lint', '-f', 'json', ...args], { cwd: root() });
    return parse('lint', out).files.map(({ path }) => path.replaceAll('\\', '/'));
  };

  it('leave out files, folders and what globs match, wherever they stand', async () => {
    assert.deepEqual(await filesOf('稿', '!稿/旧'), ['稿/一工作总结.txt', '稿/旧[1]/三工作总结.txt']);
    assert.deepEqual(await filesOf('!./稿/旧/', '稿'), ['稿/一工作总结.txt', '稿/旧[1]/三工作总结.txt']);
    assert.deepEqual(await filesOf('稿', '!稿/旧[1]'), ['稿/一工作总结.txt', '稿/旧/二工作总结.txt']);
    assert.deepEqual(await filesOf('**/*.txt', '!**/二*', '!四.txt'), ['稿/一工作总结.txt', '稿/旧[1]/三工作总结.txt']);
    assert.deepEqual(await filesOf('四.txt', '稿/一工作总结.txt', '!四.*'), ['稿/一工作总结.txt']);
    assert.deepEqual(await filesOf('四.txt', `!${root()}/稿`), ['四.txt']);
  });

  it('say so where they leave nothing: nothing was checked', async () => {
    const { status, out, err } = await zongjie(['lint', '四.txt', '!四.txt', '-f', 'json'], { cwd: root() });
    assert.deepEqual([status, parse('lint', out).files], [2, []]);
    assert.match(err, /^zongjie：[^\n]+\n$/);
  });
});
