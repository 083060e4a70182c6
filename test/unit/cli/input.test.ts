import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMIT_MIB } from '../../../src/cli/input';
import { folder, parse, readJson, REPORT, zongjie } from './harness';

/** UTF-16 with its byte order mark. */
function utf16(text: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

/** The two-byte part of GB18030, which Node decodes and does not encode: the decoder's own table turned round. */
function gb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) bytesOf.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Buffer.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      const bytes = code < 0x80 ? [code] : bytesOf.get(character);
      if (bytes === undefined) throw new Error(`${character} is not in the two-byte part`);
      return bytes;
    }),
  );
}

describe('cli: encodings', () => {
  for (const [name, bytes] of [
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${REPORT}`)],
    ['UTF-16LE', utf16(REPORT, false)],
    ['UTF-16BE', utf16(REPORT, true)],
    ['GB18030', gb18030(REPORT)],
  ] as const) {
    it(`reads ${name} as it reads UTF-8`, async () => {
      assert.deepEqual(await readJson('outline', bytes), await readJson('outline', REPORT));
      assert.deepEqual(await readJson('figures', bytes), await readJson('figures', REPORT));
      assert.deepEqual(await readJson('lint', bytes), await readJson('lint', REPORT));
    });
  }
});

describe('cli: bad input', () => {
  const root = folder({
    'picture.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
    'report.docx': Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 0, 0),
    'noise.txt': Uint8Array.of(0xff, 0xff, 0xff, 0xff),
    'good.txt': REPORT,
    'reports/a.txt': '',
  });

  for (const [path, zh, en] of [
    ['gone.txt', 'gone.txt：没有这个文件。', 'gone.txt: no such file.'],
    ['good.txt/a.txt', 'good.txt/a.txt：没有这个文件。', 'good.txt/a.txt: no such file.'],
    ['reports', 'reports：是文件夹，这个命令只读文件。', 'reports: is a folder; this command reads files.'],
    ['picture.png', 'picture.png：是二进制文件，不是文本。', 'picture.png: is a binary file, not text.'],
    ['noise.txt', 'noise.txt：是二进制文件，不是文本。', 'noise.txt: is a binary file, not text.'],
    [
      'report.docx',
      'report.docx：是二进制文件，不是文本；请先在文字处理软件里另存为纯文本。',
      'report.docx: is a binary file, not text; save it as plain text in the word processor first.',
    ],
  ] as const) {
    it(`says what is wrong with ${path}`, async () => {
      assert.deepEqual(await zongjie(['outline', path], { cwd: root() }), {
        status: 2,
        out: '',
        err: `zongjie：${zh}\n`,
      });
      assert.deepEqual(await zongjie(['figures', path], { cwd: root(), env: { LANG: 'en_US' } }), {
        status: 2,
        out: '',
        err: `zongjie: ${en}\n`,
      });
    });
  }

  it('says that standard input is binary', async () => {
    assert.deepEqual(await zongjie(['lint', '-'], { stdin: Uint8Array.of(1, 0, 2) }), {
      status: 2,
      out: '',
      err: 'zongjie：标准输入：是二进制文件，不是文本。\n',
    });
  });

  it('names the fault of the system where a file cannot be opened', async () => {
    symlinkSync('circle', join(root(), 'circle'));
    const { status, err } = await zongjie(['outline', 'circle'], { cwd: root() });
    assert.deepEqual([status, err], [2, 'zongjie：circle：读不出来（ELOOP）。\n']);
  });

  it('refuses what is too large without reading it', async () => {
    writeFileSync(join(root(), 'huge.txt'), '');
    truncateSync(join(root(), 'huge.txt'), LIMIT_MIB * 2 ** 20 + 1);
    const { status, err } = await zongjie(['lint', 'huge.txt'], { cwd: root() });
    assert.deepEqual([status, err], [2, `zongjie：huge.txt：超过 ${LIMIT_MIB} MiB，不读。\n`]);
    const piped = await zongjie(['lint', '-'], {
      stdin: new Uint8Array(LIMIT_MIB * 2 ** 20 + 1).fill(0x61),
      env: { LANG: 'en' },
    });
    assert.deepEqual([piped.status, piped.err], [2, `zongjie: standard input: over ${LIMIT_MIB} MiB; not read.\n`]);
  });

  it('takes a file of 5 MB', async () => {
    const paragraphs = Array.from(
      { length: 8_000 },
      (_, i) => `泵站完成投资${i}.5万元，同比增长${i % 100}%，服务农户${i}户。`,
    );
    const { figures } = await readJson(
      'figures',
      paragraphs.join('\n').padEnd(5_000_000, `\n${'水利工程按计划推进，'.repeat(20)}`),
    );
    assert.ok(figures.length > 8_000);
    assert.equal(figures.at(-1)?.range.start.line, 7_999);
  });

  for (const [name, line] of [
    ['sentences', '完成投资3.5亿元，同比增长8%。'],
    ['one word', '水'],
    ['digits', '7'],
    ['brackets', '（'],
    ['markers', '一、'],
    ['blanks', ' '],
  ] as const) {
    it(`takes a line of 100,000 characters: ${name}`, async () => {
      const text = line.repeat(Math.ceil(100_000 / line.length));
      for (const command of ['outline', 'figures', 'lint'] as const) {
        const { status, out } = await zongjie([command, '-', '--format', 'json'], { stdin: text });
        assert.ok(status < 2 && parse(command, out).files.length === 1);
      }
    });
  }
});

describe('cli: folders and globs', () => {
  const faulty = '完成投资3亿元，新建泵房12万平米。\n';
  const root = folder({
    '稿/2025年工作总结.txt': faulty,
    '稿/下级/述职报告.MD': faulty,
    '稿/下级/稿件.zongjie': faulty,
    '稿/下级/通知.txt': faulty,
    '稿/会议纪要.md': faulty,
    '稿/工作总结.csv': faulty,
    '稿/node_modules/x/工作总结.txt': faulty,
    '稿/.git/工作总结.txt': faulty,
    '杂/通知.txt': faulty,
    'a[1].txt': faulty,
  });
  const filesOf = (out: string): string[] => parse('lint', out).files.map(({ path }) => path.replaceAll('\\', '/'));

  it('takes the reports of a folder, in order', async () => {
    const { status, out } = await zongjie(['lint', '稿', '-f', 'json'], { cwd: root() });
    assert.equal(status, 1);
    assert.deepEqual(filesOf(out), ['稿/2025年工作总结.txt', '稿/下级/稿件.zongjie', '稿/下级/述职报告.MD']);
  });

  it('takes a file or a glob as it is', async () => {
    assert.deepEqual(filesOf((await zongjie(['lint', '稿/工作总结.csv', '-f', 'json'], { cwd: root() })).out), [
      '稿/工作总结.csv',
    ]);
    assert.deepEqual(
      filesOf((await zongjie(['lint', '稿/**/*.{txt,md}', '-f', 'json'], { cwd: root() })).out).filter(
        (path) => path.includes('通知') || path.includes('纪要'),
      ),
      ['稿/下级/通知.txt', '稿/会议纪要.md'],
    );
    assert.deepEqual(filesOf((await zongjie(['lint', 'a[1].txt', '-f', 'json'], { cwd: root() })).out), ['a[1].txt']);
  });

  it('does not read a file of a folder again that was given before', async () => {
    const { out } = await zongjie(['lint', '稿/下级/稿件.zongjie', '稿', '-f', 'json'], { cwd: root() });
    assert.deepEqual(filesOf(out), ['稿/下级/稿件.zongjie', '稿/2025年工作总结.txt', '稿/下级/述职报告.MD']);
  });

  it('does not follow links in a folder round and round', async () => {
    mkdirSync(join(root(), '环'));
    writeFileSync(join(root(), '环/工作要点.txt'), faulty);
    symlinkSync('..', join(root(), '环/回'));
    assert.deepEqual(filesOf((await zongjie(['lint', '环', '-f', 'json'], { cwd: root() })).out), ['环/工作要点.txt']);
  });

  it('says that a folder holds no report, a glob matches nothing', async () => {
    const empty = await zongjie(['lint', '杂'], { cwd: root() });
    assert.deepEqual([empty.status, empty.out], [2, '']);
    assert.match(empty.err, /^zongjie：杂：文件夹里没有总结类文件.*\n$/);
    const unmatched = await zongjie(['lint', '*.none'], { cwd: root(), env: { LANG: 'en' } });
    assert.deepEqual(unmatched, { status: 2, out: '', err: 'zongjie: *.none: matches no file.\n' });
    const both = await zongjie(['lint', '杂', '稿', '-f', 'json'], { cwd: root() });
    assert.equal(both.status, 2);
    assert.equal(filesOf(both.out).length, 3);
  });
});
