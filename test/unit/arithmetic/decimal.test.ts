import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  compare,
  decimal,
  decimalText,
  dividedBy,
  minus,
  plus,
  rounded,
  times,
  withoutZeros,
} from '../../../src/core/arithmetic/decimal';

const anyDecimal = fc.record({
  digits: fc.bigInt({ min: 0n, max: 10n ** 18n }),
  scale: fc.integer({ min: -6, max: 12 }),
});
const positive = anyDecimal.filter(({ digits }) => digits > 0n);

describe('decimals', () => {
  it('are what was written', () => {
    assert.equal(decimalText(decimal(29.56, 2)), '29.56');
    assert.equal(decimalText(decimal(7, 1)), '7.0');
    assert.equal(decimalText(decimal(0.09290304)), '0.09290304');
    assert.equal(decimalText(decimal(1e12)), '1000000000000');
    assert.equal(decimalText(decimal(0.0000001)), '0.0000001');
    assert.equal(decimalText({ digits: 318n, scale: -1 }), '3180');
    assert.equal(decimalText({ digits: -5n, scale: 2 }), '-0.05');
  });

  it('are those that the number is written out as', () => {
    const number = fc.oneof(
      fc
        .tuple(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), fc.integer({ min: 0, max: 12 }))
        .map(([n, e]) => n / 10 ** e),
      fc.double({ min: -1e20, max: 1e20, noNaN: true }),
    );
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 15 }), (value, decimals) => {
        const text = value.toFixed(decimals);
        assert.deepEqual(decimal(value, decimals), { digits: BigInt(text.replace('.', '')), scale: decimals });
      }),
    );
  });

  it('are grouped by threes on request', () => {
    assert.equal(decimalText(decimal(2956000000), true), '2,956,000,000');
    assert.equal(decimalText(decimal(1234.5678), true), '1,234.5678');
    assert.equal(decimalText(decimal(999), true), '999');
  });

  it('are added, subtracted and multiplied without loss', () => {
    assert.equal(decimalText(plus(decimal(0.1), decimal(0.2))), '0.3');
    assert.equal(decimalText(minus(decimal(3.5, 1), decimal(0.05))), '3.45');
    assert.equal(decimalText(withoutZeros(times(decimal(29.56, 2), decimal(1e8)))), '2956000000');
    fc.assert(fc.property(anyDecimal, anyDecimal, (a, b) => compare(minus(plus(a, b), b), a) === 0));
  });

  it('are divided and rounded half up', () => {
    assert.equal(decimalText(dividedBy(decimal(29.56, 2), decimal(1.0642), 2)), '27.78');
    assert.equal(decimalText(dividedBy(decimal(1), decimal(8), 2)), '0.13');
    assert.equal(decimalText(rounded(decimal(2.345), 2)), '2.35');
    assert.equal(decimalText(rounded(decimal(3184), -1)), '3180');
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 0, max: 8 }), (a, b, decimals) => {
        const error = minus(times(dividedBy(a, b, decimals), b), a);
        const half = times({ digits: 5n, scale: decimals + 1 }, b);
        return compare(error, half) <= 0 && compare(minus(decimal(0), error), half) <= 0;
      }),
    );
    assert.throws(() => dividedBy(decimal(1), decimal(0), 2), RangeError);
  });
});
