import { complement } from '../../equations';
import { isRate } from '../../terms';
import type { Scene, Term } from '../../terms';
import { clauseBefore, isOfLastYear } from '../../words';
import type { ReadClaim, Row } from '../model';
import { doneBy, nameOfRate } from '../rateNames';
import { readRatio } from '../ratios';

/** 不合格, 未中标, 没有通过: not done, before what a rate is of. */
const NOT = ['不', '未', '没', '没有', '未能'];

/** The number before a rate of those of which its verb is not true; null where another stands between. */
function undoneBefore(scene: Scene, told: Term, verb: string): Term | null {
  const part = scene.terms[told.at - 1];
  return part !== undefined &&
    part.isFigure &&
    !isRate(part) &&
    part.isExact &&
    part.sentence === told.sentence &&
    NOT.some((not) => clauseBefore(scene, part).includes(not + verb))
    ? part
    : null;
}

/** 抽检1500批次，不合格36批次，合格率97.6%: what is left of the whole without those that are not. */
export const complementsOf = (scene: Scene): readonly ReadClaim[] =>
  (scene.halfWidth.includes('率') ? scene.terms : []).flatMap((told): readonly ReadClaim[] => {
    if (told.dimension !== '%' || !told.isExact) return [];
    const name = nameOfRate(scene, told);
    const verb = doneBy(name, name)?.verb;
    const part = verb === undefined ? null : undoneBefore(scene, told, verb);
    const whole = part === null ? undefined : scene.terms[part.at - 1];
    if (part === null || whole?.isFigure !== true || whole.dimension !== part.dimension) return [];
    // 合格953批次、不合格31批次，合格率96.85%: the rate is of both
    if (verb === undefined || clauseBefore(scene, whole).includes(verb)) return [];
    if (!whole.isExact || whole.sentence !== told.sentence || isOfLastYear(scene, whole)) return [];
    const instance = complement({ scene, term: whole }, { scene, term: part }, { scene, term: told });
    return instance === null
      ? []
      : [
          readRatio('complement', 'rate', scene, part, told, [
            { instance, ground: 'placed', why: '总数和其中不属于的数' },
          ]),
        ];
  });

/** What `npm run rows` shows of the claim: a whole, those of it that are not, and the rate of those that are. */
export const COMPLEMENT_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'complement',
    kind: 'rate',
    example: '抽检农产品1250批次，不合格35批次，合格率97.2%。',
    counter: '抽检农产品1250批次，不合格35批次，处置率92.7%。',
  },
  {
    id: 'complement',
    kind: 'rate',
    example: '抽检农产品1250批次，不合格35批次，合格率97.2%。',
    counter: '抽检农产品1250批次，其中合格1215批次、不合格35批次，合格率97.20%。',
  },
  {
    id: 'complement',
    kind: 'rate',
    example: '参加考核640人，未通过48人，通过率92.5%。',
    counter: '参加考核640人，未到场48人，通过率95.2%。',
  },
];
