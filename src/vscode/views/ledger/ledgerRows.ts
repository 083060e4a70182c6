import { env } from 'vscode';
import type { TextDocument } from 'vscode';
import { ledgerRows } from '../../../core/ledger/rows';
import type { LedgerRow } from '../../../core/ledger/rows';
import type { Diagnostic } from '../../../core/lint/model';
import type { Report } from '../../../core/report/report';
import { localeOf } from '../../../core/text/message';
import type { ReportDiagnostics } from '../../diagnostics/diagnostics';
import type { ReportDocuments } from '../../workspace/documents';

const NOTHING_TOLD: readonly Diagnostic[] = [];

/** The rows of the ledger (指标台账) of open reports, made once for all who show them. */
export class LedgerRows {
  private readonly known = new WeakMap<
    Report,
    { readonly told: readonly Diagnostic[]; readonly rows: readonly LedgerRow[] }
  >();

  constructor(
    readonly documents: ReportDocuments,
    private readonly diagnostics: ReportDiagnostics,
  ) {}

  /**
   * The rows of the newest snapshot, with the problems shown for it; null where the document is no report, or too long.
   */
  of(document: TextDocument): readonly LedgerRow[] | null {
    const report = this.documents.report(document);
    if (report === null) return null;
    const checked = this.diagnostics.shown(document);
    const told = checked?.report === report ? checked.told : NOTHING_TOLD;
    const kept = this.known.get(report);
    if (kept?.told === told) return kept.rows;
    const rows = ledgerRows(report, told, localeOf(env.language));
    this.known.set(report, { told, rows });
    return rows;
  }

  /** Fires after every change of a report or of what the checks say of it, and when it is closed. */
  get onDidChange(): ReportDiagnostics['onDidChange'] {
    return this.diagnostics.onDidChange;
  }
}
