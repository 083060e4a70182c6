import * as zhlint from 'zhlint';

/** Checks spacing and punctuation; returns the number of issues. */
export function run(text) {
  return zhlint.run(text, { rules: { preset: 'default' } }).validations.length;
}
