import type { Verdict } from './model';

/** The sign of an outcome: beside a figure in the ledger, the hover and on the command line. */
export const CHECK_MARKS: Readonly<Record<Verdict['kind'], string>> = {
  confirmed: '✓',
  contradicted: '✗',
  consequent: '✗',
  consistent: '≈',
  open: '–',
};
