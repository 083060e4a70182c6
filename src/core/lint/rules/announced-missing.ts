import type { Section } from '../../outline/model';
import { isBlank } from '../../outline/reading';
import { roleOfHeading } from '../../outline/roles/roles';
import type { PlacedParagraph } from '../../report/context';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import type { Span } from '../../text/span';
import { shift } from '../../text/span';
import { defineRule } from '../rule';
import type { Finding } from '../model';

/** Parts that the opening announces and no heading has (预告的部分正文没有); questions without an answer. */
export default defineRule({
  id: 'announced-missing',
  category: 'missing-section',
  severity: 'warning',
  scope: 'report',
  reads: (report) => [announcedIn(report), questions(report), report.outline.shape],
  title: { zh: '预告的部分正文没有', en: 'An announced part is missing' },
  why: '开头说了分几个部分、哪几个部分，后面却少了一个：多半是删改时丢了一段，或者预告忘了改。提了问题没有答复的，也是这样。',
  exceptions: '多数部分都对不上标题的，是另一种说法，不报；标题换了说法但意思、作用相同的，不报。',
  source: '公文写作通例：前后照应，预告与正文一致',
  examples: {
    bad: [
      '全文分主要成效、⟦存在问题⟧和下步计划三个部分。\n一、主要成效\n投放公共自行车600辆。\n二、下步计划\n增设停放点位。',
      '记者：今年的抢收进度怎么样？\n农技站：已经收获九成，天气好的话月底前结束。\n记者：烘干能力够不够？\n农技站：够，新增烘干塔四座。\n⟦记者：种粮补贴什么时候发？⟧\n记者：明年准备推广哪些品种？\n农技站：推广两个抗倒伏的新品种。',
    ],
    good: [
      '全文分主要成效、存在问题和下步计划三个部分。\n一、主要成效\n投放公共自行车600辆。\n二、问题与不足\n部分点位停放拥挤。\n三、2026年打算\n增设停放点位。',
      '我们从种养、加工和营销三个方面延长链条。\n一、产业发展情况\n新增果园。\n二、存在的不足\n品牌不响。',
    ],
  },
  check: (report) => [...missingParts(report), ...unanswered(report)],
});

/** Parts told by name and number: 主要进展、存在问题和2026年工作计划三个部分. */
interface Announced extends Span {
  readonly name: string;
}

const COUNTED = '(?:[两三四五六七八]|\\d)(?:个|大)?(?:部分|方面|板块)';
const NAMES = '[^,。;:、和及与]{2,12}(?:、[^,。;:、和及与]{2,12})+(?:、|和|及|以及|与)[^,。;:、]{2,12}?';
const ANNOUNCEMENT = new RegExp(
  `(?:分为?|从|包括|按照?|现?就|现?将|围绕|由)(${NAMES})(?:(?:这|等)?${COUNTED}|(?:情况)?(?:总结|汇报|报告|通报|述职)如下)`,
);
/** So many parts are told by name, and so far into the text. */
const FEWEST = 3;
const FIRST_PARAGRAPHS = 12;

const announcements = gathered(readAnnouncement);

function readAnnouncement({ reading: { halfWidth } }: PlacedParagraph): readonly Announced[] | null {
  const found = halfWidth.includes('、') ? ANNOUNCEMENT.exec(halfWidth) : null;
  if (found?.[1] === undefined) return null;
  const at = found.index + found[0].indexOf(found[1]);
  const names: Announced[] = [];
  for (const { 0: name, index } of found[1].matchAll(/[^、和及与]+/g))
    names.push({ name, start: at + index, end: at + index + name.length });
  return names.length >= FEWEST ? names : null;
}

/** The first announcement of the report. */
function announcedIn(report: Report): { readonly paragraph: number; readonly parts: readonly Announced[] } | null {
  const first = announcements(report)[0];
  return first === undefined || first.paragraph > report.body + FIRST_PARAGRAPHS ? null : known(first);
}

const kept = new WeakMap<readonly Announced[], { readonly paragraph: number; readonly parts: readonly Announced[] }>();
/** The same object for the same parts in the same place. */
function known({ paragraph, found }: { readonly paragraph: number; readonly found: readonly Announced[] }) {
  let entry = kept.get(found);
  if (entry?.paragraph !== paragraph) kept.set(found, (entry = { paragraph, parts: found }));
  return entry;
}

/** Told where all other parts have their heading, one has none, and no more than one heading is left over. */
function missingParts(report: Report): Finding[] {
  const announced = announcedIn(report);
  if (announced === null || report.sections.length < 2) return [];
  const headings = report.sections.flatMap((section) => [section, ...section.children]);
  const missing = announced.parts.filter(({ name }) => !headings.some((section) => answers(section, name)));
  const [part] = missing;
  if (missing.length !== 1 || part === undefined) return [];
  return [
    {
      span: shift(part, report.starts[announced.paragraph] as number),
      message: {
        zh: `前面说有“${part.name}”这一部分，后面没有。`,
        en: `“${part.name}” is announced and does not follow.`,
      },
    },
  ];
}

/** What says nothing of a part by itself. */
const EMPTY_WORDS = /(?:19|20)\d{2}年(?:度)?|主要|存在|工作|情况|当前|今后|下一?步|方面|的|有关/g;

/** Whether a heading is that of the part: by its words, or by the role that both name. */
function answers({ text, level }: Section, name: string): boolean {
  const core = name.replace(EMPTY_WORDS, '');
  if (core.length >= 2 && text.includes(core)) return true;
  const role = roleOfHeading(name, 1)?.role;
  if (role !== undefined) return roleOfHeading(text, level)?.role === role;
  return core.length < 2;
}

/** A line that asks: 记者：…？ */
interface Question {
  readonly speaker: string;
  /** Relative to the paragraph. */
  readonly span: Span;
}

const ASKED = /^ *(记者|问|主持人|网友|提问)[^:。]{0,8}:[^。]{4,200}\?[”"]? *$/;

const questions = gathered(({ reading: { halfWidth, outline } }): Question | null => {
  const asked = ASKED.exec(halfWidth);
  return asked === null ? null : { speaker: asked[1] as string, span: outline.body };
});

/** Questions that another follows at once, where at least twice as many are answered. */
function unanswered(report: Report): Finding[] {
  const asked = questions(report);
  const found: Finding[] = [];
  asked.forEach(({ paragraph, found: { speaker, span } }, i) => {
    const next = asked[i + 1];
    if (next?.found.speaker !== speaker) return;
    const between = report.paragraphs.slice(paragraph + 1, next.paragraph);
    if (between.every(({ reading: { outline } }) => outline.chrome || isBlank(outline)))
      found.push({
        span: shift(span, report.starts[paragraph] as number),
        message: { zh: '这个问题没有答复。', en: 'This question has no answer.' },
      });
  });
  return found.length * 2 <= asked.length - found.length ? found : [];
}
