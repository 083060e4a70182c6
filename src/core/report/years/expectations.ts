import { oneClause, sentenceAround, timeWordsOf } from '../../figures/timeWords';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';

/** How far from the word its figure may stand. */
const NEAR = 25;
/** Sentences on what a work will bring, or when it will be done: no result of the year. */
const FUTURE =
  /建成|投产|达产|竣工|完工|通车|投用|运营|总投资|总规模|年产|年均|每年|明年|下半年|月底|后,|可新增|工期|以后|未来|将于|计划/;

/** What is expected, from its word to its figure, and the word; the span is relative to the paragraph. */
export interface Expectation {
  readonly span: Span;
  readonly word: string;
}

function read({ figures, reading }: PlacedParagraph): readonly Expectation[] | null {
  const { halfWidth } = reading;
  const found = timeWordsOf(reading).flatMap(({ sense, start, end }): Expectation[] => {
    if (sense !== 'expected') return [];
    const figure = figures.find(({ span }) => span.start >= end);
    if (figure === undefined || figure.span.start - end > NEAR || !oneClause(halfWidth, end, figure.span.start))
      return [];
    const sentence = sentenceAround(halfWidth, start);
    return FUTURE.test(halfWidth.slice(sentence.start, figure.span.start))
      ? []
      : [{ span: { start, end: figure.span.end }, word: halfWidth.slice(start, end) }];
  });
  return found.length === 0 ? null : found;
}

/** What each paragraph of a report expects: 预计税收3.2亿元. What a work will bring one day is left out. */
export const expectationsIn = gathered(read);

/** Whether the sentence of the span names another year than this one before it ends. */
export function namesOtherYear({ reading }: PlacedParagraph, { start, end }: Span, year: number): boolean {
  const sentence = sentenceAround(reading.halfWidth, start);
  return timeWordsOf(reading).some(
    (word) => word.sense === 'year' && word.year !== year && word.start >= sentence.start && word.start < end,
  );
}
