import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint';
import { read } from '../../fixtures/read';

const rulesIn = (text: string): string[] => lint(read(text)).map(({ rule }) => rule);

describe('a word that stands twice', () => {
  it('is told', () => assert.ok(rulesIn('各级各部门的的支持。').includes('word-doubled')));

  for (const word of ['以上', '以下', '左右', '以内', '上下'])
    it(`is left to the rule of approximations behind a number: ${word}`, () =>
      assert.ok(!rulesIn(`全年完成率在60%${word}${word}。`).includes('word-doubled')));
});
