import { meanOfAll } from '../../equations';
import { figureAt } from '../../resolve';
import { isRate } from '../../terms';
import type { Scene, Term } from '../../terms';
import { clauseBefore, clauseBehind } from '../../words';
import { isLevel } from '../said/words';
import { claimOfValue } from '../model';
import type { ReadClaim, Row } from '../model';
import { roundedMean } from './words';

const COUNTS = '两二三四五六七八九十';
/** How many of a count in words there are: 三年 are three, 十 ten. */
const countOf = (word: string | undefined): number =>
  word === undefined ? 0 : word === '两' ? 2 : COUNTS.indexOf(word) + 1;

/** 两年平均, 三厂平均: how many numbers there are to be, and that all of them are meant. */
const OF_SO_MANY = /^(?:近|这)?(?<count>[两二三四五六七八九十])[^,;:。!?\d]{0,3}?(?:年均|平均)[^,;:。!?\d每]{0,6}$/;
/** 季均, 全年月均: a mean of numbers that are told for seasons or months, or each half of the year. */
const OF_PERIODS = /^(?:(?:全年)?(?<unit>[季月])均|全年平均|年(?:度)?平均|年均)[^,;:。!?\d每]{0,6}$/;
const PERIOD = /[季月]|[上下]半年|[年期][初末底]/;
/** 平均每个考点: of numbers that are as many as what a number in words counts. */
const OF_EACH = /^平均每个?(?<name>[^,;:。!?\d]{1,6})$/;
/** 均值, 平均: behind numbers that are told one after the other. */
const OF_LIST = /^(?:均值|平均值?|平均分|均分)(?:达到?|为|是)?$/;
const IN_ORDER = /[、和及]/;

/** The values before a mean that it may be the mean of: all of its dimension in its sentence. */
const itemsOf = (scene: Scene, told: Term): readonly Term[] =>
  scene.terms.filter(
    (term) =>
      term.at < told.at &&
      term.sentence === told.sentence &&
      isLevel(term) &&
      term.dimension === told.dimension &&
      figureAt(scene, term).partOf === null,
  );

/** Whether a list is told as one: its numbers joined by 、 or 和, and nothing but names between. */
const isInOrder = ({ halfWidth }: Scene, items: readonly Term[]): boolean =>
  items.every((term, i) => {
    const next = items[i + 1];
    return next === undefined || /^[、和及,]{1,2}[^,;:。!?、\d]{0,8}$/.test(halfWidth.slice(term.end, next.start));
  });

function isMeanOf(scene: Scene, told: Term, items: readonly Term[], words: string): boolean {
  const counted = countOf(OF_SO_MANY.exec(words)?.groups?.['count']);
  if (counted > 0) return counted === items.length;
  if (OF_PERIODS.test(words)) return items.length > 1 && items.every((term) => PERIOD.test(clauseBefore(scene, term)));
  const each = OF_EACH.exec(words)?.groups?.['name'];
  const isCounted = (name: string): boolean =>
    scene.terms.some(
      (term) =>
        term.at < told.at &&
        term.isFigure &&
        term.told.scale === 0 &&
        Number(term.told.digits) === items.length &&
        clauseBehind(scene, term).includes(name),
    );
  if (each !== undefined) return items.length > 1 && isCounted(each);
  const [first, second] = items;
  return (
    OF_LIST.test(words) &&
    first !== undefined &&
    second !== undefined &&
    isInOrder(scene, items) &&
    IN_ORDER.test(scene.halfWidth.slice(first.end, second.start))
  );
}

/** Means of the numbers of their sentence: 两年平均, 季均, 平均每个考点. */
export const meansOfItems = (scene: Scene): readonly ReadClaim[] =>
  (scene.halfWidth.includes('均') ? scene.terms : []).flatMap((told): readonly ReadClaim[] => {
    if (!isLevel(told) || isRate(told)) return [];
    const words = clauseBefore(scene, told);
    if (!words.includes('均')) return [];
    const items = itemsOf(scene, told);
    if (items.length < 2 || !isMeanOf(scene, told, items, words)) return [];
    const at = (term: Term) => ({ scene, term });
    const instance = meanOfAll(items.map(at), at(roundedMean(told)));
    return instance === null
      ? []
      : [
          claimOfValue(
            scene,
            { equation: 'ratio', kind: 'mean', row: 'mean-of-items' },
            told,
            told.start - words.length,
            [{ instance, ground: 'placed', why: '前面列出的各项' }],
          ),
        ];
  });

/** What `npm run rows` shows of the claim. */
export const MEAN_OF_ITEMS_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'mean-of-items',
    kind: 'mean',
    example: '2024年培训1246人，2025年1384人，两年平均1315人。',
    counter: '2024年培训1246人，2025年1384人，三年平均1351人。',
  },
  {
    id: 'mean-of-items',
    kind: 'mean',
    example: '三个考点的合格人数是218人、246人、184人，平均每个考点216人。',
    counter: '四个考点中三个的合格人数是218人、246人、184人，平均每个班261人。',
  },
];
