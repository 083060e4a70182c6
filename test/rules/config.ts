import assert from 'node:assert/strict';
import { isBroken, readHouseStyle } from '../../src/core/house/read';
import type { LintConfig } from '../../src/core/lint/lint';
import { HOUSE_CATALOGUE } from '../../src/core/lint/registry';
import type { Rule } from '../../src/core/lint/rule';

/**
 * What the examples of a rule are checked with: a rule that ships off is on, one that needs a house style has that of
 * its page.
 */
export function configFor({ id, off, severity, examples: { house } }: Rule): LintConfig {
  const rules = off === true ? { [id]: severity } : {};
  if (house === undefined) return { rules };
  const reading = readHouseStyle(house, HOUSE_CATALOGUE);
  assert.ok(
    !isBroken(reading) && reading.complaints.length === 0,
    reading.complaints.map(({ message }) => message.zh).join(),
  );
  return { rules, house: reading.style };
}
