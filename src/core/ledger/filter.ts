import { toHalfWidth } from '../text/width';
import { remembered } from '../text/remembered';
import type { LedgerCells } from './model';

/** Which rows of the ledger are shown. */
export interface LedgerFilter {
  /**
   * Words that a row must hold, all of them, in whatever column; full-width, half-width, upper and lower case alike.
   */
  readonly words: string;
  /** Only rows that a check has something to say of. */
  readonly onlyProblems: boolean;
}

/** Lets every row pass. */
export const NO_FILTER: LedgerFilter = { words: '', onlyProblems: false };

/** Whether the filter can hold any row back. */
export const isFiltering = ({ words, onlyProblems }: LedgerFilter): boolean => onlyProblems || words.trim() !== '';

/** Tells the rows that the filter lets pass. */
export function matcher({ words, onlyProblems }: LedgerFilter): (row: LedgerCells) => boolean {
  const wanted = comparable(words)
    .split(' ')
    .filter((word) => word !== '');
  return (row) => {
    if (onlyProblems && row.problems.length === 0) return false;
    if (wanted.length === 0) return true;
    const text = searched(row);
    return wanted.every((word) => text.includes(word));
  };
}

const comparable = (text: string): string => toHalfWidth(text).toLowerCase();

/** All that can be searched of a row, kept with it: typing in a filter asks for it again and again. */
const searched = remembered((row: LedgerCells): string => {
  const parts = [
    row.indicator,
    row.approximation + row.text,
    String(row.value),
    row.unit,
    row.period,
    row.scope,
    row.target ? '目标 target' : '结果 result',
    row.comparisons,
    row.section,
    row.check,
    ...row.problems.map(({ message }) => message),
  ];
  return comparable(parts.join('\n'));
});
