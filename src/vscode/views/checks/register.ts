import type { Services } from '../../services';
import { createChecksView } from './checksView';
import type { ChecksView } from './checksView';

/** The view 数据核对. */
export const register = ({ documents, diagnostics, log }: Services): ChecksView =>
  createChecksView(documents, diagnostics, log);
