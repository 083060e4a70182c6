import type { Figure } from '../../figures/model';
import { COUNTED_KINDS } from '../../lexicon/quantities/units';
import type { PlacedParagraph } from '../../report/context';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';

/** What a mean, a rate or a conversion is told by: only there do people and cases come in fractions (平均班额35.1人). */
const DIVIDED = /[均每率比倍/]|折合|折算|当量|相当|(?<!\d)[百千万][人名户公张床]/;
/** What is counted one by one, whatever it is: 2.5个 may be of hours or points. */
const WHOLE: ReadonlySet<string> = new Set(
  '人 名 人次 户 户次 家 家次 件 件次 起 宗 例 例次 场 场次 车次 班次 批次 台次 架次 辆 艘 头 只'.split(' '),
);

const isFraction = ({ quantity, cell }: Figure): boolean =>
  cell === null &&
  quantity.decimals > 0 &&
  quantity.magnitude === 1 &&
  quantity.script === 'arabic' &&
  quantity.high === undefined &&
  COUNTED_KINDS.has(quantity.entry?.kind ?? '') &&
  WHOLE.has(quantity.writtenUnit) &&
  quantity.value % 1 !== 0;

/** 5.2 人才建设: the number of a heading. */
const isNumbering = (halfWidth: string, { start, end }: Span): boolean =>
  halfWidth.slice(0, start).trim() === '' || /\s/.test(halfWidth.slice(start, end));

const fractionsOf = gathered(
  ({ figures, reading: { halfWidth, outline } }: PlacedParagraph): readonly Span[] | null => {
    const found = figures.filter((figure) => {
      if (!isFraction(figure) || isNumbering(halfWidth, figure.span)) return false;
      const sentence = outline.sentences.find(
        ({ start, end }) => start <= figure.span.start && figure.span.start < end,
      );
      return sentence !== undefined && !DIVIDED.test(halfWidth.slice(sentence.start, sentence.end));
    });
    return found.length === 0 ? null : found.map(({ span }) => span);
  },
);

/** What such numbers go by. */
export const fractionsRead = (report: Report): unknown => fractionsOf(report);

/** The counts of a report that are no whole numbers, so that a 万 is lost or the point is wrong: 覆盖师生2.1人次. Absolute. */
export const fractionsIn = (report: Report): readonly Span[] =>
  fractionsOf(report).flatMap(({ paragraph, found }) =>
    found.map((span) => shift(span, report.starts[paragraph] as number)),
  );
