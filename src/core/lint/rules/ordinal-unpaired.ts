import type { FamilyId, Marker } from '../../outline/markers';
import type { Section } from '../../outline/model';
import type { PlacedParagraph } from '../../report/context';
import type { ParagraphReading } from '../../report/paragraph';
import type { Report } from '../../report/report';
import type { Message } from '../../text/message';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { strangers } from './numbering-form';

/** Words that announce a second one that never comes (关联词不配对). */
export default defineRule({
  id: 'ordinal-unpaired',
  category: 'numbering-style',
  severity: 'info',
  scope: 'report',
  reads: 'text',
  title: { zh: '关联词不配对', en: 'A first without a second' },
  why: '有“一方面”没有“另一方面”，有“首先”没有“其次”，只有“一是”没有“二是”：读者等着下文，下文却没有，多半是删改时丢了一条。',
  exceptions: '“另一方面”“其次”“二是”写在后面段落里的，不报；发布会、致辞里单用的“首先，感谢……”不报。确实只有一条的，建议去掉序数词。',
  source: '现代汉语关联词语成对使用的通例',
  examples: {
    bad: [
      '全面推进庭审直播。⟦一方面⟧，更新法庭设备，选派专人维护。庭审公开覆盖全部人民法庭。',
      '切实加强校园食品安全管理。⟦首先⟧，严把食材采购关。各校食堂全部实行公开招标。',
      '分析延误原因，⟦一是⟧调度衔接不畅。针对这一情况，建立联合调度机制。',
    ],
    good: [
      '一方面，扩大冬油菜面积，补齐种子缺口。\n另一方面，改进间作方式，提高复种水平。',
      '一方面抓医疗质量，一方面抓医德医风。这一方面的经验在全院推广。',
      '首先，摸清底数，建立台账。其次，分类处置，逐项销号。',
      '延误的原因，一是调度衔接不畅，二是站场能力不足。',
      '各位来宾，首先，感谢大家长期以来的支持。安全始终摆在首先位置。',
      '重点做了两件事。\n一是整修机耕路。\n方便农机下田。\n二是疏浚灌溉渠。\n保证春灌用水。',
    ],
  },
  check: (report) => {
    const findings: Finding[] = [];
    walk(report, findings);
    return findings;
  },
});

/** The three pairs. */
type Pair = 'aspect' | 'adverb' | 'is';
const NAMES: readonly Pair[] = ['aspect', 'adverb', 'is'];
const PAIRS: Readonly<Record<Pair, readonly [first: string, second: string]>> = { aspect: ['一方面', '另一方面'], adverb: ['首先', '其次'], is: ['一是', '二是'] };

/** A word of a pair in a paragraph; `either` (一方面) closes an open one and else opens. */
interface Sign {
  readonly at: number;
  readonly length: number;
  readonly pair: Pair;
  readonly does: 'open' | 'close' | 'either';
}

const NO_SIGNS: readonly Sign[] = [];
const known = new WeakMap<ParagraphReading, readonly Sign[]>();

function signsOf(reading: ParagraphReading): readonly Sign[] {
  let signs = known.get(reading);
  if (signs === undefined) known.set(reading, (signs = readSigns(reading)));
  return signs;
}

const WORDS = /(另外?一?方面|[再又]一方面|另一面)|(一方面)|(首先)(?=[,、:])|(其次|再次|然后|接着|接下来|随后|之后|最后|再者|此外|同时|另外|第二|其二)|(二则|二来|其二|再是|另一是|还有一)/g;
/** Marks after which a clause begins. */
const CLAUSE_STARTS = ' 。!?;:,”)*、';
/** 首先，感谢…: courtesies, nothing follows. */
const COURTESY = /^[,、:](?:请|让我|欢迎|感谢|衷心|谨|向|祝|我)/;

function readSigns({ folded, outline }: ParagraphReading): readonly Sign[] {
  const signs: Sign[] = [];
  const add = (at: number, word: string, pair: Pair, does: Sign['does']): void => void signs.push({ at, length: word.length, pair, does });
  for (const { index, 0: word, 1: other, 2: aspect, 3: first, 4: later } of folded.matchAll(WORDS)) {
    const opens = index === 0 || CLAUSE_STARTS.includes(folded[index - 1] as string);
    if (other !== undefined) add(index, word, 'aspect', 'close');
    else if (aspect !== undefined) opens && add(index, word, 'aspect', 'either');
    else if (first !== undefined) opens && !COURTESY.test(folded.slice(index + 2, index + 5)) && add(index, word, 'adverb', 'open');
    else add(index, word, later === undefined || word === '其二' ? 'is' : 'adverb', 'close');
    if (word === '其二') add(index, word, 'adverb', 'close');
  }
  for (const marker of outline.markers) {
    const sign = signOf(marker, folded);
    if (sign !== null) signs.push(sign);
  }
  return signs.length === 0 ? NO_SIGNS : signs.sort((a, b) => a.at - b.at);
}

function signOf({ family, number, start, place }: Marker, folded: string): Sign | null {
  if (family !== 'is' || number === null) return null;
  if (number > 1) return { at: start, length: 2, pair: 'is', does: 'close' };
  const opens = folded.startsWith('一是', start) && !/^[一二]/.test(folded.slice(start + 2)) && (place !== 'inside' || CLAUSE_STARTS.includes(folded[start - 1] as string));
  return opens ? { at: start, length: 2, pair: 'is', does: 'open' } : null;
}

/** A first that waits for its second. */
interface Waiting {
  readonly at: number;
  readonly length: number;
  readonly pair: Pair;
  /** The level of the section it stands in; the section's end ends the wait. */
  readonly level: number;
}

/** Sections that hold a whole line of thought; unnumbered ones are too uncertain, 一是 is what is counted. */
const BOUNDS: ReadonlySet<FamilyId> = new Set<FamilyId>(['part', 'cn', 'cn-paren', 'arabic', 'arabic-paren', 'question', 'markdown', 'table']);
/** A second 一方面 further on than this belongs to something else. */
const NEAR = 1000;

/** One pass over paragraphs and sections together, with a stack of waiting firsts for each pair; deeper ones stand above. */
function walk(report: Report, findings: Finding[]): void {
  const { paragraphs, starts } = report;
  const sections = report.allSections();
  const skipped = new Set<Section>(strangers(report).map(({ section }) => section));
  const stacks: Readonly<Record<Pair, Waiting[]>> = { aspect: [], adverb: [], is: [] };
  let next = 0;
  let level = 0;
  const leave = (to: number): void => {
    for (const pair of NAMES) {
      const stack = stacks[pair];
      while (stack.length > 0 && (stack[stack.length - 1] as Waiting).level >= to) findings.push(unpaired(stack.pop() as Waiting));
    }
  };
  const enterUpTo = (offset: number): void => {
    for (; next < sections.length && (sections[next] as Section).headingSpan.start <= offset; next++) {
      const section = sections[next] as Section;
      if (!BOUNDS.has(section.family) || skipped.has(section)) continue;
      leave(section.level);
      level = section.level;
    }
  };
  for (let i = 0; i < paragraphs.length; i++) {
    const signs = signsOf((paragraphs[i] as PlacedParagraph).reading);
    for (let s = 0; s < signs.length; s++) {
      const { pair, does, length, ...sign } = signs[s] as Sign;
      const at = (starts[i] as number) + sign.at;
      enterUpTo(at);
      const stack = stacks[pair];
      const first = stack[stack.length - 1];
      const closes = first !== undefined && (does === 'close' || (does === 'either' && at - first.at <= NEAR));
      if (closes) stack.pop();
      else if (does !== 'close' && !(report.kind === 'press' && pair === 'adverb')) stack.push({ at, length, pair, level });
    }
  }
  leave(0);
}

function unpaired({ at, length, pair }: Waiting): Finding {
  const [first, second] = PAIRS[pair];
  const message: Message = { zh: `有“${first}”，没有找到与它相应的“${second}”。`, en: `“${first}” without a “${second}” to match.` };
  return { span: { start: at, end: at + length }, message };
}
