import { isPercent } from '../../arithmetic/percent';
import type { Span } from '../../text/span';
import type { Comparison, Figure } from '../model';

/** A fall that cannot be; offsets relative to the paragraph. */
export interface ImpossibleFall {
  /** By a negative number (下降-3.2%), by a multiple (下降2倍), or by more than all (下降120%). */
  readonly kind: 'negative' | 'multiple' | 'beyond-all';
  /** From the verb to the end. */
  readonly span: Span;
  /** The minus sign; null where there is none. */
  readonly sign: Span | null;
  readonly comparison: Comparison;
}

/** What may fall below zero. */
const MAY_BE_NEGATIVE = /利润|利税|盈|亏|收益|净额|现金流|顺差|逆差|结余|余额|增速|增幅|贡献/;
const FALLS = /(?:下降|减少|降低|回落|下滑|压减|缩减|降幅)[^\d]{0,4}$/;
const FALL_VERB = /下降|减少|降低|回落|下滑|压减|缩减|缩短|降幅|少|降|减/;
const NEGATIVE = /[-−](?=\d[\d.]*%$)/;
/** The comparisons that tell a change. */
const CHANGES: ReadonlySet<Comparison['kind']> = new Set<Comparison['kind']>(['growth', 'yoy', 'mom', 'cagr']);
const ALL = 100;

/** The comparisons of a figure that tell of a fall which cannot be. */
export const impossibleFalls = (halfWidth: string, figure: Figure): readonly ImpossibleFall[] =>
  figure.comparisons.flatMap((comparison): readonly ImpossibleFall[] => {
    if (!CHANGES.has(comparison.kind)) return [];
    const { start, end } = comparison.span;
    const written = halfWidth.slice(start, end);
    const span = { start: start + Math.max(0, written.search(FALL_VERB)), end };
    const at = NEGATIVE.exec(written)?.index;
    if (at !== undefined && FALLS.test(written.slice(0, at)))
      return [{ kind: 'negative', span, sign: { start: start + at, end: start + at + 1 }, comparison }];
    const kind = beyondAll(figure, comparison);
    return kind === null ? [] : [{ kind, span, sign: null, comparison }];
  });

function beyondAll({ indicator }: Figure, { direction, unit, high, value }: Comparison): ImpossibleFall['kind'] | null {
  if (direction !== 'down') return null;
  if (unit === '倍') return 'multiple';
  return isPercent(unit) && (high ?? value) > ALL && !MAY_BE_NEGATIVE.test(indicator.text) ? 'beyond-all' : null;
}
