import { lint } from '../../src/core/lint/lint';
import type { Diagnostic } from '../../src/core/lint/model';
import { createRandom } from '../bench/random';
import { read } from '../fixtures/read';
import type { Phrasings, WorldReport } from './model';
import { makeReport } from './report';
import { drawSlips, withSlips } from './slips';
import type { Slip } from './slips';

const SLIPS_A_REPORT = 3;

/** A slip and whether it was told. */
export interface Trial {
  readonly slip: Slip;
  /** Count of digits in the true number. */
  readonly digits: number;
  readonly found: boolean;
  /** The sentence with the slip. */
  readonly shown: string;
}

export interface Measurement {
  readonly reports: number;
  readonly characters: number;
  readonly claims: number;
  readonly trials: readonly Trial[];
  /** Errors and warnings on true text, as lines: severity, rule, where. */
  readonly falseAlarms: readonly string[];
  /** Errors and warnings on text with slips that touch no number of a claim made false. */
  readonly beside: number;
}

/** Errors and warnings of a text. */
export const alarms = (text: string, fileName: string): readonly Diagnostic[] =>
  lint(read(text, fileName)).filter(({ severity }) => severity === 'error' || severity === 'warning');

/** Several measurements as one, in their order. */
export const together = (all: readonly Measurement[]): Measurement => {
  const count = (of: (one: Measurement) => number): number => all.reduce((sum, one) => sum + of(one), 0);
  return {
    reports: count(({ reports }) => reports),
    characters: count(({ characters }) => characters),
    claims: count(({ claims }) => claims),
    trials: all.flatMap(({ trials }) => trials),
    falseAlarms: all.flatMap(({ falseAlarms }) => falseAlarms),
    beside: count(({ beside }) => beside),
  };
};

/** Lints the report of each seed, as it is and with slips. */
export function measure(seeds: readonly number[], phrasings: Phrasings): Measurement {
  const trials: Trial[] = [];
  const falseAlarms: string[] = [];
  let [characters, claims, beside] = [0, 0, 0];
  for (const seed of seeds) {
    const report = makeReport(seed, phrasings);
    characters += report.text.length;
    claims += report.claims.length;
    const raised = alarms(report.text, report.fileName);
    for (const { severity, rule, span } of raised)
      falseAlarms.push(
        `${severity} ${rule} “${report.text.slice(span.start, span.end)}” in ${around(report.text, span.start)}`,
      );
    const slipped = tryReport(report, raised, seed);
    trials.push(...slipped.trials);
    beside += slipped.beside;
  }
  return { reports: seeds.length, characters, claims, trials, falseAlarms, beside };
}

function tryReport(
  report: WorldReport,
  before: readonly Diagnostic[],
  seed: number,
): { trials: readonly Trial[]; beside: number } {
  const slips = drawSlips(report, SLIPS_A_REPORT, createRandom(seed));
  const { text, at } = withSlips(report, slips);
  const known = new Set(
    before.map((diagnostic) =>
      key(
        diagnostic,
        report.numbers.map(({ start, end, unit }) => [start, end + unit.length]),
      ),
    ),
  );
  // what is raised without the slips, too, tells of none of them
  const raised = alarms(text, report.fileName).filter((diagnostic) => !known.has(key(diagnostic, at)));
  const used = new Set<Diagnostic>();
  const trials = slips.map((slip): Trial => {
    const places = slip.broken.flatMap(({ numbers }) => numbers.map((index) => at[index] as [number, number]));
    const told = raised.filter(({ span }) => places.some(([start, end]) => span.start < end && start < span.end));
    for (const diagnostic of told) used.add(diagnostic);
    const [start] = at[slip.number] as [number, number];
    return {
      slip,
      digits: (report.numbers[slip.number]?.amount.scaled ?? 0).toString().length,
      found: told.length > 0,
      shown: around(text, start),
    };
  });
  return { trials, beside: raised.length - used.size };
}

/** The rule and the numbers that are marked. */
const key = ({ rule, span }: Diagnostic, places: readonly (readonly [number, number])[]): string =>
  [rule, ...places.flatMap(([start, end], n) => (span.start < end && start < span.end ? [n] : []))].join(' ');

/** The sentence, or the row, that an offset lies in. */
function around(text: string, offset: number): string {
  const before = Math.max(text.lastIndexOf('。', offset), text.lastIndexOf('\n', offset)) + 1;
  const after = text.slice(offset).search(/[。\n]/);
  return text.slice(before, after < 0 ? text.length : offset + after + 1).trim();
}
