import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint';
import { read } from '../../fixtures/read';

const told = (text: string): readonly string[] =>
  lint(read(text)).flatMap(({ rule }) => (/mismatch/.test(rule) ? [rule] : []));

describe('numbers that are not what they are compared with', () => {
  it('what is left is no slip of what was there', () => {
    const solved = '某海关2025年工作总结\n收集问题326个，解决313个。\n';
    assert.deepEqual(told(`${solved}对尚未解决的13个问题建立台账。`), []);
  });

  it('the value of the year before is no whole of a part of this year', () => {
    assert.deepEqual(told('营业收入比上年同期的8260万元增长4.6%，其中中间业务收入1166万元，占营业收入的13.5%。'), []);
  });
});
