import { median } from './measure';
import type { Measurement } from './measure';

/** A Markdown table. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Milliseconds with three digits that count: 0.042, 3.14, 871. */
export function milliseconds(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** How many times `base` a time is: 0.05×, 3.1×, 240×. */
export function ratio(time: number, base: number): string {
  const value = time / base;
  if (!Number.isFinite(value)) return '–';
  return `${value >= 10 ? value.toFixed(0) : value.toPrecision(2)}×`;
}

/** The cells that are the same in every table: median, range, runs, results. A failed task without times says why. */
export function timeCells({ task, times, results, failure }: Measurement): readonly string[] {
  if (times.length === 0) return [failure ?? 'not run', '–', '0', '–'];
  const range = `${milliseconds(Math.min(...times))}–${milliseconds(Math.max(...times))}`;
  const runs = failure === null ? String(times.length) : `${times.length}, then ${failure}`;
  return [milliseconds(median(times)), range, runs, `${Math.round(median(results))} ${task.work}`];
}
