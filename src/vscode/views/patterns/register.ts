import type { Services } from '../../services';
import { Patterns } from './patterns';

/** The view 素材库 with its search, and the commands for patterns of the writer's own. */
export const register = ({ documents, drafting, forms, log }: Services): Patterns =>
  new Patterns(drafting, documents, forms, log);
