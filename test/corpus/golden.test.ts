import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { lint } from '../../src/core/lint/lint';
import { decode } from '../../src/core/text/decode';
import { figureLine, outline, read } from '../fixtures/read';

/**
 * The sample reports as they are read, in files that a person can check line by line. A change of the reader shows up
 * as a change of these files: `ZONGJIE_UPDATE_GOLDEN=1` writes them anew, and what has changed is looked at before it
 * is kept.
 */
const SAMPLES = resolve('docs/samples');
const GOLDEN = resolve('test/corpus/golden');
const update = process.env['ZONGJIE_UPDATE_GOLDEN'] === '1';

function view(file: string) {
  const report = read(decode(readFileSync(join(SAMPLES, file))).text, file);
  return {
    title: report.title,
    kind: report.kind,
    year: report.year,
    words: report.words,
    outline: outline(report),
    figures: report.figures().map((figure) => figureLine(report, figure)),
    diagnostics: lint(report).map(({ span, severity, rule, message }) => {
      const { line, character } = report.positionAt(span.start);
      return `${line + 1}:${character} ${severity} ${rule} “${report.slice(span)}” ${message.zh}`;
    }),
  };
}

describe('sample reports', () => {
  const samples = readdirSync(SAMPLES)
    .filter((file) => /\.(?:txt|md|zongjie)$/.test(file))
    .sort();

  it('are all there', () => assert.ok(samples.length >= 5));

  for (const file of samples) {
    it(`reads ${file} as in its golden file`, () => {
      const golden = join(GOLDEN, `${parse(file).name}.json`);
      const actual = view(file);
      if (update) {
        mkdirSync(GOLDEN, { recursive: true });
        writeFileSync(golden, `${JSON.stringify(actual, null, 2)}\n`);
      }
      assert.ok(existsSync(golden), `${golden} is not there: run with ZONGJIE_UPDATE_GOLDEN=1, then check it by eye`);
      assert.deepEqual(actual, JSON.parse(readFileSync(golden, 'utf8')));
    });
  }

  it('have no golden file without a sample', () => {
    const names = new Set(samples.map((file) => `${parse(file).name}.json`));
    assert.deepEqual(
      readdirSync(GOLDEN).filter((file) => !names.has(file)),
      [],
    );
  });
});
