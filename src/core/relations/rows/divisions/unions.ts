import { compare } from '../../../arithmetic/decimal';
import { balance } from '../../equations';
import type { Filled } from '../../instance';
import { isRate, termsBefore } from '../../terms';
import type { Scene, Term } from '../../terms';
import { clauseBefore } from '../../words';
import type { ReadClaim, Row } from '../model';
import { areAddable, sumClaim } from '../sums';

/** 两种处分都受的|7人, 同时享受两项|35户: who is counted in both of two parts. */
const IN_BOTH =
  /(?:(?:两|二|双)[^,;:。!?\d]{0,8}[都均]|同时[^,;:。!?\d]{0,6}[两二]|(?:重复|重叠|交叉)(?:计算|统计|享受)?)[^,;:。!?\d]{0,6}$/;
/** So far before a number its words may begin: 两种 is a number itself. In UTF-16 code units. */
const REACH = 18;
/** What is among others is no part beside them. */
const AMONG = /其中/;

/** Without one of these in a text nobody is in both. */
const MAY_BE_BOTH = /[两二双][^,;:。!?\d]{0,8}[都均]|同时|重复|重叠|交叉/;

/** 处分96人：受党纪处分68人，受政务处分35人，两种处分都受的7人: the parts come to the whole and those who are in both. */
export const unionsOf = (scene: Scene): readonly ReadClaim[] =>
  (MAY_BE_BOTH.test(scene.halfWidth) ? scene.terms : []).flatMap((both): readonly ReadClaim[] => {
    if (
      !both.isFigure ||
      isRate(both) ||
      !IN_BOTH.test(scene.halfWidth.slice(Math.max(0, both.start - REACH), both.start))
    )
      return [];
    const before = termsBefore(scene, both).filter(
      (term) => term.isFigure && term.sentence === both.sentence && term.dimension === both.dimension,
    );
    const [whole, one, other] = before.slice(-3);
    if (whole === undefined || one === undefined || other === undefined) return [];
    if ([one, other].some((term) => AMONG.test(clauseBefore(scene, term)))) return [];
    if (!areAddable(scene, whole, [one, other, both], false)) return [];
    const at = (term: Term): Filled => ({ scene, term });
    const instance = balance([at(one), at(other)], [at(both), at(whole)]);
    return [
      {
        ...sumClaim(scene, 'union', whole, [one, other], 'placed', ''),
        options: [{ instance, ground: 'placed', why: '两项之和减去重复的数' }],
      },
    ];
  });

/** What is counted in both of two parts, by the words on either side of its number. */
const OVERLAP =
  /(?:[两二双俩][^,;:。!?\d]{0,8}[都均有存全]|二者兼|兼有|同时[^,;:。!?\d]{0,8}|重[复叠名合]|交叉|叠加|并存|既[^,;。\d]{1,14}又|[都均]在的|全天|全程)/;
/** A whole that is called so: without what was counted twice, or of all of them. */
const [OVERLAP_BEFORE, OVERLAP_BEHIND] = [16, 8];

function isOverlap({ halfWidth, terms }: Scene, term: Term): boolean {
  const previous = terms.slice(0, term.at).findLast(({ dimension }) => dimension === term.dimension);
  const next = terms.slice(term.at + 1).find(({ dimension }) => dimension === term.dimension);
  const from = Math.max(previous?.end ?? 0, term.start - OVERLAP_BEFORE);
  const behind = halfWidth.slice(term.end, Math.min(next?.start ?? halfWidth.length, term.end + OVERLAP_BEHIND));
  return (
    OVERLAP.test(halfWidth.slice(from, term.start).replace(/^.*[,;。]/, '')) ||
    OVERLAP.test(behind.replace(/[,;。].*$/s, ''))
  );
}

/** 会英语的86人，会日语的34人，两种都会的17人，会外语的共103人: the whole stands behind the parts and those who are in both. */
export const unionsBehind = (scene: Scene): readonly ReadClaim[] =>
  (OVERLAP.test(scene.halfWidth) ? scene.sentences : []).flatMap((_, sentence): readonly ReadClaim[] => {
    const first = scene.firstFrom[sentence];
    if (first?.sentence !== sentence) return [];
    const here = scene.terms.filter((term) => term.sentence === sentence && term.isFigure && !isRate(term));
    return here.flatMap((whole): readonly ReadClaim[] => {
      const own = here.filter(({ dimension, at }) => dimension === whole.dimension && at <= whole.at);
      const next = here.find(({ dimension, at }) => dimension === whole.dimension && at > whole.at);
      if (own.length !== 4 || next !== undefined) return [];
      const parts = own.slice(0, 3);
      const both = parts.filter((term) => isOverlap(scene, term));
      const [common] = both;
      if (common === undefined || both.length > 1 || isOverlap(scene, whole)) return [];
      const [one, other] = parts.filter((term) => term !== common) as [Term, Term];
      if ([one, other].some(({ amount }) => compare(amount.value, common.amount.value) < 0)) return [];
      if (!areAddable(scene, whole, [one, other, common], false)) return [];
      const at = (term: Term): Filled => ({ scene, term });
      const instance = balance([at(one), at(other)], [at(common), at(whole)]);
      return [
        {
          ...sumClaim(scene, 'union', whole, [one, other], 'placed', ''),
          options: [{ instance, ground: 'placed', why: '两项之和减去重复的数' }],
        },
      ];
    });
  });

/** What `npm run rows` shows of the claim: two parts, who is in both, and all of them. */
export const UNION_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'union',
    kind: 'parts',
    example: '救助困难家庭436户：发放临时救助金268户，给予医疗救助215户，两项救助都享受的47户。',
    counter: '救助困难家庭436户：发放临时救助金286户，给予医疗救助215户，落实住房补贴47户。',
  },
  {
    id: 'union',
    kind: 'parts',
    example: '会英语的86人，会日语的34人，两种都会的17人，会外语的共103人。',
    counter: '会英语的86人，会日语的34人，会法语的17人，会开车的共130人。',
  },
];
