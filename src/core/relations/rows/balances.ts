import { flow } from '../equations';
import { figureAt } from '../resolve';
import type { Scene, Term } from '../terms';
import type { ReadClaim, Row } from './model';
import { areAddable, sumClaim } from './sums';

/** So many figures behind the first of a balance are looked at for the others. */
const BALANCE_REACH = 8;

/** Things of which the first is made up of, or left over from, the others. */
const BALANCES: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/资产总[额计]?$|总资产$/, /负债总?额?$|负债合计$/, /净资产$|所有者权益$/],
  [/(?<!净)收入$/, /支出$/, /结余$|净收入$|利润(?:总额)?$/],
  [/(?<!净)收入$/, /成本$/, /毛?利润$/],
  [/余额$/, /准备$/, /净值$|账面价值$/],
];

/** 资产总额86亿元，负债52亿元，净资产34亿元: three figures of one sentence that must balance. */
export function balancesOf(scene: Scene): readonly ReadClaim[] {
  const levels = scene.terms.filter(({ isFigure }) => isFigure);
  return levels.flatMap((whole, i): readonly ReadClaim[] => {
    const { text } = figureAt(scene, whole).indicator;
    const balances = BALANCES.filter(([all]) => all.test(text));
    if (balances.length === 0) return [];
    const near = levels
      .slice(i + 1, i + 1 + BALANCE_REACH)
      .filter(({ sentence, dimension }) => sentence === whole.sentence && dimension === whole.dimension);
    for (const [, less, rest] of balances) {
      const [a, b] = [less, rest].map((name) => near.filter((term) => name.test(figureAt(scene, term).indicator.text)));
      if (a?.length !== 1 || b?.length !== 1) continue;
      const claim = sumClaim(scene, 'balance', whole, [a[0] as Term, b[0] as Term], 'placed', '同句中的三个数');
      return [{ ...claim, kind: 'balance' }];
    }
    return [];
  });
}

/** What was there and what came in, what went out and what is left: 旧存42件，新收318件，办结331件，未结29件. */
const FLOWS: readonly (readonly [RegExp, RegExp, RegExp, RegExp])[] = [
  [
    /旧存|结转|积存|遗留/,
    /新收|收案|受理|登记|新增/,
    /(?<!未)(?:审结|执结|办结|结案|审执结|化解)/,
    /未结|尚存|存案|在办|剩余/,
  ],
  [/(?:年|期)初|上年末|上期末/, /增加|新增|入|购|收/, /减少|出|支|销|退/, /(?:年|期)末|结余|结存/],
];

/** Four figures of one sentence, in this order, of which the first two make up the others. */
export function flowsOf(scene: Scene): readonly ReadClaim[] {
  const levels = scene.terms.filter(({ isFigure }) => isFigure);
  return levels.flatMap((_, i): readonly ReadClaim[] => {
    const four = levels.slice(i, i + 4);
    const [start, , , left] = four as [Term, Term, Term, Term | undefined];
    if (
      left === undefined ||
      left.sentence !== start.sentence ||
      !areAddable(scene, start, four.slice(1), false) ||
      !FLOWS.some((names) => names.every((name, n) => name.test(wordsAt(scene, four[n] as Term))))
    )
      return [];
    const filled = four.map((term) => ({ scene, term }));
    return [
      {
        equation: 'sum',
        kind: 'balance',
        row: 'flow',
        subject: { passage: scene.passage, index: left.figure },
        comparison: null,
        words: { start: left.start, end: left.end },
        options: [{ instance: flow(filled), ground: 'stated', why: '期初、增加、减少和期末' }],
      },
    ];
  });
}

/** The words of a figure: its clause before it, back to the figure before, with what its name says. */
function wordsAt(scene: Scene, term: Term): string {
  const from = Math.max(scene.terms[term.at - 1]?.end ?? 0, term.start - CLAUSE);
  const { text, aspect } = figureAt(scene, term).indicator;
  return `${scene.halfWidth.slice(from, term.start)} ${text} ${aspect}`;
}
/** In UTF-16 code units. */
const CLAUSE = 14;

export const FLOW_ROW: Pick<Row, 'id' | 'kind' | 'example' | 'counter'> = {
  id: 'flow',
  kind: 'balance',
  example: '上年结转信访件42件，新收318件，办结331件，未结29件。',
  counter: '上年结转项目42个，新增项目318个，化解矛盾331起，剩余资金29万元。',
};
