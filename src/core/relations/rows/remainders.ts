import { compare } from '../../arithmetic/decimal';
import { DISPOSALS } from '../../lexicon/disposal';
import { LEFT_WORDS, OPPOSITES, STILL_WORDS, UNDONE_WORDS } from '../../lexicon/quantities/stocks';
import { balance, sum } from '../equations';
import type { Option } from '../judge';
import type { Ground } from '../model';
import { fig, gap, mark, rate, sameDimension, seq, termOf, w } from '../pattern';
import type { Bound } from '../pattern';
import { figureAt, isMean } from '../resolve';
import { isRate } from '../terms';
import type { Scene, Term } from '../terms';
import { clauseBefore, clauseBehind, isOfLastYear } from '../words';
import type { ReadClaim, Row } from './model';
import { before, ofKind, subjectOf } from './ratios';
import { areAddable, sumClaim } from './sums';

/** Announced, it is a list of parts. */
const AMONG = /其中|包括|含/;
/** What came in lately is less than what was at hand: 新收86件，审结90件，未结12件; what is renewed (更新) is all of it. */
const NEWLY = /(?<![更翻创革])新(?!能源)/;
/** So many numbers of its dimension before what is left are its whole and what was done of it. */
const REACH = 4;
/** More is done of it, or it was done already: 已完成20项. */
const DONE = /已|完成|实现|实际/;
const anyOf = (words: readonly string[], before = ''): RegExp => new RegExp(`${before}(?:${words.join('|')})`);
const [LEFT, STILL, UNDONE, DISPOSED] = [
  anyOf(LEFT_WORDS),
  anyOf(STILL_WORDS),
  anyOf(UNDONE_WORDS, '^'),
  anyOf(DISPOSALS),
];
/** Nothing is left over where neither the words of a remainder nor of an opposite stand. */
const MAY_BE_LEFT = anyOf([...LEFT_WORDS, ...STILL_WORDS, ...OPPOSITES.map(([, left]) => left.source)]);

/** 待铺, 没改的, 空着, 欠费, 尚可使用: what has not been done or is not used, by the beginning of its clause. */
const NOT_YET =
  /^(?:已|另|其余|剩下|余下)?(?:尚可|还可|还能|还[未没在]|尚[未在]|仍[未在]|空着?|闲着|没有?|待|未|欠|补(?=[考检测种])|不(?=[^满足少超低]))[^,;:。!?\d]{0,6}$/;
const MAY_BE_UNDONE = /[空闲没待未欠补不尚还]/;

/** How well the words of a number tell that it is what is left: by themselves, or beside those of the part before it. */
function groundOf(scene: Scene, rest: Term, part: Term): Ground | null {
  const before = clauseBefore(scene, rest);
  // 已铺61.8公里，待铺24.7公里: what has not been done, by its own words alone, right behind the whole and what was done
  // 46个，已开工27个，投产8个，还未动工的11个: where what stands before was done as well, the whole is another
  const [above] = levelsBack(scene, part);
  const isDoneItself = above !== undefined && DONE.test(clauseBefore(scene, above));
  const isTogether = rest.at - part.at === 1;
  if (isTogether && !isDoneItself && NOT_YET.test(before) && !NOT_YET.test(clauseBefore(scene, part))) return 'placed';
  // 326条，307条已整改，19条未整改: by what stands behind the numbers
  const isBehind = before === '' && isTogether && UNDONE.test(clauseBehind(scene, rest));
  if (isBehind && /^已?(?:.{0,4}(?:完|结|改|好|成)|[落到签投拨])/.test(clauseBehind(scene, part))) return 'placed';
  const isLeft = STILL.test(before) ? UNDONE.test(clauseBehind(scene, rest)) : LEFT.test(before);
  const done = clauseBefore(scene, part) + clauseBehind(scene, part);
  if (isLeft) return DONE.test(done) || DISPOSED.test(done) ? 'stated' : 'placed';
  return OPPOSITES.some(([one, other]) => one.test(done) && !other.test(done) && other.test(before)) ? 'placed' : null;
}

/** The numbers of a dimension before one, the nearest first, in its sentence or the one before. */
function levelsBack(scene: Scene, { at, sentence, dimension }: Term): readonly Term[] {
  const found: Term[] = [];
  // 办结307条。还有19条正在办理: a sentence that goes on
  const isGoingOn = scene.firstFrom[sentence]?.at === at && STILL.test(clauseBefore(scene, scene.terms[at] as Term));
  for (let i = at - 1; i >= 0 && found.length < REACH; i--) {
    const term = scene.terms[i] as Term;
    if (sentence - term.sentence > (found.length === 0 && !isGoingOn ? 0 : 1)) break;
    const isLevel = term.isFigure && !isRate(term) && term.dimension === dimension;
    if (isLevel && !isMean(figureAt(scene, term)) && figureAt(scene, term).partOf === null) found.push(term);
  }
  return found;
}

/** Whether the list goes on behind a number: 完成18项，正在推进3项，未启动1项. */
function isFollowed(scene: Scene, { at, sentence, dimension }: Term, ground: Ground): boolean {
  const next = scene.terms.slice(at + 1).find((term) => term.isFigure && term.dimension === dimension);
  if (next === undefined || next.sentence !== sentence) return false;
  const words = clauseBefore(scene, next);
  return !AMONG.test(words) && (ground !== 'stated' || MAY_BE_LEFT.test(words));
}

/** 承担任务22项，已完成20项，完成率90.9%，其余2项按计划推进: the whole is what was done and what is left. */
function remainderClaim(scene: Scene, rest: Term): ReadClaim | null {
  if (!rest.isFigure || !rest.isExact || isRate(rest)) return null;
  const words = clauseBefore(scene, rest);
  if (
    !(MAY_BE_LEFT.test(words) || MAY_BE_UNDONE.test(words) || UNDONE.test(clauseBehind(scene, rest))) ||
    AMONG.test(words)
  )
    return null;
  if (isOfLastYear(scene, rest)) return null; // 上年结转0.51亿元

  const [part, ...wholes] = levelsBack(scene, rest);
  if (part === undefined || wholes.length === 0) return null;
  const ground = groundOf(scene, rest, part);
  if (ground === null || isFollowed(scene, rest, ground)) return null;
  const parts = [part];
  const options: Option[] = [];
  let first: Term | null = null;
  for (const whole of wholes) {
    const isLarger = [...parts, rest].every(({ amount }) => compare(amount.value, whole.amount.value) <= 0);
    const isNew = NEWLY.test(clauseBefore(scene, whole));
    if (isOfLastYear(scene, whole)) continue; // 受理127件，比上年的156件减少29件
    if (isLarger && !isNew && whole.isExact && areAddable(scene, rest, parts, false)) {
      first ??= whole;
      const isHere =
        parts.length === 1 &&
        (whole.sentence === rest.sentence || part.sentence + 1 === rest.sentence) &&
        whole.sentence === part.sentence;
      const instance = sum(
        { scene, term: whole },
        [...parts, rest].map((term) => ({ scene, term })),
      );
      options.push({ instance, ground: isHere ? ground : 'near', why: '总数、已完成数和剩余数' });
    }
    if (isNew || AMONG.test(clauseBefore(scene, whole))) break;
    parts.unshift(whole);
  }
  return first === null
    ? null
    : {
        ...sumClaim(scene, 'remainder', first, parts.slice(-1), ground, ''),
        kind: 'remainder',
        words: { start: first.start, end: first.end },
        options,
      };
}

/** What is left of what was to be done. */
export const remaindersOf = (scene: Scene): readonly ReadClaim[] =>
  scene.terms.flatMap((rest) => remainderClaim(scene, rest) ?? []);

/** What `npm run rows` shows of the claims that have no pattern of their own. */
export const REMAINDER_ROW: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'remainder',
    kind: 'remainder',
    example: '承担任务22项，已完成20项，完成率90.9%，其余2项按计划推进。',
    counter: '排查隐患86处，整改80处，另有排水项目3处开工。',
  },
  {
    id: 'remainder',
    kind: 'remainder',
    example: '采集样品8640份，合格8467份，合格率98.0%，不合格173份。',
    counter: '新收信访事项318件，办结336件，未办结22件。',
  },
  {
    id: 'remainder',
    kind: 'remainder',
    example: '计划改造小区14个，已开工11个、未开工3个。',
    counter: '计划改造小区14个，开工11个，其中未开工片区涉及楼栋5个。',
  },
  {
    id: 'remainder',
    kind: 'remainder',
    example: '重点项目26个，已完工19个，在建7个。',
    counter: '职能目标22项中，完成18项，正在推进3项，未启动1项。',
  },
  {
    id: 'remainder',
    kind: 'remainder',
    example: '监测对象42户118人，已消除风险35户97人，尚未消除风险7户21人。',
    counter: '监测对象42户118人，已消除风险35户97人，走访农户8户21人。',
  },
  {
    id: 'remainder',
    kind: 'remainder',
    example: '全年计划更新老旧电梯240部，已竣工198部，尚有42部正在施工。',
    counter: '全年新装电梯240部，已竣工198部，尚有24部正在施工。',
  },
  {
    id: 'remainder',
    kind: 'remainder',
    example: '监测户61户203人，已消除风险48户，仍在帮扶的还有13户。',
    counter: '监测户61户203人，已消除风险48户，走访帮扶的还有31户。',
  },
];

/** What is left of a whole where its own words say so. */
const remainder =
  (row: string, ground: Ground) =>
  (scene: Scene, bound: Bound): ReadClaim | null => {
    const [whole, part, rest] = ['whole', 'part', 'rest'].map((role) => termOf(bound, role)) as [Term, Term, Term];
    const isAmong = AMONG.test(scene.halfWidth.slice(whole.end, part.start));
    return (row === 'others' && isAmong) || !areAddable(scene, whole, [part, rest], false)
      ? null
      : { ...sumClaim(scene, row, whole, [part, rest], ground, '总数、已完成数和剩余数'), kind: 'remainder' };
  };

/** How a result and its plan differ, in the words of the number behind its rate: more than planned, or less. */
const OVER = /^(?:超额?|超收|超支|超出)(?:完成|计划|任务|预算|资金)*$/;
const SHORT = /^(?:结余|节余|余下|剩余|尚余|尚差|还差|短收|缺口|欠)(?:的|资金|任务|计划)*$/;

/** 收缴经费4862万元，完成年度预算4600万元的105.7%，超收262万元: the plan and what goes beyond it make the result. */
function gapToPlan(scene: Scene, bound: Bound): ReadClaim | null {
  const [told, plan, gapped] = ['told', 'whole', 'rest'].map((role) => termOf(bound, role)) as [Term, Term, Term];
  const own = subjectOf(scene, told);
  const result = own === plan ? before(scene, plan) : own;
  const words = clauseBefore(scene, gapped);
  const isOver = OVER.test(words);
  if (result === null || result.dimension !== plan.dimension || !(isOver || SHORT.test(words))) return null;
  if (![result, plan, gapped].every(({ isExact }) => isExact)) return null;
  const [whole, part] = isOver ? [result, plan] : [plan, result];
  const instance = balance(
    [{ scene, term: whole }],
    [part, gapped].map((term) => ({ scene, term })),
  );
  return {
    ...sumClaim(scene, 'plan-gap', whole, [part, gapped], 'stated', ''),
    kind: 'remainder',
    subject: { passage: scene.passage, index: gapped.figure },
    words: { start: gapped.start, end: gapped.end },
    options: [{ instance, ground: 'stated', why: '计划数和完成数的差' }],
  };
}

/** The rows that tell what is left of a whole. */
export const REMAINDER_ROWS: readonly Row[] = [
  {
    id: 'plan-gap',
    kind: 'remainder',
    trigger: 'complete',
    says: seq(
      w('complete'),
      gap(16),
      fig('whole'),
      gap(12),
      rate('told', ofKind('completion', 'share')),
      mark(',、'),
      gap(8),
      fig('rest', sameDimension('whole')),
    ),
    claim: gapToPlan,
    example: '收缴经费4862万元，完成年度预算4600万元的105.7%，超收262万元。',
    counter: '收缴经费4862万元，完成年度预算4600万元的105.7%，超收部分安排626万元。',
  },
  {
    id: 'less',
    kind: 'remainder',
    trigger: 'deduct',
    says: seq(
      fig('whole'),
      gap(4, ',('),
      w('deduct'),
      gap(14),
      fig('part', sameDimension('whole')),
      w('after'),
      gap(8, ','),
      fig('rest', sameDimension('whole')),
    ),
    claim: remainder('less', 'stated'),
    example: '门票收入4263万元，扣除代收款518万元后为3745万元。',
    counter: '门票收入4263万元，扣除代收款后，缴入财政1745万元。',
  },
  {
    id: 'others',
    kind: 'remainder',
    trigger: 'others',
    says: seq(
      fig('whole'),
      gap(16, ','),
      fig('part', sameDimension('whole')),
      mark(',、'),
      w('others'),
      gap(6),
      fig('rest', sameDimension('whole')),
    ),
    claim: remainder('others', 'near'),
    example: '接种疫苗28222剂次，学生12841剂次，其他15381剂次。',
    counter: '维修水闸36座，泵站27座，其他设施14座。',
  },
];
