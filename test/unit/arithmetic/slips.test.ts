import assert from 'node:assert/strict';
import { compare, decimal, decimalText } from '../../../src/core/arithmetic/decimal';
import { slipBetween, slipOf } from '../../../src/core/arithmetic/slips';

describe('slips', () => {
  const kind = (told: string, meant: string): string | null => {
    const read = (text: string) => decimal(Number(text), text.split('.')[1]?.length ?? 0);
    return slipBetween(read(told), read(meant))?.kind ?? null;
  };

  it('names what turns one number into another', () => {
    assert.equal(kind('32.8', '38.2'), 'swap');
    assert.equal(kind('426', '462'), 'swap');
    assert.equal(kind('1234', '4231'), 'apart');
    assert.equal(kind('32', '23'), 'swap');
    assert.equal(kind('1410', '1140'), 'swap');
    assert.equal(kind('108.5', '109.5'), 'digit');
    assert.equal(kind('1.2', '12'), 'point');
    assert.equal(kind('5400', '540'), 'point');
    assert.equal(slipOf(decimal(3.57, 2), ({ digits, scale }) => digits === 357n && scale === 1)?.kind, 'point');
    assert.equal(kind('3390', '33390'), 'lost');
    assert.equal(kind('33390', '3390'), 'doubled');
    assert.equal(kind('0.86', '8600'), 'magnitude');
    assert.equal(kind('312', '458'), null);
  });

  it('looks for none in numbers that are not positive', () => {
    assert.equal(slipBetween(decimal(-37.87, 2), decimal(-38.77, 2)), null);
    assert.equal(slipBetween(decimal(0), decimal(1)), null);
  });

  it('weighs a swap of two digits as heavy as one of three, and one digit off of two as next to nothing', () => {
    assert.equal(slipBetween(decimal(32), decimal(23))?.weight, 2.6);
    assert.equal(slipBetween(decimal(31), decimal(41))?.weight, 0.6);
  });

  it('looks for a number that would be right', () => {
    const slip = slipOf(decimal(68.3, 1), ({ digits }) => digits > 650n && digits < 670n);
    assert.equal(slip?.kind, 'digit');
    assert.equal(slip === null ? '' : decimalText(slip.meant), '65.3');
  });

  it('seeks none in a loss, nor in numbers longer than any that is typed', () => {
    assert.equal(slipBetween(decimal(-32.8, 1), decimal(38.2, 1)), null);
    const long = { digits: BigInt('1'.repeat(400)), scale: 0 };
    assert.equal(slipBetween(long, { ...long, digits: long.digits + 1n }), null);
  });

  it('finds between two numbers what it finds among all ways to mistype one', () => {
    let told = 7;
    for (let i = 0; i < 400; i++) {
      told = (told * 7919 + 13) % 9973;
      const [a, b] = [told + 1, ((told * 31) % 9973) + 1];
      for (const meant of [a + 1, a + 90, b, Number([...String(a)].reverse().join('')) || 1]) {
        const [x, y] = [decimal(a), decimal(meant)];
        const all = slipOf(x, (value) => compare(value, y) === 0);
        assert.equal(slipBetween(x, y)?.kind ?? null, all?.kind ?? null, `${a} ${meant}`);
      }
    }
  });
});
