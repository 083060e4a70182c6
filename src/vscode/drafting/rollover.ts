import { Uri, ViewColumn, commands, l10n, window, workspace } from 'vscode';
import type { CancellationToken, LogOutputChannel, TextDocument, TextEditor } from 'vscode';
import { factsToAsk } from '../../core/drafting/rollover/facts';
import type { RollOver } from '../../core/drafting/rollover/model';
import { nextStep, stepName } from '../../core/drafting/rollover/step';
import type { Step } from '../../core/drafting/rollover/step';
import { rollOver, rolledName } from '../../core/drafting/rollover/rollOver';
import { marksOf } from '../../core/drafting/rollover/ways';
import { ReportDocument } from '../../core/report/document';
import type { Report } from '../../core/report/report';
import { isTooLong, reportFor } from '../workspace/commanded';
import type { ReportDocuments } from '../workspace/documents';
import { readsLikeReport } from '../workspace/reportHint';
import { guardedLater } from '../platform/errors';
import { fileNameOf } from '../platform/fileName';
import { kindName } from '../platform/locale';
import { goToPlaceholder } from './placeholders';
import type { RollOverNotes } from './rolloverNote';
import { LANGUAGE } from '../platform/switchLanguage';
import { DrawnFromReports } from '../workspace/workspaceReports';
import { openUnsaved } from '../platform/unsaved';
import { SWITCH_WAY } from './ways/draftWays';
import type { DraftWays } from './ways/draftWays';
import { YEAR_FACTS } from './yearFacts';
import type { HouseStyles } from '../houseStyle/houseStyle';
import type { WorkspaceReports } from '../workspace/workspaceReports';

/** Command: drafts a report from that of last year. */
export const ROLL_OVER = 'zongjie.draftFromLastYear';

const TITLE_LIMIT = 60;

/** Makes this year's draft of last year's report (由去年总结起草) in a new, unsaved document beside it. */
export class RollOverCommand {
  private readonly drawn: DrawnFromReports<{
    readonly title: string;
    readonly year: number | null;
    readonly kind: string;
    readonly issuer: string | null;
  }>;

  constructor(
    reports: WorkspaceReports,
    private readonly documents: ReportDocuments,
    private readonly houses: HouseStyles,
    readonly notes: RollOverNotes,
    private readonly ways: DraftWays,
    private readonly log: LogOutputChannel,
  ) {
    this.drawn = new DrawnFromReports(reports, ({ title, year, kind, issuer }) => ({
      title: title?.slice(0, TITLE_LIMIT) ?? '',
      year,
      kind: kindName(kind),
      issuer,
    }));
  }

  /** @param from the file that was chosen in the explorer; else the active report, else one that the writer chooses. */
  async run(from: unknown): Promise<void> {
    const source = await this.source(from);
    if (source === undefined) return;
    if (isTooLong(source)) return;
    const report = await reportFor(this.documents, source);
    const year = report.year ?? (await askYear());
    if (year === undefined) return;
    const step = await askStep(report, year);
    if (step === undefined) return;
    const over = rollOver(report, { year, step, facts: (await this.houses.find(source.uri))?.facts ?? [] });
    if (over === null) return;
    const name = rolledName(fileNameOf(source.uri), report, year, step);
    if (!window.visibleTextEditors.some(({ document }) => document === source)) await window.showTextDocument(source);
    const draft = await openUnsaved({
      text: over.text,
      language: source.languageId === 'plaintext' ? LANGUAGE : source.languageId,
      folder: source.isUntitled ? null : Uri.joinPath(source.uri, '..'),
      name,
      eol: source.eol,
    });
    const editor = await window.showTextDocument(draft, { viewColumn: ViewColumn.Beside, preview: false });
    this.ways.begin(draft, over.text, marksOf(over));
    const draftName = draft.isUntitled && draft.uri.path.includes('/') ? fileNameOf(draft.uri) : name;
    this.notes.keep({
      over,
      source: { uri: source.uri, name: fileNameOf(source.uri), report },
      draft: { uri: draft.uri, name: draftName, report: await this.read(over.text, name, source.uri) },
    });
    const period = step === null ? l10n.t('the year {0}', String(over.toYear)) : stepName(step);
    void guardedLater(this.log, 'the draft', () => this.tell(over, period, editor), undefined)();
  }

  /** Says what was done, and offers where to go on. @param period that the draft is to tell of */
  private async tell({ changes, left, placeholders }: RollOver, period: string, editor: TextEditor): Promise<void> {
    const [walk, original, more, note, facts] = [
      l10n.t('To the first gap'),
      l10n.t('Keep last year’s words'),
      l10n.t('More…'),
      l10n.t('Show what was changed'),
      l10n.t('Fill in this year’s words'),
    ];
    const asks = factsToAsk(new ReportDocument(editor.document.getText()).report).length > 0;
    const times = changes.filter(({ kind }) => kind === 'title' || kind === 'year' || kind === 'period').length;
    // beside more buttons the message has no room for where it comes from
    const pressed = await window.showInformationMessage(
      l10n.t(
        'Drafted for {0}: {1} years moved on, {2} figures to fill in, {3} places to check, {4} left for you to look at. The draft is not saved yet.',
        period,
        times,
        placeholders.length,
        changes.filter(({ kind }) => kind === 'verify').length,
        left.filter(({ look }) => look).length,
      ),
      walk,
      original,
      asks ? more : note,
    );
    const chosen = pressed === more ? await window.showQuickPick([facts, note]) : pressed;
    if (chosen === facts) {
      await window.showTextDocument(editor.document);
      await commands.executeCommand(YEAR_FACTS);
    }
    if (chosen === original) {
      await window.showTextDocument(editor.document);
      await commands.executeCommand(SWITCH_WAY);
    }
    if (chosen === walk)
      await goToPlaceholder(
        this.documents,
        this.ways,
        await window.showTextDocument(
          editor.document,
          editor.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn },
        ),
        1,
      );
    if (chosen === note) await this.notes.show();
  }

  /** @param uri the file whose house style counts */
  private async read(text: string, fileName: string, uri: Uri): Promise<Report> {
    return new ReportDocument(text, { fileName, own: await this.documents.wordsFor(uri) }).report;
  }

  private async source(from: unknown): Promise<TextDocument | undefined> {
    if (from instanceof Uri) return workspace.openTextDocument(from);
    const active = window.activeTextEditor?.document;
    if (active !== undefined && (this.documents.has(active) || readsLikeReport(active))) return active;
    const uri = await this.choose();
    return uri === undefined ? undefined : workspace.openTextDocument(uri);
  }

  /** Lets the writer choose among the reports of the workspace, the newest first. */
  private async choose(): Promise<Uri | undefined> {
    const found = await window.withProgress(
      { location: { viewId: 'zongjie.outline' } },
      async (_, token: CancellationToken) => {
        const items: { label: string; description: string; detail?: string; uri: Uri; year: number }[] = [];
        await this.drawn.each(token, (uri, { title, year, kind, issuer }) => {
          items.push({
            label: fileNameOf(uri),
            description: [year, issuer, kind].filter((part) => part !== null).join('　'),
            ...(fileNameOf(uri).startsWith(title) ? {} : { detail: title }),
            uri,
            year: year ?? 0,
          });
          return true;
        });
        return items.sort((a, b) => b.year - a.year || (a.label < b.label ? -1 : 1));
      },
    );
    if (found.length === 0)
      return void window.showInformationMessage(
        l10n.t('No report was found in this workspace. Open last year’s report first.'),
      );
    return (
      await window.showQuickPick(found, {
        placeHolder: l10n.t('Draft from which report?'),
        matchOnDescription: true,
        matchOnDetail: true,
      })
    )?.uri;
  }
}

/** What is drafted from a report of a month, a quarter or a half-year: the next one, or null for the same one of the next year. */
async function askStep(report: Report, year: number): Promise<Step | null | undefined> {
  const step = nextStep(report);
  if (step === null) return null;
  const chosen = await window.showQuickPick(
    [
      { label: l10n.t('The next period: {0}', stepName(step)), step },
      { label: l10n.t('The same period of {0}', String(year + 1)), step: null },
    ],
    { placeHolder: l10n.t('Draft for which period?') },
  );
  return chosen?.step;
}

async function askYear(): Promise<number | undefined> {
  const written = await window.showInputBox({
    prompt: l10n.t('Which year does last year’s report tell of? Neither its title nor its name says.'),
    placeHolder: String(new Date().getFullYear() - 1),
    validateInput: (value) => (/^(?:19|20)\d{2}$/.test(value) ? undefined : l10n.t('A year in four digits.')),
  });
  return written === undefined ? undefined : Number(written);
}
