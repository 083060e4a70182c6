import type { PlacedParagraph } from '../../report/context';
import { roleWithin } from '../../report/context';
import type { Report } from '../../report/report';
import type { Span } from '../../text/span';

/** Words that a plan begins with, or speaks in. */
const PLANNED = /明年|来年|下一?步|下半年|下年度|今后|新学年|新学期|新的一年|新一年|打算|计划|思路|重头戏|拟|将|目标/;
/** What is spoken of as known opens a clause, or stands behind one of these. */
const KNOWN =
  /(?:^|[,。;:、]|[把让将对以在使靠从]|一是|二是|三是|四是|五是|继续|接续|持续|深化|深入|打响|擦亮|做优|做强|做实|抓好|办好|用好|扩大|拓展|推广|推动|推进|完善|升级|提升|发挥|依托|借助|通过|围绕|巩固|放大|完成|支持|启用|提高|优化|抓实|延伸|扩容|改造)(?:好|了|对)?$/;
/** What is told for the first time. */
const NEW =
  /(?:启动|开展|实施|举办|推出|组织|创建|成立|设立|组建|出台|制定|新增|新建|建设|打造|建成|建立|谋划|开通|评选|申报|获批|入选|争创|创成|创树|培育|评为|命名为?|获评|荣获|新开|探索)[^,。;:]{0,4}$/;
const YEAR = /20\d\d(?=年)/g;
/** So much before a name is looked at. */
const BEFORE = 14;

/** Whether the paragraph speaks of what is to come before the offset, which is relative to it. */
export function isPlanned({ year }: Report, paragraph: PlacedParagraph, at: number): boolean {
  if (['plan', 'problems'].includes(roleWithin(paragraph.context, at) ?? '')) return true;
  const before = paragraph.reading.halfWidth.slice(0, at);
  const years = before.match(YEAR)?.map(Number) ?? [];
  return PLANNED.test(before.slice(before.lastIndexOf('。') + 1)) || (year !== null && years.some((one) => one > year));
}

/** Whether a name is spoken of as one that is known. The span is relative to the paragraph. */
export function isKnownThere({ reading: { halfWidth } }: PlacedParagraph, { start }: Span): boolean {
  const words = halfWidth.slice(Math.max(0, start - BEFORE), start);
  return KNOWN.test(words) && !NEW.test(words);
}
