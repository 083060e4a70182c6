import { decimal, plus } from '../../arithmetic/decimal';
import { roundedOff, sumOf } from '../../arithmetic/measured';
import { TERM_RATIOS } from '../../lexicon/quantities/rateFormulas';
import { ratio } from '../equations';
import type { Filled } from '../instance';
import type { Option } from '../judge';
import { figureAt } from '../resolve';
import { isRate, termsBefore } from '../terms';
import type { Scene, Term } from '../terms';
import { clauseBefore } from '../words';
import type { ReadClaim, Row } from './model';
import { calledBefore } from './rates';
import { readRatio } from './ratios';

const TERMS = /^(?<left>\d+(?:\.\d+)?)\s*[:∶比]\s*(?<right>\d+(?:\.\d+)?)$/;
const ONE = decimal(1);

/** The number of a ratio that is not one, as a term of its own, and whether it is the left; null where neither is. */
function numberOf(scene: Scene, term: Term): { readonly told: Term; readonly isLeft: boolean } | null {
  const written = scene.halfWidth.slice(term.start, term.end);
  const { left, right } = TERMS.exec(written)?.groups ?? {};
  if (left === undefined || right === undefined || (left === '1') === (right === '1')) return null;
  const isLeft = right === '1';
  const number = isLeft ? left : right;
  const start = isLeft ? term.start : term.end - number.length;
  const value = decimal(Number(number), number.split('.')[1]?.length ?? 0);
  const told: Term = {
    ...term,
    start,
    end: start + number.length,
    amount: roundedOff(value),
    told: value,
    factor: ONE,
    isExact: true,
  };
  return { told, isLeft };
}

/** 揽投比, 供销比: called by one letter of each of two numbers. */
const BY_LETTERS =
  /(?:^|[^\u4e00-\u9fff])(?<left>[\u4e00-\u9fff])(?<right>[\u4e00-\u9fff])之?比(?:例|率)?(?:为|是|达到?|约)*$/;
const OF_BOTH = /(?:两|二)[者项]之比(?:例)?(?:为|是|约)*$/;

/** The two numbers before a ratio that its name says by their letters, or as both. */
function lettered(scene: Scene, term: Term): readonly [Term, Term] | null {
  const words = clauseBefore(scene, term);
  const { left, right } = BY_LETTERS.exec(words)?.groups ?? {};
  const isBoth = OF_BOTH.test(words);
  if (!isBoth && (left === undefined || right === undefined || left === right)) return null;
  const levels = termsBefore(scene, term).filter(
    (one) => one.isFigure && one.isExact && !isRate(one) && one.sentence === term.sentence,
  );
  const [first, second] = levels.slice(-2);
  if (first === undefined || second === undefined || first.dimension !== second.dimension) return null;
  if (isBoth) return [first, second];
  const says = (one: Term, letter: string | undefined): boolean =>
    letter !== undefined && clauseBefore(scene, one).includes(letter);
  const [of, to] = [left, right];
  if (says(first, of) && says(second, to) && !says(first, to) && !says(second, of)) return [first, second];
  return says(first, to) && says(second, of) && !says(first, of) && !says(second, to) ? [second, first] : null;
}

/** 揽收1260万件，投递3150万件，揽投比为1:2.5: of two numbers that its name gives one letter each. */
const letteredRatio = (scene: Scene, term: Term): readonly ReadClaim[] => {
  const pair = lettered(scene, term);
  const number = pair === null ? null : numberOf(scene, term);
  if (pair === null || number === null) return [];
  const [of, to] = pair.map((one) => ({ scene, term: one })) as [Filled, Filled];
  const told = { scene, term: number.told };
  const instance = number.isLeft ? ratio(of, to, told, true) : ratio(to, of, told, true);
  return instance === null
    ? []
    : [
        readRatio('term-ratio', 'mean', scene, term, { ...term, comparison: null }, [
          { instance, ground: 'placed', why: '名称所指的两个数' },
        ]),
      ];
};

/** 在校生4860人，专任教师312人，生师比15.6∶1: both counts stand before their ratio, each once. */
export const termRatiosOf = (scene: Scene, before: readonly Scene[]): readonly ReadClaim[] =>
  scene.terms.flatMap((term): readonly ReadClaim[] => {
    const figure = figureAt(scene, term);
    const known = term.isFigure ? TERM_RATIOS.find((one) => one.ratio.test(figure.indicator.text)) : undefined;
    if (known === undefined && term.isFigure) return letteredRatio(scene, term);
    const number = known === undefined ? null : numberOf(scene, term);
    if (known === undefined || number === null) return [];
    const [left, right] = [known.left, known.right].map((name) => {
      const found = calledBefore(scene, term, figure, name, before);
      const wholes = found.filter((one) => figureAt(one.scene, one.term).partOf === null);
      return found.length === 1 ? found[0] : wholes.length === 1 ? wholes[0] : undefined;
    }) as [Filled | undefined, Filled | undefined];
    if (left === undefined || left.scene !== scene) return [];
    const { told, isLeft } = number;
    const rights = calledBefore(scene, term, figure, known.right, before);
    const converted = isLeft ? rights.filter((one) => isConverted(one, scene)) : [];
    if (converted.length > 0) return [withConverted(left, rights, converted, { scene, term }, told)];
    if (right === undefined || right.scene !== scene) return [];
    const instance = isLeft
      ? ratio(left, right, { scene, term: told }, true)
      : ratio(right, left, { scene, term: told }, true);
    return instance === null
      ? []
      : [
          readRatio('term-ratio', 'mean', scene, term, { ...term, comparison: null }, [
            { instance, ground: 'placed', why: '前面的两个数' },
          ]),
        ];
  });

/** 校外兼职教师折合|142人|: who is counted besides, as so many of those who are counted. */
const CONVERTED = /折合|折算|兼职|外聘/;

const isConverted = ({ scene, term }: Filled, here: Scene): boolean =>
  scene === here && CONVERTED.test(clauseBefore(scene, term));

/** Of all who are counted, with or without those converted: whichever fits is meant, and none is accused. */
const withConverted = (
  left: Filled,
  rights: readonly Filled[],
  converted: readonly Filled[],
  { scene, term }: Filled,
  told: Term,
): ReadClaim =>
  readRatio(
    'term-ratio',
    'mean',
    scene,
    term,
    { ...term, comparison: null },
    [
      ...rights.flatMap((one) =>
        converted.filter((other) => other.term !== one.term).map((other) => togetherWith(one, other.term)),
      ),
      ...rights,
    ].flatMap((right): Option[] => {
      const instance = ratio(left, right, { scene, term: told }, true);
      return instance === null ? [] : [{ instance, ground: 'placed', why: '前面的数和折合的数', confirmsOnly: true }];
    }),
  );

/** Two counts of one kind as one. */
const togetherWith = ({ scene, term }: Filled, other: Term): Filled => ({
  scene,
  term: { ...term, amount: sumOf([term.amount, other.amount]), told: plus(term.told, other.told) },
});

/** What `npm run rows` shows of the claim: two counts and the ratio that is called by both. */
export const TERM_RATIO_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'term-ratio',
    kind: 'mean',
    example: '在校生4860人，专任教师312人，生师比15.6:1。',
    counter: '在校生4860人，其中高中生2860人，外聘教师132人、专任教师312人，高中生师比19.6:1。',
  },
  {
    id: 'term-ratio',
    kind: 'mean',
    example: '编制床位800张，护士496人，床护比1:0.62。',
    counter: '编制床位800张，医师296人，床护比1:0.62。',
  },
  {
    id: 'term-ratio',
    kind: 'mean',
    example: '在校生14860人，专任教师684人，校外兼职教师折合142人，生师比18.0:1。',
    counter: '在校生14860人，教职工872人，校外兼职教师折合142人，生师比18.5:1。',
  },
  {
    id: 'term-ratio',
    kind: 'mean',
    example: '全市快件揽收1260万件，投递3150万件，揽投比为1:2.5。',
    counter: '全市快件揽收1260万件，投递3150万件，丰枯比为1:3.5。',
  },
  {
    id: 'term-ratio',
    kind: 'mean',
    example: '中药饮片收入420万元，西药收入1260万元，两者之比1:3。',
    counter: '中药饮片收入420万元，西药收入1260万元，床位与医师之比1:4。',
  },
];
