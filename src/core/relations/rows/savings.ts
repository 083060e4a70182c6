import { ASKED, GRANTED } from '../../lexicon/quantities/savings';
import { fig, gap, opt, percent, sameDimension, seq, termOf, w } from '../pattern';
import type { Bound } from '../pattern';
import { figureAt } from '../resolve';
import type { Scene, Term } from '../terms';
import { clauseBefore } from '../words';
import { changeRateClaim } from './changeRates';
import type { ReadClaim, Row } from './model';
import { areAddable, sumClaim } from './sums';

/** Whether the words of a number, or its name, have one of the words. */
const says = (scene: Scene, term: Term, words: readonly string[]): boolean => {
  const { text, aspect } = figureAt(scene, term).indicator;
  const own = clauseBefore(scene, term) + text + aspect;
  return words.some((word) => own.includes(word));
};

/** What was asked for and what was granted; null where their words do not say so. */
function askedAndGranted(scene: Scene, bound: Bound): { readonly asked: Term; readonly granted: Term } | null {
  const [asked, granted] = [termOf(bound, 'whole') as Term, termOf(bound, 'rest') as Term];
  return says(scene, asked, ASKED) && says(scene, granted, GRANTED) && areAddable(scene, asked, [granted], false)
    ? { asked, granted }
    : null;
}

/** What was asked for is what was granted and what was cut off. */
function cutClaim(scene: Scene, bound: Bound): ReadClaim | null {
  const both = askedAndGranted(scene, bound);
  const cut = termOf(bound, 'cut') as Term;
  return both === null || !areAddable(scene, both.asked, [cut], false)
    ? null
    : {
        ...sumClaim(scene, 'cut', both.asked, [both.granted, cut], 'stated', '申报数、核定数和核减数'),
        kind: 'remainder',
      };
}

/** What was cut off, in percent of what was asked for. */
function cutRateClaim(scene: Scene, bound: Bound): ReadClaim | null {
  const both = askedAndGranted(scene, bound);
  return both === null
    ? null
    : changeRateClaim(
        scene,
        'cut-rate',
        { base: both.asked, value: both.granted, why: '申报数和核定数' },
        termOf(bound, 'told') as Term,
        'down',
      );
}

const both = seq(fig('whole'), gap(16, ',、;'), fig('rest', sameDimension('whole')));
const cut = seq(gap(6, ',、;'), w('cut'), gap(6), fig('cut', sameDimension('whole')));

/** The rows that tell what was cut off what was asked for: 送审…，审定…，核减…，核减率…. */
export const SAVING_ROWS: readonly Row[] = [
  {
    id: 'cut',
    kind: 'remainder',
    trigger: 'cut',
    says: seq(both, cut),
    claim: cutClaim,
    example: '采购预算2.46亿元，中标金额2.31亿元，节约资金1500万元。',
    counter: '采购预算2.46亿元，支付进度款2.31亿元，节约用电150万元。',
  },
  {
    id: 'cut-rate',
    kind: 'change',
    trigger: 'rate',
    says: seq(both, opt(cut), gap(6, ',、;('), w('cut'), w('rate'), gap(4), percent('told')),
    claim: cutRateClaim,
    example: '采购预算24625万元，中标金额23127万元，资金节约率6.1%。',
    counter: '采购预算24625万元，完成支付23127万元，水资源节约率1.6%。',
  },
];
