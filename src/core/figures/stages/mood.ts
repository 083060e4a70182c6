import { matchesOf } from '../../text/characters';

/**
 * Whether what a sentence tells is a goal (目标) or a result: by words that govern their clause, the rest of their
 * sentence or the rest of their paragraph. The last word before a figure holds.
 */
interface MoodWord {
  readonly mood: 'aim' | 'done';
  readonly reach: 'clause' | 'sentence' | 'paragraph';
  readonly pattern: string;
  readonly example: string;
}

const WORDS: readonly MoodWord[] = [
  {
    mood: 'aim',
    reach: 'paragraph',
    pattern: '目标(?:分解|责任)?(?:任务)?(?:分解)?(?:主要|分别|具体)?(?:是|为|:)',
    example: '主要预期目标是：游客增长8%；旅游收入120亿元。新建厕所35座。',
  },
  {
    mood: 'aim',
    reach: 'sentence',
    pattern: '力争|争取(?:达|实现|完成|突破|新增|全年|创建|建成|到\\d|在\\d|年)|确保|预期(?!寿命)',
    example: '力争接待游客增长11%，旅游收入增长12%。',
  },
  {
    mood: 'done',
    reach: 'sentence',
    pattern:
      '(?<!自|业|早)已(?:经)?(?!知|有之|婚|故|久)|截[至止]到?(?:目前|今年|今日|\\d)|(?<!当|之)目前|完成了|实现了|今年(?:以来|前|上半年|\\d{1,2}[月-])',
    example: '截至目前，站点已服务群众3.2万人次。',
  },
  {
    mood: 'aim',
    reach: 'sentence',
    pattern: '下达[^,;:。\\d]{0,12}(?:任务|计划|指标)(?:主要|分别)?(?:是|为|:)',
    example: '市下达我县的任务是新增就业3000人，再就业800人。',
  },
  {
    mood: 'aim',
    reach: 'clause',
    pattern: '下达[^,;:。\\d]{0,12}(?:任务|计划|指标)(?=\\d)',
    example: '年初市下达危房改造任务230户，实际完成350户。',
  },
  {
    mood: 'aim',
    reach: 'clause',
    pattern:
      '目标[达值]|计划(?:达|到|新增|完成|实现|投资|总投资|安排|建设|新建|改造|实施|培训|引进|招|开展|举办|组织)|不低于|届时|将(?:达|新增|实现|建成|完成|突破|举办)|拟(?:新|建|投|引|开|举|用)',
    example: '全年计划新建站点20个。',
  },
];

const MATCH = new RegExp(WORDS.map(({ pattern }) => `(${pattern})`).join('|'), 'g');
/** One of these stands in every word above. */
const HINT = /下达|力争|争取|确保|预期|目标|已|截[至止]|目前|完成了|实现了|今年|计划|不低于|届时|将|拟/;
/** 对照年度|目标:, 完成|目标:: what is done with a goal states none. */
const USED = /(?:完成|实现|对照|围绕|超额|达到|对标|聚焦|紧扣|[较比按])[^,;:。]{0,6}$/;
/** 水利投资|计划完成: the plan is the name of what is carried out. */
const NAMES_PLAN = /(?:投资|资金|收入|生产|采购|贷款|招生)$/;
/** So much before a word tells what it is. In UTF-16 code units. */
const BEFORE = 12;

/** A word of mood where it stands. */
interface Told {
  readonly start: number;
  readonly end: number;
  readonly row: MoodWord;
  readonly word: string;
  /** Whether something is done with the goal that it names (完成目标). */
  readonly isUsed: boolean;
}

const NONE: readonly Told[] = [];

const isUsed = (word: string, before: string): boolean =>
  USED.test(before) || (word === '计划完成' && NAMES_PLAN.test(before));

const wordsIn = (halfWidth: string): readonly Told[] =>
  matchesOf(halfWidth, MATCH).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    row: WORDS[match.slice(1).findIndex((group) => group !== undefined)] as MoodWord,
    word: match[0],
    isUsed: isUsed(match[0], halfWidth.slice(Math.max(0, match.index - BEFORE), match.index)),
  }));

/** What is in force while a paragraph is read from left to right. */
export class Mood {
  private paragraph: string | null = null;
  private sentence: { readonly mood: MoodWord['mood']; readonly word: string } | null = null;
  private clause: string | null = null;

  /** The words of the paragraph, in order, and which is next. */
  private readonly words: readonly Told[];
  private next = 0;

  constructor(halfWidth: string) {
    this.words = HINT.test(halfWidth) ? wordsIn(halfWidth) : NONE;
  }

  /** Takes the words up to `end`; one that stands across it is lost. */
  read(end: number): void {
    for (; this.next < this.words.length; this.next++) {
      const told = this.words[this.next] as Told;
      if (told.start >= end) return;
      if (told.end <= end) this.take(told);
    }
  }

  private take({ row: { reach, mood }, word, isUsed }: Told): void {
    if (reach === 'paragraph') {
      if (isUsed) return;
      this.paragraph = word;
      this.sentence = null;
    } else if (reach === 'sentence') {
      this.sentence = { mood, word };
      this.clause = null;
    } else if (!(isUsed && /^(?:计划|下达)/.test(word))) this.clause = word;
  }

  endClause(): void {
    this.clause = null;
  }

  endSentence(): void {
    this.clause = this.sentence = null;
  }

  /** The word of aim in force; null where there is none. */
  get aim(): string | null {
    if (this.clause !== null) return this.clause;
    if (this.sentence !== null) return this.sentence.mood === 'aim' ? this.sentence.word : null;
    return this.paragraph;
  }

  /** Whether the sentence says that it is done: 已, 截至目前. */
  get isDone(): boolean {
    return this.clause === null && this.sentence?.mood === 'done';
  }
}
