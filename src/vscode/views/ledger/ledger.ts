import { Uri, l10n, window, workspace } from 'vscode';
import type { Disposable, LogOutputChannel, TextDocument } from 'vscode';
import { NO_FILTER } from '../../../core/ledger/filter';
import type { LedgerRow } from '../../../core/ledger/rows';
import type { ReportDiagnostics } from '../../diagnostics/diagnostics';
import { registerCommands } from '../../platform/commands';
import type { ReportDocuments } from '../../workspace/documents';
import { EXPORT_LEDGER, exportLedger } from './ledgerExport';
import type { ExportRequest } from './ledgerExport';
import { CLEAR_LEDGER_FILTER, FILTER_LEDGER, askFilter } from './ledgerFilter';
import { LedgerRows } from './ledgerRows';
import { LedgerTables } from './ledgerTables';
import { LedgerView } from './ledgerView';
import { openDocument } from '../../platform/openDocument';

const OPEN_LEDGER = 'zongjie.openLedger';

/** 指标台账: the view, the full tables and the export, all of the same rows. */
export class Ledger implements Disposable {
  readonly rows: LedgerRows;
  readonly view: LedgerView;
  readonly tables: LedgerTables;
  private readonly commands: Disposable;

  constructor(
    extensionUri: Uri,
    private readonly documents: ReportDocuments,
    diagnostics: ReportDiagnostics,
    private readonly log: LogOutputChannel,
  ) {
    this.rows = new LedgerRows(documents, diagnostics);
    this.view = new LedgerView(this.rows, log);
    this.tables = new LedgerTables({
      extensionUri,
      rows: this.rows,
      log,
      export: (uri, rows) => this.export(uri, rows, {}),
    });
    this.commands = registerCommands(log, ledgerCommands(this));
  }

  /**
   * The report of that address; without one, that of the active editor or table, or else the one that the view shows.
   */
  report(uri?: Uri): TextDocument | undefined {
    const address = uri ?? window.activeTextEditor?.document.uri ?? this.tables.active;
    const wanted =
      address === undefined
        ? undefined
        : workspace.textDocuments.find((document) => document.uri.toString() === address.toString());
    return wanted !== undefined && this.documents.has(wanted) ? wanted : this.view.shown;
  }

  /** Exports rows of a report's ledger. */
  async export(uri: Uri, rows: readonly LedgerRow[], request: ExportRequest): Promise<Uri | undefined> {
    if (rows.length === 0) {
      void window.showInformationMessage(l10n.t('There are no figures to export.'));
      return undefined;
    }
    const document = openDocument(uri);
    const title = document === undefined ? null : (this.documents.report(document)?.title ?? null);
    return exportLedger(uri, title, rows, request, this.log);
  }

  dispose(): void {
    this.commands.dispose();
    this.view.dispose();
    this.tables.dispose();
  }
}

/** The commands of the ledger by their ids. VS Code hands over the address of the report where a menu knows it. */
function ledgerCommands(ledger: Ledger): Readonly<Record<string, (...args: readonly unknown[]) => unknown>> {
  const reportOf = (from: unknown): TextDocument | undefined => {
    const document = ledger.report(from instanceof Uri ? from : undefined);
    if (document === undefined) void window.showInformationMessage(l10n.t('Open a work report first.'));
    return document;
  };
  return {
    [OPEN_LEDGER]: (from) => {
      const document = reportOf(from);
      if (document !== undefined) ledger.tables.open(document.uri);
    },
    [EXPORT_LEDGER]: (from, request) => {
      const document = reportOf(from);
      const rows = document === undefined ? null : ledger.rows.of(document);
      if (document !== undefined && rows === null)
        void window.showInformationMessage(l10n.t('This document cannot be analysed; the status bar says why.'));
      return document === undefined || rows === null
        ? undefined
        : ledger.export(document.uri, rows, isRequest(request) ? request : {});
    },
    [FILTER_LEDGER]: () => askFilter(ledger.view),
    [CLEAR_LEDGER_FILTER]: () => ledger.view.setFilter(NO_FILTER),
  };
}

/** VS Code, too, passes second arguments to commands in menus: lists of what is selected. */
const isRequest = (value: unknown): value is ExportRequest =>
  value instanceof Object && ('format' in value || 'target' in value);
