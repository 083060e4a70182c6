import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decode } from '../../src/core/text/decode';
import { ReportDocument } from '../../src/core/report/document';
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
      pages.forEach((page, i) => {
        const there = new Set(rendered[i]);
        for (const line of linesOf(page)) {
          lines++;
          if (there.has(line)) alike++;
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

/** The lines of the rendered pages without blanks and page numbers. */
function render(path: string, { folder, fonts }: Places): readonly (readonly string[])[] {
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
  const pages = text.split('\f').map((page) =>
    page
      .split('\n')
      .map(plain)
      .filter((line) => line !== ''),
  );
  return pages.slice(0, -1).map((page) => page.filter((line) => !PAGE_NUMBER.test(line)));
}

const plain = (line: string): string => line.replaceAll(/\s/g, '');

const linesOf = ({ items }: Page): readonly string[] =>
  items
    .map((item) =>
      item.kind === 'line'
        ? item.runs.map(({ text }) => text).join('')
        : item.cells.map((cell) => cell.lines.map((runs) => runs.map(({ text }) => text).join('')).join('')).join(''),
    )
    .map(plain)
    .filter((line) => line !== '');
