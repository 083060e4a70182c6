import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/lint/lint';
import { read } from '../../../fixtures/read';

/** The names told as slips of another. */
const slips = (...sentences: readonly string[]): readonly string[] => {
  const text = `某局2025年工作总结\n一、工作进展\n${sentences.join('\n')}\n`;
  return lint(read(text))
    .filter(({ rule }) => rule === 'name-varies')
    .map(({ span }) => text.slice(span.start, span.end));
};

describe('names in quotation marks', () => {
  it('are one where a character has moved and the same words stand behind', () => {
    assert.deepEqual(slips('推广“数智监管平台”系统。', '用好“数监智管平台”系统。'), ['数监智管平台']);
    assert.deepEqual(slips('推广“惠企服务专列”行动。', '继续“企惠服务专列”行动。'), ['企惠服务专列']);
  });

  it('are two where more is another, or other words stand behind', () => {
    assert.deepEqual(slips('推广“数智监管平台”系统。', '用好“数字政务平台”系统。'), []);
    assert.deepEqual(slips('推广“数智监管平台”系统。', '成立“数监智管平台”公司。'), []);
  });
});
