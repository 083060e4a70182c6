import assert from 'node:assert/strict';
import {
  EMPTY_IGNORE_FILE,
  IGNORE_FILE_LIMIT,
  IgnoreFileError,
  ignoredIn,
  parseIgnoreFile,
  saysNothing,
  withIgnored,
  withRenamed,
  writeIgnoreFile,
} from '../../../../src/core/lint/ignoring/file';
import { hashOf } from '../../../../src/core/text/hash';
import {
  NOTHING_IGNORED,
  union,
  withPlace,
  withRule,
  withoutPlaces,
  withoutRule,
} from '../../../../src/core/lint/ignoring/model';
import type { IgnoredPlace } from '../../../../src/core/lint/ignoring/model';

const place = (rule: string, hash: string, alike?: IgnoredPlace['alike']): IgnoredPlace => ({
  rule,
  hash: hash.padEnd(16, '0'),
  text: `“${rule}”的一句`,
  ...(alike === undefined ? {} : { alike }),
});
const A = place('unit-mu', 'a');
const B = place('unit-mu', 'b', { nth: 1, of: 2, after: '0'.repeat(16) });
const C = place('growth-without-base', 'c');

describe('the hash of ignored places', () => {
  it('is FNV-1a of 64 bits', () => {
    assert.deepEqual(['', 'a', 'foobar'].map(hashOf), ['cbf29ce484222325', 'af63dc4c8601ec8c', '85944171f73967e8']);
  });
  it('is of the UTF-8', () => assert.equal(hashOf('亩'), hashOf('\u4ea9')));
});

describe('the file of ignored findings', () => {
  const file = withIgnored(
    withIgnored(EMPTY_IGNORE_FILE, 'b/总结.md', { rules: ['word-doubled', 'ocr-noise'], places: [B, A, C] }),
    'a.txt',
    { rules: [], places: [C] },
  );

  it('is sorted, one place a line, and reads as it was written', () => {
    const text = writeIgnoreFile(file);
    assert.equal(
      text,
      `{
  "version": 1,
  "reports": {
    "a.txt": {
      "places": [
        ${JSON.stringify({ rule: C.rule, hash: C.hash, text: C.text })}
      ]
    },
    "b/总结.md": {
      "rules": ["ocr-noise","word-doubled"],
      "places": [
        ${JSON.stringify({ rule: C.rule, hash: C.hash, text: C.text })},
        ${JSON.stringify({ rule: A.rule, hash: A.hash, text: A.text })},
        ${JSON.stringify({ rule: B.rule, hash: B.hash, alike: B.alike, text: B.text })}
      ]
    }
  }
}
`,
    );
    const back = parseIgnoreFile(`\ufeff${text}`);
    assert.deepEqual(back.complaints, []);
    assert.deepEqual(ignoredIn(back, 'b/总结.md').places, [C, A, B]);
    assert.equal(writeIgnoreFile(back), text);
  });

  it('keeps what it cannot understand, and names it', () => {
    const text = JSON.stringify({
      version: 1,
      note: { mine: true },
      reports: {
        'x.md': { rules: ['ocr-noise', 7], places: [{ ...A, hash: 'zz' }, A, 'text', { ...A, extra: 1 }], owner: '张' },
        'y.md': [1, 2],
        'z.md': { places: { 0: A } },
        __proto__x: {},
      },
    });
    const read = parseIgnoreFile(text);
    assert.deepEqual(ignoredIn(read, 'x.md'), { rules: ['ocr-noise'], places: [A] });
    assert.deepEqual(ignoredIn(read, 'y.md'), NOTHING_IGNORED);
    assert.equal(read.complaints.length, 8);
    const after = JSON.parse(writeIgnoreFile(withIgnored(read, 'x.md', withPlace(ignoredIn(read, 'x.md'), C)))) as {
      note: unknown;
      reports: Record<string, { rules: unknown[]; places: unknown[]; owner: string }>;
    };
    assert.deepEqual(after.note, { mine: true });
    assert.deepEqual(after.reports['x.md'], {
      owner: '张',
      rules: ['ocr-noise', 7],
      places: [C, A, { ...A, hash: 'zz' }, 'text', { ...A, extra: 1 }],
    });
    assert.deepEqual(after.reports['y.md'], [1, 2]);
    assert.deepEqual(after.reports['z.md'], { places: { 0: A } });
  });

  it('refuses to lose an entry that cannot be understood', () => {
    const read = parseIgnoreFile('{"version":1,"reports":{"y.md":[1]}}');
    assert.throws(() => withIgnored(read, 'y.md', { rules: [], places: [A] }), IgnoreFileError);
  });

  it('is not taken at all where it is broken, of another version or too long', () => {
    const complaints = [
      '',
      '{',
      '[]',
      '"x"',
      'null',
      '{"version":2,"reports":{}}',
      '{}',
      '{"version":1,"reports":[]}',
      `{"version":1,"a":"${'x'.repeat(IGNORE_FILE_LIMIT)}"}`,
    ];
    for (const text of complaints) assert.throws(() => parseIgnoreFile(text), IgnoreFileError, text.slice(0, 40));
    assert.throws(
      () => parseIgnoreFile('{\n<<<<<<< HEAD\n}'),
      (error) => error instanceof IgnoreFileError && error.says.zh.includes('冲突'),
    );
  });

  it('takes names of objects for what they are', () => {
    const read = parseIgnoreFile(
      `{"version":1,"reports":{"__proto__":{"rules":["ocr-noise"]},"constructor":{"rules":["unit-mu"]}}}`,
    );
    assert.deepEqual(ignoredIn(read, '__proto__').rules, ['ocr-noise']);
    assert.deepEqual(ignoredIn(read, 'toString'), NOTHING_IGNORED);
    assert.match(writeIgnoreFile(read), /"__proto__"/);
  });

  it('finds a report whose name was written with decomposed characters', () => {
    assert.deepEqual(
      ignoredIn(
        withIgnored(EMPTY_IGNORE_FILE, 'Re\u0301sume\u0301.md', { rules: [], places: [A] }),
        'R\u00e9sum\u00e9.md',
      ).places,
      [A],
    );
  });

  it('says nothing once the last is restored', () => {
    assert.ok(saysNothing(withIgnored(withIgnored(file, 'a.txt', NOTHING_IGNORED), 'b/总结.md', NOTHING_IGNORED)));
    assert.ok(!saysNothing(file));
    assert.equal(writeIgnoreFile(EMPTY_IGNORE_FILE), '{\n  "version": 1,\n  "reports": {}\n}\n');
  });

  it('follows renamed reports', () => {
    const moved = withRenamed(file, (path) => (path.startsWith('b/') ? `c/${path.slice(2)}` : null));
    assert.deepEqual([...moved.reports.keys()].sort(), ['a.txt', 'c/总结.md']);
    assert.equal(ignoredIn(moved, 'c/总结.md').places.length, 3);
  });
});

describe('what is ignored in a report', () => {
  it('has each place and rule once', () => {
    const twice = withRule(
      withRule(withPlace(withPlace(NOTHING_IGNORED, A), { ...A, text: '别的摘录' }), 'unit-mu'),
      'unit-mu',
    );
    assert.equal(twice.places.length, 1);
    assert.deepEqual(twice.rules, ['unit-mu']);
    assert.deepEqual(withoutRule(withoutPlaces(twice, [A]), 'unit-mu'), NOTHING_IGNORED);
    assert.deepEqual(union({ rules: ['a'], places: [A] }, { rules: ['b', 'a'], places: [B, A] }), {
      rules: ['b', 'a'],
      places: [B, A],
    });
  });
});
