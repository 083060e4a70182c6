import type { PlacedParagraph } from '../context';
import { isPlanAt } from '../context';
import { shift } from '../../text/span';
import type { Report } from '../report';
import { hasItsYear, nextYear, yearsIn } from './staleYears';
import type { StaleYear } from './staleYears';
import { isInName } from './years';
import type { YearMention } from './years';

/** What aims at the year that is to come, in a part that no heading calls a plan: a row of data. */
export interface AimedYear {
  readonly id: string;
  /** What stands before the year, within its sentence. */
  readonly before: RegExp;
  /** What stands behind 2025年. */
  readonly behind: RegExp;
  /** Whether only the second half of a report can say it so. */
  readonly late: boolean;
  /** A sentence of a report on 2025 whose 2025年 was left over. */
  readonly example: string;
  /** One that looks alike and is right. */
  readonly counterexample: string;
}

/** Who aims, between the year and the verb. */
const WHO = '(?:度|,|我们|本?[局院校馆站所队镇乡村]|全[市县区镇乡校院局馆站]|(?!工作|重点)[\\u4e00-\\u9fff]{2,4})?';

/** The rows, in no order. */
export const AIMED_YEARS: readonly AimedYear[] = [
  {
    id: 'intends',
    before: /^$/,
    behind: new RegExp(
      `^,?${WHO}(?:计划(?!的|完成|数|目标|任务|总|指标|内|外|执行|落实|兑现)|打算|拟(?![定订建])|力争|争取(?![到了上]|资金|项目)|准备(?!了|工作)|将(?:继续|重点|进一步|着力|全力|启动|建成|开工|新[增建]|围绕|聚焦|深入|持续|坚持|努力|全面|加快|深化|大力|紧扣|立足|统筹)|要(?![求素点闻案情件么不害]))`,
    ),
    late: true,
    example: '2025年，计划开工病险水库加固4座。',
    counterexample: '2025年，计划执行情况良好，开工水库加固4座。',
  },
  {
    id: 'arranges',
    before: /^$/,
    behind: /^度?(?:的|重点|主要|下一步)*工作(?:安排|打算|计划|思路|设想):/,
    late: true,
    example: '2025年工作安排：新开支线两条。',
    counterexample: '2025年工作计划执行情况：新开支线两条。',
  },
  {
    id: 'looks-to',
    before: /(?:展望|迎接|迈向|面向|面对|走进)$/,
    behind: /^,/,
    late: true,
    example: '展望2025年，馆里要完成古籍数字化二期。',
    counterexample: '回望2025年，馆里完成了古籍数字化二期。',
  },
  {
    id: 'of-the-new-year',
    before: /(?:新年度|新的一年|明年|来年|下一?年度?|下学年)(?![^。]*(?:比|较|同|与|由|从|把|将|按|对照)$)[^。]*$/,
    behind: /^(?:年?[底末内]|[上下]半年|第?[一二三四]季度|1?\d月|[^,。;的]{0,10}(?:之?前|期间))/,
    late: false,
    example: '新年度要抓紧新馆立项，在2025年国际博物馆日前完成布展。',
    counterexample: '新年度要抓紧新馆立项，把2025年底前未完的布展做完。',
  },
  {
    id: 'will',
    before: /将[于在]$/,
    behind: /^(?:[1-9]|10)月/,
    late: false,
    example: '本届理事会将于2025年3月任期届满。',
    counterexample: '新馆将于2025年12月开馆。',
  },
  {
    id: 'will-early',
    before: /(?<![原本曾按])(?:将|计划|拟|预计|争取|力争|确保|安排)[于在]$/,
    behind: /^(?:第?[一1]季度|上半年|[12一二]月|春[季节]|元旦)/,
    late: true,
    example: '其余42项已全部落实管控措施,计划在2025年一季度整改到位。',
    counterexample: '原计划在2025年一季度整改的42项,全部整改到位。',
  },
  {
    id: 'ensures-by',
    before: /(?<![为按照以要了])(?:确保|力争|争取|拟于?|计划于|预计)[^,。;:\d已]{0,10}$/,
    behind: /^(?:1?\d月(?:[底末]|\d{1,2}日)?|年?[底末内])(?:之?前|以前)(?![^,。;]{0,8}[的未已])/,
    late: true,
    example: '第一件，确保新院区2025年10月底前整体搬迁。',
    counterexample: '为确保新院区2025年10月底前整体搬迁，专班每周调度。',
  },
  {
    id: 'lays-ground',
    before: /为$/,
    behind:
      /^(?:第?[一二三四1-4]季度|[上下]半年|1?\d月份?|[春夏秋冬]季?|开[局年门])[^,。;\d]{0,14}(?:打下|打牢|奠定|夯实|创造|提供|做好|做足|赢得|争取)了?[^,。;]{0,8}(?:基础|条件|准备|支撑|保障|主动|时间)/,
    late: false,
    example: '主体设备安装完成92%，为2025年二季度投料试车打下了基础。',
    counterexample: '一季度开局良好，为2025年全年目标的实现打下了基础。',
  },
];

/** What tells that it was done. */
const DONE = /实际|已|超额|完成率|如期|提前|同比|[比较](?:上年|去年)|[完建]成了|实现了|达到了/;
/** So much on either side of the year is looked at. In UTF-16 code units. */
const [BEFORE, BEHIND] = [30, 36];

/** Whether the words around a year of the report aim at the next; its offsets are relative to its paragraph. */
export function aimOf(
  halfWidth: string,
  { start, sentence }: Pick<YearMention, 'start' | 'sentence'>,
): AimedYear | null {
  if (isInName(halfWidth, start)) return null;
  const before = halfWidth.slice(Math.max(sentence.start, start - BEFORE), start).trimStart();
  const from = start + '2025年'.length;
  const behind = halfWidth.slice(from, Math.min(sentence.end, from + BEHIND));
  const found = AIMED_YEARS.find((row) => row.before.test(before) && row.behind.test(behind));
  return found === undefined || DONE.test(behind) ? null : found;
}

/**
 * The report's own year where its sentence aims at the one to come, outside the parts that plan, in reading order. Each is
 * in doubt: the report may have been begun before its year was over.
 */
export function aimedYearsIn(report: Report): readonly StaleYear[] {
  const { year, kind } = report;
  if (year === null || kind === 'plan' || !hasItsYear(report)) return [];
  const next = nextYear(report, year);
  if (next === year) return [];
  return yearsIn(report).flatMap(({ paragraph: index, found: mentions }): readonly StaleYear[] => {
    if (index < report.body) return [];
    const paragraph = report.paragraphs[index] as PlacedParagraph;
    const at = report.starts[index] as number;
    return mentions.flatMap((mention) => {
      if (mention.year !== year || isPlanAt(kind, paragraph, mention.start)) return [];
      const row = aimOf(paragraph.reading.halfWidth, mention);
      return row === null || (row.late && 2 * (at + mention.start) < report.length)
        ? []
        : [{ span: shift(mention, at), stated: year, meant: next, inDoubt: true }];
    });
  });
}
