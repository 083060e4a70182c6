import type { Severity } from '../core/house/severity';
import type { PresetId } from '../exchange/settings';
import type { FiguresFormat } from './commands/figures';
import type { LintFormat } from './commands/lint';

/** The options that all commands have. */
export interface HouseFlags {
  /** A path; false for `--no-config`. */
  readonly config?: string | boolean;
}

/** The options of `zongjie figures`. */
export interface FiguresFlags extends HouseFlags {
  readonly format: FiguresFormat;
  readonly bom?: boolean;
  readonly output?: string;
  readonly force?: boolean;
  readonly explain?: string;
}

/** The options of `zongjie export`. */
export interface ExportFlags extends HouseFlags {
  readonly output?: string;
  readonly preset?: PresetId;
  readonly template?: string;
  readonly force?: boolean;
}

/** The options of `zongjie draft`. */
export interface DraftFlags extends HouseFlags {
  readonly output?: string;
  readonly force?: boolean;
}

/** The options of `zongjie collect`. */
export interface CollectFlags extends HouseFlags {
  readonly output?: string;
  readonly from?: string;
  readonly force?: boolean;
}

/** The options of `zongjie lint` as the argument parser gives them. */
export interface LintFlags extends HouseFlags {
  readonly format: LintFormat;
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly rule?: readonly string[];
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly quiet?: boolean;
  readonly ignore: boolean;
}
