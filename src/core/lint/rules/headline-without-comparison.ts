import { CHANGES_OVER_TIME } from '../../lexicon/comparisonKinds';
import { COUNTED_KINDS, MEASURED_KINDS } from '../../lexicon/quantities/units';
import type { Figure } from '../../figures/model';
import { isMember, readSiblings } from '../../figures/siblings';
import { changesOf } from '../../ledger/changes';
import { baseUnit } from '../../numerals/quantity';
import type { PlacedParagraph } from '../../report/context';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** Results told without a comparison beside one that has it (主要数据没有比较). */
export default defineRule({
  id: 'headline-without-comparison',
  category: 'missing-yoy-baseline',
  severity: 'info',
  severityByKind: { government: 'hint' },
  scope: 'paragraph',
  title: { zh: '同句数据有的有同比、有的没有', en: 'A result without the comparison that its neighbour has' },
  why: '同一句里一个数据写了同比，并列的另一个没有写，读者会问它是升是降。主要数据应当配齐：都写，或者说明没有可比数。',
  exceptions:
    '一次性的活动和会议（举办培训12期）、数得清的几项（四个产业）、其中项、约数、目标、从多少到多少、只为说明总数的量，不报；确无上年数的，可以不改。',
  source: '统计公报、工作总结的通行写法：并列的主要指标同时给出增减',
  examples: {
    bad: [
      '全市登记农机作业合同⟦1260份⟧，合同金额3.8亿元，同比增长9.4%。',
      '发放涉农贷款4.2亿元，同比增长11%，撬动社会资本⟦1.6亿元⟧。',
      '新增入库科技型企业⟦318家⟧，总数达1026家，净增24%。',
    ],
    fixed: [
      '全市登记农机作业合同1260份，同比增长【待补】%，合同金额3.8亿元，同比增长9.4%。',
      '发放涉农贷款4.2亿元，同比增长11%，撬动社会资本1.6亿元，同比增长【待补】%。',
      '新增入库科技型企业318家，同比增长【待补】%，总数达1026家，净增24%。',
    ],
    good: [
      '全市登记农机作业合同1260份，同比增长5.1%，合同金额3.8亿元，同比增长9.4%。',
      '举办招聘会26场，达成就业意向3200人，同比增长8.5%。',
      '四个产业园区实现产值86亿元，同比增长7.3%。',
      '接诊量、住院量分别为36.2万人次、1.8万人次，同比分别增长4.1%、2.6%。',
      '发放贷款12.6亿元，同比增长11%，惠及农户近3000户，其中信用贷款4.2亿元。',
      '床位由3200张增加到4160张，床位使用率同比提高2.1个百分点。',
      '力争新增就业6200人，务工规模同比增长3%以上。',
      '受理欠薪线索2150件，同比下降9.3%；追发工资3860万元。',
      '新签合同额130亿元，其中市外合同额46亿元，占比35.4%，同比提高7个百分点。',
      '客运量突破600万人次，达到612万人次，同比增长6.2%。',
      '实有经营主体24.5万户，同比增长5.4%，每千人拥有经营主体98户。',
      '货运量820万吨，同比增长2.4%。开通航线36条。',
      '建立家庭病床512张，同比增长28%，为失能老人上门巡诊9600人次。',
      '拥有农产品加工企业120家，其中国家级12家、省级30家、市级78家，总数比上年末增加9家。',
      '新认定示范社96家，总数达880家，比上年末的800家净增80家、增长10%。',
      '纳入监测的52家景区接待游客268.4万人次，同比增长8.1%。',
      '累计接待游客74.6万人次，日均9.3万人次，同比增长15.8%。',
      '实现营业收入4286万元，同比增长18.2%，完成年度预算4000万元的107.2%；净利润1642万元，同比增长22.6%。',
      '吨煤售价同比下降86元，煤炭板块减利4.1亿元。',
      '收回历史欠费1180万元，应收账款余额降至5300万元，比年初减少900万元。',
      '馆藏档案92.3万卷、资料3.1万册，馆藏总量较2020年底增加15.2万卷。',
      '受理报警31.4万起，平均到场时间7分钟，同比缩短2分钟。',
    ],
  },
  check: (paragraph) => {
    const told = lackingSiblings(paragraph);
    const known = new Set(told.map(({ span }) => span.start));
    return [...told, ...besideCompared(paragraph).filter(({ span }) => !known.has(span.start))];
  },
});

/** The members of a row of results that lack what the others have. */
function lackingSiblings(paragraph: PlacedParagraph): readonly Finding[] {
  const { figures, reading } = paragraph;
  return readSiblings(reading.halfWidth, figures, reading.figures.figures).flatMap(({ lacking }) =>
    lacking.map((index) => finding(paragraph, figures[index] as Figure)),
  );
}

/** A result beside one that is compared, where the sentence tells but these. */
function besideCompared(paragraph: PlacedParagraph): readonly Finding[] {
  const ends = new Set(changesOf(paragraph).flatMap(({ from, to }) => [from, to]));
  return halfSentences(paragraph).flatMap((group) => {
    const compared = group.filter(({ figure }) => hasChanged(figure) && !ends.has(figure));
    const last = compared.at(-1)?.index ?? -1;
    const sinceThen = compared.every(({ figure }) =>
      figure.comparisons.every(({ base }) => base !== null && SINCE.test(base)),
    );
    const units = new Set(compared.map(({ figure }) => baseUnit(figure.quantity)));
    // a result before a compared one waits for its own; behind it, one of the same unit does
    const isSibling = ({ figure, index }: Indexed): boolean => index < last || units.has(baseUnit(figure.quantity));
    return group
      .filter(
        (one) =>
          isSibling(one) &&
          !ends.has(one.figure) &&
          lacksComparison(paragraph, one) &&
          (!sinceThen || STOCK.test(one.figure.indicator.text)),
      )
      .map(({ figure }) => finding(paragraph, figure));
  });
}

/** A figure with its index in the paragraph. */
interface Indexed {
  readonly figure: Figure;
  readonly index: number;
}

/** The figures between two full stops or semicolons, where one of them is compared. */
function halfSentences({ reading: { halfWidth }, figures }: PlacedParagraph): readonly (readonly Indexed[])[] {
  const groups: Indexed[][] = [];
  figures.forEach((figure, index) => {
    const last = figures[index - 1];
    if (last === undefined || /[。;!?]/.test(halfWidth.slice(last.span.end, figure.span.start))) groups.push([]);
    (groups.at(-1) as Indexed[]).push({ figure, index });
  });
  return groups.filter((group) => group.length > 1 && group.some(({ figure }) => hasChanged(figure)));
}

/** Against a day, or a year long past, stocks are told: a sum paid beside one has no such base. */
const SINCE = /年初|[年月][末底]$|^\d{4}年/;
const STOCK = /余额|总[数量]|存量|保有|拥有|在[册管建库]|累计/;

/** What is counted or paid; and what beside these makes a sibling: not rates, not times. */
const COUNTED: ReadonlySet<string> = new Set([...COUNTED_KINDS, 'money']);
const COMPARABLE: ReadonlySet<string> = new Set([...COUNTED_KINDS, ...MEASURED_KINDS]);

/**
 * Whether a result is told with a change over time, up or down; a rate or share that rises by points is no sibling of a
 * count.
 */
const hasChanged = ({ nature, partOf, quantity, comparisons }: Figure): boolean =>
  nature === 'result' &&
  partOf === null &&
  COMPARABLE.has(quantity.entry?.kind ?? 'ratio') &&
  comparisons.some(
    ({ kind, implied, direction, unit }) =>
      CHANGES_OVER_TIME.has(kind) && implied !== true && direction !== null && !unit.endsWith('百分点'),
  );

/** What happens once, not each year alike. */
const ONCE =
  /举办|召开|组织|开展|承办|印发|出台|制定|修订|建成|新建|改造|开工|竣工|建设|打造|完成|设立|成立|培育|打通|安装|配备|购置|维修|选派|评选|表彰|更新|覆盖/;
/** 纳入监测的52家景区: what tells which things are meant, not how many there are this year. */
const ONE_OF_THOSE = /^的.*[^,;。、)]$/;

/** 接待游客74.6万人次，日均9.3万人次，同比增长15.8%: the same said again as a mean, which carries the comparison of both. */
const isAveraged = (halfWidth: string, { quantity, span }: Figure, next: Figure | undefined): boolean =>
  next !== undefined &&
  next.comparisons.length > 0 &&
  baseUnit(next.quantity) === baseUnit(quantity) &&
  MEAN_BEHIND.test(halfWidth.slice(span.end, next.span.start));
const MEAN_BEHIND = /^[,，、(（][^,;。]{0,4}(?:[月日年季周]均|平均每[年月日天季周]?)(?:约|达到?|为)?$/;
function lacksComparison(
  { reading: { halfWidth, figures: readings }, figures }: PlacedParagraph,
  one: Indexed,
): boolean {
  const { figure, index } = one;
  const { quantity, indicator, comparisons, span } = figure;
  const isSame = (other: Figure | undefined): boolean => other?.indicator.text === indicator.text;
  return (
    comparisons.length === 0 &&
    quantity.approximation === '' &&
    COUNTED.has(quantity.entry?.kind ?? '') &&
    isMember(halfWidth, figure, readings.figures[index]) &&
    !ONE_OF_THOSE.test(halfWidth.slice(span.start - 1, span.end + 1)) &&
    !isAveraged(halfWidth, figure, figures[index + 1]) &&
    !ONCE.test(indicator.aspect + indicator.text) &&
    !isSame(figures[index - 1]) && // a threshold, a start, a base
    !isSame(figures[index + 1]) &&
    !BEGUN.test(halfWidth.slice(span.end, span.end + 5))
  );
}

/**
 * A comparison is being written; the value is a start (由3200张增加到…) or stands beside another measure of the same things.
 */
const BEGUN = /^[,，]?(?:同比|环比|[比较]上|增|下|[、(])/;

function finding({ reading: { text } }: PlacedParagraph, { span, indicator }: Figure): Finding {
  const end: Span = { start: span.end, end: span.end };
  return {
    span,
    message: {
      zh: `“${indicator.text}”没有写与上年比较，同句别的数据写了。`,
      en: `“${indicator.text}” has no comparison; another figure of the sentence has one.`,
    },
    fixes: [
      {
        title: { zh: '补写“同比增长…%”', en: 'Add “同比增长…%”' },
        edits: [{ span: end, newText: `${text[span.end] === ',' ? ',' : '，'}同比增长【待补】%` }],
        guess: true,
      },
    ],
  };
}
