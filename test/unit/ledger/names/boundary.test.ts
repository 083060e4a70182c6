import assert from 'node:assert/strict';
import { standsAlone } from '../../../../src/core/ledger/names/boundary';

describe('a name as a word of its own', () => {
  for (const [text, name, alone] of [
    ['新增高企120家', '高企', true],
    ['设备利用率达到86%', '利用率', true],
    ['提高企业效益', '高企', false],
    ['利用率先行一步', '利用率', false],
    ['完成总投资86亿元', '总投资', true], // 投资, a word of the lexicon, ends with the name
  ] as const)
    it(`${name} ${alone ? 'is' : 'is none'} in ${text}`, () => {
      const start = text.indexOf(name);
      assert.equal(standsAlone(text, { start, end: start + name.length }), alone);
    });
});
