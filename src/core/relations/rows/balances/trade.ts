import { compare } from '../../../arithmetic/decimal';
import { balance } from '../../equations';
import { figureAt } from '../../resolve';
import { isRate } from '../../terms';
import type { Scene, Term } from '../../terms';
import { isOfLastYear } from '../../words';
import type { ReadClaim, Row } from '../model';
import { areAddable, sumClaim } from '../sums';

/** So many sentences behind the first number of a trade the others may stand in. */
const SENTENCES = 2;
/** What a number of a trade is, as the end of its name, and of whose or which trade. */
const TRADED = /^(?<of>.*?)(?:对外贸易|外贸|贸易)?(?<what>进出口|出口|进口|顺差|逆差)(?:总?[额值量])?$/;

type What = '进出口' | '出口' | '进口' | '顺差' | '逆差';

/** A number of a trade. */
interface Traded {
  readonly term: Term;
  readonly what: What;
  readonly of: string;
  /** The stretch that it is told of; "" where none is. */
  readonly period: string;
}

function tradedIn(scene: Scene): readonly Traded[] {
  return scene.terms.flatMap((term): Traded[] => {
    if (!term.isFigure || !term.isExact || isRate(term) || isOfLastYear(scene, term)) return [];
    const { indicator, nature, period } = figureAt(scene, term);
    const { of, what } = TRADED.exec(indicator.text)?.groups ?? {};
    return what === undefined || nature !== 'result'
      ? []
      : [{ term, what: what as What, of: of ?? '', period: period?.text ?? '' }];
  });
}

/** The only number of the kind about another, of the same trade; null where there is none, or more than one. */
function beside(all: readonly Traded[], first: Traded, what: What): Traded | null {
  const about = all.filter(
    (one) =>
      one.what === what &&
      one.term.dimension === first.term.dimension &&
      Math.abs(one.term.sentence - first.term.sentence) <= SENTENCES,
  );
  const [one, ...others] = about;
  return one === undefined || others.length > 0 || one.period !== first.period ? null : one;
}

/** 出口254.7亿元，进口131.7亿元，顺差123.0亿元: what goes out, what comes in, both together and what one is more than the other. */
export function tradeOf(scene: Scene): readonly ReadClaim[] {
  if (!scene.halfWidth.includes('出口') || !scene.halfWidth.includes('进口')) return [];
  const all = tradedIn(scene);
  return all
    .filter(({ what }) => what === '出口')
    .flatMap((out): readonly ReadClaim[] => {
      const into = beside(all, out, '进口');
      if (into === null || into.of !== out.of) return [];
      const both = beside(all, out, '进出口');
      const isOfBoth = both !== null && (both.of === out.of || out.of === '');
      const isUp = compare(out.term.amount.value, into.term.amount.value) >= 0;
      const net = beside(all, out, isUp ? '顺差' : '逆差');
      const isOfNet = net !== null && (net.of === out.of || net.of === '');
      const [more, less] = isUp ? [out.term, into.term] : [into.term, out.term];
      const parts = [out.term, into.term];
      return [
        ...(isOfBoth && areAddable(scene, both.term, parts, false)
          ? [sumClaim(scene, 'trade', both.term, parts, 'placed', '出口与进口')]
          : []),
        ...(isOfNet && areAddable(scene, more, [less, net.term], false) ? [netClaim(scene, more, less, net.term)] : []),
      ];
    });
}

function netClaim(scene: Scene, more: Term, less: Term, net: Term): ReadClaim {
  const at = (term: Term) => ({ scene, term });
  return {
    ...sumClaim(scene, 'trade-balance', net, [more, less], 'placed', ''),
    kind: 'balance',
    options: [{ instance: balance([at(more)], [at(less), at(net)]), ground: 'placed', why: '出口与进口之差' }],
  };
}

/** What `npm run rows` shows of the claims. */
export const TRADE_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'trade',
    kind: 'parts',
    example: '园区企业实现进出口48.62亿元。出口31.25亿元，增长9.4%；进口17.37亿元，下降3.2%。',
    counter: '园区企业实现进出口48.62亿元。一般贸易出口31.25亿元，增长9.4%；加工贸易进口13.77亿元，下降3.2%。',
  },
  {
    id: 'trade-balance',
    kind: 'balance',
    example: '全市出口254.7亿元，增长6.2%；进口131.7亿元，下降2.1%；实现贸易顺差123.0亿元。',
    counter: '全市出口254.7亿元，增长6.2%；进口131.7亿元，下降2.1%；对东盟顺差132.0亿元。',
  },
  {
    id: 'trade-balance',
    kind: 'balance',
    example: '服务贸易进口8.64亿元、出口5.32亿元，逆差3.32亿元。',
    counter: '服务贸易进口8.64亿元、货物贸易出口5.32亿元，逆差3.23亿元。',
  },
];
