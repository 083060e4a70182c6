import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '../../../src/core/drafting/library';
import { buildLibrary } from '../../../src/core/drafting/library';
import { parsePattern } from '../../../src/core/drafting/pattern';
import { blankText } from '../../../src/core/drafting/snippet';
import { searchPatterns } from '../../../src/core/drafting/search';
import { ROLE_BY_NAME } from '../../../src/core/drafting/roles';
import { PHRASE_SORTS } from '../../../src/core/drafting/seed';
import { TOPICS } from '../../../src/core/drafting/topics';
import { generateSnippets, initials, readSeeds } from '../../../src/tools/generate/snippets';
import { readSnippet } from './snippetReader';

type Snippets = Readonly<
  Record<string, { readonly prefix: readonly string[]; readonly body: readonly string[]; readonly description: string }>
>;

describe('drafting: library and snippets', () => {
  const files = generateSnippets(process.cwd());
  const snippets = JSON.parse(files.get('snippets/zongjie.code-snippets') ?? '') as Snippets;
  const library = JSON.parse(files.get('snippets/library.json') ?? '') as Library;

  it('are committed as generated', () => {
    assert.deepEqual([...files.keys()], ['snippets/library.json', 'snippets/zongjie.code-snippets']);
    for (const [path, content] of files)
      assert.equal(readFileSync(path, 'utf8'), content, `${path} is stale: run npm run generate`);
  });

  it('offer every pattern and phrase by pinyin and by Chinese', () => {
    const entries = [...library.patterns, ...library.phrases];
    assert.equal(Object.keys(snippets).length, entries.length);
    const prefixes = Object.values(snippets).flatMap((snippet) => snippet.prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    assert.deepEqual(
      Object.values(snippets).map((snippet) => snippet.prefix),
      entries.map((entry) => entry.prefixes),
    );
    for (const wanted of ['tbzz', '同比增长', 'jznz', 'zbwc', '占比位次']) assert.ok(prefixes.includes(wanted), wanted);
  });

  it('have the initials of the Chinese prefix for the other', () => {
    for (const {
      prefixes: [letters, chinese],
    } of [...library.patterns, ...library.phrases]) {
      assert.equal(letters.length, chinese.length, chinese);
      for (const [at, character] of [...chinese].entries()) {
        assert.ok(lettersOf(character).includes(letters.charAt(at)), `${chinese}: ${letters} (${character})`);
      }
    }
    assert.deepEqual(['重点', '重建', '银行', '执行', '增长', '长效'].map(initials), [
      'zd',
      'cj',
      'yh',
      'zx',
      'zz',
      'cx',
    ]);
  });

  it('serve every part of a report', () => {
    const counts = Object.fromEntries(
      Object.values(ROLE_BY_NAME).map((role) => [
        role,
        library.patterns.filter((pattern) => pattern.role === role).length,
      ]),
    );
    for (const [role, count] of Object.entries(counts)) assert.ok(count >= 30, `${role}: ${count}`);
    assert.ok(library.patterns.length >= 420, `${library.patterns.length} patterns`);
    assert.ok(library.patterns.filter(({ form }) => form === 'heading').length >= 60);
    for (const topic of TOPICS)
      assert.ok(
        library.patterns.some((pattern) => pattern.topic === topic),
        topic,
      );
    for (const sort of PHRASE_SORTS)
      assert.ok(
        library.phrases.some((phrase) => phrase.sort === sort),
        sort,
      );
  });

  it('are found by the usual words of every field', () => {
    const wanted =
      '信访 教育 社区 营商环境 乡村 消防 巡察 提案 政治 理论学习 意识形态 数字化 环保 坚持以 第一议题 两张皮 零就业 低保 养老 网格 老旧小区 三公 三保 招商 师资 双减 近视率 家庭医生 传染病 发改率 执行到位 诉前调解 利润 产能利用率 零事故 问题 计划 ' +
      '审批时限 办理时限 压减 信访 矛盾纠纷 扫黑除恶 禁毒 反诈 消防 燃气 防汛 森林防火 食品安全 药品 质量强县 知识产权 专利 科普 人才引进 培训 档案 保密 统计 审计 绩效 预算 国有资产 政府采购 招标 专项债 减税降费 就业 社保 医保 养老 残疾人 妇女 青年 志愿 双拥 退役军人 民族 宗教 统战 工会 厕所革命 垃圾分类 河长制 林长制 秸秆 土地 拆迁 老旧小区 物业 公交 农村公路 物流 电商 旅游 非遗 体育 图书馆 招生 思政 家校 心理健康 科研 论文 临床 护理 院感 满意度 投诉 立案 执行 调解 普法 法律援助 社区矫正 网格 志愿服务 文明城市 换届 巡察 主题教育 廉政 作风 督查 会议 公文 政务公开 网站 热线';
    for (const word of wanted.split(' ')) assert.ok(searchPatterns(library.patterns, word).length > 0, word);
  });

  it('ask for six things at most: more gaps than that are no help', () => {
    for (const { id, text } of library.patterns) assert.ok(parsePattern(text).slots.length <= 6, id);
  });

  it('write small numbers of things as offices do: 四个方面, 两张清单', () => {
    for (const { id, text, sample } of library.patterns)
      for (const [, name = '', after = ''] of text.matchAll(
        /\{([^:{}]+):count\}(个方面|个层次|项原则|张清单|级衔接|点不足)/gu,
      ))
        assert.doesNotMatch(sample[name] ?? '', /\d/, `${id}: ${name}${after}`);
  });

  it('are contributed for reports only: elsewhere the completion provider offers them where the writer wants it', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { snippets: unknown } };
    assert.deepEqual(contributes.snippets, [{ language: 'zongjie', path: './snippets/zongjie.code-snippets' }]);
  });

  it('begin with what was drawn from reports', () => {
    const seeds = [...new Set(library.patterns.map(({ seed }) => seed))];
    assert.deepEqual(seeds.slice(0, 5), [
      'sti-bureau-half-year',
      'district-results-and-plan',
      'functional-goals',
      'press-conference',
      'sti-bureau-annual',
    ]);
  });

  it('cite role, title and source', () => {
    assert.equal(snippets['占比与位次']?.description, '进展｜占比与位次（来源：科技局半年总结 第8行）');
    assert.equal(snippets['双动宾标题']?.description, '举措｜双动宾标题（来源：科技局半年总结 第10、18、30、42行）');
  });

  it('have bodies that read back as the pattern, with its slots in order', () => {
    for (const entry of [...library.patterns, ...library.phrases]) {
      const pattern = parsePattern(entry.text);
      const body =
        Object.values(snippets)
          .find((snippet) => snippet.prefix[0] === entry.prefixes[0])
          ?.body.join('\n') ?? '';
      const first = readSnippet(body).filter(
        (piece) => piece.kind === 'stop' && (piece.placeholder !== null || piece.choices.length > 0),
      );
      assert.deepEqual(
        first.map((piece) => (piece.kind === 'stop' ? [piece.stop, piece.placeholder ?? piece.choices[0]] : [])),
        pattern.slots.map((slot, index) => [index + 1, blankText(slot)]),
        entry.id,
      );
    }
  });

  it('refuse an id, a title or a prefix that stands twice', () => {
    const [seed] = readSeeds(join(process.cwd(), 'seeds'));
    assert.ok(seed !== undefined);
    assert.throws(() => buildLibrary([seed, seed], initials), /the id “.*” of .* is taken by/);
    const [first, second] = seed.patterns;
    assert.ok(first !== undefined && second !== undefined);
    assert.throws(
      () => buildLibrary([{ ...seed, patterns: [first, { ...second, title: first.title }] }], initials),
      /the title/,
    );
    assert.throws(
      () => buildLibrary([{ ...seed, patterns: [first, { ...second, prefix: first.prefix }] }], initials),
      /the prefix/,
    );
  });

  it('name the seed file and the place of a fault', () => {
    const root = mkdtempSync(join(tmpdir(), 'zongjie-seeds-'));
    try {
      mkdirSync(join(root, 'seeds'));
      const faults: readonly (readonly [string, RegExp])[] = [
        ['id: Bad Id\n', /^Error: seeds\/bad\.yaml: .*id: /s],
        ['a: 1\na: 2\n', /seeds\/bad\.yaml: .*unique/s],
        ['a: &x 1\nb: *x\n', /seeds\/bad\.yaml: .*alias/is],
        ['a: [\n', /seeds\/bad\.yaml: /],
        [`# ${'长'.repeat(400_000)}\n`, /seeds\/bad\.yaml: \d+ bytes; at most/],
      ];
      for (const [content, message] of faults) {
        writeFileSync(join(root, 'seeds', 'bad.yaml'), content);
        assert.throws(() => generateSnippets(root), message);
      }
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

/** The first characters, in pinyin order, of each initial letter. */
const FIRST: readonly (readonly [letter: string, character: string])[] = [
  ['a', '阿'],
  ['b', '八'],
  ['c', '嚓'],
  ['d', '咑'],
  ['e', '妸'],
  ['f', '发'],
  ['g', '旮'],
  ['h', '哈'],
  ['j', '丌'],
  ['k', '咔'],
  ['l', '垃'],
  ['m', '妈'],
  ['n', '拿'],
  ['o', '噢'],
  ['p', '妑'],
  ['q', '七'],
  ['r', '呥'],
  ['s', '仨'],
  ['t', '他'],
  ['w', '屲'],
  ['x', '夕'],
  ['y', '丫'],
  ['z', '帀'],
];
const PINYIN = new Intl.Collator('zh-u-co-pinyin');
/** Further readings of characters the collation files under another one. */
const READINGS: Readonly<Record<string, string>> = {
  长: 'cz',
  降: 'j',
  合: 'h',
  重: 'z',
  度: 'd',
  参: 'c',
  调: 'dt',
  行: 'h',
  期: 'q',
};

/** The initial letters a character may be typed with. */
function lettersOf(character: string): string {
  const listed = FIRST.filter(([, first]) => PINYIN.compare(first, character) <= 0).at(-1)?.[0] ?? '';
  return listed + (READINGS[character] ?? '');
}
