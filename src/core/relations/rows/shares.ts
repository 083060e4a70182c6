import { AS_THE_WHOLE } from '../../lexicon/claims';
import { ratio } from '../equations';
import type { Filled } from '../instance';
import type { Option } from '../judge';
import { fig, gap, mark, rate, sameDimension, seq, termOf, w } from '../pattern';
import type { Bound } from '../pattern';
import { announcedWhole, figureAt, isNamed, levelsBefore, plainName, planOf, wholeOf } from '../resolve';
import { isRate } from '../terms';
import type { Scene, Term } from '../terms';
import { clauseBehind, isOfLastYear, LAST_YEAR, PLANNED, wordsOf } from '../words';
import type { ReadClaim, Row } from './model';
import { listedSharesIn } from './respective';
import { before, claimOf, nameOf, ofKind, ofWhole, planned, subjectOf } from './ratios';

/** 占X的38%, 占比38%: the whole is named, or is what the sentence is about. */
function ofNamed(scene: Scene, bound: Bound, earlier: readonly Scene[]): ReadClaim | null {
  const told = termOf(bound, 'told') as Term;
  if (listedSharesIn(scene).some((one) => one.told === told)) return null;
  const part = subjectOf(scene, told);
  return part === null
    ? null
    : claimOf('share', 'share', scene, told, part, wholeOf(scene, part, nameOf(scene, bound), earlier));
}

/** 税收收入占税费收入的55.3%: part and whole are named as they were told before. */
function recalled(scene: Scene, bound: Bound): ReadClaim | null {
  const told = termOf(bound, 'told') as Term;
  const { indicator } = figureAt(scene, told);
  const name = nameOf(scene, bound);
  if (!told.isFigure || AS_THE_WHOLE.has(name)) return null;
  const own = indicator.text.split('占')[0] as string;
  const byName = (wanted: string) => {
    const found = scene.terms.filter(
      (term) => term.at < told.at && term.isFigure && !isRate(term) && figureAt(scene, term).indicator.text === wanted,
    );
    return found.length === 1 ? (found[0] as Term) : null;
  };
  const [part, whole] = [byName(own), byName(name)];
  const samePeriod = part !== null && figureAt(scene, part).period?.text === figureAt(scene, told).period?.text;
  return part === null || whole === null || part.dimension !== whole.dimension || !samePeriod
    ? null
    : claimOf('share-recalled', 'share', scene, told, part, [
        { scene, term: whole, ground: 'stated', why: `前面写明的“${name}”` },
      ]);
}

function ofPlan(scene: Scene, bound: Bound, earlier: readonly Scene[]): ReadClaim | null {
  const told = termOf(bound, 'told') as Term;
  const part = subjectOf(scene, told);
  if (part === null) return null;
  const figure = figureAt(scene, part);
  const nearest = before(scene, part);
  const previous = nearest === null ? null : (announcedWhole(scene, nearest) ?? nearest);
  // 免费体检3.2万人，年度计划5万人，完成率64%: the plan is told behind the result
  if (previous !== null && isPlan(scene, part) && !isPlan(scene, previous) && figure.comparisons.length > 0)
    return claimOf('completion', 'completion', scene, told, previous, [
      { scene, term: planned(part), ground: 'stated', why: '同句后面的计划数' },
    ]);
  return claimOf(
    'completion',
    'completion',
    scene,
    told,
    part,
    planOf(scene, part, earlier).map((plan) => ({ ...plan, term: planned(plan.term) })),
  );
}

/** 对照1500人|的入会目标: what follows a number may say that it is the plan. */
const IS_PLAN = /^的[^,;:。\d]{0,6}(?:计划|目标|任务)/;

const isPlan = (scene: Scene, term: Term): boolean =>
  PLANNED.test(wordsOf(scene, term) + figureAt(scene, term).indicator.text) || IS_PLAN.test(clauseBehind(scene, term));

/** 完成全年任务2300人的105.9%，实际人数为|2436人: what has been done is told behind. */
const ACTUAL = /^(?:实际|实有|实现|共|累计)[^,;:。]{0,6}$/;

function ofPlanBehind(scene: Scene, bound: Bound): ReadClaim | null {
  const [told, plan, part] = ['told', 'whole', 'part'].map((role) => termOf(bound, role)) as [Term, Term, Term];
  const said = bound.names['said'];
  return said === undefined || !ACTUAL.test(scene.halfWidth.slice(said.start, said.end)) || before(scene, plan) !== null
    ? null
    : claimOf('of-plan-behind', 'completion', scene, told, part, [
        { scene, term: planned(plan), ground: 'stated', why: '句中写明的计划数' },
      ]);
}

/** That a part is as many times one of the wholes as is told. */
function timesClaim(
  row: string,
  scene: Scene,
  told: Term,
  part: Term,
  wholes: readonly Filled[],
  why: string,
): ReadClaim {
  const { comparison } = told;
  return {
    equation: 'ratio',
    kind: 'multiple',
    row,
    subject: { passage: scene.passage, index: part.figure },
    comparison,
    words: { start: comparison?.span.start ?? told.start, end: told.end },
    options: wholes.flatMap((whole): Option[] => {
      const instance = part.isExact ? ratio({ scene, term: part }, whole, { scene, term: told }, true) : null;
      return instance === null ? [] : [{ instance, ground: 'stated', why }];
    }),
  };
}

/** 农产品加工产值862.3亿元，是农林牧渔业总产值的2.6倍: the base is named as it was told before. */
function multiple(scene: Scene, bound: Bound, earlier: readonly Scene[]): ReadClaim | null {
  const told = termOf(bound, 'told') as Term;
  const part = subjectOf(scene, told);
  if (part === null) return null;
  // 签约45个，上年仅18个，签约数是上年的2.5倍: both stand before
  const value = isOfLastYear(scene, part) && LAST_YEAR.test(nameOf(scene, bound)) ? before(scene, part) : null;
  if (value !== null && value.sentence === part.sentence && !isOfLastYear(scene, value) && part.isExact)
    return timesClaim('multiple', scene, told, value, [{ scene, term: part }], '前面写明的上年数');
  const wholes = levelsBefore(scene, part, part.dimension, earlier).filter((one) =>
    isNamed(figureAt(one.scene, one.term), plainName(nameOf(scene, bound))),
  );
  return timesClaim('multiple', scene, told, part, wholes, '前面写明的同名数');
}

/** 移送32件，为上年20件的1.6倍: the base stands in the claim's own words, what it is compared with before it. */
function multipleOf(scene: Scene, bound: Bound): ReadClaim | null {
  const [told, whole] = [termOf(bound, 'told') as Term, termOf(bound, 'whole') as Term];
  const part = before(scene, whole);
  if (part === null || !whole.isExact) return null;
  const claim = timesClaim('multiple-of', scene, told, part, [{ scene, term: whole }], '句中写明的基数');
  return claim.options.length === 0 ? null : claim;
}

/** 是上年的2.5倍. */
const TIMES_AS_MANY = seq(
  w('multiple'),
  gap(20, '', 'whole'),
  rate(
    'told',
    ({ comparison, dimension, isExact }) => dimension === '倍' && isExact && comparison?.kind === 'multiple',
  ),
);

/** The rows that tell what share of a whole a part is. */
export const SHARE_ROWS: readonly Row[] = [
  {
    id: 'share-of',
    kind: 'share',
    trigger: 'share',
    says: seq(w('share'), gap(14, '、'), fig('whole'), gap(12), rate('told', ofKind('share'))),
    claim: ofWhole('share-of', 'share'),
    example: '改造136个，占全县170个行政村的80%。',
    counter: '创作获奖20项，占全省一等奖总数的52%。',
  },
  {
    id: 'share',
    kind: 'share',
    trigger: 'share',
    says: seq(w('share'), gap(20, '', 'whole'), rate('told', ofKind('share'))),
    claim: (scene, bound, earlier) => recalled(scene, bound) ?? ofNamed(scene, bound, earlier),
    example: '参训教师1200人，其中乡镇教师500人，占比41.7%。',
    counter: '贷款余额86亿元，其中涉农贷款32.4亿元，占全市的12.5%。',
  },
  {
    id: 'share-first',
    kind: 'share',
    trigger: 'share',
    says: seq(w('share'), gap(8, '', 'whole'), rate('told', ofKind('share')), gap(2, ','), w('be'), fig('part')),
    claim: (scene, bound, earlier) => {
      const [told, part] = [termOf(bound, 'told') as Term, termOf(bound, 'part') as Term];
      return claimOf('share-first', 'share', scene, told, part, wholeOf(scene, part, nameOf(scene, bound), earlier));
    },
    example: '馆藏图书172785册，文学类图书占31.7%，为54773册。',
    counter: '馆藏图书172785册，文学类图书占全市的33.7%，为54773册。',
  },
  {
    id: 'of-plan',
    kind: 'completion',
    trigger: 'complete',
    says: seq(w('complete'), gap(16), fig('whole'), gap(12), rate('told', ofKind('completion'))),
    claim: ofWhole('of-plan', 'completion'),
    example: '建成20.8万亩，完成年度任务20万亩的104%。',
    counter: '建设20.8万亩，其中新建12.0万亩、改造8.8万亩，完成年度任务20万亩的104%。',
  },
  {
    id: 'of-plan-behind',
    kind: 'completion',
    trigger: 'complete',
    says: seq(
      w('complete'),
      gap(16),
      fig('whole'),
      gap(12),
      rate('told', ofKind('completion')),
      mark(',('),
      gap(8, '', 'said'),
      fig('part', sameDimension('whole')),
    ),
    claim: ofPlanBehind,
    example: '城镇新增就业完成全年任务2300人的105.9%，实际人数为2436人。',
    counter: '城镇新增就业完成全年任务2300人的105.9%，帮助困难人员2463人。',
  },
  {
    id: 'completion',
    kind: 'completion',
    trigger: 'complete',
    says: seq(w('complete'), gap(16, '', 'whole'), rate('told', ofKind('completion'))),
    claim: ofPlan,
    example: '年度计划投资50亿元，实际完成46亿元，完成率92%。',
    counter: '完成营造林12.6万亩，完成全年目标的52%。',
  },
  {
    id: 'multiple-of',
    kind: 'multiple',
    trigger: 'multiple',
    says: seq(
      w('multiple'),
      gap(10),
      fig('whole'),
      w('of'),
      rate('told', ({ dimension, isExact }) => dimension === '倍' && isExact),
    ),
    claim: multipleOf,
    example: '移送线索368条，为上年230条的1.6倍。',
    counter: '移送线索368条，为上年采纳意见203份的1.6倍。',
  },
  {
    id: 'multiple',
    kind: 'multiple',
    trigger: 'multiple',
    says: TIMES_AS_MANY,
    claim: multiple,
    example: '签约项目45个，上年仅18个，本年签约数是上年的2.5倍。',
    counter: '签约项目45个，其中外资项目18个，签约数是上年的2.8倍。',
  },
  {
    id: 'multiple',
    kind: 'multiple',
    trigger: 'multiple',
    says: TIMES_AS_MANY,
    claim: multiple,
    example: '种植业产值331.7亿元，加工产值862.3亿元，是种植业产值的2.6倍。',
    counter: '种植业产值331.7亿元，加工产值862.3亿元，是全市种植业产值的2.8倍。',
  },
];
