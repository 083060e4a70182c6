import { compare, decimal, times } from '../../arithmetic/decimal';
import type { PlacedParagraph } from '../../report/context';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { sceneOf } from '../../relations/terms';
import type { Scene, Term } from '../../relations/terms';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';

/** An amount of which more is told than there is: 资产总额684万元，比年初增加52亿元; 资产总额612万元 beside 营业收入11.46亿元. */
export interface TooSmall {
  readonly span: Span;
  /** What is more than it. */
  readonly usual: Span;
  readonly newText: string;
}

/** So many times as much as the whole, and it is no other slip. */
const TIMES = decimal(100);
/** 资产总额升至|612万元|: all that a body has … */
const ASSETS = /(?:资产总[额量]|总资产|资产规模)(?:达到?|为|增至|升至|增长到|增加到|突破|近|约|超)?$/;
/** … which is more than what it owes, owns, invests and sells. */
const LESS = /(?:负债|净资产|所有者权益|固定资产投资|营业(?:总)?收入|存款余额|贷款余额)[^,;。:\d]{0,8}$/;
const REACH = 14;
const NUMBER = /^[\d０-９.,．，]+/;
const SCALE = /^[十百千万亿]*/;

const isMuchMore = (a: Term, b: Term): boolean => compare(a.amount.value, times(b.amount.value, TIMES)) > 0;

/** The first increase of each figure in its own unit, by the figure's index. */
function increasesIn({ terms, byFigure }: Scene): ReadonlyMap<number, Term> {
  const increases = new Map<number, Term>();
  for (const term of terms) {
    const { comparison, figure, isFigure, dimension } = term;
    const isIncrease = !isFigure && comparison?.direction === 'up' && comparison.kind !== 'gap';
    if (isIncrease && dimension === byFigure[figure]?.dimension && !increases.has(figure)) increases.set(figure, term);
  }
  return increases;
}

function moreThan({ terms, halfWidth }: Scene, whole: Term, increase: Term | undefined): Term | null {
  if (increase !== undefined && isMuchMore(increase, whole)) return increase;
  const before = (term: Term): string => halfWidth.slice(Math.max(0, term.start - REACH), term.start);
  if (whole.dimension !== '元' || !ASSETS.test(before(whole))) return null;
  return (
    terms.find(
      (part) => part.isFigure && part.dimension === '元' && LESS.test(before(part)) && isMuchMore(part, whole),
    ) ?? null
  );
}

const tooSmall = gathered((paragraph: PlacedParagraph): readonly TooSmall[] | null => {
  if (paragraph.figures.length === 0) return null;
  const scene = sceneOf(paragraph);
  const increases = increasesIn(scene);
  const { text } = paragraph.reading;
  const found = scene.byFigure.flatMap((whole): readonly TooSmall[] => {
    if (!whole.isExact || whole.comparison !== null) return [];
    const more = moreThan(scene, whole, increases.get(whole.figure));
    if (more === null) return [];
    const [here, there] = [whole, more].map(({ start, end }) => text.slice(start, end)) as [string, string];
    const scale = SCALE.exec(there.replace(/^.*[\d０-９]/s, ''))?.[0] ?? '';
    const number = NUMBER.exec(here)?.[0] ?? '';
    const newText = number + scale + here.slice(number.length).replace(SCALE, '');
    return [{ span: whole, usual: more, newText }];
  });
  return found.length === 0 ? null : found;
});

/** What such amounts go by. */
export const tooSmallRead = (report: Report): unknown => tooSmall(report);

/** The amounts of a report of which more is told than there is. Absolute. */
export const tooSmallIn = (report: Report): readonly TooSmall[] =>
  tooSmall(report).flatMap(({ paragraph, found }) => {
    const at = report.starts[paragraph] as number;
    return found.map((one) => ({ ...one, span: shift(one.span, at), usual: shift(one.usual, at) }));
  });
