import { ReportDocument } from '../../core/report/document';
import { changeLines, isMarkup } from './lines';
import type { Tidied } from './model';

const INDENT = '\u3000\u3000';
/** Ends the line that names who is addressed. */
const ADDRESS = /[：:！!]$/;
const LONGEST_ADDRESS = 40;

/** Takes out blank lines; Markdown needs those around its tables, and keeps them. */
export function removeBlankLines(text: string): Tidied {
  const lines = text.split(/\r\n|\n|\r/);
  const last = lines.length - 1;
  return changeLines(text, (line, i) => {
    if (line.trim() !== '' || i === last) return line;
    return isMarkup(nearest(lines, i, -1)) || isMarkup(nearest(lines, i, 1)) ? line : null;
  });
}

function nearest(lines: readonly string[], from: number, step: 1 | -1): string {
  let at = from + step;
  while (at >= 0 && at < lines.length && (lines[at] as string).trim() === '') at += step;
  return lines[at] ?? '';
}

/** Begins each paragraph of the body with two full-width blanks; title and addressee stand as they are. */
export function indentLines(text: string): Tidied {
  const report = new ReportDocument(text).report;
  const first = report.positionAt(report.starts[report.body] ?? 0).line;
  let addressed = false;
  return changeLines(text, (line, i) => {
    const body = line.trim();
    if (i < first || body === '' || isMarkup(line) || line.includes('\t')) return line;
    const addresses = !addressed && body.length <= LONGEST_ADDRESS && ADDRESS.test(body);
    addressed = true;
    return addresses ? line : INDENT + line.trimStart();
  });
}
