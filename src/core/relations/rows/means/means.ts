import { compare, decimal, plus, times } from '../../../arithmetic/decimal';
import type { Decimal } from '../../../arithmetic/decimal';
import { scaled } from '../../../arithmetic/rates';
import { USED_ALIKE } from '../../../lexicon/quantities/measureWords';
import { UNITS } from '../../../lexicon/quantities/units';
import { mean } from '../../equations';
import { slipIn } from '../../instance';
import type { Filled, Instance } from '../../instance';
import type { Option } from '../../judge';
import type { Ground } from '../../model';
import { currentOf, dividedWhole, figureAt, levelsBefore } from '../../resolve';
import { isRate } from '../../terms';
import type { Scene, Term } from '../../terms';
import { clauseBefore, isOfLastYear, PLANNED } from '../../words';
import { claimOfValue } from '../model';
import type { ReadClaim } from '../model';
import { isMeanOf, roundedMean, wordsBefore } from './words';
import type { MeanWords } from './words';

/** So far before a mean what it is the mean of stands. In terms. */
const TERMS_BACK = 8;

/** Weights in kilograms, the heaviest first: of 4.26万亩 at 386公斤 the whole is told in 吨. */
const WEIGHTS: ReadonlyMap<string, Decimal> = new Map(
  UNITS.flatMap(({ name, size }) => (size?.first === '千克' ? [{ name, factor: size.factor }] : []))
    .sort((a, b) => b.factor - a.factor)
    .map(({ name, factor }) => [name, decimal(factor)]),
);

/** A weight told in another unit than the mean, in the unit of the mean. */
function inUnitOf(term: Term, { dimension }: Term): Term | null {
  if (term.dimension === dimension) return term;
  const [own, wanted] = [WEIGHTS.get(term.dimension), WEIGHTS.get(dimension)];
  if (own === undefined || wanted === undefined || compare(wanted, decimal(1)) !== 0) return null;
  return { ...term, dimension, amount: scaled(term.amount, own), factor: times(term.factor, own) };
}

/** Of a whole and its parts the whole is what is divided by: 组织培训34期，其中政治轮训8期、业务培训26期，期均45人次. */
function withoutParts(scene: Scene, counts: readonly Term[]): readonly Term[] {
  const isPart = (term: Term): boolean => {
    const { partOf } = figureAt(scene, term);
    return partOf !== null && counts.some(({ figure }) => figure === partOf);
  };
  const own = counts.filter((term) => !isPart(term));
  // 讲座124场，线上73场，线下51场: parts that make up what stands before them need no word
  const [c, b, a] = own;
  const isMadeUp =
    a !== undefined &&
    own.length === 3 &&
    b?.dimension === a.dimension &&
    c?.dimension === a.dimension &&
    compare(plus(b.amount.value, c.amount.value), a.amount.value) === 0;
  return isMadeUp ? [a] : own;
}

/** So many sentences before its own a mean finds what is counted, where its words name it. */
const SENTENCES_BACK = 2;

/**
 * Numbers that may be what is counted: in the sentence of the mean, the nearest first. Where the mean names one of them
 * (每件投诉), that one.
 */
function countsBefore(scene: Scene, told: Term, words: MeanWords, total: string): readonly Term[] {
  const { per, text } = words;
  const isPlan = figureAt(scene, told).nature === 'target';
  const counts = scene.terms
    .slice(Math.max(0, told.at - TERMS_BACK), told.at)
    .filter(
      (term) =>
        term.sentence === told.sentence &&
        term.dimension !== told.dimension &&
        isCount(scene, term) &&
        (isPlan || !PLANNED.test(clauseBefore(scene, term))),
    )
    .reverse();
  if (per === null) return withoutParts(scene, counts);
  const nameOf = (term: Term): string => figureAt(scene, term).indicator.text;
  const meant = counts.filter((term) => isMeanOf(scene, words, term, total));
  const exact = meant.filter(({ dimension }) => per.includes(dimension));
  const named = exact.filter((term) => nameOf(term).length > 1 && text.includes(nameOf(term)));
  if (named.length === 1) return named;
  const alike =
    exact.length > 0 ? exact : meant.filter(({ dimension }) => per.some((unit) => dimension.startsWith(unit)));
  return withoutParts(
    scene,
    alike.length > 0
      ? alike
      : meant.filter((term) => per.some((unit) => nameOf(term).endsWith(unit) || isBehind(scene, term, unit))),
  );
}

/** 38个|村: what is counted stands right behind the number. */
const isBehind = ({ halfWidth }: Scene, { end }: Term, unit: string): boolean => halfWidth.startsWith(unit, end);

const isCount = (scene: Scene, term: Term): boolean =>
  term.isFigure && term.isExact && !isRate(term) && wordsBefore(scene, term) === null && !isOfLastYear(scene, term);

/** 项目96项，包括重点5项、面上43项、青年48项；直接费用4992万元，平均每项52万元: all of them rather than the last kind. */
const withWholes = (scene: Scene, counts: readonly Term[]): readonly Term[] => [
  ...new Set(
    counts.flatMap((count) => {
      const whole = dividedWhole(scene, count);
      return [whole === null ? count : currentOf(scene, whole), count];
    }),
  ),
];

/** The only number of the sentences before that the words of a mean name: 社区公园18座。…，平均每个公园46次; null where none is. */
function countApart(scene: Scene, told: Term, words: MeanWords): Term | null {
  const name = /^[^(]{2}/.exec(words.of)?.[0];
  const { per } = words;
  if (name === undefined || per === null) return null;
  const units = new Set(per.flatMap((unit) => [unit, ...USED_ALIKE.filter((all) => all.includes(unit)).flat()]));
  const counts = scene.terms.filter(
    (term) =>
      term.at < told.at &&
      told.sentence - term.sentence <= SENTENCES_BACK &&
      units.has(term.dimension) &&
      figureAt(scene, term).indicator.text.includes(name) &&
      isCount(scene, term),
  );
  return counts.length === 1 ? (counts[0] as Term) : null;
}

/** 日均131人次（工作日250天）, 按每户1500元标准发放，惠及560户: what is divided by stands in a bracket or clause behind. */
const BEHIND = /^\([^()]{0,10}$/;
const BY_STANDARD =
  /^(?:的?标准)?[^,;。!?\d]{0,4},(?:共|共计|累计|实际)?(?:惠及|受益|覆盖|涉及|救助|慰问|资助|帮扶|奖励|补贴|发放)[^,;。!?\d()]{0,8}$/;

function countBehind(scene: Scene, told: Term, { per, text }: MeanWords): Term | null {
  const next = scene.terms[told.at + 1];
  if (next?.isFigure !== true || !next.isExact || per?.includes(next.dimension) !== true) return null;
  const between = scene.halfWidth.slice(told.end, next.start);
  const isBracketed = BEHIND.test(between) && scene.halfWidth[next.end] === ')';
  const isByStandard = /^按|标准$/.test(text) || between.includes('标准');
  return isBracketed || (isByStandard && next.sentence === told.sentence && BY_STANDARD.test(between)) ? next : null;
}

/** What people come to: of one of these 人 and 人次 are the same. */
const SESSIONS: ReadonlySet<string> = new Set(['期', '场', '场次', '班', '次', '批', '批次', '届', '堂', '节']);
const OF_PEOPLE: Readonly<Record<string, string>> = { 人: '人次', 人次: '人' };

/** Levels of the dimension of the mean before it, and of another weight: 总产量3.24万吨，平均亩产521公斤. */
function levelsInUnit(scene: Scene, told: Term, per: MeanWords['per'], earlier: readonly Scene[]): readonly Filled[] {
  const own = levelsBefore(scene, told, told.dimension, earlier);
  const attending = OF_PEOPLE[told.dimension];
  // 培训班32期，培训1120人次，每期平均35人: who comes to one of them is counted either way
  if (attending !== undefined && per?.some((unit) => SESSIONS.has(unit)) === true)
    return [
      ...own,
      ...levelsBefore(scene, told, attending, []).flatMap((one) =>
        one.isHere ? { ...one, term: { ...one.term, dimension: told.dimension } } : [],
      ),
    ].sort((a, b) => Number(b.scene === scene) - Number(a.scene === scene) || b.term.at - a.term.at);
  if (own.length > 0 || !WEIGHTS.has(told.dimension)) return own;
  return [...WEIGHTS.keys()].flatMap((unit) =>
    levelsBefore(scene, told, unit, []).flatMap((one): Filled[] => {
      const term = inUnitOf(one.term, told);
      return term === null || !one.isHere ? [] : [{ scene, term }];
    }),
  );
}

/** Numbers that may be what is divided: what the words of the mean name first, then the nearest, and no value of last year. */
export function totalsBefore(
  scene: Scene,
  told: Term,
  { text, per }: Pick<MeanWords, 'text' | 'per'>,
  earlier: readonly Scene[],
): readonly Filled[] {
  const all = levelsInUnit(scene, told, per, earlier).filter(
    (one) => (one.scene !== scene || wordsBefore(scene, one.term) === null) && !isOfLastYear(one.scene, one.term),
  );
  const named = all.filter((one) => {
    const name = figureAt(one.scene, one.term).indicator.text;
    return name.length > 1 && text.includes(name);
  });
  // 学位8550个，其中小学4590个、初中3960个，按9所学校计算: behind a list that divides it, the whole is meant
  const [nearest] = all;
  const whole = nearest?.scene === scene ? dividedWhole(scene, nearest.term) : null;
  const first = named.length === 1 ? named : all.filter(({ term }) => term.figure === whole?.figure);
  return first.length === 1 ? [...first, ...all.filter((one) => one !== first[0])] : all;
}

/** What everybody has by now is no mean of what has just been added: 人均面积达到0.62亩. */
const LEVEL = /达到?|提高|增加?至|升至/;
const CONFIRMS = { confirmsOnly: true } as const;

/** 算下来每人次, 以34名法官计，每人: words that say that a number for each was divided out. */
const RECKONED = /算下来|折算|折合|相当于|合(?=每)|即每/;
const RECKONED_BY = /^[^,;:。!?\d]{0,8}(?:计|计算|测算|匡算|折算|估算),$/;

function isReckoned({ halfWidth, terms }: Scene, told: Term, text: string): boolean {
  const previous = terms[told.at - 1];
  return (
    RECKONED.test(text) ||
    (previous !== undefined && RECKONED_BY.test(halfWidth.slice(previous.end, told.start - text.length)))
  );
}

/** Words before a mean that say nothing of what it is of. */
const PLAIN_BEFORE_MEAN = /(?:[全去今上本]年|平均|[约达为至到是,、其中]|全[市县区省镇乡校院村])+/g;

/** 观众5520人次，城区场均112人次: the mean of a part, which is named by no letter of what is told before. */
function isOfPart(scene: Scene, told: Term, { start, text }: MeanWords): boolean {
  if (isReckoned(scene, told, text)) return false;
  const { start: from } = scene.sentences[told.sentence] ?? told;
  const clause = told.start - clauseBefore(scene, told).length;
  const own = scene.halfWidth.slice(clause, start).replace(PLAIN_BEFORE_MEAN, '');
  const before = scene.halfWidth.slice(from, clause);
  return own.length > 1 && [...own].every((letter) => !before.includes(letter));
}

const EACH = /^每/;
/** Of some of them only: 其中骨干班每期平均60人. */
const AMONG = /其中|其余/;

const isBelow = ({ term }: Filled, told: Term): boolean => compare(term.amount.value, told.amount.value) <= 0;

/** 兑付3.47亿元，惠及695家，户均49.9亿元: a total below its mean is none, but where one of them has a wrong 万 or 亿. */
const isOfOtherScale = (instance: Instance): boolean =>
  instance.filled.some((_, index) => slipIn(instance, index, ['magnitude']) !== null);

/** The mean as a figure of its own; what it divides stands before it, or right behind it. */
function meanClaim(scene: Scene, told: Term, earlier: readonly Scene[]): ReadClaim | null {
  if (!told.isFigure || !told.isQuotient || isRate(told)) return null;
  const words = wordsBefore(scene, told);
  if (words === null) return null;
  const next = countBehind(scene, told, words);
  const behind = totalBehind(scene, told);
  const totals = behind === null ? totalsBefore(scene, told, words, earlier) : [{ scene, term: behind }];
  const isSure =
    !AMONG.test(words.text) &&
    !isOfPart(scene, told, words) &&
    (behind !== null ||
      next !== null ||
      ((/均/.test(words.text) || isReckoned(scene, told, words.text)) && !LEVEL.test(words.text)));
  const options = totals.flatMap((total, t) => {
    const name = clauseBefore(total.scene, total.term);
    const here = next === null ? withWholes(scene, countsBefore(scene, told, words, name)) : [next];
    const apart = here.length === 0 ? countApart(scene, told, words) : null;
    return (apart === null ? here : [apart]).flatMap((count, c): Option[] => {
      const instance = mean(total, { scene, term: count }, { scene, term: roundedMean(told) });
      const isHere = total.scene === scene && total.term.sentence === told.sentence;
      const isNearest = t === 0 && c === 0 && isHere && isSure && (words.per !== null || here.length === 1);
      const ground: Ground = isNearest ? (apart === null ? 'placed' : 'named') : 'near';
      const why = behind === null ? '前面的总数和个数' : '后面的总数和前面的个数';
      // 班组14个，奖金37.8万元，每个班组2.7万元: both stand right before it
      const isOfNow = !isOfLastYear(scene, told); // 起均损失由上年的7.84万元降至7.00万元
      const isBeside = EACH.test(words.text) && isHere && [total.term, count].every(({ at }) => told.at - at <= 2);
      return instance === null || (isBelow(total, told) && !(isNearest && isOfOtherScale(instance)))
        ? []
        : [{ instance, ground, why, ...(isOfNow && (isNearest || isBeside) ? {} : CONFIRMS) }];
    });
  });
  return options.length === 0
    ? null
    : claimOfValue(scene, { equation: 'ratio', kind: 'mean', row: 'mean' }, told, words.start, options);
}

const TOTAL_BEHIND = /^[,;][^,;。!?]{0,6}(?:共计?|合计|总计|累计|总[投产额金面收])[^,;。!?]{0,6}$/;

/** 资助学生24名，每人2000元，共计4.8万元: what all of them make up stands behind the mean. */
function totalBehind(scene: Scene, told: Term): Term | null {
  const next = scene.terms[told.at + 1];
  return next?.isFigure === true &&
    next.isExact &&
    next.sentence === told.sentence &&
    !isOfLastYear(scene, next) &&
    TOTAL_BEHIND.test(scene.halfWidth.slice(told.end, next.start))
    ? inUnitOf(next, told)
    : null;
}

/** The means of a scene whose count is told in the same sentence, and whose total there or shortly before. */
export const meansOf = (scene: Scene, earlier: readonly Scene[]): readonly ReadClaim[] =>
  scene.terms.flatMap((told) => meanClaim(scene, told, earlier) ?? []);
