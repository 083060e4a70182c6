import { compare, decimal, times } from '../../../arithmetic/decimal';
import { sumOf } from '../../../arithmetic/measured';
import { figureAt, isMean } from '../../resolve';
import { isRate } from '../../terms';
import type { Scene, Term } from '../../terms';
import { clauseBefore, isOfLastYear } from '../../words';
import { isClose } from '../../wholeAndParts';
import { areAddable, sumClaim } from '../sums';
import type { ReadClaim, Row } from '../model';
import { isLevel, shareLetter } from './words';

const COUNTS = '两三四五六七八';
/** 两班总共出车, 三区完成, 三种文书加起来: how many numbers are added up. */
const COUNTED = /^(?:以上|上述|这)?(?<count>[两二三四五六七八])(?!倍|成)[^,;:。!?\d]{1,10}$/;
/** 诉求总量, 支部总数, 总共, 全年: that a number is all of what was told before. */
const IN_ALL =
  /全部|总(?:数|量|额|计|共)|加起来|合起来|合在一起|加在一起|算在一起|合并计算|^一共|^共|^累计|总面积|总人数|总投资/;
/** What is no sum of several numbers though it counts them: a mean, a difference, what is in both. */
const OTHER = /均|差|都|兼|同时|重|比|占|至|其中|之一|年|倍|分别|各/;
/** 全年 behind numbers of its halves or quarters. */
const OF_YEAR = /^(?:全年|年度|一年)(?!.*[均比])[^,;:。!?\d]{0,6}$/;
const HALVES = /上半年|下半年/;
/** 一至四季度分别, 上下半年分别: of numbers that bear no times of their own. */
const [BOTH, ALL_QUARTERS] = [/上、?下半年/, /一至四季度|四个季度|各季度|各个?季/];
const QUARTERS = /[一二三四前]{1,2}季度/;

/** Numbers before one that it may be the sum of: those of its dimension in its sentence, or else in the one before. */
function partsBefore(scene: Scene, whole: Term): readonly Term[] {
  const inSentence = (sentence: number): readonly Term[] =>
    scene.terms.filter(
      (term) => term.at < whole.at && term.sentence === sentence && term.isFigure && term.dimension === whole.dimension,
    );
  const own = inSentence(whole.sentence);
  return own.length > 0 ? own : inSentence(whole.sentence - 1);
}

/** Whether numbers are plain values that may be added: none a part, of the year before, a mean or a change. */
const arePlain = (scene: Scene, parts: readonly Term[]): boolean =>
  parts.every((term) => {
    const figure = figureAt(scene, term);
    return (
      isLevel(term) &&
      figure.partOf === null &&
      figure.comparisons.length === 0 &&
      !isMean(figure) &&
      !isOfLastYear(scene, term)
    );
  });

/** The words of a value without those of its time. */
const bare = (words: string): string =>
  words.replace(/[上下]半年|[一二三四前]{1,2}季度|完成|实现|办理|开展|[共计为是到至]/g, '');

/** Whether the parts are all of the year: both halves, or four numbers of its quarters. */
function areOfYear(scene: Scene, parts: readonly Term[]): boolean {
  const words = parts.map((term) => clauseBefore(scene, term));
  const [name, ...others] = words.map(bare).filter((one) => one !== '');
  if (others.some((other) => !shareLetter(name ?? '', other))) return false;
  return (
    (words.length === 2 && (words.every((one) => HALVES.test(one)) || BOTH.test(words[0] ?? ''))) ||
    (words.length === 4 && ALL_QUARTERS.test(words[0] ?? '')) ||
    (words.length > 1 &&
      words.every((one) => QUARTERS.test(one)) &&
      (words.at(-1) as string).includes('四季度') &&
      /^(?:一|前三)/.test(words[0]?.match(QUARTERS)?.[0] ?? ''))
  );
}

const [LEAST, MOST] = [decimal(0.6, 1), decimal(1.5, 1)];
/** Whether a number is of the size of what others come to, if mistyped. */
function isOfSize({ amount }: Term, parts: readonly Term[]): boolean {
  const all = sumOf(parts.map((term) => term.amount)).value;
  return compare(amount.value, times(all, LEAST)) >= 0 && compare(amount.value, times(all, MOST)) <= 0;
}

/** 全部水产品产量 and 养殖产量: so many letters at the end of a name say what is counted. */
const HEAD = 2;
const endsAlike = (words: string, name: string): boolean => {
  const head = words
    .replace(/总/g, '')
    .replace(/[为达到是共]+$/, '')
    .slice(-HEAD);
  return head.length === HEAD && name.endsWith(head);
};

/** 全年共受理 of 下半年办结: named as its parts are, or not at all. */
const isSameAs = (scene: Scene, whole: Term, parts: readonly Term[]): boolean => {
  const name = clauseBefore(scene, whole).replace(/全年|年度|一年|累计|完成|实现|办理|开展|[共计为是到]/g, '');
  return name === '' || parts.some((term) => shareLetter(name, bare(clauseBefore(scene, term))));
};

function totalClaim(scene: Scene, whole: Term): ReadClaim | null {
  if (!isLevel(whole) || isRate(whole)) return null;
  const words = clauseBefore(scene, whole);
  // 三库合在一起，|库存小麦: the clause before it may say so, too
  const led = /(?:加起来|合起来|合在一起|加在一起|算在一起|合计|相加),$/.test(
    scene.halfWidth.slice(Math.max(0, whole.start - words.length - 6), whole.start - words.length),
  );
  const counted = COUNTED.exec(led ? ledWords(scene, whole, words) : words)?.groups?.['count'];
  const isOfYear = OF_YEAR.test(words);
  const isAll = led || IN_ALL.test(words);
  if ((counted === undefined && !isAll && !isOfYear) || (!isOfYear && OTHER.test(words))) return null;
  const parts = partsBefore(scene, whole);
  if (parts.length < 2 || !arePlain(scene, parts)) return null;
  const count = counted === undefined ? 0 : COUNTS.indexOf(counted.replace('二', '两')) + 2;
  const isSo =
    counted !== undefined
      ? count === parts.length
      : isOfYear
        ? areOfYear(scene, parts) && isSameAs(scene, whole, parts)
        : true;
  // 累计支出53.05万元 of 结余 and 拨款: what was done with them in all is no sum of them
  const isOther = words.startsWith('累计') && !isSameAs(scene, whole, parts);
  if (!isSo || isOther || !areAddable(scene, whole, parts, false)) return null;
  // 捕捞产量9260吨，养殖产量15340吨，全部水产品产量24600吨: called by what all of them are called by
  const isCalledAlike =
    isAll && parts.every((term) => endsAlike(words, figureAt(scene, term).indicator.text)) && isOfSize(whole, parts);
  const isNear = isClose(
    figureAt(scene, whole),
    parts.map((term) => figureAt(scene, term)),
  );
  const isSure = isCalledAlike || isOfYear || (counted !== undefined && isAll) || isNear;
  return isSure ? sumClaim(scene, 'total-said', whole, parts, 'placed', '前面列出的各项') : null;
}

/** The clause before a total and that of the total. */
const ledWords = (scene: Scene, whole: Term, words: string): string =>
  /[^,;:。!?\d]*,$/
    .exec(scene.halfWidth.slice(Math.max(0, whole.start - words.length - 16), whole.start - words.length))?.[0]
    .replace(/\s|,$/g, '') ?? words;

/** Totals that are told behind what they are the sum of, in words of their own. */
export const totalsSaid = (scene: Scene): readonly ReadClaim[] =>
  scene.terms.flatMap((whole) => totalClaim(scene, whole) ?? []);

/** What `npm run rows` shows of the claim. */
export const TOTAL_SAID_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'total-said',
    kind: 'parts',
    example: '白天班出车386趟，夜班出车147趟，两班总共出车533趟。',
    counter: '白天班出车386趟，夜班出车147趟，两年出车353趟。',
  },
  {
    id: 'total-said',
    kind: 'parts',
    example: '上半年接待读者23.7万人次，下半年在新馆和各个分馆接待读者28.4万人次，全年52.1万人次。',
    counter: '上半年接待读者23.7万人次，下半年外借图书28.4万人次，全年51.2万人次。',
  },
  {
    id: 'total-said',
    kind: 'parts',
    example: '捕捞产量9260吨，标准化池塘和网箱的养殖产量15340吨，全部水产品产量24600吨。',
    counter: '捕捞产量9260吨，标准化池塘和网箱的养殖产量15340吨，全部水产品加工量26400吨。',
  },
];
