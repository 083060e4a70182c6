import { decimal } from '../../../arithmetic/decimal';
import { scaled } from '../../../arithmetic/rates';
import { mean } from '../../equations';
import { figureAt } from '../../resolve';
import { isRate, termsBefore } from '../../terms';
import type { Scene, Term } from '../../terms';
import { clauseBefore, isOfLastYear } from '../../words';
import { claimOfValue } from '../model';
import type { ReadClaim, Row } from '../model';
import { roundedMean } from './words';

/** 每千人口, 每万名职工, 每百户: so many of what is counted in people, households or vehicles. */
const PER_MANY =
  /每(?<many>百|千|万|十万|百万)(?:名|个|位)?(?<of>[人户辆]|[^,;:。!?\d]{0,4}(?:人口|居民|职工|学生|老人|老年人|农户))[^,;:。!?\d]{0,8}$/;
const SIZE: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6 };

/** 常住人口42万人，执业医师1134名，每千人口拥有2.7名: one number divided by the other, so many at a time. */
export const meansPerMany = (scene: Scene): readonly ReadClaim[] =>
  (scene.halfWidth.includes('每') ? scene.terms : []).flatMap((told): readonly ReadClaim[] => {
    if (!told.isFigure || !told.isQuotient || isRate(told)) return [];
    const { many, of } = PER_MANY.exec(clauseBefore(scene, told))?.groups ?? {};
    if (many === undefined || of === undefined) return [];
    const unit = ['户', '辆'].find((word) => of.endsWith(word)) ?? '人';
    const before = termsBefore(scene, told).filter(
      (term) =>
        term.isFigure &&
        term.isExact &&
        term.sentence === told.sentence &&
        figureAt(scene, term).partOf === null &&
        !isOfLastYear(scene, term),
    );
    const total = before.at(-1);
    const counts = before.filter(
      (term) =>
        term !== total &&
        term.dimension === unit &&
        (unit !== '人' || !of.endsWith('人口') || figureAt(scene, term).indicator.text.endsWith('人口')),
    );
    const [count] = counts;
    if (total === undefined || count === undefined || counts.length > 1 || total.dimension !== told.dimension)
      return [];
    const size = decimal(10 ** -(SIZE[many] as number), SIZE[many] as number);
    const each: Term = { ...count, amount: scaled(count.amount, size) };
    const instance = mean({ scene, term: total }, { scene, term: each }, { scene, term: roundedMean(told) });
    return instance === null
      ? []
      : [
          claimOfValue(scene, { equation: 'ratio', kind: 'mean', row: 'mean-per-many' }, told, told.start, [
            { instance, ground: 'placed', why: `前面的总数和每${many}${unit}` },
          ]),
        ];
  });

/** What `npm run rows` shows of the claim: how many there are to a hundred, thousand or more of others. */
export const PER_MANY_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'mean-per-many',
    kind: 'mean',
    example: '全县常住人口42万人，执业医师1134名，每千人口拥有2.7名。',
    counter: '全县常住人口42万人，执业医师1134名、护士1512名，每千人口医师数比上年多3.7名。',
  },
];
