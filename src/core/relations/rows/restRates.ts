import { LEFT_WORDS } from '../../lexicon/quantities/stocks';
import { shareOfAll } from '../equations';
import { levelsBefore } from '../resolve';
import type { Scene, Term } from '../terms';
import { clauseBefore, saysInOrder } from '../words';
import type { ReadClaim, Row } from './model';
import { doneBy, nameOfRate } from './rateNames';
import { readRatio } from './ratios';

const LEFT = new RegExp(`(?:${LEFT_WORDS.join('|')})[^,;:。]{0,4}$`);
const NOT_DONE = /[不未没无]|其中/;
/** So many numbers on either side of a rate what is left may stand. */
const REACH = 3;

/** What is left beside a part, in its sentence near the rate: 其余|29个|项目, 尚有|124处|正在整改. */
function restBeside(scene: Scene, told: Term, part: Term): Term | null {
  const found = scene.terms
    .slice(Math.max(0, told.at - REACH), told.at + REACH + 1)
    .filter(
      (term) =>
        term !== part &&
        term.at > part.at &&
        term.isFigure &&
        term.isExact &&
        term.sentence === told.sentence &&
        term.dimension === part.dimension &&
        LEFT.test(clauseBefore(scene, term)),
    );
  return found.length === 1 ? (found[0] as Term) : null;
}

/** 已开工97个，开工率77.0%，其余29个正在办理前期手续: of what was done and what is left, though nothing tells both together. */
export const restRatesOf = (scene: Scene): readonly ReadClaim[] =>
  (scene.halfWidth.includes('率') ? scene.terms : []).flatMap((told): readonly ReadClaim[] => {
    const name = told.dimension === '%' && told.isExact ? nameOfRate(scene, told) : '';
    if (!name.endsWith('率')) return [];
    const previous = scene.terms.slice(Math.max(0, told.at - REACH), told.at).filter(({ isFigure }) => isFigure);
    const part = previous.findLast((term) => {
      const words = clauseBefore(scene, term);
      const verb = doneBy(name, words)?.verb;
      return term.sentence === told.sentence && verb !== undefined && saysInOrder(words, verb) && !NOT_DONE.test(words);
    });
    const rest = part === undefined ? null : restBeside(scene, told, part);
    if (part === undefined || rest === null || !part.isExact) return [];
    // what stands before both in the sentence is their whole, and another row reads it
    if (levelsBefore(scene, part, part.dimension, []).some(({ isHere }) => isHere)) return [];
    const instance = shareOfAll(
      [
        { scene, term: part },
        { scene, term: rest },
      ],
      0,
      { scene, term: told },
    );
    return instance === null
      ? []
      : [
          readRatio('rate-with-rest', 'rate', scene, part, told, [
            { instance, ground: 'stated', why: '已完成数和剩余数' },
          ]),
        ];
  });

/** What `npm run rows` shows of the claim: what was done, its rate, and what is left. */
export const REST_RATE_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'rate-with-rest',
    kind: 'rate',
    example: '新签约项目已开工97个，开工率77.0%，其余29个正在办理前期手续。',
    counter: '新签约项目已开工97个，开工率79.0%，其中产业类29个正在办理前期手续。',
  },
  {
    id: 'rate-with-rest',
    kind: 'rate',
    example: '移送线索已办结188件，办结率94.0%，尚有12件正在办理。',
    counter: '移送线索已办结188件，按期办结率99.4%，尚有12件正在办理。',
  },
];
