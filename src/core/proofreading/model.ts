import type { Message } from '../text/message';
import type { Span } from '../text/span';

/**
 * What a proofreader looks over (校对清单): words that open too many clauses (开头用词), sentences that are too long (长句),
 * headings of one level side by side (同级标题), ranks and honours (名次荣誉), names of oneself (称谓), questions of last year
 * without an answer (去年待答), words of last year that still stand in a draft (去年的原文).
 */
export type AidKind = 'openings' | 'sentences' | 'headings' | 'honours' | 'names' | 'questions' | 'unanswered';
/** The kinds in the order in which they are listed. */
export const AID_KINDS: readonly AidKind[] = [
  'unanswered',
  'questions',
  'openings',
  'sentences',
  'headings',
  'honours',
  'names',
];

/** One thing to look over. Nothing is wrong with it as such. */
export interface Aid {
  readonly kind: AidKind;
  /** Words of the report. */
  readonly label: string;
  /** What there is to say of it. */
  readonly note: Message;
  /** Whether it stands out: the odd one of its row, an honour that nobody has given. */
  readonly look: boolean;
  /** Where it stands, in reading order; absolute offsets. At least one. */
  readonly places: readonly Span[];
}
