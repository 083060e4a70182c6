import type { Message } from '../../text/message';
import type { Span } from '../../text/span';

/** What of a figure is explained. */
export type Explained =
  | 'value'
  | 'indicator'
  | 'period'
  | 'scope'
  | 'nature'
  | 'comparison'
  | 'whole'
  | 'check'
  | 'reading';

/** The names of what is explained. */
export const EXPLAINED: Readonly<Record<Explained, Message>> = {
  value: { zh: '数值', en: 'value' },
  indicator: { zh: '指标', en: 'indicator' },
  period: { zh: '时期', en: 'period' },
  scope: { zh: '范围', en: 'scope' },
  nature: { zh: '性质', en: 'nature' },
  comparison: { zh: '比较', en: 'comparison' },
  whole: { zh: '属于', en: 'part of' },
  check: { zh: '核对', en: 'check' },
  reading: { zh: '另试', en: 'also tried' },
};

/** Which words gave one thing that is known of a figure. */
export interface Reason {
  readonly what: Explained;
  /** What was read, as the model has it; "" where nothing was. */
  readonly read: string;
  /** Where the words stand, absolute; null where none of the text's own words gave it. */
  readonly span: Span | null;
  readonly because: Message;
}
