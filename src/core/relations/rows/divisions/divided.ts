import { OVERLAPPING, REMAINDER } from '../../../lexicon/quantities/partitions';
import { figureAt, isMean } from '../../resolve';
import type { Span } from '../../../text/span';
import { isRate } from '../../terms';
import type { Scene, Term } from '../../terms';
import { isClose } from '../../wholeAndParts';
import { clauseBefore, isOfLastYear, PLANNED } from '../../words';
import type { ReadClaim, Row } from '../model';
import { areAddable, sumClaim } from '../sums';

/** What a sentence begins with that divides what the paragraph is about: 按货种分, 分季度看, 从结构看. */
const DIVIDES = /^\s*(?:按|分|从)[^,;:。!?、\d]{1,8}(?:分|看|划分|统计)[,:]?[^,;:。!?、()\d]{1,14}$/;
const NAMED = /^\s*(?:其中[,:]?)?[^,;:。!?、()\d]{1,24}$/;
const NEXT = /^[,、;](?:和|及|以及)?[^,;:。!?、()\d]{1,24}$/;
const ENDS = '。;!?\n';
/** Fewer are any two, and nobody tells more in one sentence. */
const [LEAST, MOST] = [2, 12];
/** Without words that divide, a list of so many says by 其他 that it is all. */
const LEAST_TO_REMAINDER = 3;

/** The items that a sentence is a list of, to its end, from its first number on. */
function itemsOf(scene: Scene, sentence: number): readonly Term[] {
  const { terms, halfWidth } = scene;
  const { start } = scene.sentences[sentence] as Span;
  const first = scene.firstFrom[sentence];
  if (first === undefined || !isItem(scene, first, first)) return [];
  const words = halfWidth.slice(start, first.start);
  const isAnnounced = DIVIDES.test(words);
  if (!isAnnounced && !NAMED.test(words)) return [];
  const items = [first];
  for (let next = terms[first.at + 1]; next !== undefined && items.length <= MOST; next = terms[next.at + 1]) {
    const { end } = items.at(-1) as Term;
    if (ENDS.includes(halfWidth[end] as string) && next.sentence !== first.sentence) break;
    if (!isItem(scene, next, first) || !NEXT.test(halfWidth.slice(end, next.start))) return [];
    items.push(next);
  }
  const isToRemainder =
    items.length >= LEAST_TO_REMAINDER && REMAINDER.test(figureAt(scene, items.at(-1) as Term).indicator.text);
  return items.length >= LEAST && (isAnnounced || isToRemainder) ? items : [];
}

const isItem = (scene: Scene, term: Term, first: Term): boolean =>
  term.isFigure &&
  term.isExact &&
  !isRate(term) &&
  term.dimension === first.dimension &&
  term.sentence === first.sentence &&
  figureAt(scene, term).comparisons.length === 0 &&
  !OVERLAPPING.test(figureAt(scene, term).indicator.text);

/** Lists of their own sentence, that divide a number told sentences before: 吞吐量8642万吨…。按货种分，铁矿石…、煤炭…、其他…. */
export const divisionsOf = (scene: Scene): readonly ReadClaim[] =>
  scene.sentences.flatMap((_, sentence): readonly ReadClaim[] => {
    if (sentence === 0) return [];
    const items = itemsOf(scene, sentence);
    const [first] = items;
    if (first === undefined) return [];
    const figures = items.map((item) => figureAt(scene, item));
    const wholes = scene.terms.filter(
      (term) =>
        term.at < first.at &&
        term.isFigure &&
        term.dimension === first.dimension &&
        figureAt(scene, term).partOf === null &&
        !isMean(figureAt(scene, term)) &&
        !isOfLastYear(scene, term) &&
        figureAt(scene, term).nature === 'result' &&
        !PLANNED.test(clauseBefore(scene, term)) &&
        isClose(figureAt(scene, term), figures),
    );
    const [whole, other] = wholes;
    // the number right before is read with its list
    return whole === undefined || other !== undefined || whole.at === first.at - 1
      ? []
      : areAddable(scene, whole, items, false)
        ? [sumClaim(scene, 'divided', whole, items, 'placed', '前面的总数和分列的各项')]
        : [];
  });

/** What `npm run rows` shows of the claim: a number, and in a sentence further on what it is made up of. */
export const DIVIDED_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'divided',
    kind: 'parts',
    example:
      '完成吞吐量8642.6万吨，占年度计划9000万吨的96.0%。新开航线4条。按货种分，矿石3426.8万吨、煤炭2184.5万吨、其他3031.3万吨。',
    counter: '完成吞吐量8642.6万吨，占年度计划9000万吨的96.0%。新开航线4条。按货种看，矿石3426.8万吨、煤炭2184.5万吨。',
  },
  {
    id: 'divided',
    kind: 'parts',
    example:
      '完成投资6.48亿元，占年度计划9亿元的72.0%。码头工程完成投资3.62亿元，航道工程完成投资1.54亿元，其他项目完成投资1.32亿元。',
    counter:
      '完成投资6.48亿元，占年度计划9亿元的72.0%。码头工程完成投资3.62亿元，航道工程完成投资1.54亿元，贷款3.60亿元。',
  },
];
