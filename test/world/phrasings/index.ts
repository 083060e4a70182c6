import type { Phrasings } from '../model';
import { changes } from './changes';
import { lookalikes } from './lookalikes';
import { parts } from './parts';
import { tables } from './tables';

/** The wordings that whoever writes a rule may read and try. */
export const openPhrasings: Phrasings = { ...changes, ...parts, ...lookalikes, tables };
