import { window } from 'vscode';
import type { Disposable, ExtensionContext, LogOutputChannel } from 'vscode';
import { ReportDiagnostics } from './diagnostics/diagnostics';
import { Drafting } from './drafting/drafting';
import { DraftWays } from './drafting/ways/draftWays';
import { DraftsStore } from './drafting/ways/draftsStore';
import { HouseStyles } from './houseStyle/houseStyle';
import { IgnoredView } from './ignoring/ignoredView';
import { IgnoreStore } from './ignoring/ignoreStore';
import { Explanations } from './language/explainFigure';
import { SettingsReader } from './platform/settings';
import { createChecksView } from './views/checks/checksView';
import type { ChecksView } from './views/checks/checksView';
import { Ledger } from './views/ledger/ledger';
import { OutlineView } from './views/outline/outlineView';
import { Proofreading } from './views/proofreading/proofreading';
import { ReportStatus } from './views/status/statusBar';
import { WorkspaceCheck } from './workspace/checkWorkspace';
import { ReportDocuments } from './workspace/documents';
import { OtherReports } from './workspace/otherReports';
import { ServedLanguages } from './workspace/servedLanguages';
import { WorkspaceReports } from './workspace/workspaceReports';

/** What lives as long as the extension. Every room registers its commands and providers with it. */
export interface Services extends Disposable {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly settings: SettingsReader;
  readonly houses: HouseStyles;
  readonly languages: ServedLanguages;
  readonly documents: ReportDocuments;
  readonly ignoring: IgnoreStore;
  readonly diagnostics: ReportDiagnostics;
  readonly outline: OutlineView;
  readonly ledger: Ledger;
  readonly checks: ChecksView;
  readonly proofreading: Proofreading;
  readonly ignored: IgnoredView;
  readonly status: ReportStatus;
  readonly reports: WorkspaceReports;
  readonly others: OtherReports;
  readonly explanations: Explanations;
  readonly drafting: Drafting;
  readonly workspaceCheck: WorkspaceCheck;
}

/** Makes the services. `documents.start()` is to be called once every room listens. */
export function createServices(context: ExtensionContext): Services {
  const log = window.createOutputChannel('总结', { log: true });
  const settings = new SettingsReader();
  const houses = new HouseStyles(log);
  const documents = new ReportDocuments(settings.get().languages, settings.get().names, houses, log);
  const ignoring = new IgnoreStore(context.globalStorageUri, log);
  // The first to listen to the documents: the reports are checked with what is still open in drafts, the others show
  // what was found.
  const ways = new DraftWays(documents, context.workspaceState, new DraftsStore(context.globalStorageUri, log));
  const diagnostics = new ReportDiagnostics(documents, settings, houses, ignoring, ways, log);
  const outline = new OutlineView(documents, diagnostics, settings, log);
  const ledger = new Ledger(context.extensionUri, documents, diagnostics, log);
  const checks = createChecksView(documents, diagnostics, log);
  const proofreading = new Proofreading(documents, diagnostics, ways, log);
  const ignored = new IgnoredView(ignoring, diagnostics, log);
  const status = new ReportStatus(documents, diagnostics, settings);
  const reports = new WorkspaceReports(context.extension, documents, log);
  const others = new OtherReports(reports);
  const drafting = new Drafting(context, documents, diagnostics, reports, houses, ways, log);
  const workspaceCheck = new WorkspaceCheck(reports, documents, diagnostics, settings, log);
  const explanations = new Explanations();
  const languages = new ServedLanguages(settings, houses);
  const parts = [log, settings, houses, languages, documents, ignoring, diagnostics, ignored, outline, ledger];
  const all: readonly Disposable[] = [...parts, ways, checks, proofreading, drafting, status, workspaceCheck];
  return {
    context,
    log,
    settings,
    houses,
    languages,
    documents,
    ignoring,
    diagnostics,
    outline,
    ledger,
    checks,
    proofreading,
    ignored,
    status,
    reports,
    others,
    explanations,
    drafting,
    workspaceCheck,
    dispose: () => {
      for (const part of all) part.dispose();
    },
  };
}
