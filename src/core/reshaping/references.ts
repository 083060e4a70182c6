import { familyOf } from '../outline/markers/families';
import type { FamilyId } from '../outline/markers/family';
import type { Section } from '../outline/model';
import type { Report } from '../report/report';
import { chineseValue } from '../numerals/number';
import { sectionAt } from '../report/find';
import { numberPath } from './forms';
import { parentsOf } from './markings';
import type { Markings } from './markings';
import type { Reference } from './model';

/** Words that point to another place of the report. */
const POINTERS =
  '(?:详见|参见|参看|另见|请见|见|前述|上述|所述|前文|上文|下文|后文|本文|本报告|正如|如|按照|按|依照|根据|对照|同)(?:前文|上文|下文|后文|本文|本报告|报告|附后)?(?:的)?(?:“)?';
const CN = '[一二三四五六七八九十]{1,3}';
/** A marker in the words, on the half-width view. */
const NAMED = `第${CN}(?:部分|章|篇)|第(?:${CN}|\\d{1,2})(?:项|点|条|方面|个方面)|\\(${CN}\\)|\\(\\d{1,2}\\)|${CN}(?=、(?![一二三四五六七八九十])|[。,;)”]|$|部分)、?|\\d{1,2}(?:\\.\\d{1,2}){1,2}|\\d{1,2}\\.(?!\\d)`;
const REFERENCE = new RegExp(
  `(${POINTERS})((?:${NAMED})(?:[、和及与至]?(?:${NAMED}))*)|(第${CN}(?:部分|章|篇))|(\\((?:${CN}|\\d{1,2})\\))(?=(?:部分)?(?:所述|中所述|所列|提到))`,
  'g',
);
const ONE = new RegExp(NAMED, 'g');

/**
 * The places of the text that name a heading whose marker changes, with what they should say then. Headings' own
 * markers are none.
 */
export function referencesTo(report: Report, markings: Markings): readonly Reference[] {
  const changed = new Map(
    [...markings].filter(([section, { marker }]) => marker !== section.marker && section.family !== 'table'),
  );
  if (changed.size === 0) return [];
  const parents = parentsOf(report);
  const own = new Set(report.allSections().map(({ markerSpan }) => markerSpan.start));
  const found: Reference[] = [];
  report.paragraphs.forEach(({ reading }, i) => {
    const at = report.starts[i] as number;
    if (!/[见述如按照据同文告第(]/.test(reading.halfWidth)) return;
    for (const match of reading.halfWidth.matchAll(REFERENCE)) {
      const named = match[2] ?? match[3] ?? match[4] ?? '';
      const from = match.index + (match[1]?.length ?? 0);
      let scope: Section | null = null;
      for (const part of named.matchAll(ONE)) {
        const start = at + from + part.index;
        if (own.has(start) || (!/^[第(]/.test(part[0]) && !/[见述参]/.test(match[1] ?? ''))) continue;
        const written = trimmed(reading.text.slice(from + part.index, from + part.index + part[0].length));
        const candidates = sectionsNamed(report, part[0], scope);
        const meant = candidates.length > 1 ? nearest(report, candidates, start, parents) : candidates;
        scope = meant.length === 1 ? (meant[0] ?? null) : null;
        if (!meant.some((section) => changed.has(section))) continue;
        found.push({
          span: { start, end: start + written.length },
          text: written,
          to: meant.length === 1 ? renamed(written, meant[0] as Section, changed) : '',
        });
      }
    }
  });
  return found;
}

/** The reference without the mark that ends the marker it names: “详见三、” names 三. */
const trimmed = (written: string): string => (/^第/.test(written) ? written : written.replace(/[、.．]$/, ''));

/**
 * The sections that the words can mean.
 * @param scope the section named just before: 一、（二） is the second of the first.
 */
function sectionsNamed(report: Report, words: string, scope: Section | null): readonly Section[] {
  const { families, number } = meaningOf(words);
  const within = scope === null ? report.allSections() : scope.children;
  const found = within.filter(
    (section) =>
      families.includes(section.family) &&
      (typeof number === 'string' ? numberPath(section.marker) === number : section.number === number),
  );
  if (found.length > 0 || !/^第.+(?:部分|章|篇)$/.test(words)) return found;
  return report.sections.filter((section) => section.number === number); // 第三部分 is 三、 where no heading says 部分
}

function meaningOf(words: string): { readonly families: readonly FamilyId[]; readonly number: number | string | null } {
  const chinese = /[一二三四五六七八九十]+/.exec(words)?.[0];
  const number = chinese !== undefined ? chineseValue(chinese) : Number(/\d+/.exec(words)?.[0]);
  if (/^第.+(?:部分|章|篇)$/.test(words)) return { families: ['part'], number };
  if (words.startsWith('第'))
    return { families: ['arabic', 'arabic-paren', 'circled', 'is', 'nth', 'cn-paren'], number };
  if (words.startsWith('(')) return { families: chinese !== undefined ? ['cn-paren'] : ['arabic-paren'], number };
  if (chinese !== undefined) return { families: ['cn'], number };
  return /\.\d/.test(words)
    ? { families: ['decimal-2', 'decimal-3'], number: words }
    : { families: ['arabic'], number };
}

/**
 * Those of the candidates that stand closest to the place in the outline: among the sections around it, from the inside
 * out.
 */
function nearest(
  report: Report,
  candidates: readonly Section[],
  at: number,
  parents: ReadonlyMap<Section, Section | null>,
): readonly Section[] {
  for (let around = sectionAt(report, at); ; around = around === null ? null : (parents.get(around) ?? null)) {
    const here = around;
    const beside = candidates.filter((section) => parents.get(section) === here);
    if (beside.length > 0) return beside;
    if (around === null) return candidates;
  }
}

/** What the words should say of a section that gets a new marker; "" where they cannot say it in their own way. */
function renamed(written: string, section: Section, changed: Markings): string {
  const marking = changed.get(section);
  if (marking === undefined) return written;
  if (marking.family !== section.family)
    return written.startsWith('第') ? '' : trimmed(marking.marker.replace(/^#+\s*/, ''));
  if (marking.family.startsWith('decimal')) return trimmed(marking.marker);
  if (marking.number === null) return '';
  const chinese = /[一二三四五六七八九十]/.test(written);
  return (chinese ? familyOf('cn') : familyOf('arabic'))?.write(marking.number, written) ?? '';
}
