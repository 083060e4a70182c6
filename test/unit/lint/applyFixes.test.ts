import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint';
import { combinedFixes } from '../../../src/core/lint/applyFixes';
import { read } from '../../fixtures/read';

function mended(text: string): { readonly text: string; readonly count: number } {
  const { edits, count } = combinedFixes(lint(read(text)));
  return {
    text: edits
      .toReversed()
      .reduce((t, { span, newText }) => t.slice(0, span.start) + newText + t.slice(span.end), text),
    count,
  };
}

describe('combined fixes', () => {
  it('are none that change a value, a place, a name or a meaning', () => {
    for (const text of [
      '一、工作进展\n完成年度任务。\n三、下步打算\n继续抓好落实。', // numbering-gap
      '新增耕地3.6万亩，占用地12公顷的80%。',
      '力争全院药占比下降10-20%。', // range-form
      '粮食产量36万公斤，烘干小麦5万斤。',
      '大力推进高企培育，高新技术企业达到12家，高企税收3亿元。', // term-varies
    ])
      assert.deepEqual(mended(text), { text, count: 0 }, text);
  });

  it('of one fault change each mark once', () => {
    const text = '比2020-2022年平均水平提高10-15个百分点。';
    const [fix] = lint(read(text)).find(({ rule }) => rule === 'range-form')?.fixes ?? [];
    assert.deepEqual(
      fix?.edits.map(({ span, newText }) => [text.slice(span.start, span.end), newText]),
      [
        ['-', '～'],
        ['-', '—'],
      ],
    );
  });

  it('leave a comment behind a number alone', () => {
    const found = lint(read('1.<!-- 待核 --> 推进项目建设。\n2、抓好安全生产。\n')).flatMap(({ fixes }) => fixes);
    assert.ok(found.every(({ edits }) => edits.every(({ span }) => span.start > 20)));
  });

  it('whose own edits meet are left', () => {
    const [fault] = lint(read('铺设管道36KM。'));
    assert.ok(fault);
    const [fix] = fault.fixes;
    assert.ok(fix);
    const twice = { ...fault, fixes: [{ ...fix, edits: [...fix.edits, ...fix.edits] }] };
    const none = { ...fault, fixes: [{ ...fix, edits: [] }] };
    assert.deepEqual(combinedFixes([twice, none]), { edits: [], count: 0 });
  });

  it('that touch wait for the next round', () => {
    const [fault] = lint(read('铺设管道36KM。'));
    assert.ok(fault);
    const changing = (start: number, end: number) => ({
      ...fault,
      fixes: [{ title: fault.message, edits: [{ span: { start, end }, newText: '　' }], safe: true as const }],
    });
    const spans = (...faults: (typeof fault)[]) =>
      combinedFixes(faults).edits.map(({ span }) => [span.start, span.end]);
    assert.deepEqual(spans(changing(0, 2), changing(2, 4), changing(5, 6)), [
      [0, 2],
      [5, 6],
    ]);
    assert.deepEqual(spans(changing(2, 4), changing(0, 2)), [[2, 4]]);
    assert.deepEqual(spans(changing(2, 4), changing(4, 4)), [[2, 4]]);
  });

  it('leave guesses to the writer', () => {
    const text = '全县各部门的的支持，产值同比增长25机，截至11月31日，铺设管道36KM。';
    assert.deepEqual(mended(text), { text: text.replace('KM', '千米'), count: 1 });
  });

  it('make thousands of edits together', () => {
    const text = '播种面积86.4万亩,产量39.2万吨;单产提高(含试验田)。'.repeat(500);
    assert.deepEqual(mended(text), {
      text: text.replaceAll(',', '，').replaceAll(';', '；').replaceAll('(', '（').replaceAll(')', '）'),
      count: 1,
    });
  });
});
