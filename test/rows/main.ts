import { parseArgs } from 'node:util';
import { ReportDocument } from '../../src/core/report/document';
import { loudness } from '../../src/core/relations/weights';
import { createRandom } from '../bench/random';
import { shuffled } from './shuffle';
import { isMisfit, outcomesOf, tally } from './tally';
import type { Outcome } from './tally';
import { rightTexts, textsIn } from './texts';

const USAGE = `Usage: npm run rows -- [options]
  --texts DIR   the texts of a folder instead of those of the corpus
  --row ID      lists the claims of one row that fit nowhere or are told
  --all         with --row, lists all its claims
  --null        gives each claim the percentage of another
  --seed S      for --null (default 1)
  --times N     for --null: with N seeds from S on (default 10)`;

/** Prints claims, fits and misreads of each row on right text. */
export function main(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      texts: { type: 'string' },
      row: { type: 'string' },
      all: { type: 'boolean', default: false },
      null: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      times: { type: 'string', default: '10' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const texts = values.texts === undefined ? rightTexts() : textsIn(values.texts);
  const read = texts.flatMap(({ name, text }) => outcomesOf(new ReportDocument(text, { fileName: name }).report));
  const seeds = Array.from({ length: Number(values.times) }, (_, n) => Number(values.seed) + n);
  const outcomes = values.null ? seeds.flatMap((seed) => shuffled(read, createRandom(seed))) : read;
  console.log(`${texts.length} texts, ${outcomes.length} claims${values.null ? ' with shuffled percentages' : ''}`);
  print(outcomes);
  if (values.row === undefined) return;
  for (const outcome of outcomes)
    if (outcome.claim.row === values.row && (values.all || isMisfit(outcome) || isTold(outcome)))
      console.log(shown(outcome));
}

const isTold = ({ verdict: { kind } }: Outcome): boolean => kind === 'contradicted' || kind === 'consequent';

const percent = (part: number, whole: number): string => (whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)}%`);

function print(outcomes: readonly Outcome[]): void {
  console.log('row\tground\tclaims\tconfirmed\tconsistent\tjudged\tmisfits\tmisread\ttold');
  for (const { row, ground, claims, confirmed, consistent, judged, misfits, told } of tally(outcomes))
    console.log(
      [row, ground ?? '—', claims, confirmed, consistent, judged, misfits, percent(misfits, judged), told].join('\t'),
    );
  const count = (is: (outcome: Outcome) => boolean): number => outcomes.filter(is).length;
  const confirmed = count(({ verdict }) => verdict.kind === 'confirmed');
  const told = count(isTold);
  const loud = count(
    ({ verdict }) =>
      verdict.kind === 'contradicted' && loudness(verdict.slip, verdict.weight, verdict.reading.ground) !== 'info',
  );
  console.log(`told as error or warning: ${loud} (${percent(loud, outcomes.length)})`);
  console.log(
    `all: confirmed ${confirmed} (${percent(confirmed, outcomes.length)}), told ${told} (${percent(told, outcomes.length)})`,
  );
}

/** The sentence of a claim, its verdict and its readings. */
function shown({ claim, verdict }: Outcome): string {
  const { halfWidth } = claim.subject.passage.reading;
  const from =
    Math.max(halfWidth.lastIndexOf('。', claim.words.start - 1), halfWidth.lastIndexOf('\n', claim.words.start)) + 1;
  const readings = claim.options.map(
    ({ ground, instance: { left, filled, told }, confirmsOnly }) =>
      `${ground}${confirmsOnly === true ? '*' : ''} ${left} : ${filled[told]?.term.told.digits}e-${filled[told]?.term.told.scale}`,
  );
  return `${verdict.kind}${verdict.kind === 'contradicted' ? ` ${verdict.slip.kind} ${verdict.weight.toFixed(1)}` : ''}: ${halfWidth.slice(from, claim.words.end + 8)}\n    ${readings.join(' | ')}`;
}
