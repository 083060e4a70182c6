import type { FamilyId } from '../../outline/markers/families';
import type { Section } from '../../outline/model';
import type { PlacedParagraph } from '../../report/context';
import type { Report } from '../../report/report';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';
import { changing } from '../fixes';
import { defineRule } from '../rule';
import type { Finding } from '../model';
import { FIGURE, hasBody } from './section-empty';

/** Marks after headings (标题末尾的标点). */
export default defineRule({
  id: 'heading-end',
  category: 'numbering-style',
  severity: 'info',
  scope: 'report',
  reads: 'outline',
  title: { zh: '标题末尾的标点', en: 'The mark after a heading' },
  why: '单独成行的标题末尾不用句号；标题和正文在同一行的，中间要有句号，否则读者分不清标题到哪里为止；同一层标题后面的标点要一致。',
  exceptions: '标题末尾的问号、冒号不报；一句话一条的清单不是标题，不报。同样的毛病全文只报一次，改法一次改完。',
  source: 'GB/T 15834-2011 A.1（标题末尾一般不用标点）；公文排版通例：接排的小标题后加句号',
  examples: {
    bad: [
      '一、综合治理\n（一）加强路面巡查⟦。⟧\n增派巡逻力量，劝导违规车辆。\n（二）改造危险路口。\n增设信号灯。',
      '⟦一、门诊工作⟧（一）缩短候诊时间一是分时段预约。错开就诊高峰。二是增开周末门诊。方便上班人群。（二）规范诊疗行为一是点评处方。公布结果。二是抽查病历。限期整改。',
      '（一）建好用好实验室。购置设备，开放共享。\n（二）改进教学评价⟦：⟧听课评课，互评互学。\n（三）办好家长学校。邀请专家，开设讲座。',
    ],
    fixed: [
      '一、综合治理\n（一）加强路面巡查\n增派巡逻力量，劝导违规车辆。\n（二）改造危险路口\n增设信号灯。',
      '一、门诊工作。（一）缩短候诊时间。一是分时段预约。错开就诊高峰。二是增开周末门诊。方便上班人群。（二）规范诊疗行为。一是点评处方。公布结果。二是抽查病历。限期整改。',
      '（一）建好用好实验室。购置设备，开放共享。\n（二）改进教学评价。听课评课，互评互学。\n（三）办好家长学校。邀请专家，开设讲座。',
    ],
    good: [
      '一、综合治理\n（一）加强路面巡查\n增派巡逻力量，劝导违规车辆。\n（二）改造危险路口\n增设信号灯。',
      '一、今年重点办好两件事：\n（一）修通产业路。方便鲜果外运。\n（二）建成冷藏库。延长销售时间。',
      '一、立案工作\n1.推行网上立案。当事人少跑路。\n2.实行容缺受理。材料后补。\n二、执行工作\n一是查控财产，做到应查尽查。二是强化惩戒，敦促自动履行。',
      '（一）完善值班制度。\n（二）更新应急物资。\n（三）开展联合演练。',
    ],
  },
  check: (report) => {
    const faults: Faults = { closed: [], open: [], differing: [] };
    collect(report, report.sections, faults);
    return [
      closedFinding(report, faults.closed),
      openFinding(report, faults.open),
      ...faults.differing.map(differingFinding),
    ].filter((finding): finding is Finding => finding !== null);
  },
});

/** Headings whose end is wrong, by what is wrong. */
interface Faults {
  /** Alone in the line, with a full stop. */
  readonly closed: Section[];
  /** Followed by text in the same line, with no mark between. */
  readonly open: Section[];
  /** Followed by another mark than most siblings. */
  readonly differing: {
    readonly section: Section;
    readonly mark: Span;
    readonly written: string;
    readonly usual: string;
  }[];
}

const RANKED: ReadonlySet<FamilyId> = new Set<FamilyId>([
  'part',
  'cn',
  'cn-paren',
  'arabic',
  'arabic-paren',
  'circled',
]);
const isRanked = ({ family }: Section): boolean => RANKED.has(family);

function collect(report: Report, siblings: readonly Section[], faults: Faults): void {
  let stops = 0;
  let colons = 0;
  for (let i = 0; i < siblings.length; i++) {
    const section = siblings[i] as Section;
    if (isRanked(section) || section.family === 'is') {
      const end = endOf(report, section);
      if (end === 'open') faults.open.push(section);
      if (isRanked(section)) {
        if (end === 'stop') stops++;
        if (end === 'colon') colons++;
        if (end === 'closed' && isHeading(report, siblings, i)) faults.closed.push(section);
      }
    }
    if (section.children.length > 0) collect(report, section.children, faults);
  }
  if (stops > 0 && colons > 0 && stops !== colons)
    differing(report, siblings, stops > colons ? 'colon' : 'stop', faults);
}

/** What follows a heading: 。 and the line's end, 。 or ： and text, text at once, anything else. */
type End = 'closed' | 'stop' | 'colon' | 'open' | 'other';

const BLANKS = /[\s*]/;
const STARTS_TEXT = /[\p{L}\p{N}（(“《]/u;

function endOf(report: Report, { headingSpan, text }: Section): End {
  if (text === '') return 'other';
  const index = report.paragraphAt(headingSpan.end);
  const { reading } = report.paragraphs[index] as PlacedParagraph;
  let at = headingSpan.end - (report.starts[index] as number);
  while (at < reading.text.length && BLANKS.test(reading.text[at] as string)) at++;
  const goesOn = report.paragraphs[index + 1]?.continues === true;
  if (at >= reading.text.length) return goesOn ? 'open' : 'other';
  const mark = reading.halfWidth[at] as string;
  const last = at + 1 >= reading.outline.body.end && !goesOn;
  if (mark === '。') return last ? 'closed' : 'stop';
  if (mark === ':') return last ? 'other' : 'colon';
  return STARTS_TEXT.test(mark) && !/[?!…—]/.test(reading.halfWidth[at - 1] as string) ? 'open' : 'other';
}

/** A heading, not a statement of a list: no figure in it, text below, and below its neighbours too. */
function isHeading(report: Report, siblings: readonly Section[], index: number): boolean {
  const section = siblings[index] as Section;
  const headed = (other: Section | undefined): boolean => other?.family !== section.family || hasBody(report, other);
  return !FIGURE.test(section.text) && headed(section) && headed(siblings[index - 1]) && headed(siblings[index + 1]);
}

/** Related places that a diagnostic names at most. */
const SHOWN = 20;

const related = (report: Report, sections: readonly Section[], what: Message): NonNullable<Finding['related']> =>
  sections.slice(1, SHOWN + 1).map(({ headingSpan }) => ({
    span: headingSpan,
    message: { zh: `${what.zh}：${report.slice(headingSpan)}`, en: `${what.en}: ${report.slice(headingSpan)}` },
  }));

const places = (count: number): Message =>
  count === 1 ? { zh: '', en: '' } : { zh: `，全文共${count}处`, en: ` (${count} places)` };

function closedFinding(report: Report, sections: readonly Section[]): Finding | null {
  if (sections.length === 0) return null;
  const marks = sections.map((section) => stopAfter(report, section));
  const count = places(sections.length);
  return {
    span: marks[0] as Span,
    message: {
      zh: `单独成行的标题末尾不用句号${count.zh}。`,
      en: `A heading that stands alone takes no full stop${count.en}.`,
    },
    fixes: [
      {
        title: { zh: '删去标题末尾的句号', en: 'Remove the full stops after headings' },
        edits: marks.map((span) => ({ span, newText: '' })),
      },
    ],
    related: related(report, sections, { zh: '同样', en: 'also' }),
  };
}

function openFinding(report: Report, sections: readonly Section[]): Finding | null {
  const first = sections[0];
  if (first === undefined) return null;
  const count = places(sections.length);
  return {
    span: first.headingSpan,
    message: {
      zh: `标题“${first.text}”和正文在同一行，中间应有句号${count.zh}。`,
      en: `Text follows the heading “${first.text}” in its line: a full stop is missing${count.en}.`,
    },
    fixes: [
      {
        title: { zh: '在标题后面加句号', en: 'Add full stops after the headings' },
        edits: sections.map(({ headingSpan }) => ({
          span: { start: headingSpan.end, end: headingSpan.end },
          newText: '。',
        })),
      },
    ],
    related: related(report, sections, { zh: '同样', en: 'also' }),
  };
}

/** The mark behind a heading's end and blanks. */
function stopAfter(report: Report, { headingSpan }: Section): Span {
  const index = report.paragraphAt(headingSpan.end);
  const start = report.starts[index] as number;
  const { text } = (report.paragraphs[index] as PlacedParagraph).reading;
  let at = headingSpan.end - start;
  while (BLANKS.test(text[at] as string)) at++;
  return { start: start + at, end: start + at + 1 };
}

const ENDS: Readonly<Record<'stop' | 'colon', RegExp>> = { stop: /。/, colon: /[：:]/ };

/** The siblings with the rarer mark. One mark against one says nothing. */
function differing(report: Report, siblings: readonly Section[], rare: 'stop' | 'colon', faults: Faults): void {
  const ends = siblings.map((section) => (isRanked(section) ? endOf(report, section) : 'other'));
  const usualIndex = ends.indexOf(rare === 'stop' ? 'colon' : 'stop');
  const usual = report.slice(stopAfter(report, siblings[usualIndex] as Section));
  siblings.forEach((section, i) => {
    const beside = siblings[usualIndex] as Section;
    if (ends[i] !== rare || section.family !== beside.family) return;
    const mark = stopAfter(report, section);
    const written = report.slice(mark);
    if (ENDS[rare].test(written)) faults.differing.push({ section, mark, written, usual });
  });
}

function differingFinding({ section, mark, written, usual }: Faults['differing'][number]): Finding {
  return {
    span: mark,
    message: {
      zh: `同一层标题后面多用“${usual}”，“${section.text}”后面用“${written}”，应当一致。`,
      en: `Most headings of this level are followed by “${usual}”, this one by “${written}”.`,
    },
    fixes: [changing(mark, usual)],
  };
}
