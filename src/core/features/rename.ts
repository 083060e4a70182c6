import type { Report } from '../report/report';
import { toHalfWidth } from '../text/width';
import type { Message } from '../text/message';
import type { Span } from '../text/span';
import type { Names } from '../ledger/names/names';
import { placesOf } from '../ledger/places';
import type { Mention } from '../ledger/places';

/**
 * Why a place takes part in a renaming: the name itself; an abbreviation of it; another way of writing it (成交金额 for
 * 成交额); the name inside that of another indicator. All but the first are for the writer to decide.
 */
export type RenamedAs = 'name' | 'abbreviation' | 'variant' | 'part';

/** A place that renaming would change. */
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

/** Why nothing is renamed, in a sentence for the writer. */
export const RENAME_REFUSALS = {
  unnamed: {
    zh: '这里没有指标。请把光标放到指标名称上。',
    en: 'There is no indicator here. Put the cursor into the name of one.',
  },
  general: {
    zh: '这个说法太笼统，别处的未必是同一指标，不能一并改名。',
    en: 'These words are too general to be the same indicator elsewhere.',
  },
  empty: { zh: '新名称不能为空。', en: 'The new name is empty.' },
  lines: { zh: '名称不能换行。', en: 'A name stands in one line.' },
} satisfies Readonly<Record<string, Message>>;

/** What the places are called that the writer is asked about. */
export const RENAMED_NAMES: Readonly<Record<Exclude<RenamedAs, 'name'>, Message>> = {
  abbreviation: { zh: '简称', en: 'Abbreviations of the name' },
  variant: { zh: '同一指标的其他写法', en: 'Other ways of writing the name' },
  part: { zh: '其他指标名称中的这几个字', en: 'Inside the names of other indicators' },
};

/** Why a name cannot be given; null where it can. */
export function nameRefusal(name: string): Message | null {
  if (name.trim() === '') return RENAME_REFUSALS.empty;
  return /[\r\n]/.test(name.trim()) ? RENAME_REFUSALS.lines : null;
}

/** The name at the place as one line, even where a hard-wrapped text parts it. */
export const presentName = (report: Report, { span }: Renaming): string =>
  report.slice(span).replace(/\s*[\r\n]+\s*/g, '');

/**
 * The renaming of the indicator at an offset; null where none is named, 'general' where the phrase names too much to be
 * one indicator.
 */
export function renamingAt(report: Report, offset: number): Renaming | 'general' | null {
  const all = placesOf(report);
  const found = all.at(offset);
  if (found === null || found.phrase === null || found.on === 'comparison') return null;
  if (found.key === null) return 'general';
  const { phrase } = found;
  const asked = toHalfWidth(report.slice(phrase)).replace(/\s+/g, '');
  const mentions = all.mentions(found.key);
  const places = mentions.flatMap((mention) => placeOf(mention, asked, all.names));
  if (!places.some(({ span }) => span.start === phrase.start)) places.push({ span: phrase, as: 'name' });
  return { span: phrase, places: places.sort((a, b) => a.span.start - b.span.start) };
}

function placeOf({ span, name, within, introduced }: Mention, asked: string, names: Names): readonly RenamedPlace[] {
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
  // Another short form leaves the full name as it is, and where the abbreviation is introduced, full name and short one
  // stand side by side.
  if (names.isShort(asked) || introduced || within !== null) return [];
  return [{ span, as: names.isShort(name) ? 'abbreviation' : 'variant' }];
}
