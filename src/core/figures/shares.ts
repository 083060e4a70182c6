import { decimal } from '../arithmetic/decimal';
import type { Decimal } from '../arithmetic/decimal';
import { isExact } from '../arithmetic/measured';
import { isPercent } from '../arithmetic/percent';
import type { Span } from '../text/span';
import type { Figure } from './model';

/** Shares of one whole told in a row, in percent; relative to the paragraph. */
export interface ListedShares {
  readonly span: Span;
  /** At least three. */
  readonly shares: readonly Decimal[];
  /** The shares with the decimals they are written with. */
  readonly written: readonly string[];
  /** Whether they are told as the structure of something (三次产业结构), so that they must be all. */
  readonly isStructure: boolean;
}

const STRUCTURE = /(?:结构|产业)[^,;。]{0,12}$/;
const REACH = 30;
/** So many shares at least: two may be any two. */
const FEWEST = 3;
const CHANGED = /(?:增长|增加|提高|提升|上升|下降|降低|减少|回落)了?$/;

/** The shares that a paragraph lists: as a ratio (12.5:40.3:47.2), or one behind the other (22.4%、41.3%、36.3%). */
export const listedShares = (halfWidth: string, figures: readonly Figure[]): readonly ListedShares[] => [
  ...ratios(halfWidth, figures),
  ...rows(halfWidth, figures),
];

const ratios = (halfWidth: string, figures: readonly Figure[]): readonly ListedShares[] =>
  figures.flatMap(({ quantity: { terms, decimals }, span }) =>
    terms === undefined || terms.length < FEWEST
      ? []
      : [
          {
            span,
            shares: terms.map((term) => decimal(term, decimals)),
            written: terms.map((term) => term.toFixed(decimals)),
            isStructure: STRUCTURE.test(halfWidth.slice(Math.max(0, span.start - REACH), span.start)),
          },
        ],
  );

/** Shares that run on, of one base. */
function rows(halfWidth: string, figures: readonly Figure[]): readonly ListedShares[] {
  const found: ListedShares[] = [];
  for (let from = 0; from < figures.length; from++) {
    let to = from;
    while (
      to < figures.length &&
      isShare(figures[to] as Figure) &&
      (to === from || isNext(halfWidth, figures[to - 1] as Figure, figures[to] as Figure))
    )
      to++;
    if (to - from >= FEWEST && !isChanged(halfWidth, figures[from] as Figure)) {
      const run = figures.slice(from, to);
      found.push({
        span: { start: (run[0] as Figure).span.start, end: (run.at(-1) as Figure).span.end },
        shares: run.map(({ quantity }) => decimal(quantity.value, quantity.decimals)),
        written: run.map(({ quantity }) => quantity.value.toFixed(quantity.decimals)),
        isStructure: false,
      });
    }
    from = Math.max(from, to - 1);
  }
  return found;
}

/** 22.4%、41.3%和36.3%; 非常满意的占68.4%，比较满意的占25.1%: answers to one question, of which one is given. */
const GRADED =
  /^[,、;][^,、;:。!?\d]{0,6}(?:满意|了解|知晓|认可|支持|合格|优秀|良好|一般|较差|[好差]|同意|反对|无所谓|说不清)的?(?:分别|仅|只)?占?$/;
const isNext = (halfWidth: string, { span: { end } }: Figure, { span: { start } }: Figure): boolean => {
  const between = halfWidth.slice(end, start);
  return /^[、和及]$/.test(between) || GRADED.test(between);
};

const isShare = ({ quantity, indicator: { text }, comparisons }: Figure): boolean =>
  isPercent(quantity.unit) &&
  isExact(quantity) &&
  quantity.value > 0 &&
  (text.endsWith('占比') || text.endsWith('比重') || comparisons.some(({ kind }) => kind === 'share'));

/** 占比分别下降25%、57%和24%: how much each changed, no share. */
const isChanged = (halfWidth: string, { span: { start } }: Figure): boolean =>
  CHANGED.test(halfWidth.slice(Math.max(0, start - 3), start));
