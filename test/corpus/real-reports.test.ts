import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decode } from '../../src/core/text/decode';
import type { Report } from '../../src/core/report/report';
import { read } from '../fixtures/read';
import { f1, scoreFigures, scoreOutline, sum } from './gold';
import type { Gold, Score } from './gold';

/**
 * Real reports with an editor’s marks. They are not ours to publish, so they lie beside the repository, where they are
 * there at all.
 */
const CORPUS = resolve('../shared/corpus');
const SAMPLES = resolve('docs/samples');
const OUTLINE = 0.97;
const FIGURES = 0.98;

describe('real reports', () => {
  if (existsSync(CORPUS)) withCorpus();
  else withoutCorpus();
});

function withCorpus(): void {
  const golds = readdirSync(join(CORPUS, 'gold'))
    .filter((file) => /^\d+\.json$/.test(file))
    .sort();
  const texts = readdirSync(join(CORPUS, 'seeds'));
  const scores: { outline: Score; figures: Score }[] = [];

  for (const file of golds) {
    it(`are read whole: ${file}`, () => {
      const gold = JSON.parse(readFileSync(join(CORPUS, 'gold', file), 'utf8')) as Gold;
      const name = texts.find((text) => text.startsWith(file.slice(0, 3)));
      assert.ok(name, `no text for ${file}`);
      const report = read(decode(readFileSync(join(CORPUS, 'seeds', name))).text, name);
      const neutral = (gold.nonFigures ?? []).filter((mark) => mark.neutral === true);
      const score = {
        outline: scoreOutline(gold.outline, report),
        figures: scoreFigures(gold.figures, neutral, report),
      };
      scores.push(score);
      console.log(`      outline F1 ${f1(score.outline).toFixed(3)}, figures F1 ${f1(score.figures).toFixed(3)}`);
    });
  }

  it(`have outlines of F1 ${OUTLINE} or more over all`, () => {
    assert.equal(scores.length, golds.length);
    assert.ok(f1(sum(scores.map(({ outline }) => outline))) >= OUTLINE);
  });

  it(`have figures of strict F1 ${FIGURES} or more over all`, () => {
    assert.equal(scores.length, golds.length);
    assert.ok(f1(sum(scores.map(({ figures }) => figures))) >= FIGURES);
  });
}

function withoutCorpus(): void {
  console.log(`      the marked reports are not at ${CORPUS}: only the samples of docs/samples are measured`);

  for (const file of readdirSync(SAMPLES).filter((name) => /\.(?:txt|md|zongjie)$/.test(name))) {
    it(`(the corpus is not there) every measured number of the sample ${file} is a figure or part of a comparison`, () => {
      const report = read(decode(readFileSync(join(SAMPLES, file))).text, file);
      assert.deepEqual(unread(report), []);
      assert.ok(report.allSections().length >= 4);
    });
  }
}

/**
 * Digits before a unit that is never part of a name, outside every figure and comparison; what singles things out
 * (超过10万元的村) counts as neither.
 */
function unread(report: Report): string[] {
  const covered = report.figures().flatMap(({ figure, span, paragraph }) => {
    const start = report.starts[paragraph] as number;
    return [
      span,
      ...figure.comparisons.map((comparison) => ({
        start: start + comparison.span.start,
        end: start + comparison.span.end,
      })),
    ];
  });
  const text = report.slice({ start: 0, end: report.length });
  return [...text.matchAll(/\d[\d.]*(?:亿元|万元|万人次|万亩|万吨|%|家|件|场)(?!(?:以上|以下)?的)/g)]
    .filter(({ index }) => !covered.some(({ start, end }) => start <= index && index < end))
    .map(([written]) => written);
}
