import type { Figure } from '../figures/model';
import { QUALIFIED, STAFF } from '../lexicon/claims';
import { dimensionOf } from '../relations/terms';

/** No name of fewer characters says what is counted. */
const SHORTEST_NAME = 3;
/** The last characters of a name say what is counted: 专任教师 are 教师. */
const HEAD = 2;
/** Ends of a name that count nothing by themselves: 贷款余额 are 贷款. */
const AMOUNT = /(?<=..)(?:余额|总数|总量|总额|数量)$/;
/** 具有博士学位的教师, “双师型”教师: some of those that are called by the last word. */
const TOLD_APART = /的|[“”"]/;
const OF_STAFF = '~人 staff';
/** What may be a whole is found by what it counts, too; people who work somewhere, by that. */
export const kindsOf = (figure: Figure): readonly string[] => {
  const { indicator, nature, partOf } = figure;
  if (nature !== 'result') return [];
  const { text } = indicator;
  const unit = dimensionOf(figure);
  if (text.length < HEAD || QUALIFIED.test(text) || TOLD_APART.test(text)) return [];
  return [kindKey(unit, text), ...(STAFF.test(text) && unit === '人' && partOf === null ? [OF_STAFF] : [])];
};
/** Whether a key is one of what is counted, not of a name. */
export const isKindKey = (key: string): boolean => key.startsWith('~');
/** The key of a name by what it counts in a unit. */
export const kindKey = (unit: string, name: string): string => `~${unit} ${name.replace(AMOUNT, '').slice(-HEAD)}`;

/** The key under which the whole of a share without a name may be told: what its part counts, or whom. */
export const wholeWanted = (part: Figure): string | null => {
  const { text } = part.indicator;
  const unit = dimensionOf(part);
  if (unit === '人' && QUALIFIED.test(text) && !STAFF.test(text)) return OF_STAFF;
  return text.length < SHORTEST_NAME ? null : kindKey(unit, text);
};
