import type { Services } from '../../services';
import { Proofreading } from './proofreading';

/** The view 校对清单 and its command. */
export const register = ({ documents, diagnostics, drafting, log }: Services): Proofreading =>
  new Proofreading(documents, diagnostics, drafting.ways, log);
