import { CodeActionKind, languages, window } from 'vscode';
import type { Disposable, DocumentSelector, ExtensionContext, LogOutputChannel, TextDocument, Uri } from 'vscode';
import type { Span } from '../../core/text/span';
import type { LibraryPattern } from '../../core/drafting/library';
import { watchCalls } from './calls';
import { CheckedPatterns, mismatchFixProvider } from './checkedPatterns';
import { TRIGGERS, completionProvider } from './completion';
import { COMPLETION_TAKEN, CompletionUses } from './completionUses';
import type { ReportDiagnostics } from '../diagnostics/diagnostics';
import type { ReportDocuments } from '../workspace/documents';
import { guarded, guardedLater } from '../platform/errors';
import { openDocument } from '../platform/openDocument';
import { registerFillIns } from './fillIns';
import { DRAFT_FROM_PLAN, draftFromPlan } from './fromPlan';
import { LastYear } from './lastYear';
import { NEW_REPORT, NewReportCommand } from './newReport';
import { OwnPatterns } from './own/ownPatterns';
import { PastReports } from './pastReports';
import { PatternLibrary } from './patternLibrary';
import { NEXT_PLACEHOLDER, PREVIOUS_PLACEHOLDER, PlaceholderStatus, goToPlaceholder } from './placeholders';
import { ROLL_OVER, RollOverCommand } from './rollover';
import { RollOverNotes, SHOW_NOTE } from './rolloverNote';
import { SWITCH_WAY } from './ways/draftWays';
import type { DraftWays } from './ways/draftWays';
import { markDecorations } from './ways/markDecorations';
import { CONFIRM, markActions, markHovers } from './ways/markProviders';
import { oneOffActions } from './ways/oneOffActions';
import { YEAR_FACTS, fillYearFacts } from './yearFacts';
import type { HouseStyles } from '../houseStyle/houseStyle';
import { GETTING_STARTED, OPEN_SAMPLE, openSample, showWalkthrough } from './walkthrough';
import type { WorkspaceReports } from '../workspace/workspaceReports';

/** All that helps to write: the patterns, what past reports teach, what the writer takes most. */
export class Drafting implements Disposable {
  readonly library: PatternLibrary;
  readonly past: PastReports;
  readonly checked: CheckedPatterns;
  private readonly uses: CompletionUses;
  readonly own: OwnPatterns;
  readonly placeholders: PlaceholderStatus;
  private readonly newReport: NewReportCommand;
  private readonly notes = new RollOverNotes();
  private readonly rollOver: RollOverCommand;
  private readonly lastYear: LastYear;

  constructor(
    private readonly context: ExtensionContext,
    private readonly documents: ReportDocuments,
    diagnostics: ReportDiagnostics,
    reports: WorkspaceReports,
    private readonly houses: HouseStyles,
    readonly ways: DraftWays,
    private readonly log: LogOutputChannel,
  ) {
    this.own = new OwnPatterns(context.globalStorageUri, log);
    this.library = new PatternLibrary(context.extensionUri, this.own);
    this.past = new PastReports(reports, log);
    this.newReport = new NewReportCommand(this.library, documents, reports);
    this.rollOver = new RollOverCommand(reports, documents, houses, this.notes, this.ways, log);
    this.lastYear = new LastYear(reports);
    this.placeholders = new PlaceholderStatus(documents, this.ways);
    this.checked = new CheckedPatterns(diagnostics);
    this.uses = new CompletionUses(context.globalState);
  }

  /** Registers what VS Code asks while one writes. */
  registerProviders(selector: DocumentSelector): Disposable[] {
    const { provideCompletionItems } = completionProvider(this.documents, this.library, this.past, this.uses);
    const { provideCodeActions } = mismatchFixProvider(this.checked);
    return [
      languages.registerCompletionItemProvider(
        selector,
        { provideCompletionItems: guardedLater(this.log, 'completion', provideCompletionItems, undefined) },
        ...TRIGGERS,
      ),
      languages.registerCodeActionsProvider(
        selector,
        { provideCodeActions: guarded(this.log, 'fixes of patterns', provideCodeActions, []) },
        { providedCodeActionKinds: [CodeActionKind.QuickFix] },
      ),
      languages.registerHoverProvider(selector, {
        provideHover: guarded(this.log, 'hover: marks', markHovers(this.documents, this.ways).provideHover, undefined),
      }),
      languages.registerCodeActionsProvider(
        selector,
        {
          provideCodeActions: guarded(
            this.log,
            'code actions: marks',
            markActions(this.documents, this.ways).provideCodeActions,
            [],
          ),
        },
        { providedCodeActionKinds: [CodeActionKind.QuickFix] },
      ),
      languages.registerCodeActionsProvider(
        selector,
        {
          provideCodeActions: guarded(
            this.log,
            'code actions: one-off facts',
            oneOffActions(this.documents, this.ways).provideCodeActions,
            [],
          ),
        },
        { providedCodeActionKinds: [CodeActionKind.QuickFix] },
      ),
      watchCalls(this.documents, this.log),
      markDecorations(this.documents, this.ways, this.context.extensionUri),
      ...registerFillIns(selector, this.documents, this.lastYear, this.log),
    ];
  }

  /** What its commands do, by their ids. */
  get commands(): Readonly<Record<string, (...args: never[]) => unknown>> {
    return {
      [COMPLETION_TAKEN]: (id: string, start: number) => this.taken(id, start),
      [NEW_REPORT]: () => this.newReport.run(),
      [ROLL_OVER]: (from?: unknown) => this.rollOver.run(from),
      [DRAFT_FROM_PLAN]: (from?: unknown) => draftFromPlan(this.documents, from),
      [SWITCH_WAY]: () => this.ways.switch(),
      [CONFIRM]: (uri: Uri, at: Span | null) => {
        const document = openDocument(uri);
        if (document !== undefined) this.ways.confirm(document, at);
      },
      [SHOW_NOTE]: () => this.notes.show(),
      [YEAR_FACTS]: () => fillYearFacts(this.documents, this.houses),
      [NEXT_PLACEHOLDER]: () => this.walk(1),
      [PREVIOUS_PLACEHOLDER]: () => this.walk(-1),
      [OPEN_SAMPLE]: () => openSample(this.context),
      [GETTING_STARTED]: () => showWalkthrough(this.context),
    };
  }

  dispose(): void {
    for (const part of [this.own, this.past, this.checked, this.placeholders, this.notes]) part.dispose();
  }

  private async walk(step: 1 | -1): Promise<void> {
    if (window.activeTextEditor !== undefined)
      await goToPlaceholder(this.documents, this.ways, window.activeTextEditor, step);
  }

  /** VS Code has inserted a completion into the active editor. @param start offset where it begins */
  private async taken(id: string, start: number): Promise<void> {
    const document = window.activeTextEditor?.document;
    const pattern = (await this.library.get()).patterns.find((one) => one.id === id);
    if (document !== undefined && pattern !== undefined) await this.inserted(document, start, pattern);
    else await this.uses.taken(id);
  }

  /**
   * A pattern stands in a document: it is followed from now on, and its use is counted.
   * @param start offset where it begins
   */
  async inserted(document: TextDocument, start: number, pattern: LibraryPattern): Promise<void> {
    this.checked.watch(document, start, pattern);
    await this.uses.taken(pattern.id);
  }
}
