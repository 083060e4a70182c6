import { numeralValue } from '../../numerals/number';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Report } from '../report';
import { partsBehind, rowsOf } from './partsBehind';
import type { PartsBehind } from './partsBehind';

/** A number of parts that a paragraph ends by announcing: 重点抓好以下|六|项工作：. The span is that of the number. */
interface Announced extends Span {
  readonly count: number;
  /** Whether nothing but the parts behind can be meant: 六个方面工作取得积极成效 may count others. */
  readonly isSure: boolean;
}

/** An announced number that the parts behind it do not come to; its span is absolute. */
export interface CountMismatch extends Span {
  readonly announced: number;
  readonly listed: number;
  /** Whether parts are wanting for sure; more of them may be of something else. */
  readonly isSure: boolean;
  /** The headings that are counted, first and last. */
  readonly first: Span;
  readonly last: Span;
}

const WHAT =
  '(?:工作|任务|举措|措施|问题|不足|短板|差距|做法|特点|成效|成绩|实事|事|内容|体会|经验|亮点|变化|建议|文章|行动|工程|目标|硬仗|难题)';
const COUNT = '(?<count>[两二三四五六七八九十]|1?\\d)';
const COUNTED = `${COUNT}(?:[个项件点条场]|大|(?=方面))(?:大|方面|部分|板块)?(?:的|重点|主要|突出|具体|方面|民生)*`;
/** What announces parts at the end of a paragraph, each with their number. */
const ANNOUNCES: readonly RegExp[] = [
  // 重点抓好以下六项工作, 重点做了五个方面的工作, 推进五项重点任务
  `(?:以下|下列|如下|[主重]要?[点]?[做抓办]了|[抓做办]好了?|重点抓|突出抓|集中抓|表现在|体现在|表现为|概括为|归纳为|总结为|主要有|呈现出?|存在|着力|实施|推进|打好|办成)[^,。;:\\d]{0,10}?${COUNTED}${WHAT}{0,2}`,
  // 重点实施四大工程，努力为群众提供更有温度的保障
  `(?:重点|着力|全力|组织|深入)(?:实施|推进|开展|抓好|打好)${COUNT}(?:项|大)(?:重点|主要|专项)*(?:工程|行动|任务|工作),(?:努力|奋力|全力|推动|为|以|确保|着力|不断|加快|进一步)[^:;。\\d]{4,40}`,
  // 聚焦以下六个方面持续用力
  `(?:聚焦|围绕|从)(?:以下|下列|如下)${COUNT}个(?:方面|重点)[^,。:\\d]{0,8}`,
  // 一年来的工作可以概括为六个“新”
  `(?:概括为|体现[在为]|做到|实现)了?${COUNT}个“[^”]{1,6}”`,
  // 现从四个方面总结全年工作, 下面从五个部分作报告
  `从(?:以下)?${COUNT}个(?:方面|部分)(?:总结|回顾|汇报|报告|述职|作[^。:]{0,4}(?:报告|汇报))[^。:]{0,30}`,
  // 报告共分四个部分
  `(?:报告|总结)共?分为?${COUNT}个(?:部分|方面)[^。:]{0,12}`,
  // 现将五个方面的工作情况报告如下
  `现[将就]${COUNT}个(?:方面|部分)的?[^。:,]{0,24}(?:报告|汇报|总结)如下`,
].map((words) => new RegExp(`${words}[:。] *$`));
/** 六个方面工作取得积极成效: the last of an opening, before the headings of those parts. */
const SUMS_UP = new RegExp(
  `${COUNT}(?:个方面|项)(?:的|重点|主要|各项)*工作(?:均|都|全部)?(?:取得|实现|迈出|迈上|呈现|有了)[^,。;:\\d]{0,12}。 *$`,
);
/** 正视差距，四个问题亟待破解, 本学年干成的四件事: a heading that counts the parts below it. */
const HEADING = new RegExp(
  `(?:^|[,:、的 ]|[抓办做打]好|[抓办做]实|[干办做]成|突出|聚焦|推进|实施|存在)${COUNTED}${WHAT}{1,2}(?:亟待(?:破解|解决)|需要(?:解决|正视)|如期办结|(?:扎实|有序|全面)(?:推进|完成|落实))? *$`,
);
const LONGEST_HEADING = 40;
const ENDS = /[:。] *$/;
const SHORTEST = 3;
/** Further off it is another count. */
const FARTHEST = 2;

/** The paragraphs that end by announcing a number of parts: the same object while no edit touches one. */
export const announcedCounts = gathered(({ reading: { halfWidth, outline } }: PlacedParagraph): Announced | null => {
  if (outline.chrome) return null;
  if (!ENDS.test(halfWidth)) {
    const match = halfWidth.length > LONGEST_HEADING ? null : HEADING.exec(halfWidth);
    return match === null ? null : announcedBy(match, false);
  }
  for (const words of ANNOUNCES) {
    const match = words.exec(halfWidth);
    if (match !== null) return announcedBy(match, true);
  }
  const match = SUMS_UP.exec(halfWidth);
  return match === null ? null : announcedBy(match, false);
});

function announcedBy({ index, 0: words, groups }: RegExpExecArray, isSure: boolean): Announced | null {
  const written = groups?.['count'] as string;
  const count = numeralValue(written);
  const start = index + words.indexOf(written);
  return count === null || count < SHORTEST ? null : { count, isSure, start, end: start + written.length };
}

/** The announced numbers of parts that the parts right behind do not come to, in reading order. */
export function countMismatchesIn(report: Report): readonly CountMismatch[] {
  const announced = announcedCounts(report);
  if (announced.length === 0) return [];
  const rows = rowsOf(report.sections);
  return announced.flatMap(({ paragraph, found }): readonly CountMismatch[] => {
    const parts = partsBehind(report, paragraph, rows);
    const told = parts === null ? null : mismatch(found, parts, report.starts[paragraph] as number);
    return told === null ? [] : [told];
  });
}

function mismatch(
  { count, isSure, start, end }: Announced,
  { spans, ofOneRole, isThrough, lastNumber }: PartsBehind,
  at: number,
): CountMismatch | null {
  const listed = spans.length;
  if (listed === count || ofOneRole === count || listed < 2 || Math.abs(listed - count) > FARTHEST) return null;
  const told = ofOneRole > 1 && listed > count ? ofOneRole : listed;
  return {
    ...shift({ start, end }, at),
    announced: count,
    listed: told,
    // one of them is wanting, or was not renumbered
    isSure: isSure && told < count && (isThrough || lastNumber === count),
    first: spans[0] as Span,
    last: spans[told - 1] as Span,
  };
}
