import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { pruned, textComplaint } from '../../../../src/core/drafting/ownPatterns/entry';
import {
  readOwnFile,
  withPatterns,
  withReplaced,
  withoutPattern,
  writeOwnFile,
} from '../../../../src/core/drafting/ownPatterns/file';
import { joined, planImport, settleImport } from '../../../../src/core/drafting/ownPatterns/importing';
import { BrokenFileError } from '../../../../src/core/drafting/ownPatterns/yamlFile';
import { withOwn } from '../../../../src/core/drafting/ownPatterns/merge';
import { OWN_LIMITS, keyOf, toLibraryPattern } from '../../../../src/core/drafting/ownPatterns/model';
import type { OwnPattern } from '../../../../src/core/drafting/ownPatterns/model';
import { formatPattern } from '../../../../src/core/drafting/pattern';
import { ROLE_BY_NAME } from '../../../../src/core/drafting/roles';
import { searchPatterns } from '../../../../src/core/drafting/search';
import { TOPICS } from '../../../../src/core/drafting/topics';
import { readSeed } from '../../../../src/core/drafting/seed';

const own = (title: string, more: Partial<OwnPattern> = {}): OwnPattern => ({
  role: '进展',
  title,
  topic: '项目建设',
  text: '新建{数量:value}座。',
  sample: { 数量: '12' },
  ...more,
});
const patternsOf = (text: string): readonly OwnPattern[] => readOwnFile(text).patterns.map(({ pattern }) => pattern);

const GOOD = 'role: 进展, title: 新建座数, topic: 项目建设, text: "新建{数量:value}座。"';

describe('a file of own patterns', () => {
  it('every pattern of the seeds is one of its entries', () => {
    for (const name of readdirSync('seeds').filter((file) => file.endsWith('.yaml'))) {
      const text = readFileSync(`seeds/${name}`, 'utf8');
      const { patterns, complaints } = readOwnFile(text);
      assert.deepEqual(complaints, [], name);
      assert.equal(patterns.length, readSeed(parse(text)).patterns.length, name);
    }
  });

  const FAULTS: readonly (readonly [string, string, number, RegExp])[] = [
    ['a role that is none', `patterns:\n  - { ${GOOD.replace('进展', '成绩')} }\n`, 1, /“role”应为开头、进展/],
    [
      'a title in letters',
      `patterns:\n  - role: 进展\n    title: ABC\n    topic: 项目建设\n    text: 甲\n`,
      2,
      /“title”应为2至12个汉字/,
    ],
    [
      'a text that is no pattern',
      `patterns:\n  - role: 进展\n    title: 新建座数\n    topic: 项目建设\n    text: 新建{数量座\n`,
      4,
      /“\{”没有配上“\}”（第3个字符处）/,
    ],
    ['a sample for no slot', `patterns:\n  - { ${GOOD}, sample: { 数目: "1" } }\n`, 1, /没有叫“数目”的空格/],
    ['a sample that is a number', `patterns:\n  - { ${GOOD}, sample: { 数量: 1 } }\n`, 1, /数字也要加引号/],
    ['a check of nothing', `patterns:\n  - { ${GOOD}, checks: ["sum(甲,乙)=数量"] }\n`, 1, /不相配/],
    ['a check that is none', `patterns:\n  - { ${GOOD}, checks: ["数量大于零"] }\n`, 1, /不是核对式/],
    ['a field nobody knows', `patterns:\n  - { ${GOOD}, note: 甲 }\n`, 1, /不认识的项：note/],
    ['an entry that is a word', 'patterns:\n  - 新建\n', 1, /每条句式应有/],
  ];
  for (const [what, text, line, message] of FAULTS) {
    it(`tells of ${what} by its place, and keeps the good ones`, () => {
      const { patterns, complaints, broken } = readOwnFile(
        `${text}  - { role: 问题, title: 有待增强, topic: 差距不足, text: "{短板:clause}有待增强。" }\n`,
      );
      assert.deepEqual(
        [patterns.map(({ pattern }) => pattern.title), complaints.length, complaints[0]?.line, broken],
        [['有待增强'], 1, line, false],
      );
      assert.match(complaints[0]!.message.zh, message);
      assert.match(complaints[0]!.message.zh, /^第1条/);
    });
  }

  it('of two with one title the first stands', () => {
    const { patterns, complaints } = readOwnFile(`patterns:\n  - { ${GOOD} }\n  - { ${GOOD} }\n`);
    assert.deepEqual([patterns.length, complaints.map(({ line }) => line)], [1, [2]]);
  });

  it('what is no YAML or no list is broken, nothing at all is empty, and too much is cut', () => {
    assert.deepEqual(
      [readOwnFile('patterns:\n  - {').broken, readOwnFile('[1, 2]').broken, readOwnFile('patterns: 12').broken],
      [true, true, true],
    );
    assert.equal(readOwnFile('a'.repeat(OWN_LIMITS.file + 1)).broken, true);
    for (const empty of ['', '# nothing\n', 'patterns:\n', 'patterns: []\n'])
      assert.deepEqual(readOwnFile(empty), { patterns: [], complaints: [], broken: false }, empty);
    const many = readOwnFile(`patterns:\n${'  - 1\n'.repeat(OWN_LIMITS.patterns + 5)}`);
    assert.match(many.complaints.at(-1)!.message.zh, /后面5条没有读/);
    const bomb = `a: &a [${'"x",'.repeat(50)}]\nb: &b [${'*a,'.repeat(50)}]\nc: &c [${'*b,'.repeat(50)}]\npatterns:\n  - *c\n`;
    assert.equal(readOwnFile(bomb).patterns.length, 0);
  });

  it('a change leaves comments and all else in it as they are', () => {
    const text = `# 局里常用的\r\npatterns:\r\n  # 第一条\r\n  - role: 进展 # 角色\r\n    title: 新建座数\r\n    topic: 项目建设\r\n    text: '新建{数量:value}座。'\r\nmore: [1]\r\n`;
    const added = withPatterns(text, [own('另一条')]);
    for (const kept of ['# 局里常用的', '# 第一条', '# 角色', "'新建{数量:value}座。'", 'more: [ 1 ]'])
      assert.ok(added.includes(kept), `${kept} in ${added}`);
    assert.ok(!/[^\r]\n/.test(added));
    assert.deepEqual(
      patternsOf(added).map(({ title }) => title),
      ['新建座数', '另一条'],
    );
    assert.deepEqual(patternsOf(withoutPattern(added, '另一条')), patternsOf(text));
    const replaced = withReplaced(added, new Map([['新建座数', own('换了名')]]));
    assert.deepEqual(
      patternsOf(replaced).map(({ title }) => title),
      ['换了名', '另一条'],
    );
    assert.ok(replaced.includes('# 第一条'));
  });

  it('a broken file is not written over', () => {
    assert.throws(() => withPatterns('patterns:\n  - {', [own('一条句式')]), BrokenFileError);
    assert.throws(() => withPatterns('patterns: 12\n', [own('一条句式')]), BrokenFileError);
  });

  const words = fc
    .array(fc.constantFrom(...'县商务局增长项目建设和数{}\\|:#-"\' 。'), { minLength: 1, maxLength: 20 })
    .map((chars) => chars.join(''));
  const pattern: fc.Arbitrary<OwnPattern> = fc
    .record({
      role: fc.constantFrom(...(Object.keys(ROLE_BY_NAME) as OwnPattern['role'][])),
      topic: fc.constantFrom(...TOPICS),
      before: words,
      value: fc.string({ minLength: 1, maxLength: 10 }).filter((value) => value.trim() !== ''),
    })
    .map(({ role, topic, before, value }) => ({
      role,
      title: '暂名',
      topic,
      sample: { 数量: value },
      text: formatPattern({
        parts: [
          { kind: 'text', text: before },
          { kind: 'slot', slot: { name: '数量', type: 'value', options: [], initial: null } },
        ],
        slots: [],
      }),
    }));
  const file = fc.array(pattern, { maxLength: 12 }).map((patterns) =>
    patterns.map(
      (one, index): OwnPattern => ({
        ...one,
        title: `句式${[...String(index)].map((digit) => '零一二三四五六七八九'.charAt(Number(digit))).join('')}`,
      }),
    ),
  );

  it('what is exported is what is imported', () => {
    fc.assert(
      fc.property(file, (patterns) => {
        const written = writeOwnFile(patterns);
        const { complaints } = readOwnFile(written);
        assert.deepEqual([patternsOf(written), complaints], [patterns, []]);
        assert.equal(planImport(patterns, patternsOf(written)).same.length, patterns.length);
      }),
    );
  });

  it('whatever is imported into whatever: keys and titles stay apart, and nothing of ours is lost but what is replaced', () => {
    fc.assert(
      fc.property(file, file, fc.constantFrom('skip', 'replace', 'both'), (existing, incoming, onClash) => {
        const { added, replaced, skipped } = settleImport(existing, planImport(existing, incoming), onClash as 'skip');
        assert.equal(added.length + replaced.size + skipped, incoming.length);
        const after = patternsOf(withPatterns(withReplaced(writeOwnFile(existing), replaced), added));
        assert.equal(after.length, existing.length + added.length);
        assert.equal(new Set(after.map(keyOf)).size, after.length);
        for (const one of existing)
          assert.ok(
            replaced.has(keyOf(one)) || after.some(({ title, text }) => title === one.title && text === one.text),
          );
      }),
    );
  });

  it('any text can be read', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `patterns:\n  - ${text}`),
        ),
        (text) => {
          const { patterns, complaints } = readOwnFile(text);
          assert.ok(patterns.length === 0 || complaints.length >= 0);
        },
      ),
    );
  });

  for (const [name, text] of [
    ['brackets that never close', `patterns: ${'['.repeat(900_000)}`],
    ['commas without items', `patterns: [${','.repeat(900_000)}`],
    ['maps that never close', `patterns: ${'{a: '.repeat(200_000)}`],
    [
      'aliases of aliases',
      `a: &a [1]\n${Array.from({ length: 400 }, (_, i) => `b${i}: &b${i} [*a, *a]\n`).join('')}patterns: [*a]`,
    ],
  ] as const) {
    it(`a file that would grow without bound is refused at once: ${name}`, () => {
      const { broken, complaints, patterns } = readOwnFile(text);
      assert.deepEqual([broken, complaints.length, patterns.length], [true, 1, 0]);
    });
  }

  it('files are joined without losing what shares only its name', () => {
    assert.deepEqual(
      joined([
        [own('甲条'), own('乙条')],
        [own('甲条'), own('乙条', { text: '另一种说法。', sample: {} })],
      ]).map(({ title }) => title),
      ['甲条', '乙条', '乙条二'],
    );
  });

  it('a text changed by hand drops the samples and checks it has no slots for', () => {
    const { sample, checks } = pruned(
      own('甲条', { text: '新建{座数:value}座。', sample: { 数量: '3', 座数: '4' }, checks: ['sum(数量,数量)=数量'] }),
    );
    assert.deepEqual([sample, checks], [{ 座数: '4' }, []]);
    assert.match(textComplaint('新建{座数:valu}座')!.zh, /没有“valu”这种空格/);
    assert.equal(textComplaint('新建{座数:value}座'), null);
  });
});

describe('own patterns in the library', () => {
  const theirs = { ...toLibraryPattern(own('占比位次'), 'everywhere'), id: 'theirs', own: undefined } as never;
  const library = { patterns: [theirs], phrases: [], skeletons: [] };

  it('stand first, and in the place of one that is called alike', () => {
    assert.deepEqual(
      withOwn(library, [toLibraryPattern(own('占比位次'), 'workspace')]).patterns.map(({ id }) => id),
      ['own:workspace:占比位次'],
    );
    assert.deepEqual(
      withOwn(library, [toLibraryPattern(own('新建座数'), 'workspace')]).patterns.map(({ id }) => id),
      ['own:workspace:新建座数', 'theirs'],
    );
    assert.equal(withOwn(library, []), library);
  });

  it('are called by initials and found by words and pinyin', () => {
    const pattern = toLibraryPattern(own('冷链建设'), 'everywhere');
    assert.deepEqual(
      searchPatterns(
        [toLibraryPattern(own('占比靠前'), 'everywhere'), toLibraryPattern(own('短板补齐'), 'everywhere')],
        'dbbq',
      ).map(({ title }) => title),
      ['短板补齐'],
    );
    for (const words of ['', 'lljs', 'lengl', '冷链', '进展', '项目 冷', '新建'])
      assert.deepEqual(searchPatterns([pattern], words), [pattern], words);
    for (const words of ['问题', 'zzz', '冷 问题']) assert.deepEqual(searchPatterns([pattern], words), [], words);
  });
});
