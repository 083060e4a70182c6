import { window } from 'vscode';
import type { Disposable, ExtensionContext, LogOutputChannel } from 'vscode';
import { ReportDiagnostics } from './diagnostics/diagnostics';
import { Drafting } from './drafting/drafting';
import { DraftWays } from './drafting/ways/draftWays';
import { DraftsStore } from './drafting/ways/draftsStore';
import { HouseStyles } from './houseStyle/houseStyle';
import { IgnoreStore } from './ignoring/ignoreStore';
import { SettingsReader } from './platform/settings';
import { FormPanels } from './views/form/formPanel';
import { OutlineView } from './views/outline/outlineView';
import { ReportDocuments } from './workspace/documents';
import { OtherReports } from './workspace/otherReports';
import { ServedLanguages } from './workspace/servedLanguages';
import { WorkspaceReports } from './workspace/workspaceReports';

/**
 * What several rooms share, as long as the extension lives. What one room alone needs is made by its `register`.
 */
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
  readonly reports: WorkspaceReports;
  readonly others: OtherReports;
  readonly ways: DraftWays;
  readonly drafting: Drafting;
  readonly forms: FormPanels;
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
  const reports = new WorkspaceReports(context.extension, documents, log);
  const others = new OtherReports(reports);
  const drafting = new Drafting(context, documents, diagnostics, reports, houses, ways, log);
  const forms = new FormPanels(context.extensionUri, log);
  const languages = new ServedLanguages(settings, houses);
  const all: readonly Disposable[] = [
    log,
    settings,
    houses,
    languages,
    documents,
    ignoring,
    diagnostics,
    outline,
    ways,
    drafting,
    forms,
  ];
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
    reports,
    others,
    ways,
    drafting,
    forms,
    dispose: () => {
      for (const part of all) part.dispose();
    },
  };
}
