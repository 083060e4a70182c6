import { FileSystemError, Selection, UIKind, Uri, commands, env, l10n, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { walkOf } from '../../core/drafting/rollover/oneOff';
import type { Left } from '../../core/drafting/rollover/oneOff';
import { lint } from '../../core/lint/lint';
import { withinLine } from '../../core/report/find';
import type { Report } from '../../core/report/report';
import type { Span } from '../../core/text/span';
import { RefusedError } from '../../exchange/refusal';
import { editorOf } from '../editing/editing';
import { logError } from '../platform/errors';
import { fileNameOf } from '../platform/fileName';
import { localized } from '../platform/locale';
import { toRange } from '../platform/ranges';
import { writeWhole } from '../platform/writeWhole';
import type { Services } from '../services';
import { documentFor, reportFor } from '../workspace/commanded';
import { pageFor, templateFor } from './reports';

/** Command: exports the report to Word. */
export const EXPORT_WORD = 'zongjie.exportWord';

/** What a caller has decided already. */
export interface Decided {
  /** Where to; it is replaced where it exists. */
  readonly target?: Uri;
}

/** Reports of which the writer was told what is left. */
const told = new WeakSet<TextDocument>();
/** So many of the places that still read as last year are named, with so much of what stands before each. */
const MOST_LISTED = 5;
const AROUND = 14;
/** A whole clause, where it is no longer; “025年同期下降4.3” says less. */
const CLAUSES_BEFORE = /^.*[，。；：！？,;:!?“”（）()](?=.*[\u4e00-\u9fff])/s;

/** 导出 Word. @returns the file written; undefined where nothing was */
export async function exportWord(
  services: Services,
  given: unknown,
  { target }: Decided = {},
): Promise<Uri | undefined> {
  const document = await documentFor(given);
  if (document === undefined) return undefined;
  const report = await reportFor(services.documents, document);
  if (!(await isReady(services, document, report))) return undefined;
  const file = target ?? (await targetFor(document, report));
  if (file === undefined) return undefined;
  try {
    const { writeDocx } = await import('../../exchange/word/out/write');
    const [page, template] = [await pageFor(services, document.uri), await templateFor(services, document.uri)];
    await writeWhole(file, writeDocx(report, page, template));
  } catch (error) {
    logError(services.log, `exporting to ${file.toString()}`, error);
    void window.showErrorMessage(l10n.t('“{0}” was not written: {1}', fileNameOf(file), reasonOf(error)));
    return undefined;
  }
  void offerToOpen(file);
  return file;
}

/** Tells once what is left to fill in or to mend. Whether to go on. */
async function isReady(services: Services, document: TextDocument, report: Report): Promise<boolean> {
  if (told.has(document)) return true;
  const open = services.drafting.ways.openIn(document.uri, () => report.slice({ start: 0, end: report.length }));
  // counted as the status bar does, which the writer has before his eyes
  const stops = walkOf(report, open);
  const isOpen = (stop: Left): boolean => open.some(({ span }) => span === stop.span);
  const unanswered = stops.filter(isOpen).map(({ span }) => span);
  const house = await services.houses.find(document.uri);
  const errors = lint(report, { rules: house?.rules ?? {}, house }).filter(({ severity }) => severity === 'error');
  const first = [...stops.map(({ span }) => span.start), ...errors.map(({ span }) => span.start)].sort(
    (a, b) => a - b,
  )[0];
  if (first === undefined) return true;
  const [anyway, show] = [l10n.t('Export Anyway'), l10n.t('Show the First')];
  const gaps = stops.length - unanswered.length;
  const left = l10n.t('{0} places to be filled in and {1} errors are left.', gaps, errors.length);
  const lastYears = l10n.t(
    '{0} places still read as last year’s report did: {1}',
    unanswered.length,
    listed(report, unanswered),
  );
  const choice = await window.showWarningMessage(
    l10n.t('The report is not finished. Export it to Word?'),
    {
      // a message that hides by itself would leave the writer waiting for a file
      modal: true,
      detail: unanswered.length === 0 ? left : gaps + errors.length === 0 ? lastYears : `${lastYears} ${left}`,
    },
    show,
    anyway,
  );
  if (choice === anyway) told.add(document);
  if (choice === show) {
    const editor = await editorOf(document);
    const range = toRange(report, { start: first, end: first });
    editor.selection = new Selection(range.start, range.start);
    editor.revealRange(range);
  }
  return choice === anyway;
}

/** The first places with their lines. */
function listed(report: Report, places: readonly Span[]): string {
  const words = places.slice(0, MOST_LISTED).map((place) => {
    const before = report.slice({ start: withinLine(report, place, AROUND, 0).start, end: place.start });
    const quoted = (before.replace(CLAUSES_BEFORE, '') + report.slice(place)).trim();
    return `“${quoted}”（${l10n.t('line {0}', report.positionAt(place.start).line + 1)}）`;
  });
  return words.join('；') + (places.length > MOST_LISTED ? '……' : '');
}

/**
 * Beside the report under its name; asked for where there is no such place, or a file stands there that is not to be
 * replaced.
 */
async function targetFor(document: TextDocument, report: Report): Promise<Uri | undefined> {
  const { uri } = document;
  const isUntitled = uri.scheme === 'untitled';
  const base = isUntitled ? (report.title ?? l10n.t('Work report')) : fileNameOf(uri).replace(/\.[^.]*$/, '');
  const folder = isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, '..');
  const beside = folder === undefined ? undefined : Uri.joinPath(folder, `${fileName(base)}.docx`);
  if (!isUntitled && beside !== undefined) {
    if (!(await exists(beside))) return beside;
    const [replace, other] = [l10n.t('Replace'), l10n.t('Save Elsewhere…')];
    const choice = await window.showWarningMessage(
      l10n.t('“{0}” exists already.', fileNameOf(beside)),
      { modal: true },
      replace,
      other,
    );
    if (choice === replace) return beside;
    if (choice !== other) return undefined;
  }
  return window.showSaveDialog({
    title: l10n.t('Export to Word'),
    ...(beside === undefined ? {} : { defaultUri: beside }),
    filters: { [l10n.t('Word document')]: ['docx'] },
  });
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false; // what else may be wrong, writing will say
  }
}

/** The text as a file name that every system takes. */
const fileName = (text: string): string =>
  text
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '')
    .trim()
    .slice(0, 80);

function reasonOf(error: unknown): string {
  if (error instanceof RefusedError) return localized(error.says);
  if (error instanceof FileSystemError && error.code === 'FileNotFound')
    return l10n.t('the template or the folder is not there.');
  const message = error instanceof Error ? error.message : String(error);
  if (/\bEBUSY\b/.test(message)) return l10n.t('another program, Word perhaps, has the file open.');
  if ((error instanceof FileSystemError && error.code === 'NoPermissions') || /\bE(ACCES|PERM|ROFS)\b/.test(message))
    return l10n.t('this place cannot be written to.');
  return message;
}

/** Says what was written, and offers to open it where the system can. */
async function offerToOpen(file: Uri): Promise<void> {
  const [open, show] = [l10n.t('Open'), l10n.t('Show in Folder')];
  const canOpen = file.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  const choice = await window.showInformationMessage(
    l10n.t('Exported to “{0}”.', fileNameOf(file)),
    ...(canOpen ? [open, show] : []),
  );
  if (choice === open) await env.openExternal(file);
  if (choice === show) await commands.executeCommand('revealFileInOS', file);
}
