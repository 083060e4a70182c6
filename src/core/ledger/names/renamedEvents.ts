import { HOLIDAYS } from '../../lexicon/time/periods';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { matchesOf } from '../../text/characters';
import { remembered } from '../../text/remembered';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { isWord } from './boundary';
import type { VaryingName } from './quotedNames';
import { sharedInOrder } from './sharedInOrder';

const KINDS = '节|文化周|宣传周|博览会|展销会|交易会|农博会|论坛|峰会|大赛|运动会|马拉松';
/** An event as it is named: “荷花节”. */
const NAMED = new RegExp(`[“"]([\\u4e00-\\u9fff]{1,8}?)(${KINDS})["”]`, 'g');
/** An event that is spoken of as known, at the head of a clause: 莲花节|期间. */
const KNOWN = new RegExp(`(?<=^|[,。;:])([\\u4e00-\\u9fff]{2,6}?)(${KINDS})(?=期间|当天|当日|开幕|落幕)`, 'g');
/** The event at hand: 该节, 本届博览会. */
const AT_HAND = /^(?:该|本|此|这|每|上|历)/;

interface Renamed {
  /** Both relative to the paragraph. */
  readonly odd: Span;
  readonly usual: Span;
}

const isHoliday = (name: string, kind: string): boolean =>
  isWord(name + kind) || HOLIDAYS.some((holiday) => name.includes(holiday));

const renamedIn = gathered(({ reading: { halfWidth, outline } }): readonly Renamed[] | null => {
  if (outline.chrome || !halfWidth.includes('“')) return null;
  const named = matchesOf(halfWidth, NAMED);
  if (named.length === 0) return null;
  const found = matchesOf(halfWidth, KNOWN).flatMap((match): readonly Renamed[] => {
    const [written, name, kind] = match as unknown as [string, string, string];
    const before = named.filter((one) => one[2] === kind && one.index < match.index);
    const [first, another] = before;
    if (first === undefined || another !== undefined || AT_HAND.test(name) || isHoliday(name, kind)) return [];
    const core = first[1] as string;
    return sharedInOrder(name, core) === Math.min(name.length, core.length)
      ? [] // a short form
      : [
          {
            odd: { start: match.index, end: match.index + written.length },
            usual: { start: first.index, end: first.index + first[0].length },
          },
        ];
  });
  return found.length === 0 ? null : found;
});

/** Events that are spoken of as known by a name that stands nowhere else: “荷花节”, then 莲花节期间. Only for a look. */
export const renamedEventsIn = remembered((report: Report): readonly VaryingName[] =>
  renamedIn(report).flatMap(({ paragraph, found }) =>
    found.flatMap((one) => {
      const at = report.starts[paragraph] as number;
      const [odd, usual] = [shift(one.odd, at), shift(one.usual, at)];
      const name = report.slice(odd);
      const isElsewhere = report.paragraphs.some(({ reading: { text } }, i) =>
        i === paragraph ? text.indexOf(name) !== text.lastIndexOf(name) : text.includes(name),
      );
      return isElsewhere
        ? []
        : [{ odd: { name, span: odd }, usual: { name: report.slice(usual), span: usual }, guess: true as const }];
    }),
  ),
);
