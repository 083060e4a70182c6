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
