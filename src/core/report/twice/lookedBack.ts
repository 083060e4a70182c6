import type { Figure } from '../../figures/model';
import { isPlanAt } from '../context';
import type { PlacedParagraph } from '../context';

/** The words of a figure reach so far. In UTF-16 code units. */
const REACH = 24;
/** 2025年度夏最大负荷|28.9|, 去年，14个村的总收入做到了|821万元|: what was, in the words of a plan. */
const NAMED_YEAR = /(?:^|[,;。:(])(?<year>20\d\d)年[^;。\d]{2,20}$/;
const ATTAINED = /(?:去年|上一?年|今年)[^;。]{0,20}(?:做到|实现|达到|完成)了?$/;
/** 不能满足于|1.84万亩|的造林更新, 2025年|128项|的成绩: what is no end. */
const NO_END = /(?:满足于|止步于|停留在|停留于)[^,;。\d]{0,10}$/;
const AFTER_YEAR = /(?:去年|上一年|20\d\d年|全年)[^,;。\d]{0,10}$/;
const RESULTS = /^[^,;。\d]{0,10}(?:的成绩|的业绩|的战绩|的答卷|的基数)/;

/** Whether a figure of a plan is told as what the report's year came to. */
export function isLookedBackOn(paragraph: PlacedParagraph, { span, nature, period }: Figure): boolean {
  const {
    reading: { halfWidth },
    context: { year },
  } = paragraph;
  if (!isPlanAt('annual', paragraph, span.start)) return false;
  const before = halfWidth.slice(Math.max(0, span.start - REACH), span.start);
  if (NO_END.test(before) || ATTAINED.test(before)) return true;
  if (AFTER_YEAR.test(before) && RESULTS.test(halfWidth.slice(span.end, span.end + REACH))) return true;
  const named = NAMED_YEAR.exec(before)?.groups?.['year'];
  return nature === 'result' && year !== null && named === String(year) && (period?.text.includes(named) ?? false);
}
