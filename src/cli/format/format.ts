import type { Colors } from 'picocolors/types';
import type { LedgerRow } from '../../core/ledger/rows';
import type { Locale } from '../../core/text/message';
import type { Output } from '../io';

/** Writes the results of one run, file after file. */
export interface Formatter<File> {
  readonly add: (file: File) => Promise<void>;
  /** After the last file. */
  readonly end: () => Promise<void>;
}

/** The figures of a file as rows of the ledger, the same that the editor shows. */
export interface LedgerFile {
  /** As written on the command line; `-` for standard input. */
  readonly path: string;
  readonly rows: readonly LedgerRow[];
}

/** What a format needs to know of the run. */
export interface Setting {
  /** Results. */
  readonly out: Output;
  /** Notices. */
  readonly err: Output;
  readonly locale: Locale;
  readonly colors: Colors;
  /** Whether more than one file may come, so that each needs its name. */
  readonly several: boolean;
  /** Relative paths start here. */
  readonly cwd: string;
  /** Whether only results are wanted: no counts, no notices. */
  readonly quiet: boolean;
}
