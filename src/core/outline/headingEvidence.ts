import { FEATURES, weightOf } from '../lexicon/headings/headingWeights';
import type { Message } from '../text/message';
import type { Section } from './model';

/**
 * What spoke for and against a heading without a number, with the weights, for the writer who asks; null for a numbered
 * one.
 */
export function headingEvidence({ evidence }: Section): Message | null {
  if (evidence === null) return null;
  const say = (locale: keyof Message): string =>
    evidence
      .map((name) => `${FEATURES[name][locale]} ${signed(FEATURES[name].weight)}`)
      .join(locale === 'zh' ? '，' : ', ');
  const sum = weightOf(evidence);
  return {
    zh: `认作标题的依据（合计${sum}）：${say('zh')}`,
    en: `Read as a heading (${sum} in all): ${say('en')}`,
  };
}

const signed = (weight: number): string => (weight > 0 ? `+${weight}` : String(weight));
