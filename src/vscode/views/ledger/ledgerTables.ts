import { type Disposable, Uri, ViewColumn, window } from 'vscode';
import type { WebviewPanel } from 'vscode';
import { readKept } from './table/messages';
import { LedgerTablePanel } from './ledgerTablePanel';
import type { PanelSurroundings } from './ledgerTablePanel';

/** The type of the webview of a full table, in package.json. */
export const LEDGER_TABLE = 'zongjie.ledgerTable';

/** The full tables 指标台账: one for each report, kept over a reload of the window. */
export class LedgerTables implements Disposable {
  private readonly panels = new Map<string, LedgerTablePanel>();
  private readonly serializer: Disposable;

  constructor(private readonly around: PanelSurroundings) {
    this.serializer = window.registerWebviewPanelSerializer(LEDGER_TABLE, {
      deserializeWebviewPanel: async (panel, state) => this.restore(panel, state),
    });
  }

  /**
   * Fills a panel that VS Code has kept over a reload.
   * @param state what its page had kept; a panel that cannot be told what it showed is closed
   */
  restore(panel: WebviewPanel, state: unknown): void {
    const kept = readKept(state);
    if (kept === null) panel.dispose();
    else this.take(Uri.parse(kept.uri), panel);
  }

  /** Shows the table of the report. */
  open(uri: Uri): LedgerTablePanel {
    const known = this.panels.get(uri.toString());
    known?.reveal();
    return known ?? this.take(uri, window.createWebviewPanel(LEDGER_TABLE, '', ViewColumn.Beside));
  }

  /** The table of the report, where it is open. */
  of(uri: Uri): LedgerTablePanel | undefined {
    return this.panels.get(uri.toString());
  }

  /** The report of the table that has the focus. */
  get active(): Uri | undefined {
    return [...this.panels.values()].find(({ isActive }) => isActive)?.uri;
  }

  dispose(): void {
    this.serializer.dispose();
    for (const panel of this.panels.values()) panel.dispose();
  }

  private take(uri: Uri, panel: WebviewPanel): LedgerTablePanel {
    const made = new LedgerTablePanel(uri, panel, this.around, () => {
      if (this.panels.get(uri.toString()) === made) this.panels.delete(uri.toString());
    });
    this.panels.set(uri.toString(), made);
    return made;
  }
}
