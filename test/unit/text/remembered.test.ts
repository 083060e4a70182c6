import assert from 'node:assert/strict';
import { noted, remembered } from '../../../src/core/text/remembered';

describe('what is remembered of an object', () => {
  const counted = () => {
    let asked = 0;
    const read = remembered(({ text }: { readonly text: string }) => `${text} ${++asked}`);
    return { read, times: () => asked };
  };

  for (const [name, made] of [
    ['an object', { text: 'a' }],
    ['one made ready for it', noted({ text: 'a' })],
  ] as const)
    it(`is read once from ${name}, and by each reader for itself`, () => {
      const [one, other] = [counted(), counted()];
      assert.equal(one.read(made), 'a 1');
      assert.equal(one.read(made), 'a 1');
      assert.equal(other.read(made), 'a 1');
      assert.deepEqual([one.times(), other.times()], [1, 1]);
    });

  it('is not taken over by a copy with another text', () => {
    const { read } = counted();
    const made = noted({ text: 'a' });
    assert.equal(read(made), 'a 1');
    const copy = { ...made, text: 'b' };
    assert.equal(read(copy), 'b 2');
    assert.equal(read(copy), 'b 2');
  });

  it('is not seen where objects are compared or written out', () => {
    const { read } = counted();
    const made = noted({ text: 'a' });
    read(made);
    assert.deepEqual(made, noted({ text: 'a' }));
    assert.equal(JSON.stringify(made), '{"text":"a"}');
  });
});
