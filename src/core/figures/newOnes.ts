import { isComparable } from '../arithmetic/measured';
import type { Figure } from './model';

const NEW = /^(?:新|净)/;

/**
 * The figure right before a total that tells how many of the same things are new: 新增入库企业318家，总数达1026家.
 * @param index that of the total; null where none stands before it
 */
export function newOnesBefore(figures: readonly Figure[], index: number): Figure | null {
  const [fresh, total] = [figures[index - 1], figures[index] as Figure];
  if (
    fresh === undefined ||
    total.indicator.key === null ||
    fresh.indicator.key === null ||
    !isComparable(fresh.quantity, total.quantity)
  )
    return null;
  const isNew = (figure: Figure): boolean => NEW.test(figure.indicator.aspect) || NEW.test(figure.indicator.text);
  return isNew(fresh) && !isNew(total) && sameThings(fresh.indicator, total.indicator) && fresh.nature === total.nature
    ? fresh
    : null;
}

const sameThings = (fresh: Figure['indicator'], total: Figure['indicator']): boolean => {
  const head = total.text.replace(/(?:总数|总量|总数量|数量|总人数|规模)$/, '');
  return fresh.key === total.key || (head.length > 2 && fresh.text.endsWith(head));
};
