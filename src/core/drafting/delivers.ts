import { splitSentences } from '../text/sentences';
import { toHalfWidth } from '../text/width';

/** Words of a sentence of a plan that has something to deliver, beside figures and dates. */
const DELIVERS =
  /[\d%]|建成|建立|完成|新建|改造|开工|启动|出台|制定|编制|创建|争创|力争|确保|实现|达到|举办|引进|培育|推出|上线|申报|覆盖/;

/** The sentences of a plan that have a figure, a date or something to deliver: what a report must answer. */
export const deliverables = (text: string): readonly string[] =>
  splitSentences(toHalfWidth(text))
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((sentence) => DELIVERS.test(toHalfWidth(sentence)));
