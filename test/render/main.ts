import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decode } from '../../src/core/text/decode';
import { ReportDocument } from '../../src/core/report/document';
import type { Run } from '../../src/exchange/model';
import { HANGING } from '../../src/exchange/pages/breakLines';
import { paginate } from '../../src/exchange/pages/paginate';
import type { Page } from '../../src/exchange/pages/paginate';
import { PRESET_IDS, pageSettings } from '../../src/exchange/settings';
import { composeFor, writeDocx } from '../../src/exchange/word/out/write';

export interface Places {
  readonly folder: string;
  /** The command of the validator. */
  readonly validator: string;
  /** Stand-ins for the fonts of GB/T 9704. */
  readonly fonts: string;
}

/** So large a share of the lines must break where LibreOffice breaks them. */
const SHARE_ALIKE = 0.97;
const PAGE_NUMBER = /^—\d+—$/;

/** Exports, validates, renders, compares. @returns the exit status */
export async function main(files: readonly string[], places: Places): Promise<number> {
  mkdirSync(places.folder, { recursive: true });
  let failed = 0;
  let lines = 0;
  let alike = 0;
  const check = (what: string, holds: boolean, more = ''): void => {
    if (!holds) failed++;
    console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}${more === '' ? '' : `: ${more}`}`);
  };
  for (const file of files) {
    const { report } = new ReportDocument(decode(readFileSync(file)).text, { fileName: basename(file) });
    const template = writeDocx(report, pageSettings({ fonts: { body: '宋体' } }));
    for (const preset of [...PRESET_IDS, 'template'] as const) {
      const settings = preset === 'template' ? pageSettings() : pageSettings({}, preset);
      const bytes = writeDocx(report, settings, preset === 'template' ? template : null);
      const name = `${basename(file).replace(/\.[^.]*$/, '')}-${preset}`;
      const path = join(places.folder, `${name}.docx`);
      writeFileSync(path, bytes);
      const errors = validate(places.validator, path);
      check(`${name}: the Open XML SDK finds nothing`, errors.length === 0, errors.join('; '));
      if (preset !== 'margin') continue;
      const rendered = render(path, places);
      const pages = paginate(composeFor(report, settings), settings);
      check(`${name}: as many pages`, pages.length === rendered.length, `${pages.length}, rendered ${rendered.length}`);
      check(
        `${name}: page numbers outside`,
        rendered.every(({ number }, p) => number === (p % 2 === 0 ? 'right' : 'left')),
      );
      pages.forEach((page, i) => {
        const there = rendered[i]?.lines ?? [];
        for (const line of linesOf(page)) {
          lines++;
          if (there.some((other) => isAlike(line, other))) alike++;
          else console.log(`       not so on page ${i + 1}: ${line.text}`);
        }
      });
    }
  }
  const share = alike / Math.max(1, lines);
  check('lines break alike', share >= SHARE_ALIKE, `${alike} of ${lines}, ${(100 * share).toFixed(1)}%`);
  console.log(failed === 0 ? 'All is well.' : `${failed} failed.`);
  return failed === 0 ? 0 : 1;
}

function validate(command: string, path: string): readonly string[] {
  let out: string;
  try {
    out = execFileSync(process.execPath, [command, path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    out = String((error as { stdout?: unknown }).stdout ?? ''); // it ends with 1 where it finds something
  }
  const result = JSON.parse(out) as { readonly errors: readonly { readonly description?: string }[] };
  return result.errors.map((found) => found.description ?? JSON.stringify(found));
}

/** A page as LibreOffice has it: its lines without blanks, and on which side its number stands. */
interface Rendered {
  readonly lines: readonly string[];
  readonly number: 'left' | 'right' | null;
}

function render(path: string, { folder, fonts }: Places): readonly Rendered[] {
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      path,
    ],
    { env: { ...process.env, FONTCONFIG_FILE: fonts }, stdio: 'ignore' },
  );
  const text = execFileSync('pdftotext', ['-layout', path.replace(/\.docx$/, '.pdf'), '-'], { encoding: 'utf8' });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => {
      const all = page.split('\n').filter((line) => plain(line) !== '');
      const number = all.find((line) => PAGE_NUMBER.test(plain(line)));
      return {
        lines: all.map(plain).filter((line) => !PAGE_NUMBER.test(line)),
        number: number === undefined ? null : number.search(/\S/) > MIDDLE ? 'right' : 'left',
      };
    });
}

/** A column between the two sides of a page in the text of the PDF, even of a page with short lines. */
const MIDDLE = 12;

const plain = (line: string): string => line.replaceAll(/\s/g, '');

/** A line of ours: in a table a part of what stands beside it, in a footnote what stands behind its number. */
interface OwnLine {
  readonly text: string;
  readonly isPart: boolean;
}

/** LibreOffice leaves a mark that hangs outside the type area undrawn: the line is the same without it. */
const isAlike = ({ text, isPart }: OwnLine, other: string): boolean =>
  isPart ? other.includes(text) : other === text || (HANGING.has(text.at(-1) ?? '') && other === text.slice(0, -1));

const textOf = (runs: readonly Run[]): string =>
  plain(runs.map(({ text, note }) => (note === undefined ? text : String(note))).join(''));

const linesOf = ({ items, notes }: Page): readonly OwnLine[] =>
  [
    ...items.flatMap((item): readonly OwnLine[] =>
      item.kind === 'line'
        ? [{ text: textOf(item.runs), isPart: false }]
        : item.cells.flatMap(({ lines }) => lines.map((runs) => ({ text: textOf(runs), isPart: true }))),
    ),
    ...notes.map(({ runs }) => ({ text: textOf(runs.filter(({ note }) => note === undefined)), isPart: true })),
  ].filter(({ text }) => text !== '');
