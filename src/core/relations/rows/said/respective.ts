import { compare, decimal, times } from '../../../arithmetic/decimal';
import type { Decimal } from '../../../arithmetic/decimal';
import { exactly, roundedOff, sumOf } from '../../../arithmetic/measured';
import { scaled } from '../../../arithmetic/rates';
import { OVERLAPPING } from '../../../lexicon/quantities/partitions';
import { figureAt, isMean } from '../../resolve';
import { isRate } from '../../terms';
import type { Scene, Term } from '../../terms';
import { clauseBefore, isOfLastYear, PLANNED } from '../../words';
import { areAddable, NEVER_ADDED, sumClaim } from '../sums';
import type { ReadClaim, Row } from '../model';
import { isLevel, shareLetter, timeless } from './words';

/** 三期分别, 一至四季度分别为, 依次完成: what leads to numbers that follow each other without names. */
const RESPECTIVELY = /(?:分别|依次)(?<verb>[^,;:。!?、()\d]{0,6})$/;
const JOINED = /^(?:、|,|[,、]?(?:和|及|以及))$/;
/** 一至四季度, 三期, 甲、乙、丙三类: numbers of all parts of a whole, by how many they are. */
const ALL_OF =
  /(?<count>[两二三四五六七八])(?:大?类|期|批|项|种|个?季度|部分|组|片|镇|站|所|厂|院|校|县|区|队|级|次|年级|个[^,;:。\d]{1,4})[^,;:。!?\d]{0,4}(?:分别|依次)|(?:一至四|1至4|1-4|各)季度|上、?下半年/;
const COUNTS = '两三四五六七八';
/** Behind the list, its total: ，合计转移. */
const TOTAL = /^,(?:[^,;:。!?、()\d]{0,4})(?:合计|共计|总计|累计|一共|总共|共)(?<verb>[^,;:。!?、()\d]{0,8})$/;
const SMALL = /[为是达到共计人次数总量了约的]/g;
const [LEAST, MOST] = [decimal(0.7, 1), decimal(1.4, 1)];
const [NEAR_LEAST, NEAR_MOST] = [decimal(0.95, 2), decimal(1.05, 2)];
const LEAST_ITEMS = 2;

/** A number without its unit, counted as the last of its list is: 428.6万、571.9万、524.4万人次. */
function countedAsLast(scene: Scene, term: Term, last: Term): Term | null {
  if (term.dimension === last.dimension) return term.isExact ? term : null;
  const { quantity } = figureAt(scene, term);
  if (term.dimension !== '' || quantity.approximation !== '' || quantity.high !== undefined) return null;
  const factor = quantity.magnitude > 1 ? term.factor : last.factor;
  const isCounted = compare(last.amount.low, last.amount.high) === 0 && term.told.scale === 0;
  return {
    ...term,
    factor,
    amount: scaled(isCounted ? exactly(term.told) : roundedOff(term.told), factor),
    dimension: last.dimension,
    isExact: true,
  };
}

/** The numbers of a list that begins at one, in the unit of the last. */
function listAt(scene: Scene, first: Term): readonly Term[] {
  const run = [first];
  for (let next = scene.terms[first.at + 1]; next !== undefined; next = scene.terms[next.at + 1]) {
    if (!next.isFigure || !JOINED.test(scene.halfWidth.slice((run.at(-1) as Term).end, next.start))) break;
    run.push(next);
  }
  const last = run.at(-1) as Term;
  if (last.dimension === '' || isRate(last) || !last.isExact) return [];
  const counted = run.flatMap((term) => countedAsLast(scene, term, last) ?? []);
  return counted.length === run.length ? counted : [];
}

const within = (one: Term, parts: readonly Term[], least: Decimal, most: Decimal): boolean => {
  const all = sumOf(parts.map(({ amount }) => amount)).value;
  return compare(one.amount.value, times(all, least)) >= 0 && compare(one.amount.value, times(all, most)) <= 0;
};

/** The nearest number of a dimension before one, in its sentence or the one before, where it is the only one there. */
function wholeBefore(scene: Scene, first: Term, dimension: string): Term | null {
  const found = scene.terms.filter(
    (term) =>
      term.at < first.at &&
      first.sentence - term.sentence <= 1 &&
      term.isFigure &&
      term.dimension === dimension &&
      !isOfLastYear(scene, term),
  );
  const here = found.filter(({ sentence }) => sentence === first.sentence);
  const [whole, other] = here.length > 0 ? here : found;
  return whole === undefined || other !== undefined ? null : whole;
}

function listClaim(scene: Scene, first: Term): ReadClaim | null {
  const words = clauseBefore(scene, first);
  const verb = RESPECTIVELY.exec(words)?.groups?.['verb'];
  if (verb === undefined || !first.isFigure) return null;
  const parts = listAt(scene, first);
  const last = parts.at(-1);
  if (last === undefined || parts.length < LEAST_ITEMS || NEVER_ADDED.has(last.dimension)) return null;
  const own = verb.replace(SMALL, '');
  const before = scene.halfWidth.slice(Math.max(0, first.start - 24), first.start);
  if (PLANNED.test(words) || OVERLAPPING.test(words) || /[比较占均每]|同比/.test(words)) return null;
  const next = scene.terms[last.at + 1];
  const total = next === undefined ? null : TOTAL.exec(scene.halfWidth.slice(last.end, next.start));
  if (next !== undefined && total !== null && next.dimension === last.dimension && isLevel(next)) {
    const named = (total.groups?.['verb'] ?? '').replace(SMALL, '');
    const isSame = named === '' || own === '' || shareLetter(named, words);
    return isSame && areAddable(scene, next, parts, false)
      ? sumClaim(scene, 'respective-added', next, parts, 'stated', '前面列出的各项')
      : null;
  }
  const whole = wholeBefore(scene, first, last.dimension);
  if (whole === null || !isLevel(whole) || isMean(figureAt(scene, whole))) return null;
  const count = ALL_OF.exec(before);
  const counted = count?.groups?.['count'];
  const isAll =
    count !== null && (counted === undefined || COUNTS.indexOf(counted.replace('二', '两')) + 2 === parts.length);
  const name = timeless(clauseBefore(scene, whole)) + figureAt(scene, whole).indicator.text;
  if (own !== '' && !shareLetter(own, name)) return null;
  const isSure = isAll ? within(whole, parts, LEAST, MOST) : within(whole, parts, NEAR_LEAST, NEAR_MOST);
  return isSure && areAddable(scene, whole, parts, false)
    ? sumClaim(scene, 'respective-parts', whole, parts, isAll ? 'stated' : 'placed', '分别列出的各项')
    : null;
}

/** Lists of numbers without names, with their total before or behind: 三期分别为1240、986和560人. */
export const respectiveSums = (scene: Scene): readonly ReadClaim[] =>
  /分别|依次/.test(scene.halfWidth) ? scene.terms.flatMap((term) => listClaim(scene, term) ?? []) : [];

/** What `npm run rows` shows of the claims. */
export const RESPECTIVE_SUM_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'respective-added',
    kind: 'parts',
    example: '三次寒潮期间分别转移428人次、517人次、341人次，合计安全转移1286人次。',
    counter: '三次寒潮期间分别转移428人次、517人次、341人次，累计发放棉被1268人次。',
  },
  {
    id: 'respective-parts',
    kind: 'parts',
    example: '全年接待游客2187.4万人次。一至四季度分别为428.6万、571.9万、662.5万、524.4万人次。',
    counter: '全年接待游客2187.4万人次。一至三季度分别为428.6万、571.9万、662.5万人次。',
  },
  {
    id: 'respective-parts',
    kind: 'parts',
    example: '全年培训2786人，三期分别为1240、986和560人。',
    counter: '全年培训2786人，三期分别考核1240、986和650人。',
  },
];
