import { compare } from '../../../arithmetic/decimal';
import { balance } from '../../equations';
import { figureAt, isMean } from '../../resolve';
import { isRate, termsBefore } from '../../terms';
import type { Scene, Term } from '../../terms';
import { clauseBefore, isOfLastYear } from '../../words';
import type { ReadClaim, Row } from '../model';
import { areAddable, sumClaim } from '../sums';

/** 供、售相差, 收支相抵结余, 两者之差: that a number is by how much two others differ. */
const DIFFER = /(?:相差|轧差|差额|之差|相抵)(?:后)?(?:结余|盈余|净额)?(?:达到?|为|是|仅|约)*$/;

/** Without one of these in a text no number is a difference. */
const MAY_DIFFER = /相差|轧差|差额|之差|相抵/;

/** 供电量50.0亿千瓦时，售电量48.6亿千瓦时，相差1.4亿千瓦时: the two numbers before it. */
export const differencesOf = (scene: Scene): readonly ReadClaim[] =>
  (MAY_DIFFER.test(scene.halfWidth) ? scene.terms : []).flatMap((told): readonly ReadClaim[] => {
    if (!told.isFigure || isRate(told) || !DIFFER.test(clauseBefore(scene, told))) return [];
    const before = termsBefore(scene, told).filter(
      (term) =>
        term.isFigure &&
        told.sentence - term.sentence <= 1 &&
        term.dimension === told.dimension &&
        !isMean(figureAt(scene, term)) &&
        !isOfLastYear(scene, term),
    );
    const [one, other] = before.slice(-2);
    if (one === undefined || other === undefined || one.sentence !== other.sentence) return [];
    const [more, less] = compare(one.amount.value, other.amount.value) >= 0 ? [one, other] : [other, one];
    if (!areAddable(scene, more, [less, told], false)) return [];
    const at = (term: Term) => ({ scene, term });
    return [
      {
        ...sumClaim(scene, 'difference', more, [less, told], 'placed', ''),
        kind: 'balance',
        subject: { passage: scene.passage, index: told.figure },
        words: { start: told.start, end: told.end },
        options: [{ instance: balance([at(more)], [at(less), at(told)]), ground: 'placed', why: '前面两个数的差' }],
      },
    ];
  });

/** What `npm run rows` shows of the claim: two numbers and by how much they differ. */
export const DIFFERENCE_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'difference',
    kind: 'balance',
    example: '全年供水量3186万吨，售水量2874万吨，两者相差312万吨。',
    counter: '全年供水量3186万吨，售水量2874万吨，设计能力5000万吨，设计能力利用不足，供水量差213万吨。',
  },
  {
    id: 'difference',
    kind: 'balance',
    example: '工会经费收入86.4万元，支出71.8万元，收支相抵结余14.6万元。',
    counter: '工会经费收入86.4万元，支出71.8万元，其中走访慰问16.4万元。',
  },
];
