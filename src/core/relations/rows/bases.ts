import type { Comparison, Figure } from '../../figures/model';
import { LAST_WORKING_YEAR } from '../../lexicon/time/workingYears';
import { figureAt, isMean, levelsBefore } from '../resolve';
import { isRate } from '../terms';
import type { Scene, Term } from '../terms';
import { LAST_YEAR, clauseBefore } from '../words';
import type { Pair, Row } from './model';

/** The value of the year before in a clause of its own: 上年同期为312起, 去年同期货运量172.8万吨. */
const OF_LAST_YEAR = new RegExp(
  `^(?:而)?(?:(?:[上去]年|上一?届|${LAST_WORKING_YEAR})(?:度|末|底|全年|同期)?|同期|20\\d\\d年(?:度|末|底|全年|同期)?)(?<rest>.*)$`,
);
/** What may stand before the number without naming anything. */
const BARE = /^(?:全年|共|仅|只|则|为|是|有|达|完成|实现|安排|发生|投入|约)*$/;
/** So many numbers before the base its value stands. */
const REACH = 6;
const OVER_TIME: ReadonlySet<string> = new Set(['yoy', 'growth', 'net']);

/** Whether a comparison is with a time before, so that its base may be told behind it: 同比增长5%, 是上年的1.6倍. */
const isOverTime = ({ kind, base, direction }: Comparison): boolean =>
  kind === 'multiple' ? LAST_YEAR.test(base ?? '') : direction !== null && OVER_TIME.has(kind);

/** 获奖人次|同比增长23.1%: a growth that names anew what it is of, by the measure of a value told before. */
const SUBJECT = /^(?<name>[^比较同环,\d]{2,6}?)(?:人次|场次|件数|人数|户数|数量|总量|数|额|量)(?:同比|环比|[比较])/;

/**
 * The value of which a base behind it is told: that of the last growth before it, in its sentence or the one before, with
 * no other number of its kind between.
 */
function valueOf(scene: Scene, base: Term, name: string): { readonly value: Term; readonly said?: Term } | null {
  for (let i = base.at - 1; i >= Math.max(0, base.at - REACH); i--) {
    const term = scene.terms[i] as Term;
    const { comparison, isFigure, figure } = term;
    if (base.sentence - term.sentence > 1) return null;
    if (isFigure && !isRate(term) && term.dimension === base.dimension) return null;
    if (comparison === null || !isOverTime(comparison)) continue;
    const named = SUBJECT.exec(clauseBefore(scene, term))?.groups?.['name'];
    if (named !== undefined) {
      const level = levelNamed(scene, term, base.dimension, named);
      return level === null ? null : { value: level, said: term };
    }
    if (isFigure) continue;
    const value = scene.byFigure[figure] as Term;
    if (isRate(value) || value.dimension !== base.dimension) continue;
    const { text } = figureAt(scene, value).indicator;
    return BARE.test(name) || (text.length > 1 && name.endsWith(text)) ? { value } : null;
  }
  return null;
}

/** What leads to the growth of a value whose base has been told: 118人，2024年为103人|，同比增长. */
const LEADS_ON = /^,(?:同比|比上年|较上年|增长|增加|上升|下降|减少)/;

/** 起诉118人，2024年为103人，同比增长14.6%: the number right before a base, where the growth stands behind it. */
function valueBeside(scene: Scene, base: Term, name: string): { readonly value: Term } | null {
  const [value, told] = [scene.terms[base.at - 1], scene.terms[base.at + 1]];
  return value !== undefined &&
    value.isFigure &&
    value.dimension === base.dimension &&
    value.sentence === base.sentence &&
    BARE.test(name) &&
    /^[,(]/.test(scene.halfWidth.slice(value.end, base.start)) &&
    told?.figure === base.figure &&
    LEADS_ON.test(scene.halfWidth.slice(base.end, told.start))
    ? { value }
    : null;
}

/** The only number of a dimension before a term, in its sentence or the one before, that stands behind the name. */
function levelNamed(scene: Scene, told: Term, dimension: string, name: string): Term | null {
  const found = levelsBefore(scene, told, dimension, []).filter(
    ({ term }) => told.sentence - term.sentence <= 1 && clauseBefore(scene, term).includes(name),
  );
  return found.length === 1 ? (found[0]?.term ?? null) : null;
}

/** Whether a base is of the year before its value, as far as both name their years. */
const isYearBefore = ({ period: base }: Figure, { period: value }: Figure): boolean => {
  const [before, year] = [base?.start, value?.start].map((start) => Number(start?.slice(0, 4)));
  return !before || !year || year - before === 1;
};

/** Values with the base that a clause behind them tells: 同比增加9家，上年同期33家. */
export const basesBehind = (scene: Scene): readonly Pair[] =>
  scene.terms.flatMap((base): readonly Pair[] => {
    if (!base.isFigure || isRate(base) || !base.isExact || isMean(figureAt(scene, base))) return [];
    const name = OF_LAST_YEAR.exec(clauseBefore(scene, base))?.groups?.['rest'];
    if (name === undefined) return [];
    const found = valueOf(scene, base, name) ?? valueBeside(scene, base, name);
    if (found === null || !isYearBefore(figureAt(scene, base), figureAt(scene, found.value))) return [];
    const { value } = found;
    return [
      {
        base,
        ...found,
        ground: value.sentence === base.sentence ? 'stated' : 'placed',
        why: '后面写明的上年数',
        row: 'base-clause',
      },
    ];
  });

/** 企业所得税|比上年的8.36亿元下降4.9%: a clause that names its value, told before, and tells the base of it. */
const NAMES_VALUE = new RegExp(
  `^(?:其中)?(?<name>[^比较与\\d]{2,12})[比较](?:[上去]年|上一?届|${LAST_WORKING_YEAR}|20\\d\\d年)(?:同期|度|末|底)?的?$`,
);
/** So many sentences before its own the value may stand. */
const SENTENCES_BACK = 2;

/** Values that are named again before their base. */
export const basesNamed = (scene: Scene): readonly Pair[] =>
  scene.terms.flatMap((base): readonly Pair[] => {
    const said = scene.terms[base.at + 1];
    const name = NAMES_VALUE.exec(clauseBefore(scene, base))?.groups?.['name'];
    if (name === undefined || !base.isFigure || isRate(base) || said?.comparison == null) return [];
    const found = scene.terms.filter(
      (term) =>
        term.at < base.at &&
        term.isFigure &&
        term.dimension === base.dimension &&
        base.sentence - term.sentence <= SENTENCES_BACK &&
        figureAt(scene, term).indicator.text.endsWith(name), // 国内增值税 is 增值税
    );
    const exact = found.filter((term) => figureAt(scene, term).indicator.text === name);
    const [value, other] = exact.length > 0 ? exact : found;
    return value === undefined || other !== undefined
      ? []
      : [{ base, value, said, ground: 'stated', why: `前面写明的“${name}”`, row: 'than-named' }];
  });

/** The ways in which a clause of its own tells the base, one example for each kind of claim. */
export const BASE_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'than-named',
    kind: 'growth',
    example: '增值税13.62亿元，企业所得税7.95亿元，其他各税7.69亿元。企业所得税比上年的8.36亿元下降4.9%。',
    counter: '增值税13.62亿元，企业所得税7.95亿元，其他各税7.69亿元。契税比上年的8.36亿元下降9.4%。',
  },
  {
    id: 'base-clause',
    kind: 'multiple',
    example: '移送线索368条，是上年的1.6倍（2024年230条）。',
    counter: '移送线索368条，是上年的1.6倍（2024年采纳203条）。',
  },
  {
    id: 'base-clause',
    kind: 'growth',
    example: '起诉电信诈骗犯罪118人，2024年为103人，同比增长14.6%。',
    counter: '起诉电信诈骗犯罪118人，2024年不起诉103人，同比增长16.4%。',
  },
  {
    id: 'base-clause',
    kind: 'change',
    example: '责令停产企业42家，同比增加9家，上年同期33家。',
    counter: '责令停产企业42家，同比增加9家，上年同期约谈企业35家。',
  },
  {
    id: 'base-clause',
    kind: 'growth',
    example: '竞赛获奖128人次，其中省级40人次、市级88人次，获奖人次同比增长23.1%（上学年104人次）。',
    counter: '竞赛获奖128人次，其中省级40人次、市级88人次，参赛人次同比增长32.1%（上学年104人次）。',
  },
  {
    id: 'base-clause',
    kind: 'growth',
    example: '外借图书26.4万册，同比增长15.8%，占全部的八成，上年为22.8万册。',
    counter: '外借图书26.4万册，同比增长15.8%，上年各校采购图书28.2万册。',
  },
];
