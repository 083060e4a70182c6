import type { Services } from '../services';
import { WorkspaceCheck } from './workspaceCheck';

/** 检查工作区的所有报告: its commands and what it has found. */
export const register = ({ reports, documents, diagnostics, settings, log }: Services): WorkspaceCheck =>
  new WorkspaceCheck(reports, documents, diagnostics, settings, log);
