/**
 * What the fuzzer has done, as lines of JSON that are only ever appended, so that several runs, also at one time, add
 * up in one file.
 */
import { existsSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';

/**
 * @typedef {object} Figures
 * @property {number} cases
 * @property {number} executions texts that were read and linted: afresh, or after an edit
 * @property {number} compared steps after which the reading was compared with a fresh one
 * @property {number} asked steps after which every rule was asked again what it had kept
 * @property {number} mended texts that were listed, rolled over and mended, too
 * @property {number} characters of the texts that were executed
 * @typedef {{ type: 'figures', seed: number, figures: Figures } | { type: 'failure', seed: number, kind: string }}
 *   Entry
 */

/** @type {Figures} */
export const NOTHING = { cases: 0, executions: 0, compared: 0, asked: 0, mended: 0, characters: 0 };

/**
 * @param {Figures} a
 * @param {Figures} b
 * @param {1 | -1} [sign] -1 subtracts
 * @returns {Figures}
 */
export function plus(a, b, sign = 1) {
  return {
    cases: a.cases + sign * b.cases,
    executions: a.executions + sign * b.executions,
    compared: a.compared + sign * b.compared,
    asked: a.asked + sign * b.asked,
    mended: a.mended + sign * b.mended,
    characters: a.characters + sign * b.characters,
  };
}

/** @param {Figures} figures */
export function said({ cases, executions, compared, asked, mended, characters }) {
  return (
    `${cases} cases, ${executions} executions of ${(characters / Math.max(1, executions)).toFixed(0)} characters, ` +
    `${compared} compared with a fresh reading, ${asked} with rules asked anew, ${mended} mended`
  );
}

/**
 * @param {string} file need not exist
 * @returns {Promise<Figures>} what all runs have done that wrote to it
 */
export async function totalOf(file) {
  if (!existsSync(file)) return NOTHING;
  /** @type {Entry[]} */
  const entries = (await readFile(file, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return entries.reduce((sum, entry) => (entry.type === 'figures' ? plus(sum, entry.figures) : sum), NOTHING);
}

/**
 * @param {string} file
 * @param {Entry} entry
 */
export function appendTo(file, entry) {
  return appendFile(file, `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
}
