import { ReportDocument } from '../core/report/document';
import type { Imported, ImportedParagraph, ImportedTable } from './imported';
import { refuse } from './refusal';

/** A marker that ends with one of these stands right before the text; any other is parted from it by a blank. */
const CLOSES_MARKER = /[、.．。)）:：①-⒛㈠-㈩❶-❿]$/;
/** 1.1 and 1.2.3: the text begins behind a blank. */
const DECIMAL = /^\d+(?:\.\d+)+[.．]?$/;
const DEEPEST = 6;
/** What stands around a cell: a bar and blanks. */
const CELL_FRAME = 3;
/** A thousand long reports: what a file unfolds to beyond was made to be absurd. */
const MOST_CHARACTERS = 20_000_000;

/**
 * What was imported as the text of a report: headings that no marker tells get the # of Markdown, tables its bars.
 * @throws RefusedError where that is absurdly long
 */
export function importedText({ blocks, notes }: Imported): string {
  let length = 0;
  for (const block of blocks)
    if (block.kind === 'paragraph') length += block.marker.length + block.text.length;
    else for (const row of block.rows) for (const cell of row) length += cell.length + CELL_FRAME;
  if (length > MOST_CHARACTERS)
    refuse('文件的文字多得不正常，不读。', 'The file holds an absurd amount of text and is not read.');
  const lines = blocks.map((block) =>
    block.kind === 'table' ? tableText(block) : { text: paragraphText(block), level: block.level },
  );
  const plain = lines.map((line) => (typeof line === 'string' ? line : line.text));
  const isHeading = headingTest(plain);
  const marked = lines.map((line, i) =>
    typeof line === 'string' || line.level === 0 || isHeading(i)
      ? (plain[i] as string)
      : `${'#'.repeat(Math.min(line.level, DEEPEST))} ${line.text}`,
  );
  const definitions = notes.map((note, i) => `[^${i + 1}]: ${note}`);
  return [...marked, ...definitions, ''].join('\n');
}

function paragraphText({ marker, text }: ImportedParagraph): string {
  if (marker === '') return text;
  return CLOSES_MARKER.test(marker) && !DECIMAL.test(marker) ? `${marker}${text}` : `${marker} ${text}`;
}

/** Whether the outline reads a line as a heading by itself. */
function headingTest(lines: readonly string[]): (index: number) => boolean {
  const report = new ReportDocument(lines.join('\n')).report;
  const starts = new Set(report.allSections().map(({ headingSpan }) => report.positionAt(headingSpan.start).line));
  const numbers: number[] = [];
  let line = 0;
  for (const text of lines) {
    numbers.push(line);
    line += text.split('\n').length;
  }
  return (index) => starts.has(numbers[index] ?? -1);
}

function tableText({ rows }: ImportedTable): string {
  const [header = [], ...body] = rows;
  const row = (cells: readonly string[]): string => `| ${cells.map(cellText).join(' | ')} |`;
  return [row(header), `| ${header.map(() => '---').join(' | ')} |`, ...body.map(row)].join('\n');
}

const cellText = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
