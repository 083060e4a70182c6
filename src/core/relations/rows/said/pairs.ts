import { figureAt } from '../../resolve';
import type { Scene } from '../../terms';
import { clauseBefore, clauseBehind } from '../../words';
import type { Pair, Row } from '../model';
import { BY_NOW, EARLIER, isLevel, shareLetter } from './words';

/** What stands between two values that are told beside each other. */
const BESIDE = /^[^,;:。!?()、\d]{0,8}[,，(、:]?[^,;:。!?()、\d]{0,14}$/;
/** The words of a value without those of its time and of attaining. */
const bare = (words: string): string =>
  words
    .replace(new RegExp(EARLIER.source, 'g'), '')
    .replace(new RegExp(BY_NOW.source, 'g'), '')
    .replace(
      /20\d\d年|全年|[年季月]?[末底]|只有|平均|累计|[共仅只则为是有达到完成实现已就能需要在与和同跟比较的增加升降减由从]/g,
      '',
    );

const YEAR = /20\d\d(?=年)/;
/** Whether the words of one value are of a time before those of another: 去年, 原来, an earlier year, a year beside 今年. */
function isEarlier(words: string, others: string): boolean {
  if (EARLIER.test(words)) return true;
  const [year, other] = [words, others].map((one) => Number(YEAR.exec(one)?.[0] ?? NaN)) as [number, number];
  return year < other || (!Number.isNaN(year) && Number.isNaN(other) && BY_NOW.test(others));
}

/** Two values next to each other in a sentence, of which one is of a time before and the other is not: 去年164场，今年213场. */
export const pairsBeside = (scene: Scene): readonly Pair[] =>
  scene.terms.flatMap((first): readonly Pair[] => {
    const second = scene.terms[first.at + 1];
    if (second === undefined || second.sentence !== first.sentence || second.dimension !== first.dimension) return [];
    if (![first, second].every(isLevel) || !BESIDE.test(scene.halfWidth.slice(first.end, second.start))) return [];
    const [before, behind] = [clauseBefore(scene, first), clauseBefore(scene, second)];
    const isFirst = isEarlier(before, behind);
    if (isFirst === isEarlier(behind, before)) return [];
    const [base, value] = isFirst ? [first, second] : [second, first];
    const [one, other] = [bare(before), bare(behind)];
    // 去年164场，今年213场: named alike, or one of the two not at all
    if (one !== '' && other !== '' && !shareLetter(one, other)) return [];
    if (figureAt(scene, base).nature !== figureAt(scene, value).nature) return [];
    return [{ base, value, ground: 'placed', why: '前后两个时间的数', row: 'beside' }];
  });

/** 比|乙班的|82.7分, 同|60名|的计划相比: what a value told before is held against, whatever it is. */
const AGAINST = /(?:比|较|跟|同|与|离|距)(?:离|之)?[^,;。!?比较]{0,10}$/;

/** A value and the number right behind it that it is compared with. */
export const pairsAgainst = (scene: Scene): readonly Pair[] =>
  scene.terms.flatMap((base): readonly Pair[] => {
    const value = scene.terms[base.at - 1];
    if (value === undefined || value.sentence !== base.sentence || value.dimension !== base.dimension) return [];
    if (![value, base].every(isLevel) || !AGAINST.test(clauseBefore(scene, base))) return [];
    if (/^(?:至|到|以[上下])/.test(clauseBehind(scene, base))) return [];
    return [{ base, value, ground: 'placed', why: '“比…的”', row: 'against' }];
  });

/** What `npm run rows` shows of the pairs. */
export const SAID_PAIR_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'beside',
    kind: 'growth',
    example: '培训场次两年对比：去年164场，今年213场，增长29.9%。',
    counter: '去年培训164场，今年走访213户，增长92.9%。',
  },
  {
    id: 'beside',
    kind: 'change',
    example: '原先要走135分钟，通车后48分钟，节省87分钟。',
    counter: '原先要走135分钟，通车后开行48班，节省78分钟。',
  },
  {
    id: 'against',
    kind: 'change',
    example: '甲班平均86.4分，比乙班的82.7分高3.7分。',
    counter: '甲班平均86.4分，比乙班的82.7分高，其中作文高7.3分的12人。',
  },
  {
    id: 'beside',
    kind: 'growth',
    example: '与2025年的486起相比，今年只发生火灾417起，减少了14.2%。',
    counter: '2025年出栏生猪18.6万头，2026年免疫牛羊20.3万头，增长1.9%。',
  },
];
