import { exactly } from '../../../arithmetic/measured';
import { product } from '../../equations';
import type { Ground } from '../../model';
import { isRate } from '../../terms';
import type { Scene, Term } from '../../terms';
import { clauseBefore } from '../../words';
import { claimOfValue } from '../model';
import type { ReadClaim, Row } from '../model';
import { isLevel } from './words';

/** What each costs, gets or holds: 每人, 各, 单价, 户均. */
const EACH = /每(?<unit>[^\d,;。每]{1,3})|各[^\d,;。]{0,4}$|单价|(?<by>[人户亩场件台辆班期次])均|村村/;
const MEAN = /均/;
/** What leads to all of it. */
const ALL = /(?:共计?|合计|总计|总共|一共|累计|总(?:数|额|量|投资|收益|产值|金额|费用)?|全部)[^,;。\d]{0,4}$/;
/** What is spent or comes in by so many of them: it is all of it where nothing else of its unit is told. */
const WHAT = /(?:资金|投资|花费|补贴|补助|支出|发放|兑现|奖励|培训|惠及|产值|收益|收入|耗资|费用|金额)[^,;。\d]{0,4}$/;
/** One thing of people and of their comings. */
const ALIKE: Readonly<Record<string, string>> = { 人次: '人', 人: '人次' };

function productClaim(scene: Scene, told: Term): ReadClaim | null {
  if (!isLevel(told) || isRate(told)) return null;
  const words = clauseBefore(scene, told);
  const isAll = ALL.test(words);
  if (!isAll && !WHAT.test(words)) return null;
  const here = scene.terms.filter(
    (term) => term.sentence === told.sentence && term.at < told.at && isLevel(term) && !isRate(term),
  );
  const eaches = here.filter(
    (term) =>
      (term.dimension === told.dimension || ALIKE[term.dimension] === told.dimension) &&
      EACH.test(clauseBefore(scene, term)),
  );
  const [each] = eaches;
  if (each === undefined || eaches.length > 1) return null;
  const others = here.filter((term) => term !== each);
  if (others.some(({ dimension }) => dimension === told.dimension && dimension !== each.dimension)) return null;
  const counts = others.filter(
    ({ dimension }) => dimension !== each.dimension || /村村|各/.test(clauseBefore(scene, each)),
  );
  const { unit, by } = EACH.exec(clauseBefore(scene, each))?.groups ?? {};
  const of = unit ?? by;
  const called =
    of === undefined ? counts : counts.filter((term) => of.startsWith(term.dimension) || isOf(scene, term, of));
  const [count] = called;
  if (count === undefined || called.length > 1) return null;
  if (others.some((term) => term !== count && term.dimension === each.dimension)) return null;
  const at = (term: Term) => ({ scene, term });
  const isStandard = !MEAN.test(clauseBefore(scene, each));
  const one: Term = {
    ...each,
    dimension: told.dimension,
    ...(isStandard ? { amount: exactly(each.amount.value) } : {}),
  };
  const ground: Ground = isAll && others.length === 1 ? 'placed' : 'near';
  const instance = product(at(one), at(count), at(told));
  return instance === null
    ? null
    : claimOfValue(scene, { equation: 'ratio', kind: 'mean', row: 'product' }, told, told.start, [
        { instance, ground, why: '前面的个数和每个的数' },
      ]);
}

/** 每个村 of 142个村: what is counted stands behind the number. */
const isOf = ({ halfWidth }: Scene, term: Term, unit: string): boolean =>
  halfWidth.slice(term.end, term.end + 6).includes(unit) ||
  (unit === '人' && term.dimension === '名') ||
  (unit.length > 0 && '名位'.includes(unit[0] as string) && term.dimension === '人');

/** Totals that are told behind how many there are and how much each is. */
export const productsOf = (scene: Scene): readonly ReadClaim[] =>
  (/[每均各]|单价|村村/.test(scene.halfWidth) ? scene.terms : []).flatMap((told) => productClaim(scene, told) ?? []);

/** What `npm run rows` shows of the claim. */
export const PRODUCT_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'product',
    kind: 'mean',
    example: '为1260名老人每人发放300元慰问金，共37.8万元。',
    counter: '为1260名老人每人发放300元慰问金，两节期间拨付38.7万元慰问困难职工。',
  },
  {
    id: 'product',
    kind: 'mean',
    example: '购入电脑160台，单价4850元，共花费77.6万元。',
    counter: '购入电脑160台，单价4850元，服务器等共花费176.7万元。',
  },
];
