import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { apartPhrasings } from './apart';
import { measure, together } from './measure';
import type { Measurement, Trial } from './measure';
import { openPhrasings } from './phrasings';

const USAGE = `Usage: npm run world -- [options]
  --reports N   how many reports (default 200)
  --seed S      the first seed (default 1)
  --apart       in the wordings that are kept apart
  --shard I/K   every K-th report from the I-th on, to spread a long run over machines
  --show N      lists N slips that were not told and N false alarms`;
const MOST_DIGITS = 5;

/** Prints the share of slips that are told, by ground, slip and digits, and the false alarms on true text. */
export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      reports: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      show: { type: 'string', default: '0' },
      apart: { type: 'boolean', default: false },
      shard: { type: 'string', default: '1/1' },
      help: { type: 'boolean', default: false },
    },
  });
  const [reports, seed, show] = [values.reports, values.seed, values.show].map(Number);
  const [first, step] = values.shard.split('/').map(Number);
  if (values.help || ![reports, seed, show, first, step].every((value) => Number.isInteger(value))) {
    console.log(USAGE);
    return;
  }
  const seeds = Array.from({ length: reports as number }, (_, n) => (seed as number) + n).filter(
    (_, n) => n % (step as number) === (first as number) - 1,
  );
  const result = together(
    await Promise.all(dealt(seeds).map((some) => inWorker({ seeds: some, apart: values.apart }))),
  );
  print(result);
  list(result, show as number);
}

interface Job {
  readonly seeds: readonly number[];
  readonly apart: boolean;
}

/** The seeds in as many stretches as there are processors. */
function dealt(seeds: readonly number[]): readonly (readonly number[])[] {
  const length = Math.ceil(seeds.length / availableParallelism());
  return Array.from({ length: Math.ceil(seeds.length / length) }, (_, n) => seeds.slice(n * length, (n + 1) * length));
}

const inWorker = (job: Job): Promise<Measurement> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

if (!isMainThread) {
  const { seeds, apart } = workerData as Job;
  parentPort?.postMessage(measure(seeds, apart ? apartPhrasings : openPhrasings));
}

function print({ reports, characters, claims, trials, falseAlarms, beside }: Measurement): void {
  console.log(`${reports} reports, ${characters} characters, ${claims} claims, ${trials.length} slips`);
  const slips = [...new Set(trials.map(({ slip }) => slip.kind))].sort();
  table(
    'ground',
    slips,
    trials,
    ({ slip }) => slip.ground,
    ({ slip }) => slip.kind,
  );
  table(
    'ground',
    ['1', '2', '3', '4', '5+'],
    trials,
    ({ slip }) => slip.ground,
    ({ digits }) => (digits < MOST_DIGITS ? String(digits) : '5+'),
  );
  table(
    'claim',
    slips,
    trials,
    ({ slip }) => slip.broken[0]?.kind ?? '',
    ({ slip }) => slip.kind,
  );
  const rate = (total: number): string => ((1000 * falseAlarms.length) / total).toFixed(2);
  console.log(
    `\nfalse alarms on true text: ${falseAlarms.length}, ${rate(characters)} per 1,000 characters, ` +
      `${rate(claims)} per 1,000 claims; beside the slips: ${beside}`,
  );
}

/** Told of planted, a row a value of `rowOf`, a column a value of `columnOf`. */
function table(
  title: string,
  columns: readonly string[],
  trials: readonly Trial[],
  rowOf: (trial: Trial) => string,
  columnOf: (trial: Trial) => string,
): void {
  const cell = (some: readonly Trial[]): string => {
    if (some.length === 0) return '—';
    const found = some.filter((trial) => trial.found).length;
    return `${found}/${some.length} ${((100 * found) / some.length).toFixed(0)}%`;
  };
  const line = (name: string, some: readonly Trial[]): string =>
    [name, ...columns.map((column) => cell(some.filter((trial) => columnOf(trial) === column))), cell(some)].join('\t');
  console.log(`\n${[title, ...columns, 'all'].join('\t')}`);
  for (const row of [...new Set(trials.map(rowOf))].sort())
    console.log(
      line(
        row,
        trials.filter((trial) => rowOf(trial) === row),
      ),
    );
  console.log(line('all', trials));
}

function list({ trials, falseAlarms }: Measurement, count: number): void {
  for (const { slip, shown } of trials.filter(({ found }) => !found).slice(0, count))
    console.log(
      `not told: ${slip.kind} ${slip.ground} ${slip.broken[0]?.kind ?? ''} ${slip.digits}${slip.unit}: ${shown}`,
    );
  for (const alarm of falseAlarms.slice(0, count)) console.log(`false alarm: ${alarm}`);
}
