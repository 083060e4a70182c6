import { matchesOf } from '../../../text/characters';
import { overlaps } from '../../../text/span';
import { valueToFill } from '../fillIn';
import type { FigureEdit } from '../figures';
import type { Scanned } from '../scanned';

const NUMBER = '\\d+(?:\\.\\d+)?(?:[::]1)?';
const REACHED = '(?:到|至|为)';
/** What a number without a unit is of: 城乡收入比, 恩格尔系数, 营商环境指数. */
const OF = '(?:指数|系数|收入比|产出比|密度|容积率|得分|评分|总分|均分|平均分|强度|比值|倍差)';
/** Behind it the clause goes on or ends. */
const ENDS = '(?=[,。;、!?)]|$)';

/** Numbers without a unit that are results; in each, the groups are the value last year began from, if told, and its own. */
const BARE: readonly { readonly pattern: RegExp; readonly base: boolean }[] = [
  {
    pattern: new RegExp(
      `(?<=[由从](?:上年|去年)?(?:同期|末|底)?的?)(${NUMBER})(?:持续|逐步|进一步)?(?:缩小|下降|降低|回落|收窄|减少|压减|提高|提升|上升|增加|扩大|改善|[降升增减])?${REACHED}(${NUMBER})${ENDS}`,
      'dg',
    ),
    base: true,
  },
  {
    pattern: new RegExp(`(?<=${OF})(?:为|是|达到?|降[到至]|[升提][高升]?[到至]|回落[到至])(${NUMBER})${ENDS}`, 'dg'),
    base: false,
  },
];

/**
 * Results without a unit that no figure was read from: 收入比由2.31缩小到2.28 becomes 收入比由2.28缩小到【待填（上年2.28）】.
 * @param taken what other edits of the paragraph replace
 */
export function bareNumbers(
  { text, halfWidth }: Pick<Scanned, 'text' | 'halfWidth'>,
  taken: readonly { readonly span: FigureEdit['span'] }[],
): readonly FigureEdit[] {
  const found: FigureEdit[] = [];
  for (const { pattern, base } of BARE)
    for (const { indices } of matchesOf(halfWidth, pattern)) {
      const spans = (indices ?? [])
        .slice(1)
        .flatMap((group) => (group === undefined ? [] : [{ start: group[0], end: group[1] }]));
      const [first, last] = base ? spans : [undefined, spans[0]];
      if (last === undefined || [...taken, ...found].some((one) => spans.some((span) => overlaps(one.span, span))))
        continue;
      const value = text.slice(last.start, last.end);
      const own = { text: value, indicator: '' };
      if (first !== undefined) found.push({ span: first, newText: value, ...own, known: true });
      found.push({ span: last, newText: valueToFill(value), ...own });
    }
  return found.sort((a, b) => a.span.start - b.span.start);
}
