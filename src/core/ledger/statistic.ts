import { characterSet } from '../text/characters';
import { CLAUSE_MARKS, startBehind } from '../text/clauses';
import type { Figure } from '../figures/model';
import type { PlacedParagraph } from '../report/context';
import type { Report } from '../report/report';
import { leansOnBefore } from '../relations/identity/leaning';
import { toHalfWidth } from '../text/width';
import { isExact } from '../arithmetic/measured';

/** Names of statistics, of which a report has one value a period: 技术合同成交额, 发明专利授权量, 常住人口. */
const STATISTIC =
  /(?:额|总量|总数|产值|收入|支出|面积|规模|产量|销量|吞吐量|客运量|货运量|申请量|授权量|交易量|用电量|发电量|总值|增加值|余额|存栏|出栏|人口|占比|比重|资产|负债率|就业率|城镇化率|入学率|强度|利润|税收|损失|保费|固定资产投资|利润总额|零售总额|客流量|接待量)$/;
/** Names that each project, measure or place has its own value of. */
const OF_EACH =
  /^(?:完成|计划|总|累计|年度|实现|预计|项目|涉案|标的|合同|补贴|资金|奖励|罚款|建筑|用地|占地)*(?:投资额?|总投资额?|金额|总额|面积|规模|标的额|合同额)$/;
const SHORTEST = 4;

/**
 * Whether a figure is the value of a statistic that has but one value for a time and an area: told by itself, as it is,
 * for the whole.
 */
export function isStatistic(paragraph: PlacedParagraph, index: number): boolean {
  const { quantity, indicator } = paragraph.figures[index] as Figure;
  return (
    isToldForAll(paragraph, index) &&
    isExact(quantity) &&
    quantity.entry !== null &&
    quantity.value > 0 &&
    indicator.key !== null &&
    indicator.key.length >= SHORTEST &&
    STATISTIC.test(indicator.text) &&
    nameOfOne(indicator)
  );
}

/** Verbs that change nothing of what is counted: 实现利润总额 is 利润总额. */
const ATTAINED = /^(?:实现|完成|达到?|取得|为)$/;

/** What of an indicator's aspect changes what is counted; "" where nothing does. */
export const aspectOf = ({ aspect }: Figure['indicator']): string => (ATTAINED.test(aspect) ? '' : aspect);

/** Whether an indicator's name is not one that each project, measure or place has its own value of. */
export const nameOfOne = ({ text, key }: Figure['indicator']): boolean => key !== null && !OF_EACH.test(text);

/** Whether what is told stands behind its own name, and is of the whole: no part, and not of one body of several. */
export function isToldForAll(paragraph: PlacedParagraph, index: number): boolean {
  const { figures, reading } = paragraph;
  const source = reading.figures.figures[index]?.source;
  return (
    (figures[index] as Figure).partOf === null &&
    !leansOnBefore(paragraph, index) &&
    !isOfOneBefore(paragraph, index) &&
    (source === 'before' || source === 'row' || isEnd(figures, reading.halfWidth, index))
  );
}

/** A body or place at the head of a name: 平湖机场|旅客吞吐量. */
const OF_BODY = /^.{2,}(?:机场|港|站|镇|乡|县|街道|公司|集团|银行|支行|医院|学院|学校|园区|法院|局|厂|店)(?=.{2})/;
/** So far back, in characters and in figures, a sentence is read for whom it speaks of. */
const SENTENCE_READ = 120;
const FIGURES_READ = 8;

/**
 * Whether its sentence speaks of a part or of one body: 其中，平湖机场旅客吞吐量…；货邮吞吐量7.8万吨. What names nobody behind it is of the
 * same.
 */
function isOfOneBefore({ figures, reading: { halfWidth } }: PlacedParagraph, index: number): boolean {
  const { span, indicator } = figures[index] as Figure;
  const from = Math.max(0, span.start - SENTENCE_READ);
  const before = halfWidth.slice(from, span.start);
  const start = before.lastIndexOf('。') + 1;
  const isWhole = start > 0 || from === 0;
  if (isWhole && /^\s*其中[,:]/.test(before.slice(start, start + 8))) return true;
  if (OF_BODY.test(indicator.text)) return false;
  return figures
    .slice(Math.max(0, index - FIGURES_READ), index)
    .some((other) => other.span.start >= from + start && OF_BODY.test(other.indicator.text));
}

/** 从2022年的1.26亿吨增长到2025年的|1.58亿吨: the value that a change leads to has the name of the one it comes from. */
function isEnd(figures: readonly Figure[], halfWidth: string, index: number): boolean {
  const [from, to] = [figures[index - 1], figures[index] as Figure];
  return (
    from !== undefined &&
    from.indicator.text === to.indicator.text &&
    from.period !== null &&
    from.period.text !== to.period?.text &&
    /^[^,;。]{0,8}[到至为]/.test(halfWidth.slice(from.span.end, to.span.start))
  );
}

/** What may stand beside the indicator in its clause and names nobody. */
const FILLERS =
  /^\s*(?:\d{1,2}[.、]|[一二三四五六七八九十]{1,2}[、是]|[一二三四五六七八九十]要|\([一二三四五六七八九十\d]{1,2}\))|集团公司|集团|公司|(?:增长|增加|提高|上升|扩大|下降|减少|降低)?[到至]|实现|完成|取得|达到|达|为|是|约|共|合计|累计|全年|今年以来|今年|本年度?|截至|目前|据统计|其|了|的|已|也|均|都|和|与|及|总体|稳步|持续|不断|加强|提升|[\s"“”]/g;
/** As far back as the clause is read. */
const REACH = 60;

/** What no name of a subject runs across. */
const NAME_ENDS = characterSet(`${CLAUSE_MARKS}、()`);

/**
 * Whose value a figure is, where its clause names a body or place that is no scope (甲公司实现营业收入8.6亿元); "" where it names
 * none. Of a list (甲公司营业收入、利润分别增长8%、9%) it stands before the first of the names.
 */
export function subjectOf({ figures, reading: { halfWidth } }: PlacedParagraph, index: number): string {
  const { list } = figures[index] as Figure;
  const first = list?.first ?? index;
  const { span, comparisons, indicator, period, scope } = figures[first] as Figure;
  const own = comparisons.find(({ span: { start, end } }) => start <= span.start && span.end <= end);
  const until = own?.span.start ?? span.start;
  const from = Math.max(0, until - REACH, figures[first - 1]?.span.end ?? 0);
  const name = toHalfWidth(indicator.text);
  const told = halfWidth.slice(from, until);
  const before = list === null || name === '' ? told : (told.split(name)[0] as string);
  const clause = before.slice(startBehind(before, before.length, NAME_ENDS));
  return [name, indicator.aspect, period === null ? '' : toHalfWidth(period.text), scope ?? '']
    .reduce((rest, word) => (word === '' ? rest : rest.replace(word, '')), clause)
    .replace(FILLERS, '');
}

/** Headings that tell whose values stand under them: （一）东湖镇. */
const BODY = /(?:镇|乡|[^社灾库]区|县|市|街道|村|公司|集团|学院|医院|学校|分局|支队|中心|法庭|园)$/;

/** Whether an offset stands under a heading that is a body or place. */
export function isUnderBody(report: Report, offset: number): boolean {
  let sections = report.sections;
  for (;;) {
    const section = sections.find(({ span }) => span.start <= offset && offset < span.end);
    if (section === undefined) return false;
    if (BODY.test(section.text)) return true;
    sections = section.children;
  }
}
