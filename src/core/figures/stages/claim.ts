import { normalized } from '../../numerals/quantity';
import type { Comparison, ComparisonKind } from '../model';
import type { Token } from '../tokens/token';
import { isSide, phraseBefore } from './phrase';
import type { Phrase } from './phrase';

/** What a percentage, rank or change claims, before it is known whose it is. */
export interface Claim {
  readonly kind: ComparisonKind;
  /** Whether the figure before is the whole, and the claim is of the one before that. */
  readonly wholeBefore?: true;
  /** Where the comparison's words start, relative to the paragraph. */
  readonly start: number;
  /** Whether the clause has a subject of its own, so that the claim is a figure and not a remark on the one before. */
  readonly own: boolean;
  readonly subject: Phrase;
  /** The subject's items, where they may name figures of the same sentence (申请量和授权量均居…). */
  readonly subjects: readonly string[];
  /** The comparison that the given token of the list states. */
  readonly comparison: (token: Token, start: number) => Comparison;
}

/** What leads to a base that is told as a period: 较|2024年, 相比|上年. */
const LINK = /(?:相较于|相比于|相较|相比|对比|较之|[比较与同和])$/;

/** The subject without the 较 or 比 that belongs to the base after it. */
const withoutLink = (subject: Phrase, link: string): Phrase =>
  link !== '' && subject.text.endsWith(link) ? { ...subject, text: subject.text.slice(0, -link.length) } : subject;

/** Words that are no subject of their own: 其|同比, 均|增长. */
const NO_SUBJECT =
  /^(?:其|均|且|并|同比|连续|增|继续|分别|仍|也|都|则|再|又|约|相比|相较|对比|总体|整体|实际|名义|同期|大幅|小幅|稳步|明显|显著|增幅|增速|已|较|比|与|同|和|跟|共|超|恢复|回落|降|上|下)*$/;

/** 增长-3.2% is a fall. */
const OPPOSITE = { up: 'down', down: 'up' } as const;

/** A claim whose words start at the token `opens` of the lead. */
export function claimFrom(
  text: string,
  lead: readonly Token[],
  opens: number,
  token: Token,
  kind: ComparisonKind,
  base: string | null,
  direction: Comparison['direction'],
): Claim {
  const opening = lead[opens];
  const before = lead.slice(0, Math.max(opens, 0));
  const link = opening?.kind === 'period' ? (LINK.exec(text.slice(0, opening.start))?.[0] ?? '') : '';
  const subject = withoutLink(phraseBefore(text, before, isRatio(token)), link);
  const bare = subject.text === '' || isSide(subject.text) || NO_SUBJECT.test(subject.text);
  const items = bare ? [] : subject.text.split(/[、和及与]/).filter((item) => item.length > 1);
  return {
    kind,
    start: (opening?.start ?? token.start) - link.length,
    own: !bare,
    subject,
    subjects: items,
    comparison: (at, start) => {
      const value = at.rank ?? comparedValue(at);
      return {
        span: { start, end: at.quantity?.end ?? at.end },
        kind,
        value: Math.abs(value),
        ...(at.quantity?.high === undefined ? {} : { high: Math.abs(at.quantity.high) }),
        unit: at.kind === 'rank' ? '位' : at.quantity?.unit === '成' ? '%' : (at.quantity?.writtenUnit ?? ''),
        base,
        direction: value < 0 && direction !== null ? OPPOSITE[direction] : direction,
      };
    },
  };
}

/** A claim whose words start inside the lead, not with one of its tokens. */
export function claimAt(
  text: string,
  lead: readonly Token[],
  start: number,
  token: Token,
  kind: ComparisonKind,
  base: string | null,
  direction: Comparison['direction'],
): Claim {
  const before = lead.filter((t) => t.start < start).map((t) => (t.end > start ? { ...t, end: start } : t));
  return { ...claimFrom(text, before, before.length, token, kind, base, direction), start };
}

/** Whether the quantity is a percentage, points, a multiple: no marks. */
export const isRatio = ({ quantity }: Token): boolean => quantity?.entry?.kind === 'ratio' && quantity.unit !== '分';

/** 一成 is 10%. */
const comparedValue = ({ quantity }: Token): number =>
  quantity === undefined ? 0 : quantity.unit === '成' ? normalized(quantity) : quantity.value;
