import { familyOf } from '../../outline/markers/families';
import type { FamilyId } from '../../outline/markers/families';
import type { Section } from '../../outline/model';
import { gathered, indexFrom } from '../../report/gathered';
import { chineseValue } from '../../numerals/number';
import type { Report } from '../../report/report';
import { defineRule } from '../rule';
import type { Finding, SpanEdit } from '../model';
import { strangers } from './numbering-form';

/** Headings whose numbers do not follow one another (序号不连续). */
export default defineRule({
  id: 'numbering-gap',
  category: 'numbering-gap',
  severity: 'error',
  scope: 'report',
  reads: (report) => [runTogether(report)],
  title: { zh: '序号不连续', en: 'Heading numbers out of sequence' },
  why: '同一层标题的序号必须从一开始、逐个相连；缺号、重号多半是删改段落后漏改，也可能漏了一段。',
  exceptions:
    '换了上级标题后重新从一编号的，各部分的条目从头到尾连续编号的（一、下面1—3，二、下面4—6），不报。没有标题、开头就不是第一部分的（节选），只作提示。',
  source: 'GB/T 9704-2012 7.3.3：结构层次序数依次标注',
  examples: {
    bad: [
      '一、工作进展\n完成年度任务。\n二、主要做法\n狠抓落实。\n⟦二、⟧存在问题\n进度不够均衡。\n四、下步打算\n继续抓好落实。',
      '一、工作进展\n完成年度任务。\n二、存在问题\n进度不够均衡。\n⟦四、⟧下步打算\n继续抓好落实。',
      '重点做了三件事。一是抓排查。查改隐患。⟦三是⟧抓培训。培训骨干。',
      '一、市容环境\n1．机械化清扫率达到92%。\n2．改造公厕14座。\n二、市政设施\n3．改造管网15.8公里。\n⟦5．⟧更换路灯2400盏。\n三、园林绿化\n6．新增绿地12公顷。',
      '一、工作进展\n（一）抓春耕\n完成播种。\n（二）抓秋收\n颗粒归仓。\n二、存在问题\n⟦（三）⟧人手紧\n缺少骨干。',
    ],
    fixed: [
      '一、工作进展\n完成年度任务。\n二、主要做法\n狠抓落实。\n三、存在问题\n进度不够均衡。\n四、下步打算\n继续抓好落实。',
      '一、工作进展\n完成年度任务。\n二、存在问题\n进度不够均衡。\n三、下步打算\n继续抓好落实。',
      '重点做了三件事。一是抓排查。查改隐患。二是抓培训。培训骨干。',
      '一、市容环境\n1．机械化清扫率达到92%。\n2．改造公厕14座。\n二、市政设施\n3．改造管网15.8公里。\n4．更换路灯2400盏。\n三、园林绿化\n5．新增绿地12公顷。',
      '一、工作进展\n（一）抓春耕\n完成播种。\n（二）抓秋收\n颗粒归仓。\n二、存在问题\n（一）人手紧\n缺少骨干。',
    ],
    good: [
      '一、市容环境\n1．机械化清扫率达到92%。\n2．改造公厕14座。\n二、市政设施\n3．改造管网15.8公里。\n4．更换路灯2400盏。\n三、园林绿化\n5．新增绿地12公顷。',
      '一、工作进展\n（一）抓春耕\n完成播种。\n（二）抓秋收\n颗粒归仓。\n二、存在问题\n（一）人手紧\n缺少骨干。\n三、下步打算\n继续抓好落实。',
      '第一部分 工作总结\n一、抓党建\n上党课12次。\n二、抓教学\n开公开课36节。\n第二部分 工作思路\n三、抓安全\n开展演练6次。\n四、抓宣传\n刊发稿件20篇。',
      '1．举办活动8场。\n2．12355服务台接听率达到95%。\n3．发展团员850名。',
      '重点抓三件事。一是抓排查，查改隐患36处二是抓培训，培训骨干120人。三是抓演练，开展演练8次。',
      '1.抓源头\n严把准入关。\n2.抓过程\n加密巡查。\n3.抓末端\n逐项销号。',
    ],
  },
  check: (report) => {
    const findings: Finding[] = [];
    gaps(
      report,
      report.sections,
      { odd: new Map(strangers(report).map(({ section, before }) => [section, before])), runs: throughRuns(report) },
      findings,
    );
    return findings;
  },
});

/** What makes a run of numbers begin with another than one. */
interface Known {
  /**
   * Sections whose marker is of another family than the run they stand in (numbering-form reports them), with the
   * section before: the run goes on below them.
   */
  readonly odd: ReadonlyMap<Section, Section>;
  /** Sections whose children are numbered on from those of the part before, with the last of these. */
  readonly runs: ReadonlyMap<Section, Section>;
}

/** Of siblings in disorder so many gaps are told with a fix: each fix goes through all that follow. */
const MOST_FIXES = 20;

/** @param run the section that the run begins after, where it goes on. */
function gaps(report: Report, siblings: readonly Section[], known: Known, findings: Finding[], run?: Section): void {
  const { odd } = known;
  const own = odd.size > 0 ? new Set(siblings) : null;
  let told = 0;
  const last = new Map<string, Section>(run === undefined ? [] : [[run.family, run]]);
  // what would follow if the wrong number before were right: one slip is told once
  const due = new Map<string, number>();
  for (const [index, section] of siblings.entries()) {
    const before = odd.get(section);
    if (before !== undefined) {
      const going = { ...before, number: section.number };
      if (own?.has(before)) last.set(before.family, going);
      gaps(report, section.children, known, findings, going);
      continue;
    }
    if (section.number !== null && section.family !== 'first') {
      const previous = last.get(section.family);
      const expected = (previous?.number ?? 0) + 1;
      const right = due.get(section.family) ?? expected;
      due.delete(section.family);
      if (
        section.number !== expected &&
        section.number !== right &&
        previousStranger(odd, previous)?.number !== expected &&
        section.text !== '' && // its name stands in the next line, and so may what lies between
        !isRunIn(report, section, previous, expected) &&
        !(section.number === 1 && previous !== undefined)
      ) {
        const edits = told++ < MOST_FIXES ? renumber(siblings, index, expected, known.runs) : [];
        const found = gap(report, section, previous, expected, edits);
        findings.push(previous === undefined && beginsMidway(report, section) ? { ...found, severity: 'info' } : found);
        due.set(section.family, expected + 1);
      }
      last.set(section.family, section);
    }
    if (section.children.length > 0) gaps(report, section.children, known, findings, known.runs.get(section));
  }
}

/** Whether the text has no title and its first part another number than one: it was cut from a longer one. */
const beginsMidway = (report: Report, section: Section): boolean =>
  report.title === null && report.sections.some((one) => one === section);

const NO_RUNS: ReadonlyMap<Section, Section> = new Map();
/** Families that a paper may number through all its parts: 一、1. 2. 3. 二、4. 5. */
const THROUGH: ReadonlySet<FamilyId> = new Set<FamilyId>(['cn', 'cn-paren', 'arabic', 'arabic-paren']);

/**
 * The sections whose children go on with the numbers of the part before, in a report that numbers them through: its
 * first such part begins with one, none of the others does, each rises, and at least half of them go on exactly where
 * the one before ends. One heading that does so alone is a slip.
 */
function throughRuns(report: Report): ReadonlyMap<Section, Section> {
  const parents = report.allSections().filter(({ children }) => THROUGH.has(children[0]?.family ?? 'first'));
  if (!parents.some(({ children }) => (children[0]?.number ?? 1) > 1)) return NO_RUNS;
  const rows = new Map<string, Section[]>();
  for (const parent of parents) {
    const key = `${parent.level} ${parent.family} ${(parent.children[0] as Section).family}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [parent]);
    else row.push(parent);
  }
  const runs = new Map<Section, Section>();
  for (const row of rows.values()) {
    const lasts = row.map(({ children }) => children.at(-1) as Section);
    const [first, ...others] = row as [Section, ...Section[]];
    if (
      !row.every(isRising) ||
      first.children[0]?.number !== 1 ||
      others.some(({ children }) => children[0]?.number === 1)
    )
      continue;
    const joined = others.filter(({ children }, i) => children[0]?.number === (lasts[i]?.number ?? 0) + 1).length;
    const isOneSlip = others.length === 1 && others[0]?.children.length === 1;
    if (joined > 0 && !isOneSlip && joined * 2 >= others.length)
      others.forEach((parent, i) => runs.set(parent, lasts[i] as Section));
  }
  return runs;
}

/** Whether the children are of one family and their numbers rise. */
const isRising = ({ children }: Section): boolean =>
  children.every(
    (child, i) =>
      child.family === children[0]?.family && (i === 0 || (child.number ?? 0) > (children[i - 1]?.number ?? 0)),
  );

/** The section of another form right behind one, which may bear the number that is missing: another rule tells that. */
function previousStranger(odd: ReadonlyMap<Section, Section>, previous: Section | undefined): Section | undefined {
  for (const child of previous?.children ?? []) if (odd.get(child) === previous) return child;
  return undefined;
}

/** A number that begins no heading, since it runs into what stands around it, with where it stands in its paragraph. */
interface RunIn {
  readonly family: 'arabic' | 'is';
  readonly at: number;
  readonly number: number | null;
}

/**
 * Of each paragraph the numbers that run into digits (2．12355服务台…) or follow a sentence without its mark (隐患36处二是…).
 */
const runTogether = gathered(({ reading: { halfWidth } }): readonly RunIn[] | null => {
  const found = [
    ...[...halfWidth.matchAll(INTO_DIGITS)].map(
      ({ index, 1: number }): RunIn => ({ family: 'arabic', at: index, number: Number(number) }),
    ),
    ...[...halfWidth.matchAll(BEHIND_NO_MARK)].map(
      ({ index, 1: number }): RunIn => ({ family: 'is', at: index, number: chineseValue(number as string) }),
    ),
  ];
  return found.length === 0 ? null : found;
});
const INTO_DIGITS = /^[ \t\u3000]*(\d{1,4})\.(?=\d)/gm;
const BEHIND_NO_MARK = /(?<=[^\s,;:。!?、.("“第一二三四五六七八九十])([二三四五六七八九十])是(?!否|非)/g;

/**
 * Whether the number that is missing stands there but begins no heading: 2．12355服务台… reads as a decimal (2.12355), and
 * 二是 right behind a word lacks the mark before it. Neither is a gap.
 */
function isRunIn(report: Report, section: Section, previous: Section | undefined, expected: number): boolean {
  const { family } = section;
  if ((family !== 'arabic' && family !== 'is') || section.number !== expected + 1) return false;
  const from = previous?.headingSpan.start ?? 0;
  const to = section.headingSpan.start;
  const entries = runTogether(report);
  for (let i = indexFrom(entries, report.paragraphAt(from)); i < entries.length; i++) {
    const { paragraph, found } = entries[i] as (typeof entries)[number];
    const start = report.starts[paragraph] as number;
    if (start >= to) break;
    if (
      found.some(
        (one) => one.family === family && one.number === expected && start + one.at >= from && start + one.at < to,
      )
    )
      return true;
  }
  return false;
}

const RENUMBER = { zh: '从这里起重新编号', en: 'Renumber from here' };

function gap(
  report: Report,
  section: Section,
  previous: Section | undefined,
  expected: number,
  edits: readonly SpanEdit[],
): Finding {
  const wanted = familyOf(section.family)?.write(expected, section.marker) ?? String(expected);
  const after =
    previous === undefined
      ? { zh: '这一层的第一个标题', en: 'the first heading of its level' }
      : { zh: `“${previous.marker}”之后`, en: `what follows “${previous.marker}”` };
  const span = section.markerSpan.end > section.markerSpan.start ? section.markerSpan : section.headingSpan;
  return {
    span,
    message: {
      zh: `序号不连续：${after.zh}应为“${wanted}”，这里是“${section.marker}”。`,
      en: `Numbering: ${after.en} should be “${wanted}”, not “${section.marker}”.`,
    },
    ...(edits.length === 0 ? {} : { fixes: [{ title: RENUMBER, edits }] }),
    ...(previous === undefined
      ? {}
      : {
          related: [
            {
              span: previous.headingSpan,
              message: {
                zh: `上一个同级标题：${report.slice(previous.headingSpan)}`,
                en: `previous heading: ${report.slice(previous.headingSpan)}`,
              },
            },
          ],
        }),
  };
}

/**
 * Numbers the sibling at `index` and those of its family that follow from `from` on, up to a restart, and those of the
 * parts that are numbered on from them. No edits where one of them cannot be written.
 */
function renumber(siblings: readonly Section[], index: number, from: number, runs: Known['runs']): SpanEdit[] {
  const edits: SpanEdit[] = [];
  const section = siblings[index] as Section;
  let number = from;
  const renumbered = (row: readonly Section[]): boolean => {
    for (const sibling of row) {
      if (sibling.family !== section.family) continue;
      if (sibling !== section && sibling.number === 1) return false;
      const newText = familyOf(sibling.family)?.write(number++, sibling.marker);
      if (newText !== undefined && newText !== sibling.marker) edits.push({ span: sibling.markerSpan, newText });
    }
    return true;
  };
  let goesOn = renumbered(siblings.slice(index));
  let last = siblings.at(-1);
  for (const [{ children }, before] of runs) {
    if (!goesOn || before !== last) continue;
    goesOn = renumbered(children);
    last = children.at(-1);
  }
  return edits;
}
