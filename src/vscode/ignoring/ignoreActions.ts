import { CodeAction, CodeActionKind, EndOfLine, WorkspaceEdit, l10n } from 'vscode';
import type { Diagnostic, TextDocument } from 'vscode';
import { unmerged } from '../../core/lint/merge';
import type { MergedDiagnostic } from '../../core/lint/merge';
import { readDirective, writeDirective } from '../../core/lint/ignoring/comments';
import { placeOf } from '../../core/lint/ignoring/sift';
import { readComments } from '../../core/text/comments';
import type { Examined } from '../diagnostics/diagnostics';
import { IGNORE_HERE, IGNORE_IN_FILE } from './ignoring';

/**
 * The ways to ignore the findings of one rule: here, by a comment where the report is Markdown, in the whole file.
 * @param title of the rule
 */
export function ignoreActions(
  document: TextDocument,
  { report, found }: Examined,
  here: readonly MergedDiagnostic[],
  title: string,
  diagnostics: Diagnostic[],
): CodeAction[] {
  const first = here[0];
  if (first === undefined) return [];
  const places = unmerged(here).map((diagnostic) => placeOf(report, found, diagnostic));
  const action = (text: string): CodeAction => {
    const made = new CodeAction(text, CodeActionKind.QuickFix);
    made.diagnostics = diagnostics;
    return made;
  };
  const inPlace = action(l10n.t('Ignore here: “{0}”', title));
  inPlace.command = { command: IGNORE_HERE, title: inPlace.title, arguments: [document.uri, places] };
  const inFile = action(l10n.t('Ignore “{0}” in this file', title));
  inFile.command = { command: IGNORE_IN_FILE, title: inFile.title, arguments: [document.uri, first.rule] };
  const edit = isMarkdown(document)
    ? commentEdit(document, report.positionAt(first.span.start).line, first.rule)
    : null;
  if (edit === null) return [inPlace, inFile];
  const byComment = action(l10n.t('Ignore here by a comment: “{0}”', title));
  byComment.edit = edit;
  return [inPlace, byComment, inFile];
}

const isMarkdown = ({ languageId, uri }: TextDocument): boolean =>
  languageId === 'markdown' || /\.(?:md|markdown)$/i.test(uri.path);

/**
 * Writes the comment above the line, or the rule into the comment that stands there; null in a table, which a comment
 * would break.
 */
function commentEdit(document: TextDocument, line: number, rule: string): WorkspaceEdit | null {
  const text = document.lineAt(line).text;
  if (/^\s*\|/.test(text)) return null;
  const edit = new WorkspaceEdit();
  const above = line === 0 ? '' : document.lineAt(line - 1).text;
  const [comment] = readComments(above);
  const directive = comment === undefined ? null : readDirective(above.slice(comment.start, comment.end));
  if (comment !== undefined && directive?.of === 'next-line' && directive.rules.length > 0) {
    const range = document.lineAt(line - 1).range;
    edit.replace(
      document.uri,
      range.with(range.start.translate(0, comment.start), range.start.with({ character: comment.end })),
      writeDirective([...directive.rules.map(({ id }) => id), rule]),
    );
  } else {
    const lineBreak = document.eol === EndOfLine.CRLF ? '\r\n' : '\n';
    edit.insert(
      document.uri,
      document.lineAt(line).range.start,
      `${/^\s*/.exec(text)?.[0] ?? ''}${writeDirective([rule])}${lineBreak}`,
    );
  }
  return edit;
}
