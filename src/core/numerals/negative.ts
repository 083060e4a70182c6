import type { OwnWords } from '../lexicon/ownWords';
import { isDigit } from '../text/width';
import { approximationOf } from './approximation';
import { readQuantity } from './quantity';
import type { PlacedQuantity } from './quantity';

/** What a minus sign stands after, where it is no dash: 增速-2.3%, 分别为5.1%、-0.8%. */
const BEFORE_MINUS = /[长速幅为达至到是约降涨率差由从和与及:(、,]$/;
/** What may fall below zero in a report: changes and temperatures. */
const SIGNED: ReadonlySet<string> = new Set(['%', '‰', '个百分点', '百分点', '℃', '摄氏度']);

/** Amounts of money that may fall below zero, before their minus sign: 利润总额-2.3亿元. */
const BALANCE =
  /(?:利润|利润总额|净利|收益|现金流|净流入|净额|结余|盈余|差额|收支差|顺差|逆差|贡献)(?:额|量)?(?:为|是|达|:)?$/;

/** Between these a value may have any sign: 由-50万元增至120万元, 为-0.3亿元. */
const CHANGES_SIGN = /[由从为至]$/;

/** The negative quantity whose minus sign stands at `at` (-9.7%); null where the sign is a dash. */
export function readNegative(
  halfWidth: string,
  text: string,
  at: number,
  own: OwnWords | null = null,
): PlacedQuantity | null {
  if (!isDigit(halfWidth.charCodeAt(at + 1))) return null;
  const balance = BALANCE.test(halfWidth.slice(Math.max(0, at - 6), at));
  if (!balance && !BEFORE_MINUS.test(halfWidth.slice(Math.max(0, at - 1), at))) return null;
  const quantity = readQuantity(halfWidth, text, at + 1, own);
  if (
    quantity === null ||
    quantity.high !== undefined ||
    !(
      SIGNED.has(quantity.entry?.name ?? '') ||
      (quantity.entry?.kind === 'money' && (balance || CHANGES_SIGN.test(halfWidth.slice(Math.max(0, at - 1), at))))
    )
  )
    return null;
  return { ...quantity, start: at, value: -quantity.value, approximation: approximationOf(text, at, '', quantity.end) };
}
