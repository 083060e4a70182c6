import { characterSet, PICTURE } from '../text/characters';
import { splitSentences } from '../text/sentences';
import type { Span } from '../text/span';
import { isDigit } from '../text/width';
import { isChrome } from './chrome';
import { endsAsTitle } from './rows/forms';
import { readMarkers } from './markers/markers';
import type { Marker } from './markers/markers';
import { CUES, FALLS_SHORT, FAULT_REACH, FAULTS, PLANNING, SEEING, TURNS } from '../lexicon/headings/cues';
import { Trie, trieOf } from '../lexicon/trie';

/** What a paragraph's own text says about headings: the candidates that the outline pass decides on. */
export interface OutlineReading {
  readonly markers: readonly Marker[];
  readonly sentences: readonly Span[];
  /** The text without surrounding blanks and bullets; empty for a blank line. */
  readonly body: Span;
  readonly chrome: boolean;
  /** Whether it ends like a finished paragraph. */
  readonly finished: boolean;
  /** A short line without final mark: it may be an unnumbered heading, a title, a table cell. */
  readonly bare: boolean;
  /** How long the dash is that the line begins with (——综合实力明显提升。), 0 where there is none or a date follows it. */
  readonly dash: number;
  /** Where the paragraph begins to tell problems or plans without a heading (下一步，…): each at most once. */
  readonly cues: readonly Cue[];
  /**
   * The line is nothing but something to be filled in or answered (【待答：…】): no heading stands in it, and it parts none
   * from its text.
   */
  readonly waits: boolean;
  /** The line is a number and nothing else: the first cell of a pasted table row. */
  readonly cell: number | null;
}

/** Bullets and pictures (🌟一、…) before the text of a line. */
const LEADING = new RegExp(`^(?:[\\s•·●◆■▪►]|${PICTURE})*`);
/** Ends a finished paragraph. */
const FINISHES = characterSet('。!?;:”)');
const NO_MARKERS: readonly Marker[] = [];
/** 表1 主要指标完成情况, 图2 投资走势: the name of a table or a picture. */
const CAPTION = /^附?[表图] *[\d一二三四五六七八九十]{1,3}(?:[-.]\d{1,2})?[ :.、]/;
/** A line of the table of contents: a heading, dots or a gap, and its page. */
const CONTENTS = /^[^。;!?]{2,50}?(?:[.…·_]{3,} *| {2,})\d{1,3}$/;
const LONGEST_BARE = 45;
/** 主要措施：, the title of a part before its items. */
const LONGEST_TITLED = 16;

/** Whether the line has no text. */
export const isBlank = ({ body }: OutlineReading): boolean => body.end === body.start;

const BULLET = /^[-*+] /;
const NO_CUES: readonly Cue[] = [];

/** Reads one paragraph. @param halfWidth its half-width view. */
export function readOutline(halfWidth: string): OutlineReading {
  const leading = LEADING.exec(halfWidth)?.[0].length ?? 0;
  const end = Math.max(leading, halfWidth.trimEnd().length);
  const body = { start: leading, end };
  const plain = halfWidth.slice(leading, end);
  const sentences = splitSentences(halfWidth);
  const contents = isDigit(plain.charCodeAt(plain.length - 1)) && CONTENTS.test(plain);
  const captions = CAPTION.test(plain);
  const waits = plain.startsWith('【待') && plain.indexOf('】') === plain.length - 1;
  return {
    markers: contents || waits ? NO_MARKERS : readMarkers(halfWidth),
    sentences,
    body,
    chrome: isChrome(halfWidth),
    bare:
      !contents &&
      !captions &&
      plain.length >= 2 &&
      plain.length <= LONGEST_BARE &&
      (!/[。;:,!?、]$/.test(plain) || isTitled(plain) || plain.endsWith('?')) &&
      /[\u4e00-\u9fff]{2}/.test(plain) &&
      !/[。;|]|:./.test(plain) &&
      !/^现[将就把]/.test(plain) && // 现将有关工作情况汇报: announces what follows
      !isNote(plain) &&
      !isHeaderOfTable(plain) &&
      !BULLET.test(plain) &&
      !plain.startsWith('【'),
    dash: dashOf(plain),
    waits,
    cues: waits ? NO_CUES : cuesOf(halfWidth, sentences, leading),
    cell: /^\d{1,3}$/.test(plain) ? Number(plain) : null,
    finished: FINISHES[plain.charCodeAt(plain.length - 1)] === 1,
  };
}

/** A title of a part that announces its items: 存在的困难及问题：. */
const isTitled = (plain: string): boolean =>
  plain.length <= LONGEST_TITLED &&
  plain.endsWith(':') &&
  endsAsTitle(plain.slice(0, -1)) &&
  !/,|我们|一些|以下|如下|下列/.test(plain); // 工作中我们也有一些不足：
/** What heads a column of values: 实际（万吨）, 完成率, 上年. */
const OF_VALUES =
  /\((?:[百千万亿]{0,2}[\u4e00-\u9fff]{1,3}|[%‰])\)$|^(?:完成率|同比|增幅|增速|占比|比重|上年|计划|实际|合计)/;
const [FEWEST_CELLS, FEWEST_OF_VALUES] = [3, 2];

/** 产品 计划（万吨） 实际（万吨） 完成率: the first line of a table whose cells tabs or blanks part. */
function isHeaderOfTable(plain: string): boolean {
  const cells = plain.includes(' ') ? plain.split(/ +/) : [];
  return cells.length >= FEWEST_CELLS && cells.filter((cell) => OF_VALUES.test(cell)).length >= FEWEST_OF_VALUES;
}

const NOTE = /^\([^()]*\)$/;
const DATE =
  /^(?:\d{4}|[二〇○零一]{1,2}[〇○零一二三四五六七八九]{2,3}) *[年./-] *[\d一二三四五六七八九十]{1,3} *(?:[月./-] *[\d一二三四五六七八九十]{0,3} *日?)?$/;

const DAY = /^\d{1,2}月\d{1,2}日$/;

/** Whether a line without blanks around it is a date and nothing else: 2025年12月28日, 7月3日. */
export const isDateLine = (plain: string): boolean => DATE.test(plain) || DAY.test(plain);

/** （注：以上为快报数）, 2025年12月28日: no headings. */
const isNote = (plain: string): boolean => NOTE.test(plain) || isDateLine(plain);

/** A dash, no bullet of Markdown. */
const DASHES = /^(?:[—–─]{1,3}|-{2,3}) */;
const DASHED_DATE = /^[—–─-]{1,3} *(?:19|20|二[〇○零])/;
const dashOf = (plain: string): number => (DASHED_DATE.test(plain) ? 0 : (DASHES.exec(plain)?.[0].length ?? 0));

/** A sentence that opens problems or plans: the span is what stands for its heading, from the sentence's start. */
export interface Cue extends Span {
  readonly role: 'problems' | 'plan';
  /** Whether it is the paragraph's first sentence. */
  readonly opens: boolean;
}

/** 接下来，我从三个方面作一汇报。: what the speaker is going to tell is no plan. */
const LEADS_IN =
  /(?:(?:[作做]|进行)[^,。;:]{0,6}(?:总结|小结|汇报|报告|介绍|述职|说明|通报|发言|分享)|从[^,。;:]{1,6}(?:方面|层面|角度)(?:汇报|报告|总结|介绍|述职|发言)|(?:汇报|报告|总结|介绍|通报|述职|说明|交流|谈谈?|分享)(?:如下|以下[^,。;]{0,8}|[^,。;:]{0,12}(?:工作|情况|体会|做法|感受)))[。:!]?$/;
/** Who plans stands so near to the start of the sentence: 2026年，我们打算…. */
const NEAR_START = 8;
/** A sentence up to this length stands whole for the heading of problems, of a longer one the first clause. */
const LONGEST_WHOLE = 30;

/**
 * Plans open at the start of a sentence, or near it where the words say who plans; problems are told by words anywhere
 * in it.
 */
function cuesOf(halfWidth: string, sentences: readonly Span[], leading: number): readonly Cue[] {
  const found: Cue[] = [];
  const told = { plan: false, problems: false };
  let nth = 0;
  for (let i = leading; i < halfWidth.length; i++) {
    const cue = cues.longest(halfWidth, i) ?? seeing(halfWidth, i);
    if (cue === null) continue;
    const { role, at } = cue.value;
    if (told[role]) continue;
    while (nth < sentences.length && (sentences[nth] as Span).end <= i) nth++;
    const next = sentences[nth];
    const sentence = next !== undefined && next.start <= i ? next : undefined;
    let start = Math.max(leading, sentence?.start ?? i);
    while (halfWidth[start] === ' ') start++;
    const near = at === 'anywhere' ? role !== 'plan' || i - start <= NEAR_START : i === start;
    if (!near || (role === 'plan' && LEADS_IN.test(halfWidth.slice(start, sentence?.end)))) continue;
    told[role] = true;
    found.push({
      role,
      start,
      end: cueEnd(halfWidth, start, cue.end, sentence?.end ?? halfWidth.length, role),
      opens: start === leading,
    });
  }
  for (const cue of [aheadIn(halfWidth, sentences, leading), shortIn(halfWidth, sentences, leading)]) {
    const other = found.findIndex(({ role }) => role === cue?.role);
    if (cue === null || (found[other]?.start ?? Infinity) <= cue.start) continue;
    if (other >= 0) found.splice(other, 1);
    found.push(cue);
  }
  return found.length === 0 ? NO_CUES : found.sort((a, b) => a.start - b.start);
}

/**
 * 2026年，市总工会将重点…: who plans may stand between the year and 将 or 要. A sentence that puts a thing somewhere (将…作为首要)
 * plans nothing.
 */
const PLANS = `[\\u4e00-\\u9fff“”]{0,12}?(?:将|要)(?=(?:${[...new Set(PLANNING)].join('|')})(?![^,。;]*(?:作为|列为|纳入|放在|摆在|视为|贯穿)))`;
const AHEAD = new RegExp(`^ *[^,。;:]{0,8}年(?:里|度)?,${PLANS}`);
const OPENING_READ = 80;
/** 2026年是“十五五”开局之年，区教育局将着力…; 2026年是换届之年。我们将重点…: what the year is stands before what is planned. */
const HERALDED = new RegExp(
  `^ *20\\d\\d年是[^。;:]{2,50}[,。](?:${PLANS}|[^,。;:\\d]{0,10}(?:计划|打算|拟)[^,。;:\\d]{0,6}以下|[^。;:\\d]{0,20}(?:总体|工作)(?:思路|要求|目标)是)`,
);
const HERALD_READ = 120;

/** The first sentence that tells how far the report falls short, or turns from what was achieved to what was not. */
function shortIn(halfWidth: string, sentences: readonly Span[], leading: number): Cue | null {
  const compares = halfWidth.includes('比');
  const turns = /同时|之余/.test(halfWidth);
  if (!compares && !turns) return null;
  for (const { start: from, end } of sentences) {
    const sentence = halfWidth.slice(from, end);
    const found = (compares ? FALLS_SHORT.exec(sentence) : null) ?? (turns ? TURNS.exec(sentence) : null);
    if (found === null) continue;
    let start = Math.max(from, leading);
    while (halfWidth[start] === ' ') start++;
    const stop = cueEnd(halfWidth, start, from + found.index + found[0].length, end, 'problems');
    return { role: 'problems', start, end: stop, opens: start === leading };
  }
  return null;
}

function aheadIn(halfWidth: string, sentences: readonly Span[], leading: number): Cue | null {
  for (const { start: from, end } of sentences) {
    const found =
      AHEAD.exec(halfWidth.slice(from, Math.min(end, from + OPENING_READ))) ??
      (halfWidth.startsWith('20', from) ? HERALDED.exec(halfWidth.slice(from, from + HERALD_READ)) : null);
    if (found === null || LEADS_IN.test(halfWidth.slice(from, end))) continue;
    let start = Math.max(from, leading);
    while (halfWidth[start] === ' ') start++;
    const stop = cueEnd(halfWidth, start, from + found[0].length, end, 'plan');
    return { role: 'plan', start, end: stop, opens: start === leading };
  }
  return null;
}

const SEEN = { role: 'problems', at: 'anywhere', text: '' } as const;

/** The words of seeing at a place, where a fault is named behind them. */
function seeing(halfWidth: string, at: number): { readonly end: number; readonly value: (typeof CUES)[number] } | null {
  const found = sights.longest(halfWidth, at);
  if (found === null) return null;
  const reach = halfWidth.slice(found.end, found.end + FAULT_REACH);
  return FAULTS.some((fault) => reach.includes(fault)) ? { end: found.end, value: SEEN } : null;
}

const SPEECH = /(?:说|指出|表示|强调)$/;

/** Where the words end that stand for the heading: 下一步 of a plan, of problems the sentence or its first clause. */
function cueEnd(halfWidth: string, start: number, word: number, stop: number, role: Cue['role']): number {
  let end = stop;
  while (end > start && '。!?;: ”'.includes(halfWidth[end - 1] as string)) end--;
  if (halfWidth[word - 1] === ':') word--; // 存在问题：…
  const colon = halfWidth.slice(word, end).indexOf(':');
  if (role === 'problems' && end - start <= LONGEST_WHOLE) return colon < 0 ? end : word + colon;
  const mark = halfWidth.slice(start, end).search(/[,:;]/);
  if (mark < 0) return Math.min(end, Math.max(word, start + LONGEST_WHOLE));
  const first = start + mark;
  const speaks = SPEECH.test(halfWidth.slice(start, first)); // 张市长说，…: who speaks is no heading
  const dated = role === 'plan' && !/^\D{0,2}\d{4}年$/.test(halfWidth.slice(start, first)); // 下半年，我们将…, 展望2026年，…
  if (!speaks && (role === 'problems' || dated || first >= word - 1)) return first;
  if (speaks) word = first + 1;
  const second = halfWidth.slice(word, end).search(/[,:;]/);
  return second < 0 ? end : word + second;
}

const cues = new Trie<(typeof CUES)[number]>();
for (const cue of CUES) cues.add(cue.text, cue);

const sights = trieOf(SEEING);
