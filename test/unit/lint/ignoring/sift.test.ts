import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readDirective, writeDirective } from '../../../../src/core/lint/ignoring/comments';
import { hashOf } from '../../../../src/core/text/hash';
import { NOTHING_IGNORED, withPlace } from '../../../../src/core/lint/ignoring/model';
import type { Ignored } from '../../../../src/core/lint/ignoring/model';
import { placeOf, sift } from '../../../../src/core/lint/ignoring/sift';
import { lint } from '../../../../src/core/lint/lint';
import { read } from '../../../fixtures/read';

const GROWTH = '全县网络零售额18.6亿元，增长12.3%。';
const UNIT = '新建厂房12万平米。';

/** Ignores the findings whose flagged text, and whose number among equal ones, is asked for. */
function ignoring(text: string, flagged: string, nth = 0): Ignored {
  const report = read(text);
  const all = lint(report);
  const found = all.filter(({ span }) => report.slice(span) === flagged)[nth];
  assert.ok(found, `“${flagged}” is not flagged in ${text}`);
  return withPlace(NOTHING_IGNORED, placeOf(report, all, found));
}

/** What is shown, as `line:flagged text`. */
function shown(text: string, ignored: Ignored): string[] {
  const report = read(text);
  return sift(report, lint(report), ignored).shown.map(
    ({ span }) => `${report.positionAt(span.start).line}:${report.slice(span)}`,
  );
}

describe('an ignored place', () => {
  it('is not shown, and keeps its excerpt', () => {
    const ignored = ignoring(GROWTH, '增长12.3%');
    assert.equal(ignored.places[0]?.text, GROWTH);
    const report = read(GROWTH);
    const sifted = sift(report, lint(report), ignored);
    assert.deepEqual(sifted.shown, []);
    assert.deepEqual(sifted.unused, []);
    assert.deepEqual(
      sifted.ignored.map(({ by }) => by),
      ignored.places,
    );
  });

  it('stays through edits elsewhere, other width and other line breaks', () => {
    const ignored = ignoring(`${GROWTH}\n${UNIT}`, '增长12.3%');
    for (const text of [
      `一、工作进展\n先说一句。${GROWTH}再说一句。\n${UNIT}`,
      GROWTH.replace('，', ','),
      `　　${GROWTH}`,
      GROWTH.replace('18.6', '１８．６'),
      `${'年初有安排。'.repeat(300)}${GROWTH}`,
    ]) {
      assert.ok(!shown(text, ignored).some((line) => line.endsWith('增长12.3%')), text.slice(0, 60));
    }
  });

  it('is shown again once its sentence says something else, and is told to be unused', () => {
    const ignored = ignoring(GROWTH, '增长12.3%');
    for (const text of [
      GROWTH.replace('18.6', '18.7'),
      GROWTH.replace('网络', '网上'),
      GROWTH.replace('全县', '今年全县'),
    ]) {
      assert.deepEqual(shown(text, ignored), ['0:增长12.3%'], text);
      const report = read(text);
      assert.deepEqual(sift(report, lint(report), ignored).unused, ignored.places);
    }
  });

  it('is one of two in the same sentence', () => {
    const text = '新建厂房12万平米，改造厂房3万平米。';
    assert.deepEqual(shown(text, ignoring(text, '万平米', 1)), ['0:万平米']);
    const report = read(text);
    const all = lint(report);
    assert.notEqual(placeOf(report, all, all[0]!).hash, placeOf(report, all, all[1]!).hash);
  });

  it('is one of two equal sentences, wherever it goes', () => {
    const text = `甲镇情况如下。\n${UNIT}\n乙镇情况如下。\n${UNIT}`;
    for (const nth of [0, 1]) {
      const ignored = ignoring(text, '万平米', nth);
      const stays = nth === 0 ? 3 : 1;
      assert.ok(
        shown(text, ignored).includes(`${stays}:万平米`) && !shown(text, ignored).includes(`${4 - stays}:万平米`),
      );
      const turned = `乙镇情况如下。\n${UNIT}\n甲镇情况如下。\n${UNIT}`;
      assert.ok(
        shown(turned, ignored).includes(`${4 - stays}:万平米`) && !shown(turned, ignored).includes(`${stays}:万平米`),
        'it goes with the sentence before it',
      );
      const neighbour = text.replace('甲镇', '丙镇').replace('乙镇', '丁镇');
      assert.ok(!shown(neighbour, ignored).includes(`${4 - stays}:万平米`), 'other neighbours, the same order');
    }
  });

  it('does not pass to its equal when it is changed', () => {
    const text = `甲镇情况如下。\n${UNIT}\n乙镇情况如下。\n${UNIT}`;
    const changed = `甲镇情况如下。\n新建厂房20万平米。\n乙镇情况如下。\n${UNIT}`;
    assert.equal(shown(changed, ignoring(text, '万平米', 0)).filter((line) => line.endsWith('万平米')).length, 2);
  });

  it('is known by its rule where it speaks of the whole file', () => {
    const text = '受理案件1286件;审结1260件。\n开设课程520门(含选修课)。';
    const ignored = ignoring(text, ';');
    assert.deepEqual(shown(text.replace(';', '；'), ignored), []);
  });

  it('of a missing part leaves the other missing part', () => {
    const text =
      '临湖区卫生健康局2025年工作总结\n一、工作进展\n完成年度任务，群众满意度提高。\n二、服务群众\n开展义诊。';
    const report = read(text);
    const all = lint(report).filter(({ rule }) => rule === 'section-missing');
    assert.equal(all.length, 2);
    const ignored = withPlace(NOTHING_IGNORED, placeOf(report, all, all[0]!));
    assert.deepEqual(sift(report, all, ignored).shown, [all[1]]);
  });

  it('leaves everything as it is where nothing is ignored', () => {
    const report = read(GROWTH);
    const all = lint(report);
    assert.equal(sift(report, all, NOTHING_IGNORED).shown, all);
  });

  it('shortens a long sentence around what is flagged', () => {
    const text = `${'我们认真抓好各项工作，'.repeat(20)}全县网络零售额18.6亿元，增长12.3%${'，各项工作有序推进'.repeat(20)}。`;
    const [place] = ignoring(text, '增长12.3%').places;
    assert.ok(
      place!.text.length <= 62 &&
        place!.text.includes('增长12.3%') &&
        place!.text.startsWith('…') &&
        place!.text.endsWith('…'),
      place!.text,
    );
  });
});

describe('a rule ignored in the file', () => {
  it('is silent, and its places are still in use', () => {
    const text = `${UNIT}\n${GROWTH}`;
    const { places } = ignoring(text, '万平米');
    const report = read(text);
    const sifted = sift(report, lint(report), { rules: ['unit-nonstandard'], places });
    assert.deepEqual(
      sifted.shown.map(({ rule }) => rule),
      ['growth-without-base'],
    );
    assert.deepEqual(sifted.unused, []);
  });
});

describe('comments', () => {
  const silenced = (text: string): string[] => shown(text, NOTHING_IGNORED);

  it('silence the next line, of all rules or of those they name', () => {
    assert.deepEqual(silenced(`<!-- zongjie-ignore-next-line -->\n${GROWTH}\n${UNIT}`), ['2:万平米']);
    assert.deepEqual(silenced(`<!-- zongjie-ignore-next-line unit-nonstandard -->\n${GROWTH}\n${UNIT}`), [
      '1:增长12.3%',
      '2:万平米',
    ]);
    assert.deepEqual(
      silenced(`<!-- zongjie-ignore-next-line unit-nonstandard, growth-without-base -->\n${GROWTH}`),
      [],
    );
    assert.deepEqual(silenced(`<!--总结：忽略下一行 growth-without-base-->\n\n<!-- 别的 -->\n${GROWTH}`), []);
  });

  it('silence a rule in the whole file, from anywhere', () => {
    assert.deepEqual(silenced(`${UNIT}\n${GROWTH}\n<!-- zongjie-ignore-file unit-nonstandard -->`), ['1:增长12.3%']);
    assert.deepEqual(silenced(`<!-- 总结:忽略本文件 -->\n${UNIT}\n${GROWTH}`), []);
  });

  it('silence the whole of a line that is read in pieces', () => {
    const line = `${'年初有安排。'.repeat(300)}${GROWTH}`;
    assert.deepEqual(
      silenced(`<!-- zongjie-ignore-next-line growth-without-base -->\n${line}\n${GROWTH}`).filter((found) =>
        found.endsWith('12.3%'),
      ),
      ['2:增长12.3%'],
    );
  });

  it('that ask for nothing of ours silence nothing', () => {
    for (const comment of [
      '<!-- zongjie-ignore-next-lines -->',
      '<!-- ignore -->',
      '<!-- -->',
      '<!---->',
      '<!-- zongjie-ignore-next-line',
      '<!-- zongjie-ignore-filename -->',
    ])
      assert.deepEqual(silenced(`${comment}\n${GROWTH}`), ['1:增长12.3%'], comment);
  });

  it('at the end silence nothing', () =>
    assert.deepEqual(silenced(`${GROWTH}\n<!-- zongjie-ignore-next-line -->`), ['0:增长12.3%']));

  it('are read as they are written', () => {
    const comment = writeDirective(['unit-mu', 'ocr-noise']);
    const directive = readDirective(comment);
    assert.equal(directive?.of, 'next-line');
    assert.deepEqual(
      directive.rules.map(({ id, span }) => [id, comment.slice(span.start, span.end)]),
      [
        ['unit-mu', 'unit-mu'],
        ['ocr-noise', 'ocr-noise'],
      ],
    );
    assert.equal(readDirective('<!-- zongjie -->'), null);
  });

  it('are no text of the report', () => {
    const report = read(
      '<!-- 一、旧标题，增长25%，平米 平米。 -->\n云岭县2025年工作总结<!-- 草稿3稿 -->\n一、工作进展\n税收3.2亿元<!-- 去年2.1亿元 -->，同比增长25%。',
    );
    assert.deepEqual(
      report.figures().map(({ span }) => report.slice(span)),
      ['3.2亿元'],
    );
    assert.equal(report.title, '云岭县2025年工作总结');
    assert.equal(report.words, read('\n云岭县2025年工作总结\n一、工作进展\n税收3.2亿元，同比增长25%。').words);
    assert.deepEqual(
      report.allSections().map(({ text }) => text),
      ['工作进展'],
    );
    assert.deepEqual(silenced('<!-- 增长25%，，平米平米；１２个 -->\n开展义诊。'), []);
  });
});

describe('the description of the hash', () => {
  it('is that of docs/ignoring.md', () => {
    const [place] = ignoring(GROWTH, '增长12.3%').places;
    assert.equal(place?.hash, hashOf('growth-without-base\n全县网络零售额18.6亿元,增长12.3%。\n14+7'));
    assert.ok(readFileSync('docs/ignoring.md', 'utf8').includes(place.hash));
  });
});
