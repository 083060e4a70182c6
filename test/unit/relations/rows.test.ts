import assert from 'node:assert/strict';
import { ROWS } from '../../../src/core/relations/rows/all';
import { ReportDocument } from '../../../src/core/report/document';
import { relationsOf } from '../../../src/core/report/relations';

const judged = (text: string) =>
  relationsOf(new ReportDocument(text).report).entries.flatMap(({ judged: all }) =>
    all.map(({ claim, verdict }) => ({ kind: claim.kind, row: claim.row, words: claim.words, verdict: verdict.kind })),
  );

describe('rows', () => {
  for (const { id, kind, example, counter } of ROWS) {
    it(`${id} reads and confirms ${example}`, () => {
      // two rows that read one place are judged as one claim, which bears the name of the first
      const own = judged(example).filter((claim) => claim.row === id || claim.kind === kind);
      assert.ok(own.length > 0, JSON.stringify(judged(example)));
      assert.deepEqual([...new Set(own.map(({ verdict }) => verdict))], ['confirmed']);
    });

    it(`${id} tells nothing of ${counter}`, () => {
      assert.deepEqual(
        judged(counter).filter(({ verdict }) => verdict === 'contradicted'),
        [],
      );
    });
  }
});
