import { remembered } from '../../text/remembered';
import { gathered } from '../gathered';
import type { Report } from '../report';

/** The month up to which a report says that all its figures are counted: （数据截至2025年12月31日）. */
export interface StatedCutoff {
  readonly year: number | null;
  readonly month: number;
  /** As written: 截至2025年12月31日. */
  readonly words: string;
}

const SAYS_SO =
  /(?:数据|统计时段|统计时间|统计口径|统计|口径|时点数|指标)[^。;!?]{0,14}?((?:截[至止]到?|均?为|是|到|自|从)(?:(?:(?:19|20)\d{2}年)?(?:1?\d月(?:\d{1,2}日)?|1?\d)[-—~至到]+)?(?:((?:19|20)\d{2})年)?(\d{1,2})月(?:\d{1,2}日|底|末)?)/;
const MONTHS = 12;
/** What is said of all figures stands in the opening paragraphs. */
const OPENING_PARAGRAPHS = 8;

const statedOf = remembered(({ halfWidth }: { readonly halfWidth: string }): StatedCutoff | null => {
  if (!halfWidth.includes('月')) return null;
  const match = SAYS_SO.exec(halfWidth);
  if (match === null) return null;
  const [, words, year, written] = match as unknown as [string, string, string | undefined, string];
  const month = Number(written);
  return month < 1 || month > MONTHS ? null : { year: year === undefined ? null : Number(year), month, words };
});

const statedIn = gathered(({ reading }) => statedOf(reading));

/** The cut-off that the report's opening states for all its figures; null where it states none. */
export function statedCutoff(report: Report): StatedCutoff | null {
  const first = statedIn(report)[0];
  if (first === undefined || first.paragraph > report.body + OPENING_PARAGRAPHS) return null;
  const { found } = first;
  return found.year === null || found.year === report.year ? found : null;
}
