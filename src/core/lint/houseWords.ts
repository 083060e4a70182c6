import type { HouseStyle } from '../house/style';
import type { Hit, WrongWord } from '../house/terms';
import type { Report } from '../report/report';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import { changing } from './fixes';
import type { Finding, Fix } from './model';

const NONE: readonly PlacedHit[] = [];

/** A listed word where it stands in the report. */
export interface PlacedHit extends Hit {
  /** The paragraph's text there, at either width. */
  readonly written: string;
}

/** All words of the organisation's lists in the report, in reading order; a paragraph is passed over once. */
export function hitsIn({ paragraphs, starts }: Report, house: HouseStyle | null | undefined): readonly PlacedHit[] {
  const terms = house?.terms ?? null;
  if (terms === null) return NONE;
  const hits: PlacedHit[] = [];
  paragraphs.forEach(({ reading }, i) => {
    for (const hit of terms.hitsIn(reading))
      hits.push({
        ...hit,
        span: shift(hit.span, starts[i] as number),
        written: reading.text.slice(hit.span.start, hit.span.end),
      });
  });
  return hits;
}

/** The findings for the wrong words of the given lists. */
export function wrongWords(hits: readonly PlacedHit[], lists: readonly WrongWord['list'][]): readonly Finding[] {
  return hits.flatMap((hit) =>
    hit.wrong.filter(({ list }) => lists.includes(list)).map((entry) => findingOf(entry, hit)),
  );
}

function findingOf({ list, word, right, note }: WrongWord, { span, written }: PlacedHit): Finding {
  const why = note === null ? { zh: '。', en: '.' } : { zh: `：${note}。`.replace(/。。$/, '。'), en: `: ${note}` };
  const zh =
    right !== null
      ? `“${word}”应写作“${right}”`
      : list === 'sensitive'
        ? `“${word}”是敏感表述`
        : `按机构规范不用“${word}”`;
  const en =
    right !== null
      ? `“${word}” should be “${right}”`
      : list === 'sensitive'
        ? `“${word}” is a sensitive form`
        : `The house style does not use “${word}”`;
  return {
    span,
    message: { zh: zh + why.zh, en: en + why.en },
    fixes: right === null ? [] : replacing(span, written, right),
  };
}

/** The fix that writes another word; none where the word runs over a line break. */
export const replacing = (span: Span, written: string, right: string, more: Partial<Fix> = {}): readonly Fix[] =>
  /[\r\n]/.test(written) ? [] : [{ ...changing(span, right), ...more }];
