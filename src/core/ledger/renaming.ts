import type { Report } from '../report/report';
import { fold } from '../text/fold';
import type { Span } from '../text/span';
import { placesOf } from './places';
import type { Mention } from './places';

/**
 * Why a place takes part in a renaming: the name itself; an abbreviation of it; another way of writing it (成交金额 for 成交额); the name inside that of
 * another indicator. All but the first are for the writer to decide.
 */
export type RenamedAs = 'name' | 'abbreviation' | 'variant' | 'part';

export interface RenamedPlace {
  readonly span: Span;
  readonly as: RenamedAs;
}

/** What renaming the indicator at a place would change. */
export interface Renaming {
  /** The name at the place. */
  readonly span: Span;
  /** In reading order. */
  readonly places: readonly RenamedPlace[];
}

/** The renaming of the indicator at an offset; null where none is named, 'general' where the phrase names too much to be one indicator. */
export function renamingAt(report: Report, offset: number): Renaming | 'general' | null {
  const all = placesOf(report);
  const found = all.at(offset);
  if (found === null || found.phrase === null || found.on === 'comparison') return null;
  if (found.key === null) return 'general';
  const { phrase } = found;
  const asked = fold(report.slice(phrase)).replace(/\s+/g, '');
  const mentions = all.mentions(found.key);
  const places = mentions.flatMap((mention) =>
    placeOf(mention, asked, all.names.isShort(asked), (name) => all.names.isShort(name)),
  );
  if (!places.some(({ span }) => span.start === phrase.start)) places.push({ span: phrase, as: 'name' });
  return { span: phrase, places: places.sort((a, b) => a.span.start - b.span.start) };
}

function placeOf(
  { span, name, within, introduced }: Mention,
  asked: string,
  askedIsShort: boolean,
  isShort: (name: string) => boolean,
): readonly RenamedPlace[] {
  const at = name.replace(/\s+/g, '') === asked ? 0 : name.indexOf(asked);
  // 高新技术企业总数: only the name in it
  if (at >= 0)
    return [
      {
        span:
          name.length > asked.length && span.end - span.start === name.length
            ? { start: span.start + at, end: span.start + at + asked.length }
            : span,
        as: within === null ? 'name' : 'part',
      },
    ];
  // Another short form leaves the full name as it is, and where the abbreviation is introduced, full name and short one stand side by side.
  if (askedIsShort || introduced || within !== null) return [];
  return [{ span, as: isShort(name) ? 'abbreviation' : 'variant' }];
}
