import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Library } from '../../../src/core/drafting/library';
import { toLibraryPattern } from '../../../src/core/drafting/ownPatterns/model';
import { buildPatternTree, linesOf } from '../../../src/vscode/views/patterns/patternTree';
import type { GroupNode, PatternNode } from '../../../src/vscode/views/patterns/patternTree';

const { patterns } = JSON.parse(readFileSync('snippets/library.json', 'utf8')) as Library;
const mine = toLibraryPattern(
  { role: '问题', title: '短板补齐', topic: '差距不足', text: '{短板:clause}是短板，{数量:enum(一|二)}个；待补。' },
  'workspace',
);

const leaves = (node: GroupNode | PatternNode): readonly PatternNode[] =>
  node.type === 'pattern' ? [node] : node.children.flatMap(leaves);
const idsOf = (node: GroupNode | PatternNode): readonly string[] => [
  node.id,
  ...(node.type === 'pattern' ? [] : node.children.flatMap(idsOf)),
];

describe('the tree of patterns', () => {
  it('holds every pattern once, under its role, with own ones on top', () => {
    const roots = buildPatternTree([mine, mine], patterns, null, { own: '我的句式', named: ({ zh }) => zh });
    assert.deepEqual(
      roots.map(({ label }) => label),
      ['我的句式', '开头', '进展', '举措', '问题', '计划', '过渡', '结尾'],
    );
    assert.deepEqual(
      roots
        .slice(1)
        .flatMap(leaves)
        .map(({ pattern }) => pattern.id)
        .sort(),
      patterns.map(({ id }) => id).sort(),
    );
    for (const group of roots) assert.equal(leaves(group).length, group.count);
    const ids = roots.flatMap(idsOf);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('shows one role, own ones included', () => {
    assert.deepEqual(
      buildPatternTree([mine], patterns, 'problems', { own: '我的句式', named: ({ zh }) => zh }).map(
        ({ type, role }) => [type, role],
      ),
      [
        ['own', null],
        ['role', 'problems'],
      ],
    );
    assert.deepEqual(
      buildPatternTree([mine], patterns, 'plan', { own: '我的句式', named: ({ zh }) => zh }).map(({ type }) => type),
      ['role'],
    );
    assert.deepEqual(buildPatternTree([], [], null, { own: '我的句式', named: ({ zh }) => zh }), []);
  });

  it('shows a pattern clause by clause, with nothing lost', () => {
    const lines = linesOf({ type: 'pattern', id: 'a', pattern: mine });
    assert.deepEqual(
      lines.map(({ kind, text }) => `${kind}|${text}`),
      [
        'clause|［短板］是短板，',
        'clause|［一/二］个；',
        'clause|待补。',
        'example|短板是短板，一个；待补。',
        'source|问题｜短板补齐（我的句式）',
      ],
    );
    for (const pattern of patterns)
      assert.ok(
        linesOf({ type: 'pattern', id: pattern.id, pattern }).filter(({ kind }) => kind === 'clause').length > 0,
      );
  });
});
