import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readOwnFile, withReplaced, writeOwnFile } from '../../../../src/core/drafting/ownPatterns/file';
import { formOf, isRefused, previewOf, readForm } from '../../../../src/core/drafting/ownPatterns/form';
import type { PatternForm } from '../../../../src/core/drafting/ownPatterns/form';
import {
  cutSlot,
  dissolved,
  sampleText,
  withSlot,
  withText,
} from '../../../../src/core/drafting/ownPatterns/formParts';
import type { OwnPattern } from '../../../../src/core/drafting/ownPatterns/model';
import type { Library } from '../../../../src/core/drafting/library';

const PATTERN: OwnPattern = {
  id: 'own-bridges',
  role: '进展',
  title: '桥梁改造',
  topic: '项目建设',
  text: '改造危桥{数量:value}座，其中县道{县道:value}座、乡道{乡道:value}座，比上年{方向:enum(增加|减少)}{增减:value=3}座，{数量}座全部通车。',
  sample: { 数量: '18', 县道: '7', 乡道: '11', 方向: '增加' },
  checks: ['sum(县道,乡道)=数量', 'atMost(县道,数量)'],
};
const { patterns } = JSON.parse(readFileSync('snippets/library.json', 'utf8')) as Library;
const FREE = (): boolean => false;

const read = (form: PatternForm): OwnPattern => {
  const pattern = readForm(form, PATTERN, FREE);
  assert.ok(!isRefused(pattern), JSON.stringify(pattern));
  return pattern;
};
const refused = (change: Partial<PatternForm>, taken = FREE): readonly (readonly [string, number | null])[] => {
  const pattern = readForm({ ...formOf(PATTERN), ...change }, PATTERN, taken);
  assert.ok(isRefused(pattern));
  return pattern.map(({ field, row }) => [field, row] as const);
};

describe('a pattern as a form', () => {
  it('is the same pattern when nothing was changed, for each of the library, too', () => {
    assert.deepEqual(read(formOf(PATTERN)), PATTERN);
    for (const { text, checks, sample } of patterns) {
      const own: OwnPattern = { role: '进展', title: '某某', topic: '项目建设', text, checks: [...checks], sample };
      const again = readForm(formOf(own), own, FREE);
      assert.ok(!isRefused(again), text);
      assert.deepEqual({ checks, ...again }, { ...own, checks: again.checks ?? checks });
    }
  });

  it('shows the sentence with its examples, and what the checks say of them', () => {
    const { sentence, checks } = previewOf(formOf(PATTERN));
    assert.equal(sentence, '改造危桥18座，其中县道7座、乡道11座，比上年增加3座，18座全部通车。');
    assert.deepEqual(
      checks.map(({ outcome }) => outcome.status),
      ['holds', 'holds'],
    );
    const wrong = previewOf({ ...formOf(PATTERN), parts: withSlot(formOf(PATTERN).parts, '县道', { sample: '9' }) });
    assert.equal(wrong.checks[0]?.outcome.status, 'fails');
  });

  it('cuts a slot out of the text, renames it, and turns one back into text', () => {
    const { parts } = formOf(PATTERN);
    const last = parts.length - 1;
    const cut = cutSlot(parts, last, 1, 5);
    assert.ok(cut !== null);
    assert.equal(sampleText(cut.parts), sampleText(parts));
    const named = withSlot(cut.parts, '空格', { name: '结果', type: 'clause' });
    assert.ok(read({ ...formOf(PATTERN), parts: named }).text.endsWith('{数量}座{结果:clause}。'));

    const plain = dissolved(parts, '数量');
    const text = read({ ...formOf(PATTERN), parts: plain, checks: [] }).text;
    assert.ok(text.startsWith('改造危桥18座，') && text.includes('，18座全部通车'));
    assert.equal(plain.length, parts.length - 4);
  });

  it('renames a slot at all its places, and cuts nothing where nothing but space is selected', () => {
    const { parts } = formOf(PATTERN);
    const renamed = withSlot(parts, '数量', { name: '座数' });
    assert.ok(read({ ...formOf(PATTERN), parts: renamed, checks: [] }).text.includes('，{座数}座全部'));
    assert.equal(cutSlot(withText(parts, 0, '改 '), 0, 1, 2), null);
    assert.equal(cutSlot(parts, 1, 0, 1), null);
  });

  it('says at which field and row it is no pattern', () => {
    const { parts } = formOf(PATTERN);
    assert.deepEqual(refused({ title: '桥' }), [['title', null]]);
    assert.deepEqual(refused({ prefix: 'abc' }), [['prefix', null]]);
    assert.deepEqual(
      refused({}, () => true),
      [['title', null]],
    );
    assert.deepEqual(
      refused({
        checks: [
          ['', '', ''],
          ['sum', '县道、村道', '数量'],
        ],
      }),
      [['checks', 1]],
    );
    assert.deepEqual(refused({ parts: withSlot(parts, '方向', { options: ['增加'] }) }), [['parts', null]]);
    assert.deepEqual(refused({ parts: withSlot(parts, '县道', { name: '乡道' }) }), [['parts', null]]);
    assert.deepEqual(refused({ parts: [] }), [['parts', null]]);
    assert.deepEqual(refused({ parts: withSlot(parts, '数量', { sample: '1'.repeat(121) }), checks: [] }), [
      ['parts', null],
    ]);
  });

  it('writes only what was changed: comments in and around an entry stay', () => {
    const file = writeOwnFile([PATTERN, { ...PATTERN, id: 'own-other', title: '另一条' }])
      .replace('  - id: own-bridges', '  # 交通科常用\n  - id: own-bridges')
      .replace('    title: 桥梁改造', '    title: 桥梁改造 # 年年要写');
    const changed = withReplaced(file, new Map([['own-bridges', { ...PATTERN, title: '危桥改造', checks: [] }]]));
    assert.ok(changed.includes('# 交通科常用') && changed.includes('危桥改造 # 年年要写'));
    assert.deepEqual(
      readOwnFile(changed).patterns.map(({ pattern: { title, checks = [] } }) => [title, checks.length]),
      [
        ['危桥改造', 0],
        ['另一条', 2],
      ],
    );
  });
});
