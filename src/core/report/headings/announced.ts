import type { Section } from '../../outline/model';
import { roleOfHeading } from '../../outline/roles/roles';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gathered } from '../gathered';
import type { Gathered } from '../gathered';
import type { Report } from '../report';

/** A part told by its name: 存在问题 of 主要进展、存在问题和2026年工作计划三个部分. */
export interface AnnouncedPart extends Span {
  readonly name: string;
}

/** The parts that one sentence announces, relative to its paragraph. */
export interface Announcement {
  /** Index of the paragraph. */
  readonly paragraph: number;
  readonly parts: readonly AnnouncedPart[];
}

const COUNTED = '(?:[两三四五六七八]|\\d)(?:个|大)?(?:部分|方面|板块)';
const NAMES = '[^,。;:、和及与]{2,12}(?:、[^,。;:、和及与]{2,12})+(?:、|和|及|以及|与)[^,。;:、]{2,12}?';
const LISTED = '[^,。;:、]{2,16}(?:、[^,。;:、]{2,16})+';
/** What announces parts by their names: before how many they are, or behind it. */
const ANNOUNCEMENTS: readonly { readonly words: RegExp; readonly name: RegExp }[] = [
  {
    // 从主要进展、存在问题和2026年工作计划三个方面汇报
    words: new RegExp(
      `(?:分为?|从|包括|按照?|现?就|现?将|围绕|由)(${NAMES})(?:(?:这|等)?${COUNTED}|(?:情况)?(?:总结|汇报|报告|通报|述职)如下)`,
    ),
    name: /[^、和及与]+/g,
  },
  {
    // 本报告分三个部分：主要进展、问题与不足、2026年工作计划。
    words: new RegExp(
      `(?:报告|总结|汇报|材料|全文|以下)(?:共|主要)?(?:分为?|包括|有)${COUNTED}[:,](?:分别(?:为|是))?(${LISTED})。`,
    ),
    name: /[^、]+/g,
  },
  {
    // 汇报分三部分：一讲成绩，二讲问题，三讲打算。
    words: new RegExp(
      `(?:报告|总结|汇报|材料|全文|以下)(?:共|主要)?(?:分为?|包括|有)${COUNTED}[:,](一(?:讲|说|谈|是)[^,;。:]{2,12}(?:[,;][二三四五六七八](?:讲|说|谈|是)[^,;。:]{2,12})+)。`,
    ),
    name: /(?<=[一二三四五六七八](?:讲|说|谈|是))[^,;]+/g,
  },
];
/** So many parts are told by name, and so far into the text. */
const FEWEST = 3;
const FIRST_PARAGRAPHS = 12;
/** What says nothing of a part by itself. */
const EMPTY_WORDS =
  /(?:19|20)\d{2}年(?:度)?|一年来|今年以来|全年|上半年|本?年度|主要|存在|工作|完成|开展|情况|当前|今后|下一?步|方面|的|有关/g;

/** What every announcement has. */
const SEVERAL = /、|一[讲说谈是]/;
const announcements = gathered(readAnnouncement);

function readAnnouncement({ reading: { halfWidth } }: PlacedParagraph): readonly AnnouncedPart[] | null {
  if (!SEVERAL.test(halfWidth)) return null;
  const form = ANNOUNCEMENTS.find(({ words }) => words.test(halfWidth));
  const found = form?.words.exec(halfWidth);
  if (form === undefined || found?.[1] === undefined) return null;
  const at = found.index + found[0].indexOf(found[1]);
  const names: AnnouncedPart[] = [];
  for (const { 0: name, index } of found[1].matchAll(form.name))
    names.push({ name, start: at + index, end: at + index + name.length });
  return names.length >= FEWEST ? names : null;
}

/** The first announcement of the report, in its opening paragraphs; null where there is none. */
export function announcedIn(report: Report): Announcement | null {
  const first = announcements(report)[0];
  return first === undefined || first.paragraph > report.body + FIRST_PARAGRAPHS ? null : known(first);
}

const kept = new WeakMap<readonly AnnouncedPart[], Announcement>();
/** The same object for the same parts in the same place. */
function known({ paragraph, found }: Gathered<readonly AnnouncedPart[]>): Announcement {
  let entry = kept.get(found);
  if (entry?.paragraph !== paragraph) kept.set(found, (entry = { paragraph, parts: found }));
  return entry;
}

/**
 * The announced part that has no heading, in absolute offsets; null where all have one, or so many have none that the
 * announcement speaks of something else.
 */
export function missingPart(report: Report): AnnouncedPart | null {
  const announced = announcedIn(report);
  if (announced === null || report.sections.length < 2) return null;
  const headings = report.sections.flatMap((section) => [section, ...section.children]);
  const missing = announced.parts.filter(({ name }) => !headings.some((section) => answers(section, name)));
  const [part] = missing;
  if (missing.length !== 1 || part === undefined) return null;
  return { name: part.name, ...shift(part, report.starts[announced.paragraph] as number) };
}

/** Whether a heading is that of the part: by its words, or by the role that both name. */
function answers({ text, level }: Section, name: string): boolean {
  const core = name.replace(EMPTY_WORDS, '');
  if (core.length >= 2 && (text.includes(core) || text.replace(EMPTY_WORDS, '').includes(core))) return true;
  // 党建工作情况 is no part of what was done that any other would answer
  const role = roleOfHeading(core.length >= 2 ? core : name, 1)?.role;
  if (role !== undefined) return roleOfHeading(text, level)?.role === role;
  return core.length < 2;
}
