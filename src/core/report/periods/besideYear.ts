import { matchesOf } from '../../text/characters';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Report } from '../report';

/** A value of part of the year held against one of a whole year: 前11个月查处9起，2023年全年为15起，减少6起. Absolute. */
export interface PartOfYear {
  /** The words for the part, as written, and for the whole. */
  readonly part: Span;
  readonly whole: Span;
}

const PART =
  /(?:截[至止]到?(?:20\d\d年|今年)?(?:9|10|11)月(?:份|底|末|\d{1,2}日)?|(?:今年|20\d\d年)?(?:前(?:9|10|11|九|十|十一)个月|前三季度|1月?[-—–~至到]{1,2}(?:9|10|11)月份?))/g;
/** 全年办结1109件, 2023年全年为15起; what is still aimed at, or named by the year (全年任务), is told beside a part of it on purpose. */
const WHOLE =
  /(?:[去上]年|20\d\d年)?全年(?!的|任务|目标|计划|预算|预计|有望|可|将|力争|预期|确保|时序|序时|进度|水平|总量)(?=[^,。;:\d]{0,8}\d)/g;
/** 已超去年全年: a part of the year that comes to more than a whole one is worth telling. */
const HOLDS_AGAINST = /(?:超过?|达到|相当于|接近|完成|占|是|比|较|为|高于|多于)$/;
const SENTENCE_END = /[。;!?]/;
/** The two stand so near. In UTF-16 code units. */
const REACH = 60;

const partsOf = gathered(({ figures, reading: { halfWidth } }: PlacedParagraph): readonly PartOfYear[] | null => {
  if (!halfWidth.includes('全年') || figures.length < 2) return null;
  const wholes = matchesOf(halfWidth, WHOLE).filter(
    ({ index }) => !HOLDS_AGAINST.test(halfWidth.slice(Math.max(0, index - 3), index)),
  );
  const found = matchesOf(halfWidth, PART).flatMap(({ index: start, 0: words }): readonly PartOfYear[] => {
    const end = start + words.length;
    const whole = wholes.find(({ index }) => index > end && index - end <= REACH);
    if (whole === undefined || SENTENCE_END.test(halfWidth.slice(end, whole.index))) return [];
    const isTold = figures.some(
      ({ span, nature }) => nature === 'result' && end <= span.start && span.end <= whole.index,
    );
    return isTold ? [{ part: { start, end }, whole: { start: whole.index, end: whole.index + whole[0].length } }] : [];
  });
  return found.length === 0 ? null : found;
});

/** The values of part of a year that stand beside those of a whole one, in one sentence. */
export const partsBesideYear = (report: Report): readonly PartOfYear[] =>
  partsOf(report).flatMap(({ paragraph, found }) => {
    const at = report.starts[paragraph] as number;
    return found.map(({ part, whole }) => ({ part: shift(part, at), whole: shift(whole, at) }));
  });
