import assert from 'node:assert/strict';
import { decimalText } from '../../../src/core/arithmetic/decimal';
import {
  amountOf,
  isComparable,
  isExact,
  measured,
  overlap,
  plainNumber,
  productOf,
  sumOf,
} from '../../../src/core/arithmetic/measured';
import type { Measured } from '../../../src/core/arithmetic/measured';
import type { Quantity } from '../../../src/core/numerals/quantity';
import { read } from '../../fixtures/read';

const quantity = (text: string): Quantity => {
  const [placed] = read(`完成${text}。`).figures();
  assert.ok(placed !== undefined, text);
  return placed.figure.quantity;
};
const show = ({ value, low, high }: Measured): string =>
  `${decimalText(value)} [${decimalText(low)}, ${decimalText(high)}]`;

describe('measured values', () => {
  it('are open by half a unit of their last digit', () => {
    assert.equal(show(measured(quantity('投资28.1亿元'))), '28.1 [28.05, 28.15]');
    assert.equal(show(measured(quantity('投资28.10亿元'))), '28.10 [28.095, 28.105]');
  });

  it('are exact where things are counted one by one', () =>
    assert.equal(show(measured(quantity('审结案件1541件'))), '1541 [1541, 1541]'));

  it('are compared in base units', () => {
    assert.equal(plainNumber(amountOf(quantity('投资3.2亿元')).value), '320000000');
    assert.ok(overlap(amountOf(quantity('投资3.2亿元')), amountOf(quantity('投资31600万元'))));
    assert.ok(!overlap(amountOf(quantity('投资3.2亿元')), amountOf(quantity('投资31400万元'))));
  });

  it('meet at the ends of what is open', () => {
    assert.ok(overlap(measured(quantity('投资28.1亿元')), measured(quantity('投资28.2亿元'))));
    assert.ok(!overlap(measured(quantity('投资28.1亿元')), measured(quantity('投资28.3亿元'))));
  });

  it('add up and multiply with what they leave open', () => {
    assert.equal(
      show(sumOf([measured(quantity('投资1.2亿元')), measured(quantity('投资3.4亿元'))])),
      '4.6 [4.50, 4.70]',
    );
    assert.equal(
      show(productOf(measured(quantity('投资2.0亿元')), measured(quantity('审结案件3件')))),
      '6.0 [5.85, 6.15]',
    );
    assert.equal(show(sumOf([])), '0 [0, 0]');
  });

  it('can be compared only where both are exact and of one unit', () => {
    assert.ok(isComparable(quantity('投资3.2亿元'), quantity('投资300万元')));
    for (const [a, b] of [
      ['投资近3亿元', '投资2亿元'],
      ['投资3亿元', '投资2万吨'],
      ['投资3—5亿元', '投资2亿元'],
    ] as const)
      assert.ok(!isComparable(quantity(a), quantity(b)), `${a}, ${b}`);
    assert.ok(!isExact(quantity('投资约3亿元')));
  });
});
