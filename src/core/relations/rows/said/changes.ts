import { FALL_RATES, RISE_RATES } from '../../../lexicon/quantities/changeRates';
import { change, growth } from '../../equations';
import { atConstantPrices, wordsOfGrowth } from '../../constantPrices';
import type { Instance } from '../../instance';
import type { Option } from '../../judge';
import type { Ground } from '../../model';
import { figureAt } from '../../resolve';
import { isRate, writtenTerm } from '../../terms';
import type { Scene, Term } from '../../terms';
import { clauseBefore, isOfLastYear, LAST_YEAR } from '../../words';
import { claimsOf } from '../growth';
import type { Pair, ReadClaim, Row } from '../model';
import { differsIn, nameOf, saysHalf, shareLetter, STRESSED, valuesAbout } from './words';

type Direction = 'up' | 'down';

const BEHIND = '(?![至到为于派设年数处家种人项样方])[^,;:。!?()、\\d比较占均至到为]{0,3}(?:了|达|为|是|约)?$';
/** A way of becoming more or less, with the few words behind it that say of what: 多|发, 添|了. */
const [UPWARDS, DOWNWARDS] = [
  '多|增|涨|升|添|扩|上调|加快|提高|提升|增长|增加|扩大|上升|上涨|净增|高出|高|快|跨|前移|前进|进|超',
  '少|降|减|缩|省|压|短|撤|裁|并|下调|下降|下滑|减少|压缩|压减|缩短|缩减|降低|节省|节约|回落|精简|提速|快|提前|低|差|欠|后退|退',
] as const;
const [UP, DOWN] = [UPWARDS, DOWNWARDS].map((ways) => new RegExp(`(?:${ways})${BEHIND}`)) as [RegExp, RegExp];
/** The ways themselves, and what may be said of any value behind them. */
const WAYS = new RegExp(`${UPWARDS}|${DOWNWARDS}`, 'g');
const OF_VALUE = /了|达|为|是|约|资金|经费|成本|费用|时间|用时/g;

/**
 * Directions that the words before a number tell, and what stands before them.
 * @param held the value that it is told over, where its words name one
 */
export function saidBy(
  scene: Scene,
  told: Term,
  held: Term | null = null,
): {
  readonly directions: readonly Direction[];
  readonly subject: string;
  /** What stands between the way and its number: 压减|法人. */
  readonly object: string;
} | null {
  const { comparison } = told;
  const words = clauseBefore(scene, told);
  if (/年均|平均|每年|月均/.test(words + writtenTerm(scene, comparison?.span ?? told))) return null;
  if (comparison !== null && comparison.direction !== null) {
    const { base } = comparison;
    if (base !== null && !LAST_YEAR.test(base) && !(held !== null && clauseBefore(scene, held).includes(base)))
      return null;
    const start = comparison.span.start;
    const own = words.slice(0, Math.max(0, words.length - Math.max(0, told.start - start)));
    return {
      directions: [comparison.direction],
      subject: told.isFigure ? figureAt(scene, told).indicator.text : own,
      object: '',
    };
  }
  const name = words.replace(/[为达是约]+$/, '');
  const named = [...FALL_RATES, '降速', '减速'].some((end) => name.endsWith(end))
    ? 'down'
    : [...RISE_RATES, '增速'].some((end) => name.endsWith(end))
      ? 'up'
      : null;
  if (named !== null) return { directions: [named], subject: '', object: '' };
  const [up, down] = [UP.exec(words), DOWN.exec(words)];
  const first = [up, down].filter((one) => one !== null);
  if (first.length === 0) return null;
  const at = Math.min(...first.map(({ index }) => index));
  const object = (first.at(-1) as RegExpExecArray)[0].replace(WAYS, '').replace(OF_VALUE, '');
  return {
    directions: [...(up === null ? [] : ['up' as const]), ...(down === null ? [] : ['down' as const])],
    subject: words.slice(0, at),
    object,
  };
}

/** Pairs that words of their own must tell a change of: the two may be of different things. */
export const SAID_ONLY: ReadonlySet<string> = new Set(['beside', 'against']);
/** Pairs whose base stands behind 比. */
const HELD: ReadonlySet<string> = new Set(['against', 'than-base', 'than-rate']);
/** 降了385元|，每台由|1860元: what stands between a change and its two values behind it. */
const BETWEEN = /^[^,;。\d]{0,4}[,:][^,;。\d]{0,10}$/;

/** How much two values differ, as a number of its own tells it; null where its words say nothing of the two. */
function changeClaim(scene: Scene, pair: Pair, told: Term, isBefore: boolean): ReadClaim | null {
  const { base, value, row, why } = pair;
  if (told.sentence !== value.sentence || ![base, value, told].every(({ isExact }) => isExact)) return null;
  const said = saidBy(scene, told);
  if (said === null || (isBefore && !told.isFigure)) return null;
  if (!isBefore && told.comparison?.kind === 'yoy' && !isOfLastYear(scene, base)) return null;
  const subject = said.subject.replace(STRESSED, '');
  const names = [base, value].map((term) => nameOf(scene, term)).join(' ');
  const isBare = subject === '';
  if (!isBare && !saysHalf(subject, names)) return null;
  // 三项占比分别为…和10.1%，税收占比较上年的62.5%回落0.4个百分点: the words before the base name another value
  const held = /^(?<name>[^比较]{2,})[比较]/.exec(clauseBefore(scene, base))?.groups?.['name'] ?? '';
  if (HELD.has(row) && held !== '' && !saysHalf(held, nameOf(scene, value))) return null;
  if (isBefore && said.object !== '' && !shareLetter(said.object, names)) return null;
  if (figureAt(scene, base).nature !== figureAt(scene, value).nature && row !== 'against' && row !== 'than-base')
    return null;
  const ground: Ground = isBefore && !isBare ? 'near' : pair.ground === 'stated' ? 'placed' : pair.ground;
  const options: Option[] = [...readingsOf(scene, { base, value, told }, said.directions, ground, why)];
  // 进口3926万吨，略低于上月的3987万吨，较上年同期的2352万吨猛增67%: it may be said of another value
  for (const other of options.length === 0 || isBefore ? [] : valuesAbout(scene, base, 'before'))
    for (const direction of other === value || other.dimension !== value.dimension ? [] : said.directions) {
      const instance = changeOf(scene, { base, value: other, told }, direction);
      if (instance !== null) options.push({ instance, ground, why, confirmsOnly: true });
    }
  return options.length === 0 ? null : claimOfDifference(scene, 'said', value, told, options);
}

/** Two values, and how much they differ. */
export interface Difference {
  readonly base: Term;
  readonly value: Term;
  readonly told: Term;
}

/** The difference in percent of the base, else in the unit of the two; null where it is in another. */
function changeOf(scene: Scene, { base, value, told }: Difference, direction: Direction): Instance | null {
  const at = (term: Term) => ({ scene, term });
  return told.dimension === '%' && !isRate(value)
    ? growth(at(base), at(value), at(told), direction)
    : differsIn(told, value)
      ? change(at(base), at(value), at(told), direction)
      : null;
}

const isOnOtherTerms = (scene: Scene, { value, told }: Difference): boolean =>
  told.dimension === '%' &&
  !isRate(value) &&
  atConstantPrices(figureAt(scene, value), wordsOfGrowth(scene, told.comparison?.span ?? told));

/** The readings of a difference by the directions that its words may tell. */
export const readingsOf = (
  scene: Scene,
  difference: Difference,
  directions: readonly Direction[],
  ground: Ground,
  why: string,
): readonly Option[] =>
  (isOnOtherTerms(scene, difference) ? [] : directions).flatMap((direction): readonly Option[] => {
    const instance = changeOf(scene, difference, direction);
    return instance === null || (instance.expected === null && directions.length > 1)
      ? []
      : [{ instance, ground, why }];
  });

/** What a number says of a value: how much it differs from its base. */
export const claimOfDifference = (
  scene: Scene,
  row: string,
  value: Term,
  told: Term,
  options: readonly Option[],
): ReadClaim => ({
  equation: 'growth',
  kind: told.dimension === '%' ? 'growth' : isRate(told) ? 'points' : 'change',
  row,
  subject: { passage: scene.passage, index: value.figure },
  comparison: told.comparison,
  words: { start: told.comparison?.span.start ?? told.start, end: told.end },
  options,
});

/** 由12家增至15家，增设4家、撤销1家: what goes on is told of each move, not of the change. */
const isListed = ({ terms }: Scene, { at, sentence, dimension }: Term): boolean => {
  const next = terms[at + 1];
  return next !== undefined && next.sentence === sentence && next.dimension === dimension;
};

/**
 * The changes of pairs that are told in words of their own, behind the two values or before them: 平均响应时间由32分钟缩到18分钟，快了14分钟;
 * 费用降了385元，每台由1860元降至1475元.
 * @param pairs of the scene
 */
export const saidChanges = (scene: Scene, pairs: readonly Pair[]): readonly ReadClaim[] => {
  const taken = new Set(pairs.flatMap((pair) => (SAID_ONLY.has(pair.row) ? [] : claimsOf(scene, pair))));
  return pairs.flatMap((pair): readonly ReadClaim[] => {
    if (Math.abs(pair.base.at - pair.value.at) !== 1 || pair.row === 'flow-ends') return [];
    const [first, last] = [Math.min(pair.base.at, pair.value.at), Math.max(pair.base.at, pair.value.at)];
    const [before, behind] = [scene.terms[first - 1], scene.terms[last + 1]];
    if (behind !== undefined && !taken.has(behind)) {
      const isOfMoves = behind.isFigure && !isRate(behind) && isListed(scene, behind);
      const claim = isOfMoves ? null : changeClaim(scene, pair, behind, false);
      if (claim !== null) return [claim];
    }
    // 新增4个，撤销3个，总数由45个调整为46个: a move among others is not the change
    const isMove =
      before !== undefined &&
      valuesAbout(scene, before, 'before').some(({ dimension }) => dimension === before.dimension);
    const isNext =
      before !== undefined && BETWEEN.test(scene.halfWidth.slice(before.end, (scene.terms[first] as Term).start));
    if (before === undefined || taken.has(before) || isMove || !isNext) return [];
    const claim = changeClaim(scene, pair, before, true);
    return claim === null ? [] : [claim];
  });
};

/** What `npm run rows` shows of the claims. */
export const SAID_CHANGE_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'said',
    kind: 'change',
    example: '平均响应时间由32分钟缩到18分钟，快了14分钟。',
    counter: '平均响应时间由32分钟缩到18分钟，快递到达41分钟。',
  },
  {
    id: 'said',
    kind: 'change',
    example: '费用降了385元，每台由1860元降至1475元。',
    counter: '补贴358元，每台由1860元降至1475元。',
  },
  {
    id: 'said',
    kind: 'points',
    example: '合格率由92.3%升到95.7%，升了3.4个百分点。',
    counter: '合格率由92.3%升到95.7%，优良率升了4.3个百分点。',
  },
  {
    id: 'said',
    kind: 'growth',
    example: '今年亩产538公斤，去年亩产512公斤，单产提高5.1%。',
    counter: '今年亩产538公斤，去年亩产512公斤，面积提高1.5%。',
  },
];
