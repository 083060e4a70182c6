import assert from 'node:assert/strict';
import { decimal } from '../../../src/core/arithmetic/decimal';
import { slipEvidence } from '../../../src/core/relations/weights';

describe('evidence of a slip', () => {
  const told = decimal(12.5, 1);
  it('is stronger for two digits swapped than for one digit off', () =>
    assert.ok(
      slipEvidence('swap', told, decimal(15.2, 1), 1, false) > slipEvidence('digit', told, decimal(12.8, 1), 1, false),
    ));

  it('grows with the digits that must agree', () =>
    assert.ok(
      slipEvidence('digit', decimal(38_421), decimal(36_421), 1, true) >
        slipEvidence('digit', told, told, 1, false) + 1,
    ));

  it('shrinks where many numbers would do', () =>
    assert.ok(
      slipEvidence('swap', decimal(38_421), decimal(34_821), 400, false) <
        slipEvidence('swap', decimal(38_421), decimal(34_821), 1, false) - 1,
    ));

  it('counts no zeros at the end of a counted number', () =>
    assert.ok(
      slipEvidence('digit', decimal(4_300), decimal(4_200), 1, true) <
        slipEvidence('digit', decimal(4_311), decimal(4_211), 1, true) - 1,
    ));
});
