import type { Services } from './services';
import type { ChecksView } from './views/checks/checksView';
import type { Ledger } from './views/ledger/ledger';
import type { Patterns } from './views/patterns/patterns';
import type { Proofreading } from './views/proofreading/proofreading';
import type { ReportStatus } from './views/status/statusBar';
import type { WorkspaceCheck } from './workspaceCheck/workspaceCheck';

/** What `activate` returns for the extension's own tests; no promise to anyone else. */
export interface ForTests extends Omit<Services, 'dispose'> {
  readonly rooms: {
    readonly workspaceCheck: WorkspaceCheck;
    readonly patterns: Patterns;
    readonly ledger: Ledger;
    readonly checks: ChecksView;
    readonly proofreading: Proofreading;
    readonly status: ReportStatus;
  };
}
