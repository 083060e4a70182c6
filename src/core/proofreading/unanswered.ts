import type { DraftMark } from '../drafting/rollover/ways';
import { readFillIn, readToVerify } from '../drafting/rollover/fillIn';
import { withinLine } from '../report/find';
import type { Report } from '../report/report';
import type { Aid } from './model';

/** A place of a draft in which last year's words still stand. */
export type Unanswered = Pick<DraftMark, 'span' | 'gap'>;

/** So much of the text around a place is shown. */
const AROUND = 12;

/** Every place of a draft that still reads as last year's report did, with why it was marked. */
export const unansweredAids = (report: Report, places: readonly Unanswered[]): readonly Aid[] =>
  places.map(({ span, gap }) => ({
    kind: 'unanswered',
    label: report.slice(withinLine(report, span, AROUND, AROUND)).trim(),
    note: noteOf(gap),
    look: true,
    places: [span],
  }));

function noteOf(gap: string): Aid['note'] {
  const why = readToVerify(gap)?.why;
  if (why !== undefined) return { zh: why, en: `to be confirmed: ${why}` };
  const fill = readFillIn(gap);
  if (fill === null)
    return gap.includes('（上期')
      ? { zh: '上期的一次性事项', en: 'something that happened once in the period before' }
      : { zh: '去年的一次性事项', en: 'something that happened once last year' };
  const since =
    fill.since === 'period'
      ? { zh: '上期', en: 'the value of the period before' }
      : { zh: '去年', en: 'last year’s value' };
  return fill.kind === 'value' || fill.kind === 'same'
    ? { zh: `${since.zh}的数`, en: since.en }
    : {
        zh: `${since.zh}的增减`,
        en: fill.since === 'period' ? 'the change of the period before' : 'last year’s change',
      };
}
