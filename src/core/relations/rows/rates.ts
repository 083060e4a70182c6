import { compare } from '../../arithmetic/decimal';
import { PUT_FORWARD, QUALIFIED_RATES } from '../../lexicon/claims';
import { RATE_FORMULAS } from '../../lexicon/quantities/rateFormulas';
import type { Filled } from '../instance';
import type { Figure } from '../../figures/model';
import { fig, gap, percent, seq, termOf, w } from '../pattern';
import type { Bound } from '../pattern';
import { announcedWhole, figureAt, levelsBefore } from '../resolve';
import { isRate } from '../terms';
import type { Scene, Term } from '../terms';
import { ofWholeBehind } from './dueRates';
import type { ReadClaim, Row } from './model';
import { doneBy, nameOfRate } from './rateNames';
import { claimOf } from './ratios';
import { clauseBefore, isOfLastYear, saysInOrder } from '../words';

/** 其中|按期完成74个: before what was done at once. */
const DONE_SO = new RegExp(`^[,:]?(?:已经?|共|成功|${QUALIFIED_RATES.join('|')})*`);

/** Whether 其中, where it stands, leads to what was done at once: of 其中重大隐患整改5处 the whole is another. */
function isOfAll(words: string, [first]: string): boolean {
  const [, behind] = words.split('其中');
  if (behind === undefined) return true;
  const done = behind.replace(DONE_SO, '');
  return done.startsWith(first as string) || done.replace(/^完成/, '').startsWith(first as string);
}

/**
 * The figures of a part's dimension in its sentence that come to no less than it; where none does, the greatest
 * of them, which may be mistyped.
 */
function wholesOver(scene: Scene, part: Term): readonly Filled[] {
  const here = levelsBefore(scene, part, part.dimension, []).filter(({ isHere }) => isHere);
  const larger = here.filter(({ term }) => compare(term.amount.value, part.amount.value) >= 0);
  const greatest = here.filter(({ term }) =>
    here.every((one) => compare(one.term.amount.value, term.amount.value) <= 0),
  );
  return larger.length > 0 ? larger : greatest.slice(0, 1);
}

/**
 * A rate that its name makes one of the part, among the wholes before it.
 * @param words between the numbers, which must say what was done.
 */
function rateOf(
  row: string,
  scene: Scene,
  told: Term,
  part: Term,
  words: string,
  wholes: readonly Filled[],
): ReadClaim | null {
  const done = doneBy(nameOfRate(scene, told), words);
  if (
    done === null ||
    wholes.length === 0 ||
    (!done.isDisposal && wholes.length > 1) ||
    !saysInOrder(words, done.verb) ||
    ['不', '未', '没', '无'].some((word) => words.includes(word)) ||
    !isOfAll(words, done.verb) ||
    PUT_FORWARD.some((word) => words.includes(word))
  )
    return null;
  const ground = wholes.length > 1 ? 'near' : done.isDisposal ? 'stated' : 'placed';
  return claimOf(
    row,
    done.verb === '完成' ? 'completion' : 'rate',
    scene,
    told,
    part,
    wholes.map((whole, i) => ({ ...whole, ground: i === 0 ? ground : 'near', why: `同句中“${done.verb}”的总数` })),
  );
}

const AMONG = /^[^,;。!?]{0,12}[中里]的$/;
/** 化解319起|化解率: so many characters behind the part may still say what was done. */
const BEHIND_PART = 3;

/** Of two characters it says too little: 合格率. */
const SHORTEST_RATE = 4;

/** 供养2184人，其中集中供养386人、分散供养1798人，集中供养率17.7%: the part that bears the name of the rate, before others. */
function calledAsRate(scene: Scene, told: Term, nearest: Term): ReadClaim | null {
  const name = nameOfRate(scene, told);
  if (!name.endsWith('率') || name.length < SHORTEST_RATE) return null;
  const parts = levelsBefore(scene, told, nearest.dimension, []).filter(
    ({ isHere, scene: of, term }) => isHere && `${figureAt(of, term).indicator.text}率` === name,
  );
  const part = sole(parts)?.term;
  if (part === undefined || part === nearest) return null;
  const whole = announcedWhole(scene, part);
  return whole === null || whole.dimension !== part.dimension || !whole.isExact
    ? null
    : claimOf('rate-named', 'rate', scene, told, part, [
        { scene, term: whole, ground: 'stated', why: '与率同名的分项和它的总数' },
      ]);
}

/** 排查327起，化解319起，化解率97.6%. */
function handled(scene: Scene, bound: Bound): ReadClaim | null {
  const told = termOf(bound, 'told') as Term;
  if (calledAsRate(scene, told, termOf(bound, 'part') as Term) !== null) return null;
  const part = termOf(bound, 'part') as Term;
  const previous = scene.terms[part.at - 1];
  const behind = previous === undefined ? null : ofWholeBehind(scene, told, previous, part);
  if (behind !== null) return behind;
  // 覆盖全区24个街道中的18个，覆盖率75%: what was done is told before the whole
  const isAmong = previous !== undefined && AMONG.test(scene.halfWidth.slice(previous.end, part.start));
  const from = (isAmong ? scene.terms[previous.at - 1] : previous)?.end ?? 0;
  const behindPart = scene.halfWidth.slice(part.end, Math.min(told.start, part.end + BEHIND_PART));
  // 审结798件|，结案率98.3%: what was done with a case has many names; that somebody is satisfied must be said
  const isDisposal = doneBy(nameOfRate(scene, told), behindPart)?.isDisposal === true;
  const said = isDisposal ? behindPart : (behindPart.split(/[,、(]/)[0] as string);
  const words = scene.halfWidth.slice(from, part.end) + said;
  const wholes = wholesOver(scene, part).filter(({ term }) => !isAmong || term === previous);
  const isExceeding = wholes.some(({ term }) => compare(term.amount.value, part.amount.value) < 0);
  return rateOf(isExceeding ? 'exceeding-rate' : 'handled-rate', scene, told, part, words, wholes);
}

/** 抽检6400批次，合格率98.2%，合格6285批次. */
function handledBehind(scene: Scene, bound: Bound): ReadClaim | null {
  const [told, part] = [termOf(bound, 'told') as Term, termOf(bound, 'part') as Term];
  return rateOf(
    'handled-rate-first',
    scene,
    told,
    part,
    scene.halfWidth.slice(told.end, part.start),
    wholesOver(scene, part).filter(({ term }) => term.at < told.at),
  );
}

/** 办结319起，化解率97.6%. */
const partAndRate = seq(fig('part'), gap(14, ',、('), percent('told'));

/** The rows that tell a rate with its part and its whole: 受理…件，办结…件，办结率…. */
export const RATE_ROWS: readonly Row[] = [
  {
    id: 'rate-named',
    kind: 'rate',
    trigger: 'rate',
    says: partAndRate,
    claim: (scene, bound) => calledAsRate(scene, termOf(bound, 'told') as Term, termOf(bound, 'part') as Term),
    example: '供养特困人员2184人，其中集中供养386人、分散供养1798人，集中供养率17.7%。',
    counter: '供养特困人员2184人，其中集中供养386人、分散供养1798人，集中供养意愿率71.7%。',
  },
  {
    id: 'handled-rate',
    kind: 'rate',
    trigger: 'rate',
    says: partAndRate,
    claim: handled,
    example: '排查327起，化解319起，化解率97.6%。',
    counter: '受理86件，办结80件，按期办结率100%。',
  },
  {
    id: 'handled-rate-first',
    kind: 'rate',
    trigger: 'rate',
    says: seq(w('rate'), gap(4), percent('told'), gap(14, ',、('), fig('part')),
    claim: handledBehind,
    example: '抽检6400批次，合格率98.2%，合格6285批次。',
    counter: '抽检6400批次，合格率98.2%，查处不合格115批次。',
  },
];

/** 年初资产负债率56.0%, 较年初的56.0%下降: a rate of a time before that of what is told beside it. */
const isOfStart = (scene: Scene, term: Term): boolean =>
  isOfLastYear(scene, term) || /[年期]初/.test(clauseBefore(scene, term));

/** A rate by formula, of two figures told before it in its sentence or those before: 资产86亿元，负债52亿元，资产负债率60.5%. */
function byFormula(scene: Scene, told: Term, before: readonly Scene[]): ReadClaim | null {
  if (!told.isFigure || !told.isExact || told.dimension !== '%' || isOfStart(scene, told)) return null;
  const own = figureAt(scene, told);
  const formula = RATE_FORMULAS.find((one) => one.rate.test(own.indicator.text));
  if (formula === undefined) return null;
  const [parts, wholes] = [formula.part, formula.whole].map((name) => calledBefore(scene, told, own, name, before));
  const { units } = formula;
  const part = sole(units === undefined ? parts : parts?.filter(({ term }) => units[0].test(term.dimension)));
  const isOfPart = ({ term: { dimension } }: Filled): boolean =>
    units === undefined ? dimension === part?.term.dimension : units[1].test(dimension);
  const whole = sole(wholes?.filter(isOfPart));
  if (part?.scene !== scene || whole === null) return null;
  const isHere = [part, whole].some((one) => one.scene === scene && one.term.sentence === told.sentence);
  return claimOf('formula', 'rate', scene, told, part.term, [
    { ...whole, ground: isHere ? 'placed' : 'near', why: '前面的分子和分母' },
  ]);
}

const sole = (all: readonly Filled[] | undefined): Filled | null => (all?.length === 1 ? (all[0] as Filled) : null);

/** Levels of a name before the rate, of the same time. */
export function calledBefore(
  scene: Scene,
  told: Term,
  { nature, period }: Figure,
  name: RegExp,
  before: readonly Scene[],
): readonly Filled[] {
  const isMeant = ({ scene: of, term }: Filled): boolean => {
    const figure = figureAt(of, term);
    return (
      term.isFigure &&
      term.isExact &&
      !isRate(term) &&
      name.test(figure.indicator.text) &&
      figure.nature === nature &&
      (figure.period === null || period === null || figure.period.text === period.text)
    );
  };
  return [...before, scene]
    .flatMap((of) => of.terms.filter((term) => of !== scene || term.at < told.at).map((term) => ({ scene: of, term })))
    .filter(isMeant);
}

/**
 * The rates of a scene that a formula of the field divides, with what it divides in the same scene or in those
 * before.
 */
export const formulasOf = (scene: Scene, before: readonly Scene[]): readonly ReadClaim[] =>
  scene.terms.flatMap((told) => byFormula(scene, told, before) ?? []);

/** What `npm run rows` shows of the claim: a rate of `RATE_FORMULAS`. */
export const FORMULA_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'formula',
    kind: 'rate',
    example: '公司资产总额86亿元，负债总额52亿元，资产负债率60.5%。',
    counter: '公司资产总额86亿元，流动负债52亿元，流动比率65.0%。',
  },
  {
    id: 'formula',
    kind: 'rate',
    example: '养老机构共有床位6840张。入住老人4172人，入住率61.0%。',
    counter: '养老机构共有床位6840张，其中护理型床位3968张。入住老人4172人，护理型床位入住率16.0%。',
  },
];
