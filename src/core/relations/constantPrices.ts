import type { Figure } from '../figures/model';
import { writtenTerm } from './terms';
import type { Scene } from './terms';
import type { Span } from '../text/span';

/** Growth of these is told at constant prices (不变价). */
const AT_CONSTANT_PRICES = /生产总值|增加值|GDP|经济总量|农林牧渔业总产值/;
const COMPARABLE = /可比|不变价|实际(?:增长|下降)|同口径|剔除|扣除|还原/;

/**
 * Whether growth of the indicator, told in these words, does not follow from two values at the prices of their years.
 */
export const atConstantPrices = ({ indicator }: Figure, words: string): boolean =>
  AT_CONSTANT_PRICES.test(indicator.text) || COMPARABLE.test(words);

/** A bracket that says on what terms a growth is told: 增长9.2%（剔除留抵退税因素）. */
const BRACKET = /^[^,;:。!?、\d]{0,2}\([^()\d]{2,20}\)/;
const LONGEST = 24;

/** The words that tell a growth, with the bracket behind them. */
export const wordsOfGrowth = (scene: Scene, span: Span): string =>
  writtenTerm(scene, span) + (BRACKET.exec(scene.halfWidth.slice(span.end, span.end + LONGEST))?.[0] ?? '');
