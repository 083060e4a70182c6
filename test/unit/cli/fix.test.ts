import assert from 'node:assert/strict';
import {
  chmodSync,
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { save, stampOf } from '../../../src/cli/checks/save';
import { encoded, ENCODINGS } from '../../fixtures/encodings';
import { folder, parse, zongjie } from './harness';

const FAULTY =
  '柳溪县交通局2025年工作总结\n一、工作进展\n铺设沥青路面36KM,新建候车亭12万平米。\n截至11月31日,客运量增长25机。\n二、存在的问题\n力量不足。\n三、下一步打算\n继续努力。\n';
/** What is only worth a look (the half-width commas) and what is a guess (25机) stays. */
const MENDED = FAULTY.replace('KM', '千米').replace('平米', '平方米');

describe('cli: lint --fix', () => {
  for (const encoding of ENCODINGS) {
    for (const [name, lineBreak] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
      ['CR', '\r'],
    ] as const) {
      describe(`a file in ${encoding}, ${name}`, () => {
        const root = folder({ '稿.txt': encoded(FAULTY.replaceAll('\n', lineBreak), encoding) });

        it('keeps its encoding, line breaks and mode', async () => {
          const file = join(root(), '稿.txt');
          chmodSync(file, 0o640);
          const { out } = await zongjie(['lint', '--fix', '稿.txt', '-f', 'json'], { cwd: root() });
          assert.deepEqual(Uint8Array.from(readFileSync(file)), encoded(MENDED.replaceAll('\n', lineBreak), encoding));
          if (process.platform !== 'win32') assert.equal(statSync(file).mode & 0o777, 0o640);
          assert.deepEqual(readdirSync(root()), ['稿.txt']);
          assert.equal(parse('lint', out).files[0]?.fixed, 2);
        });
      });
    }
  }

  describe('of several files', () => {
    const clean = FAULTY.slice(0, FAULTY.indexOf('铺设')) + MENDED.slice(MENDED.indexOf('二、'));
    const root = folder({ 'a.txt': FAULTY, 'b.txt': clean, 'c.txt': FAULTY });

    it('says how many were mended and what is left, and counts what is left', async () => {
      const before = statSync(join(root(), 'b.txt')).mtimeMs;
      const { status, out, err } = await zongjie(
        ['lint', '--fix', 'a.txt', 'b.txt', '--rule', 'unit-nonstandard', '--rule', 'date-impossible'],
        { cwd: root() },
      );
      assert.equal(err, '');
      assert.equal(status, 1); // the date is a guess
      assert.match(out, /date-impossible/);
      assert.doesNotMatch(out, /unit-nonstandard/);
      assert.match(out, /\n改好 2 个问题（1 个文件）。\n2 个文件，1 个问题：/);
      assert.equal(readFileSync(join(root(), 'a.txt'), 'utf8'), FAULTY.replace('KM', '千米').replace('平米', '平方米'));
      assert.equal(statSync(join(root(), 'b.txt')).mtimeMs, before);
      const again = await zongjie(['lint', '--fix', 'a.txt', '--rule', 'unit-nonstandard'], { cwd: root() });
      assert.deepEqual([again.status, again.out], [0, '1 个文件，没有发现问题。\n']);
    });

    it('tells it on standard error where the format has no place for it', async () => {
      const { err, out } = await zongjie(['lint', '--fix', 'c.txt', '-f', 'github', '--rule', 'unit-nonstandard'], {
        cwd: root(),
        env: { LANG: 'en' },
      });
      assert.deepEqual([out, err], ['', '2 problems mended in 1 file.\n']);
    });
  });

  describe('leaves alone, and says so,', () => {
    const root = folder({
      'own/稿.txt': FAULTY,
      'odd.txt': Uint8Array.from([...encoded(FAULTY, 'gb18030'), 0xa3, 0xa0, 0x0a]), // a second way to write U+3000
      'twice.txt': FAULTY,
      'alone.txt': FAULTY,
    });
    const lint = (name: string): ReturnType<typeof zongjie> =>
      zongjie(['lint', '--fix', name, '-f', 'json'], { cwd: root() });

    it('a file whose bytes would not be kept', async () => {
      const before = readFileSync(join(root(), 'odd.txt'));
      const { status, out, err } = await lint('odd.txt');
      assert.deepEqual(readFileSync(join(root(), 'odd.txt')), before);
      assert.equal(status, 2);
      assert.match(err, /^zongjie：odd\.txt：有的字符用 gb18030 写回去会和原来的字节不同，没有改.*\n$/);
      const file = parse('lint', out).files[0];
      assert.equal(file?.fixed, 0);
      assert.ok(file?.diagnostics.some(({ rule }) => rule === 'unit-nonstandard'));
    });

    it('what a link points to, and the link', async () => {
      symlinkSync('own/稿.txt', join(root(), 'link.txt'));
      const { status, err } = await lint('link.txt');
      assert.equal(status, 2);
      assert.match(err, /link\.txt：是符号链接，没有改/);
      assert.ok(lstatSync(join(root(), 'link.txt')).isSymbolicLink());
      assert.equal(readFileSync(join(root(), 'own/稿.txt'), 'utf8'), FAULTY);
      const folderOnly = await zongjie(['lint', '--fix', '*.txt', '-f', 'json', '--rule', 'date-impossible'], {
        cwd: root(),
      });
      assert.ok(!parse('lint', folderOnly.out).files.some(({ path }) => path === 'link.txt'));
    });

    it('a file of several names', async () => {
      linkSync(join(root(), 'twice.txt'), join(root(), 'other.md'));
      const { status, err } = await lint('twice.txt');
      assert.equal(status, 2);
      assert.match(err, /硬链接/);
      assert.equal(readFileSync(join(root(), 'twice.txt'), 'utf8'), FAULTY);
    });

    it('a file that has changed meanwhile', async () => {
      const file = join(root(), 'alone.txt');
      const stamp = await stampOf('alone.txt', root());
      writeFileSync(file, `${FAULTY}又写了一句。`);
      utimesSync(file, 1, 1);
      await assert.rejects(save('alone.txt', root(), new Uint8Array(), stamp), { name: 'InputError' });
      assert.equal(readFileSync(file, 'utf8'), `${FAULTY}又写了一句。`);
      assert.ok(readdirSync(root()).every((name) => !name.endsWith('.tmp')));
    });
  });
});

describe('cli: a file that is saved', () => {
  const root = folder({ '稿.txt': FAULTY });

  it('takes the place of the old one, which whoever has it open still reads whole', async () => {
    const file = join(root(), '稿.txt');
    const old = openSync(file, 'r');
    try {
      await zongjie(['lint', '--fix', '稿.txt'], { cwd: root() });
      assert.equal(readFileSync(old, 'utf8'), FAULTY);
      assert.equal(readFileSync(file, 'utf8'), MENDED);
    } finally {
      closeSync(old);
    }
  });
});

describe('cli: lint --fix-dry-run', () => {
  const root = folder({ '稿.txt': FAULTY, '净.txt': MENDED });

  it('shows a diff that gives the mended text, and writes nothing', async () => {
    const { status, out, err } = await zongjie(['lint', '--fix-dry-run', '净.txt', '稿.txt'], { cwd: root() });
    assert.equal(status, 1);
    assert.match(out, /^--- a\/稿\.txt\n\+\+\+ b\/稿\.txt\n@@ /);
    assert.equal(applyPatch(FAULTY, out), MENDED);
    assert.match(err, /^\d+ 个问题，其中 2 个可以这样改（1 个文件）；文件没有改动。\n$/);
    assert.equal(readFileSync(join(root(), '稿.txt'), 'utf8'), FAULTY);
    assert.equal((await zongjie(['lint', '--fix-dry-run', '稿.txt', '-q'], { cwd: root() })).err, '');
  });

  it('hands the diff on in JSON, with all problems as they are', async () => {
    const { out } = await zongjie(['lint', '--fix-dry-run', '-', '-f', 'json'], { stdin: FAULTY });
    const plain = await zongjie(['lint', '-', '-f', 'json'], { stdin: FAULTY });
    const file = parse('lint', out).files[0];
    assert.deepEqual(file?.diagnostics, parse('lint', plain.out).files[0]?.diagnostics);
    assert.equal(file?.fixed, 2);
    assert.equal(applyPatch(FAULTY, file?.diff ?? ''), MENDED);
    assert.match(file?.diff ?? '', /^--- a\/stdin\n/);
    const clean = parse('lint', (await zongjie(['lint', '--fix-dry-run', '净.txt', '-f', 'json'], { cwd: root() })).out)
      .files[0];
    assert.ok(clean !== undefined && !('diff' in clean) && clean.fixed === 0);
  });

  it('lets no control sequence reach a terminal', async () => {
    const { out } = await zongjie(['lint', '--fix-dry-run', '-'], {
      stdin: FAULTY.replace('万', '\u001b[2J\u202e万'),
      terminal: true,
    });
    assert.match(out, /\u001b\[32m\+/);
    assert.doesNotMatch(out, /\u001b\[2J|\u202e/);
  });
});
