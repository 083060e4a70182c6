import { languages } from 'vscode';
import type { Disposable, DocumentSelector, ExtensionContext, LogOutputChannel } from 'vscode';
import { TRIGGERS, completionProvider } from './completion';
import { COMPLETION_TAKEN, CompletionUses } from './completionUses';
import type { ReportDocuments } from './documents';
import { guardedLater } from './errors';
import { PastReports } from './pastReports';
import { PatternLibrary } from './patternLibrary';
import type { WorkspaceReports } from './workspaceReports';

/** All that helps to write: the patterns, what past reports teach, what the writer takes most. */
export class Drafting implements Disposable {
  readonly library: PatternLibrary;
  readonly past: PastReports;
  private readonly uses: CompletionUses;

  constructor({ extensionUri, globalState }: ExtensionContext, private readonly documents: ReportDocuments, reports: WorkspaceReports, private readonly log: LogOutputChannel) {
    this.library = new PatternLibrary(extensionUri);
    this.past = new PastReports(reports, log);
    this.uses = new CompletionUses(globalState);
  }

  /** Registers what VS Code asks while one writes. */
  registerProviders(selector: DocumentSelector): Disposable[] {
    const { provideCompletionItems } = completionProvider(this.documents, this.library, this.past, this.uses);
    return [languages.registerCompletionItemProvider(selector, { provideCompletionItems: guardedLater(this.log, 'completion', provideCompletionItems, undefined) }, ...TRIGGERS)];
  }

  /** What its commands do, by their ids. */
  get commands(): Readonly<Record<string, (...args: never[]) => unknown>> {
    return { [COMPLETION_TAKEN]: (id: string) => this.uses.taken(id) };
  }

  dispose(): void {
    this.past.dispose();
  }
}
