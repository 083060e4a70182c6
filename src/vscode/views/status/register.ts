import type { Services } from '../../services';
import { ReportStatus } from './statusBar';

/** The entry of the active report in the status bar. */
export const register = ({ documents, diagnostics, settings }: Services): ReportStatus =>
  new ReportStatus(documents, diagnostics, settings);
