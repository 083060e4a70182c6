import { familyOf } from '../../outline/markers/families';
import type { FamilyId } from '../../outline/markers/families';
import type { Section } from '../../outline/model';
import type { Report } from '../../report/report';
import { toHalfWidth, toFullWidth } from '../../text/width';
import { changing } from '../fixes';
import { defineRule } from '../rule';
import type { Finding } from '../model';
import { textAfter } from './section-empty';

/** Heading numbers that are not written as they should be (序号写法不规范). */
export default defineRule({
  id: 'numbering-form',
  category: 'numbering-style',
  severity: 'warning',
  scope: 'report',
  reads: 'outline',
  title: { zh: '序号写法不规范', en: 'Heading numbers in a wrong form' },
  why: '结构层次序数依次用“一、”“（一）”“1.”“（1）”：汉字数字后面用顿号，阿拉伯数字后面用圆点，带括号的后面不再加标点；同一层的写法要一致。',
  exceptions: '圆点、括号全篇都用半角的，不归本规则；Markdown 的列表不报。同一种写法全文只报一次，改法一次改完。',
  source: 'GB/T 9704-2012 7.3.3：结构层次序数依次可以用“一、”“（一）”“1.”“（1）”标注；GB/T 15834-2011 4.5.3.5',
  examples: {
    bad: [
      '⟦（一）、⟧优化庭审流程\n推行要素式审判。\n（二）、强化诉前调解\n引导分流纠纷。',
      '一、防汛准备\n⟦1、⟧检修泵站\n更换老化线路。\n2、疏通沟渠\n清理淤积河段。\n二、抗旱准备\n1、维护机井\n完成通电测试。',
      '⟦(1)、⟧抓好线路调整\n公布新的走向。\n(2)、抓好站点改造\n加装遮雨棚。',
    ],
    fixed: [
      '（一）优化庭审流程\n推行要素式审判。\n（二）强化诉前调解\n引导分流纠纷。',
      '一、防汛准备\n1.检修泵站\n更换老化线路。\n2.疏通沟渠\n清理淤积河段。\n二、抗旱准备\n1.维护机井\n完成通电测试。',
      '(1)抓好线路调整\n公布新的走向。\n(2)抓好站点改造\n加装遮雨棚。',
    ],
    good: [
      '一、课程建设\n（一）修订大纲\n1.压缩课时\n（1）合并选修课\n避免内容重复。\n（2）减少周学时\n增加实验课。\n2.充实案例\n邀请企业讲授。',
      '(一)规范病历书写\n抽查运行病历。\n(二)规范用药管理\n点评重点处方。',
      '# 备耕情况\n\n1. 种子到位\n2. 农机到位\n3. 肥料到位\n\n各乡镇已经完成验收。',
      '重点抓好三件事。一是抓排查。查改隐患。二是抓培训。培训骨干。三是抓演练。检验预案。',
    ],
  },
  check: (report) => {
    const faults = new Map<string, Fault>();
    checkForms(report, report.sections, faults);
    const findings = [...faults.values()].map(({ places, wanted }) => wrongForm(report, places, wanted));
    for (const stranger of strangers(report)) findings.push(strange(report, stranger));
    return findings;
  },
});

/** Sections of one wrong form, with the markers they should have. */
interface Fault {
  readonly places: Section[];
  readonly wanted: string[];
}

/** The families whose form the standard lays down: a mark after the number or, in brackets, none. */
const CLOSING: Readonly<Partial<Record<FamilyId, string>>> = {
  cn: '、',
  'cn-paren': '',
  arabic: '.',
  'arabic-paren': '',
};

function checkForms(report: Report, siblings: readonly Section[], faults: Map<string, Fault>): void {
  let wrong: FamilyId | null = null;
  for (let i = 0; i < siblings.length; i++) {
    const section = siblings[i] as Section;
    const { family, marker } = section;
    if (section.children.length > 0) checkForms(report, section.children, faults);
    const closing = CLOSING[family];
    if (closing === undefined || wrong === family) continue;
    const before = siblings[i - 1];
    if (isStandard(marker, closing) && (before?.family !== family || isWide(marker) === isWide(before.marker)))
      continue;
    addRow(
      report,
      siblings.filter((other) => other.family === family),
      closing,
      faults,
    );
    wrong = family;
  }
}

const CLOSINGS = /[、.．]$/;
const isStandard = (marker: string, closing: string): boolean => {
  const last = marker.charAt(marker.length - 1);
  return closing === '' ? last === ')' || last === '）' : last === closing || (closing === '.' && last === '．');
};
const standard = (marker: string, closing: string): string =>
  isStandard(marker, closing) ? marker : marker.replace(CLOSINGS, '') + closing;

const FULL_WIDTH = /[（）．０-９]/;
const isWide = (marker: string): boolean => FULL_WIDTH.test(marker);

/**
 * The siblings of one family whose marker is not the standard one, in the width that most of them have; of two as
 * frequent the full-width.
 */
function addRow(report: Report, row: readonly Section[], closing: string, faults: Map<string, Fault>): void {
  const formed = row.filter(({ marker }) => isStandard(marker, closing));
  const models = formed.length > 0 ? formed : row;
  const wide = models.filter(({ marker }) => isWide(marker));
  const model =
    (wide.length * 2 >= models.length ? wide[0] : models.find(({ marker }) => !isWide(marker))) ??
    (models[0] as Section);
  const like = standard(model.marker, closing);
  for (const section of row) {
    const wanted = inWidthOf(standard(section.marker, closing), like);
    if (wanted !== section.marker && isNumber(report, section)) add(faults, section, wanted);
  }
}

/**
 * 5、6月份 and 3、4号线 open with figures, not with a number and its heading; a comment behind the number belongs to the
 * marker's place, and would be written over.
 */
const isNumber = (report: Report, { markerSpan }: Section): boolean =>
  !/^ *[\d０-９]/.test(textAfter(report, markerSpan.end)) && !report.slice(markerSpan).includes('<');

/** Each kind of character in the width that `like` has it in: 1．has a half-width digit and a full-width dot. */
function inWidthOf(marker: string, like: string): string {
  const [digits, dots, brackets] = [/[０-９]/.test(like), /．/.test(like), /[（）]/.test(like)];
  return toHalfWidth(marker).replace(/[\d.()]/g, (c) =>
    (/\d/.test(c) ? digits : c === '.' ? dots : brackets) ? toFullWidth(c) : c,
  );
}

function add(faults: Map<string, Fault>, section: Section, wanted: string): void {
  const key = `${shape(section.marker)}→${shape(wanted)}`;
  const fault = faults.get(key);
  if (fault === undefined) faults.set(key, { places: [section], wanted: [wanted] });
  else {
    fault.places.push(section);
    fault.wanted.push(wanted);
  }
}

const shape = (marker: string): string => marker.replace(/[\d０-９]+/, '1').replace(/[一二三四五六七八九十]+/, '一');

/** Related places that a diagnostic names at most. */
const SHOWN = 20;

function wrongForm(report: Report, places: readonly Section[], wanted: readonly string[]): Finding {
  const [first, ...others] = places as [Section, ...Section[]];
  const count =
    others.length === 0 ? { zh: '', en: '' } : { zh: `，全文共${places.length}处`, en: ` (${places.length} places)` };
  return {
    span: first.markerSpan,
    message: {
      zh: `序号“${first.marker}”应写作“${wanted[0]}”${count.zh}。`,
      en: `“${first.marker}” should be written “${wanted[0]}”${count.en}.`,
    },
    fixes: [
      {
        title:
          others.length === 0
            ? { zh: `改为“${wanted[0]}”`, en: `Change to “${wanted[0]}”` }
            : {
                zh: `全文${places.length}处都改为“${wanted[0]}”的写法`,
                en: `Write all ${places.length} as “${wanted[0]}”`,
              },
        edits: places.map(({ markerSpan }, i) => ({ span: markerSpan, newText: wanted[i] as string })),
      },
    ],
    related: others.slice(0, SHOWN).map((section) => ({
      span: section.headingSpan,
      message: {
        zh: `同样写法：${report.slice(section.headingSpan)}`,
        en: `the same form: ${report.slice(section.headingSpan)}`,
      },
    })),
  };
}

/** Numbers that are words of the sentence: 一是, 首先, 第一，. A row keeps to one kind of them. */
const SPOKEN: ReadonlySet<FamilyId> = new Set<FamilyId>(['is', 'first', 'nth']);

/** A section whose marker is of another family than the run it stands in: 一是…二、…三是. */
export interface Stranger {
  readonly section: Section;
  readonly before: Section;
  readonly after: Section;
}

/**
 * Sections between n−1 and n+1 of another family that carry the missing n, where their own family does not expect it.
 * In the outline a stranger seems to begin a level of its own; other rules that go by levels may ask here first.
 */
export function strangers(report: Report): readonly Stranger[] {
  let found: Stranger[] | null = null;
  const sections = report.allSections();
  for (let i = 1; i + 1 < sections.length; i++) {
    const section = sections[i] as Section;
    const before = sections[i - 1] as Section;
    if (
      section.number === null ||
      section.number < 2 ||
      before.family === section.family ||
      before.number !== section.number - 1
    )
      continue;
    const after = nextOf(sections, i, before.family);
    const spoken = SPOKEN.has(section.family) && SPOKEN.has(before.family);
    const next = after?.number ?? null;
    if (
      after === undefined ||
      next === null ||
      (spoken ? next <= section.number : next !== section.number + 1) ||
      (CLOSING[section.family] === undefined && !spoken) ||
      familyOf(before.family) === undefined
    )
      continue;
    (found ??= []).push({ section, before, after });
  }
  return found ?? NONE;
}

const NONE: readonly Stranger[] = [];
/** How many sections on the run may go on. */
const NEAR = 12;

function nextOf(sections: readonly Section[], index: number, family: FamilyId): Section | undefined {
  for (let i = index + 1; i < Math.min(sections.length, index + NEAR); i++) {
    const section = sections[i] as Section;
    if (section.family === family) return section;
    if (section.family === (sections[index] as Section).family) return undefined;
  }
  return undefined;
}

function strange(report: Report, { section, before, after }: Stranger): Finding {
  const wanted = familyOf(before.family)?.write(section.number as number, before.marker) ?? before.marker;
  return {
    span: section.markerSpan,
    message: {
      zh: `前面是“${before.marker}”，后面是“${after.marker}”，这里的“${section.marker}”应写作“${wanted}”。`,
      en: `Between “${before.marker}” and “${after.marker}”, “${section.marker}” should be “${wanted}”.`,
    },
    fixes: [changing(section.markerSpan, wanted)],
    related: [
      {
        span: before.headingSpan,
        message: {
          zh: `上一条：${report.slice(before.headingSpan)}`,
          en: `previous: ${report.slice(before.headingSpan)}`,
        },
      },
    ],
  };
}
