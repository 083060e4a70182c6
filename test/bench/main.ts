import { parseArgs } from 'node:util';
import { generateReport } from './generate-report';
import { measure, median } from './measure';
import type { Measurement, Pace, Task } from './measure';
import { loadPeer, peers } from './peers';
import type { LoadedPeer } from './peers';
import { markdownTable, milliseconds, ratio, timeCells } from './table';

const usage = `Usage: npm run bench -- [options]
  --sizes 10k,100k,1M   characters of the reports that are timed (default: all three)
  --only ours,zhlint    what is timed: ours, worst (edits that cost most), ${peers.map((peer) => peer.id).join(', ')}
                        (default: all; the floor is always timed)
  --plain               plain text; without it the reports have Markdown headings and blank lines between paragraphs, as most of the
                        others need to see any structure at all (edits that cost most are always timed on plain text)
  --help                this text`;

/** Directories the bench works with, as absolute paths. */
export interface Places {
  readonly adapters: string;
  readonly peersHome: string;
}

const floor: Task = {
  id: 'floor',
  name: 'floor: `text.match(/\\d+/g)`',
  work: 'matches',
  prepare: (text) => () => text.match(/\d+/g)?.length ?? 0,
};

/**
 * Runs the bench: tables go to standard output, progress to standard error.
 *
 * @returns what failed of our own tasks; a peer's failure is told in its row only
 * @throws RangeError, or an error of util.parseArgs, on a wrong option
 */
export async function main(args: readonly string[], places: Places): Promise<readonly string[]> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '10k,100k,1M' },
      only: { type: 'string' },
      plain: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return [];
  }
  const sizes = values.sizes.split(',').map(parseSize);
  const wanted = parseOnly(values.only);
  const markdown = !values.plain;
  const started = performance.now();
  const note = (line: string): void =>
    console.error(`[${((performance.now() - started) / 1000).toFixed(0).padStart(3)} s] ${line}`);

  const own = wanted.has('ours') ? await import('./ours') : null;
  const loaded: LoadedPeer[] = [];
  for (const peer of peers)
    if (wanted.has(peer.id)) loaded.push(await loadPeer(peer, places.adapters, places.peersHome, note));

  const tasks = [
    floor,
    ...(own ? [own.full, own.model, own.keystroke, own.completion] : []),
    ...loaded.flatMap(({ task }) => task ?? []),
  ];
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}. Times in milliseconds.`);
  console.log(`Every run reads a ${markdown ? 'Markdown' : 'plain'} text of its own.\n`);
  const texts =
    (length: number, markdown: boolean) =>
    (round: number): string =>
      generateReport({ seed: length + round, length, markdown });
  const failures: string[] = [];
  // Short texts first: the just-in-time compiler sees every task, and it is learned which one would take too long
  // later.
  note('warming up');
  const known = new Map<Task, { readonly size: number; readonly time: number }>();
  const remember = (size: number, measurements: readonly Measurement[]): void => {
    for (const { task, times } of measurements) if (times.length > 0) known.set(task, { size, time: median(times) });
  };
  const first = 5_000;
  const warm = await measure(
    tasks,
    texts(first, markdown),
    { share: 1000, minRounds: 3, maxRounds: 40, patience: 2000 },
    () => undefined,
  );
  remember(first, warm);
  for (const size of sizes) {
    note(`${size} characters`);
    const expected = (task: Task): number => {
      const last = known.get(task);
      return last ? (last.time * size) / last.size : NaN;
    };
    const measurements = await measure(tasks, texts(size, markdown), paceOf(size), note, expected);
    remember(size, measurements);
    console.log(`## ${size.toLocaleString('en')} characters\n\n${sizeTable(measurements, loaded, own?.full)}\n`);
    failures.push(...ownFailures(measurements));
  }
  if (wanted.has('worst')) {
    const { worstCases } = await import('./worst-cases');
    const length = Math.min(100_000, Math.max(...sizes));
    note(`edits that cost most, ${length} characters`);
    const measurements = await measure(
      worstCases(length),
      texts(length, false),
      { share: 2500, minRounds: 2, maxRounds: 8, patience: 10_000 },
      note,
    );
    console.log(`## Edits that cost most, ${length.toLocaleString('en')} characters\n\n${worstTable(measurements)}\n`);
    failures.push(...ownFailures(measurements));
  }
  note('done');
  return failures;
}

function parseSize(text: string): number {
  const match = /^(\d+)([kM]?)$/.exec(text.trim());
  if (!match) throw new RangeError(`not a size: ${text}\n${usage}`);
  return Number(match[1]) * ({ k: 1e3, M: 1e6 }[match[2] ?? ''] ?? 1);
}

function parseOnly(text: string | undefined): ReadonlySet<string> {
  const known = ['floor', 'ours', 'worst', ...peers.map((peer) => peer.id)];
  const wanted = text === undefined ? known : text.split(',').map((id) => id.trim());
  const unknown = wanted.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new RangeError(`not something to time: ${unknown}\n${usage}`);
  return new Set(wanted);
}

/** Rounds for a size. A whole bench with every peer stays well below six minutes on a machine of two cores. */
function paceOf(size: number): Pace {
  if (size <= 20_000) return { share: 2000, minRounds: 5, maxRounds: 40, patience: 2000 };
  if (size <= 200_000) return { share: 3000, minRounds: 3, maxRounds: 15, patience: 4000 };
  return { share: 6000, minRounds: 2, maxRounds: 6, patience: 12_000 };
}

function medianOf(measurements: readonly Measurement[], task: Task | undefined): number {
  return median(measurements.find((measurement) => measurement.task === task)?.times ?? []);
}

function ownFailures(measurements: readonly Measurement[]): readonly string[] {
  const own = measurements.filter(({ task }) => task.id === 'ours' || task.id === 'worst');
  return own.flatMap(({ task, failure }) => (failure === null ? [] : [`${task.name}: ${failure}`]));
}

function sizeTable(
  measurements: readonly Measurement[],
  loaded: readonly LoadedPeer[],
  full: Task | undefined,
): string {
  const base = medianOf(measurements, floor);
  const ours = medianOf(measurements, full);
  const rows = measurements.map((measurement) => {
    const time = median(measurement.times);
    return [measurement.task.name, ...timeCells(measurement), ratio(time, base), ratio(time, ours)];
  });
  const missing = loaded.flatMap(({ peer, failure }) =>
    failure === null ? [] : [[peer.name, failure, '–', '0', '–', '–', '–']],
  );
  return markdownTable(
    ['timed', 'median', 'min–max', 'runs', 'results', 'to the floor', 'to ours'],
    [...rows, ...missing],
  );
}

/**
 * An edit and the edit that undoes it take turns, so the median of each is told. The fresh analysis above a group is
 * what they compare to.
 */
function worstTable(measurements: readonly Measurement[]): string {
  let fresh = NaN;
  const rows = measurements.map((measurement) => {
    const single = (measurement.task.repeat ?? 1) === 1;
    if (single) fresh = median(measurement.times);
    const undoing = median(measurement.times.filter((_, index) => index % 2 === 1));
    const doing = median(measurement.times.filter((_, index) => single || index % 2 === 0));
    const each = [milliseconds(doing), single ? '–' : milliseconds(undoing)];
    return [measurement.task.name, ...timeCells(measurement), ...each, ratio(median(measurement.times), fresh)];
  });
  return markdownTable(
    ['timed', 'median', 'min–max', 'runs', 'results', 'the edit', 'its undoing', 'to a fresh analysis'],
    rows,
  );
}
