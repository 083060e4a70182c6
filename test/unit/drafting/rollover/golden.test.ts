import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollOver } from '../../../../src/core/drafting/rollover/rollOver';
import type { Report } from '../../../../src/core/report/report';
import { read } from '../../../fixtures/read';

const SAMPLES = 'docs/samples';
const GOLDEN = 'test/fixtures/rollover';
const TIMES = new Set(['title', 'year', 'period', 'date']);

/** Every year, period and date of the report with what becomes of it, one a line, in reading order. */
function times(report: Report): string[] {
  const over = rollOver(report);
  assert.ok(over);
  const place = (offset: number): string => {
    const { line, character } = report.positionAt(offset);
    return `${line + 1}:${character + 1}`;
  };
  const changed = over.changes
    .filter(({ kind }) => TIMES.has(kind))
    .map(({ from, before, after }) => ({ at: from.start, line: `${place(from.start)} ${before} → ${after}` }));
  const left = over.left.map(({ from, text, look, why }) => ({
    at: from.start,
    line: `${place(from.start)} ${text} ${look ? '请看：' : ''}${why.zh}`,
  }));
  return [...changed, ...left].sort((a, b) => a.at - b.at).map(({ line }) => line);
}

describe('every year and period of the samples, rolled over', () => {
  for (const name of readdirSync(SAMPLES)) {
    it(name, () => {
      const found = times(read(readFileSync(join(SAMPLES, name), 'utf8'), name));
      const golden = join(GOLDEN, `${name.replace(/\.\w+$/, '')}.lines`);
      if (process.env['ZONGJIE_UPDATE_GOLDEN'] === '1') writeFileSync(golden, `${found.join('\n')}\n`);
      assert.deepEqual(found, readFileSync(golden, 'utf8').trimEnd().split('\n'));
    });
  }
});
