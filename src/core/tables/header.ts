import { MEASURE_ENDING } from '../lexicon/quantities/measures';
import type { Column, Row } from './model';

/** Headers of columns that hold no values: numbers of rows, remarks, the unit of each row. */
const NUMBERS = /^(?:序号|编号|No\.?|行次|代码)$/;
const REMARKS = /^(?:备注|说明|牵头单位|责任单位|责任部门|完成时限|时限|负责人|责任人|数据来源|来源)$/;
const UNITS = /^(?:单位|计量单位|计算单位)$/;
/** What is said of a value in a column of its own, with the kind it is of; the first that matches holds. */
const COMPARISONS: readonly (readonly [
  pattern: RegExp,
  kind: NonNullable<Column['comparison']>['kind'],
  base: string | null,
])[] = [
  [/环比|比上月|比上季/, 'mom', null],
  [/同比|比上年|较上年|比去年|较去年|上年同期(?:增|±|比)|可比增长/, 'yoy', null],
  [/年均增|年均增速/, 'cagr', null],
  [/完成(?:率|进度|比例|情况)?\(%\)|完成率|完成进度|占(?:年度|全年)?(?:计划|任务|目标|预算)/, 'completion', null],
  [/占比|比重|结构\(%\)|构成/, 'share', null],
  [/位次|排名|名次|排位/, 'rank', null],
  [/增长|增幅|增速|增减|±|升降|变化|涨跌|幅度/, 'growth', null],
];
const GOAL = /目标|计划|任务|预期|预算|力争/;
const DONE = /完成|实际|实绩|实现|达到|执行|决算/;
const PERIOD =
  /(?:(?:19|20)\d{2}年?(?:度)?(?:\d{1,2}(?:月)?[-—~至]\d{1,2}月|\d{1,2}月(?:末|底)?|上半年|下半年|前三季度|[第]?[一二三四1-4]季度)?(?:末|底)?|\d{1,2}(?:月)?[-—~至]\d{1,2}月|\d{1,2}月(?:末|底)?|上半年|下半年|前三季度|[第]?[一二三四]季度|上年同期|去年同期|上年|去年|今年|本年|本月|本期|上期|当月|累计|期末|年末|年初)/;
/** What a header says when it names nothing: the rows do. */
const PLAIN =
  /^(?:年度|全年|本年|实际|计划|目标|完成|任务|累计|数值|数量|数|值|量|金额|绝对|总量|总额|指标|实绩|数据|合计|情况|结果|预期)*$/;
const UNIT_IN_BRACKETS = /\(([^()]{1,8})\)/;
const NAMES =
  /^(?:指标|指标名称|项目|项目名称|名称|类别|分类|内容|地区|区域|县区|区县|单位名称|部门|科室|学校|企业|年份|月份|时间|季度|主要指标|任务|目标任务|品种|行业|产业|镇街|乡镇|街道)/;
const UNIT_WORD = /^[万亿千百]{0,2}(?:[\u4e00-\u9fff]{1,4}|%|‰|[A-Za-z]{1,4}[²³]?)(?:\/[\u4e00-\u9fff]{1,3})?$/;

/** Whether the header is that of the names of the rows: 指标, 项目, 地区. */
export const isNamesHeader = (header: string): boolean => NAMES.test(header.replace(/\s/g, ''));

/** Whether the row heads the rows below it: words, no values. */
export const isHeader = (row: Row): boolean =>
  !row.isRule && row.values === 0 && row.cells.filter(({ text }) => text !== '').length > 1;

/** The columns that the header lines tell; a cell that a line leaves empty is that of the line above. */
export function columnsOf(headers: readonly Row[], width: number): readonly Column[] {
  const names = Array.from({ length: width }, (_, i) =>
    headers
      .map(({ cells }) => cells[i]?.text ?? '')
      .filter((text, n, all) => text !== '' && text !== all[n - 1])
      .join(''),
  );
  return names.map((header, i) => columnOf(header, i));
}

function columnOf(written: string, index: number): Column {
  const header = written.replace(/\s/g, '');
  const empty = { header: written, measure: '', unit: '', period: null, comparison: null, nature: null };
  if (NUMBERS.test(header) || REMARKS.test(header)) return { ...empty, holds: 'nothing' };
  if (UNITS.test(header)) return { ...empty, holds: 'unit' };
  if (index === 0 && (header === '' || NAMES.test(header) || !hasValueWords(header)))
    return { ...empty, holds: 'name' };
  if (NAMES.test(header) && !MEASURE_ENDING.test(header) && !UNIT_IN_BRACKETS.test(header))
    return { ...empty, holds: 'name' };
  const inBrackets = UNIT_IN_BRACKETS.exec(header)?.[1] ?? '';
  const unit = UNIT_WORD.test(inBrackets) && !/增|比|计划|同期/.test(inBrackets) ? inBrackets : '';
  const bare = header.replace(UNIT_IN_BRACKETS, '');
  const found = COMPARISONS.find(([pattern]) => pattern.test(header));
  const period = PERIOD.exec(bare)?.[0] ?? null;
  const comparison = found === undefined ? null : { kind: found[1], base: found[2] };
  const measure = bare
    .replace(PERIOD, '')
    .replace(comparison === null ? /^$/ : (found?.[0] ?? /^$/), '')
    .replace(comparison === null ? /^$/ : /(?:累计)?(?:增长|增减|增幅|增速|增|减|幅度|率|±|%|[/、])+$/, '');
  return {
    header: written,
    holds:
      comparison !== null && !(found?.[1] === 'growth' && MEASURE_ENDING.test(measure) && unit !== '%')
        ? 'comparison'
        : 'value',
    measure: PLAIN.test(measure) ? '' : measure,
    unit,
    period: comparison === null ? period : null,
    comparison,
    nature: comparison !== null ? null : GOAL.test(bare) ? 'target' : DONE.test(bare) ? 'result' : null,
  };
}

const hasValueWords = (header: string): boolean =>
  MEASURE_ENDING.test(header.replace(UNIT_IN_BRACKETS, '')) || UNIT_IN_BRACKETS.test(header) || PERIOD.test(header);
