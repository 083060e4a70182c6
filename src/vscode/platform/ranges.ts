import { Position, Range } from 'vscode';
import type { Command, TextDocument } from 'vscode';
import type { LineRange } from '../../core/features/workspace';
import type { Report } from '../../core/report/report';
import type { Span } from '../../core/text/span';

/** The offset as a place in the editor. */
export function toPosition(report: Report, offset: number): Position {
  const { line, character } = report.positionAt(offset);
  return new Position(line, character);
}

/** The span as a range in the editor. */
export const toRange = (report: Report, { start, end }: Span): Range =>
  new Range(toPosition(report, start), toPosition(report, end));

/** A place of a file, open or not, as a range in the editor. */
export const toLineRange = ({ start, end }: LineRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** Opens the document with the cursor at the offset. */
export const openCommand = (title: string, document: TextDocument, report: Report, offset: number): Command => ({
  command: 'vscode.open',
  title,
  arguments: [document.uri, { selection: toRange(report, { start: offset, end: offset }) }],
});
