import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** What the libraries in the product bring along must not run text either. */
const EVALUATES = /\bnew Worker\b|\bcreateObjectURL\b|\beval\(|\beval:/;

/** A line inside a comment of a library. */
const COMMENT_LINE = /^\s*\*.*$/gm;

describe('what is built for VS Code', () => {
  for (const file of ['dist/extension/extension.js', 'dist/ledgerTable.js', 'dist/preview.js']) {
    it(`${file} makes no worker and evaluates no text`, () => {
      assert.equal(EVALUATES.exec(readFileSync(file, 'utf8').replace(COMMENT_LINE, ''))?.[0], undefined);
    });
  }
});
