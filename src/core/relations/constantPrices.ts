import type { Figure } from '../figures/model';

/** Growth of these is told at constant prices (不变价). */
const AT_CONSTANT_PRICES = /生产总值|增加值|GDP|经济总量|农林牧渔业总产值/;
const COMPARABLE = /可比|不变价|实际(?:增长|下降)|扣除价格/;

/**
 * Whether growth of the indicator, told in these words, does not follow from two values at the prices of their years.
 */
export const atConstantPrices = ({ indicator }: Figure, words: string): boolean =>
  AT_CONSTANT_PRICES.test(indicator.text) || COMPARABLE.test(words);
