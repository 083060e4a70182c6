import type { Services } from '../../services';
import { Ledger } from './ledger';

/** The view 指标台账, its tables and commands. */
export const register = ({ context, documents, diagnostics, log }: Services): Ledger =>
  new Ledger(context.extensionUri, documents, diagnostics, log);
