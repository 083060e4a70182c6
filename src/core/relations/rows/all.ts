import { ADDED_ROWS } from './added';
import { COMMON_WHOLE_ROWS } from '../commonWhole';
import { BALANCE_ROWS } from './balances/balances';
import { BASE_ROWS } from './bases';
import { CHANGE_RATE_ROWS } from './changeRates';
import { COMPLEMENT_ROWS } from './divisions/complements';
import { UNION_ROWS } from './divisions/unions';
import { DIFFERENCE_ROWS } from './balances/differences';
import { PLAN_GAP_ROWS } from './balances/planGaps';
import { PER_MANY_ROWS } from './means/perMany';
import { GROWTH_MEAN_ROWS } from './means/growths';
import { DIVIDED_ROWS } from './divisions/divided';
import { DELTA_ROWS } from './deltas';
import { COUNTED_SUM_ROWS } from './divisions/countedSums';
import { SHARE_OF_ITEMS_ROWS } from './divisions/sharesOfItems';
import { DUE_ROWS, TOTAL_BEHIND_ROWS } from './dueRates';
import { FLOW_ACROSS_ROWS } from './balances/across';
import { FLOW_ROWS } from './balances/flows';
import { FLOW_APART_ROW } from './balances/flowsApart';
import { TRADE_ROWS } from './balances/trade';
import { PAIR_ROWS } from './growth';
import { INCREASE_ROWS, WHOLE_INCREASE_ROW } from './increases';
import { LIST_ROWS } from './lists';
import { MEAN_ROWS } from './means/examples';
import { MEAN_OVER_TIME_ROWS } from './means/overTime';
import type { Row } from './model';
import { SAID_CHANGE_ROWS } from './said/changes';
import { GAP_ROWS } from './said/gaps';
import { MEAN_OF_ITEMS_ROWS } from './means/ofItems';
import { BEYOND_ROWS } from './said/beyond';
import { SAID_PAIR_ROWS } from './said/pairs';
import { THREE_ROWS } from './said/triples';
import { PRODUCT_ROWS } from './said/products';
import { RESPECTIVE_SUM_ROWS } from './said/respective';
import { TOTAL_SAID_ROWS } from './said/totals';
import { SAID_RATIO_ROWS } from './said/ratios';
import { FORMULA_ROWS, RATE_ROWS } from './rates';
import { REST_RATE_ROWS } from './restRates';
import { RESPECTIVE_ROWS } from './respective';
import { SAVING_ROWS } from './savings';
import { SERIES_ROWS } from './series';
import { SHARE_ROWS } from './shares';
import { STRETCH_ROWS } from './stretches';
import { TERM_RATIO_ROWS } from './termRatios';
import { REMAINDER_ROW, REMAINDER_ROWS } from './remainders';
import { COMPOSED_ROWS } from './sums';

/** Every row by name, with an example that it confirms and one that looks alike and must not be told. */
export const ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  ...SHARE_ROWS,
  ...COMMON_WHOLE_ROWS,
  ...RESPECTIVE_ROWS,
  ...RATE_ROWS,
  ...TOTAL_BEHIND_ROWS,
  ...DUE_ROWS,
  ...REST_RATE_ROWS,
  ...PAIR_ROWS,
  ...INCREASE_ROWS,
  WHOLE_INCREASE_ROW,
  ...REMAINDER_ROWS,
  ...COMPOSED_ROWS,
  ...LIST_ROWS,
  ...DIVIDED_ROWS,
  ...SHARE_OF_ITEMS_ROWS,
  ...COUNTED_SUM_ROWS,
  ...DELTA_ROWS,
  ...BALANCE_ROWS,
  ...SERIES_ROWS,
  ...SAVING_ROWS,
  ...BEYOND_ROWS,
  ...MEAN_ROWS,
  ...MEAN_OVER_TIME_ROWS,
  ...FORMULA_ROWS,
  ...TERM_RATIO_ROWS,
  ...CHANGE_RATE_ROWS,
  ...BASE_ROWS,
  ...FLOW_ROWS,
  ...ADDED_ROWS,
  FLOW_APART_ROW,
  ...FLOW_ACROSS_ROWS,
  ...TRADE_ROWS,
  ...STRETCH_ROWS,
  ...COMPLEMENT_ROWS,
  ...UNION_ROWS,
  ...DIFFERENCE_ROWS,
  ...PLAN_GAP_ROWS,
  ...PER_MANY_ROWS,
  ...GROWTH_MEAN_ROWS,
  ...REMAINDER_ROW,
  ...SAID_PAIR_ROWS,
  ...SAID_CHANGE_ROWS,
  ...THREE_ROWS,
  ...GAP_ROWS,
  ...TOTAL_SAID_ROWS,
  ...RESPECTIVE_SUM_ROWS,
  ...MEAN_OF_ITEMS_ROWS,
  ...SAID_RATIO_ROWS,
  ...PRODUCT_ROWS,
];
