import { Disposable, window } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { WorkspaceCheck } from './vscode/checkWorkspace';
import { registerCommands } from './vscode/commands';
import { setContext } from './vscode/contextKeys';
import { watchCursor } from './vscode/cursorContext';
import { ReportDiagnostics } from './vscode/diagnostics';
import { ReportDocuments } from './vscode/documents';
import { Drafting } from './vscode/drafting';
import { Explanations } from './vscode/explainFigure';
import { HouseStyles } from './vscode/houseStyle';
import { IgnoreStore } from './vscode/ignoreStore';
import { ignoredCommands } from './vscode/ignoredCommands';
import { IgnoredView } from './vscode/ignoredView';
import { forgetOnSave } from './vscode/ignoring';
import { Ledger, ledgerCommands } from './vscode/ledger';
import { OtherReports } from './vscode/otherReports';
import { OutlineView } from './vscode/outlineView';
import type { Patterns } from './vscode/patterns';
import type { PlaceholderStatus } from './vscode/placeholders';
import { registerProviders } from './vscode/providers';
import { SettingsReader } from './vscode/settings';
import { ReportStatus } from './vscode/statusBar';
import { WorkspaceReports } from './vscode/workspaceReports';
import { workspaceSymbols } from './vscode/workspaceSymbols';

/** What the extension's own tests look at; no promise to anyone else. */
export interface TestApi {
  readonly houses: HouseStyles;
  readonly documents: ReportDocuments;
  readonly diagnostics: ReportDiagnostics;
  readonly ignoring: IgnoreStore;
  readonly outline: OutlineView;
  readonly ledger: Ledger;
  readonly status: ReportStatus;
  readonly placeholders: PlaceholderStatus;
  readonly workspaceCheck: WorkspaceCheck;
  readonly patterns: Patterns;
}

/** Wires the parts together. VS Code calls it when a report, the view or a command of ours is first used. */
export function activate(context: ExtensionContext): TestApi {
  const log = window.createOutputChannel('总结', { log: true });
  const settings = new SettingsReader();
  const houses = new HouseStyles(log);
  const documents = new ReportDocuments(settings.get().languages, settings.get().names, houses, log);
  const ignoring = new IgnoreStore(context.globalStorageUri, log);
  const diagnostics = new ReportDiagnostics(documents, settings, houses, ignoring, log); // first of all listeners: the others show what it has found
  const outline = new OutlineView(documents, diagnostics, settings, log);
  const ledger = new Ledger(context.extensionUri, documents, diagnostics, log);
  const ignored = new IgnoredView(ignoring, diagnostics, log);
  const status = new ReportStatus(documents, diagnostics, settings);
  const reports = new WorkspaceReports(context.extension, documents, log);
  const others = new OtherReports(reports);
  const drafting = new Drafting(context, documents, diagnostics, reports, log);
  const workspaceCheck = new WorkspaceCheck(reports, documents, diagnostics, settings, log);
  const explanations = new Explanations();
  /** Whatever makes a document a report: the settings or a house style. */
  const allLanguages = (): readonly string[] => [...new Set([...settings.get().languages, ...houses.languages])];
  let languages = allLanguages();
  const register = (): Disposable =>
    Disposable.from(
      ...registerProviders(languages, documents, diagnostics, others, explanations, drafting, settings, log),
    );
  let providers = register();
  setContext('languages', languages);
  const serveLanguages = (): void => {
    const wanted = allLanguages();
    if (wanted.join() === languages.join()) return;
    languages = wanted;
    setContext('languages', languages);
    providers.dispose();
    providers = register();
  };
  const onSettings = settings.onDidChange(() => {
    documents.setNames(settings.get().names);
    documents.setLanguages(settings.get().languages);
    serveLanguages();
  });
  const onHouses = houses.onDidChange(serveLanguages);
  const commands = registerCommands(
    context,
    documents,
    diagnostics,
    outline,
    explanations,
    houses,
    [
      ledgerCommands(ledger),
      drafting.commands,
      workspaceCheck.commands,
      ignoredCommands(ignoring, ignored, diagnostics, settings),
    ],
    log,
  );
  const workspace = workspaceSymbols(reports);
  const cursor = watchCursor(documents, settings, log);
  context.subscriptions.push(
    log,
    settings,
    houses,
    documents,
    ignoring,
    diagnostics,
    ignored,
    ...forgetOnSave(ignoring, diagnostics, settings, log),
    outline,
    ledger,
    drafting,
    status,
    workspaceCheck,
    onSettings,
    onHouses,
    new Disposable(() => providers.dispose()),
    workspace,
    cursor,
    ...commands,
  );
  documents.start();
  return {
    houses,
    documents,
    diagnostics,
    ignoring,
    outline,
    ledger,
    status,
    placeholders: drafting.placeholders,
    workspaceCheck,
    patterns: drafting.patterns,
  };
}
