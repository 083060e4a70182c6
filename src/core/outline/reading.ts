import { OPENERS, ACTIONS } from '../lexicon/verbs';
import { splitSentences } from '../text/sentences';
import type { Span } from '../text/span';
import { isChrome } from './chrome';
import { readMarkers } from './markers';
import type { Marker } from './markers';
import { CUES, HEADING_OPENERS } from '../lexicon/headings';
import { Trie } from '../lexicon/trie';

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
  /** The first sentence, where it is short, holds no digit, starts with a verb, and more follows: it may be a heading (聚焦…发力。). */
  readonly lead: Span | null;
  /** Further sentences of the kind, where a paragraph sets off its parts by them: three or more, each with text of its own. */
  readonly innerLeads: readonly Span[];
  /** Where the paragraph begins to tell problems or plans without a heading (下一步，…): each at most once. */
  readonly cues: readonly Cue[];
  /** The line is nothing but something to be filled in or answered (【待答：…】): no heading stands in it, and it parts none from its text. */
  readonly waits: boolean;
  /** The line is a number and nothing else: the first cell of a pasted table row. */
  readonly cell: number | null;
}

/** How long a paragraph must be for a short line before it to be its heading. */
export const BODY_LENGTH = 40;
/** Ends a finished paragraph. */
const FINISHED = /[。!?;:”)]\s*$/;

const NO_MARKERS: readonly Marker[] = [];
/** 表1 主要指标完成情况, 图2 投资走势: the name of a table or a picture. */
const CAPTION = /^附?[表图] *[\d一二三四五六七八九十]{1,3}(?:[-.]\d{1,2})?[ :.、]/;
/** A line of the table of contents: a heading, dots or a gap, and its page. */
const CONTENTS = /^[^。;!?]{2,50}?(?:[.…·_]{3,} *| {2,})\d{1,3}$/;
const LONGEST_BARE = 30;
const LONGEST_LEAD = 30;
/** By their first two characters: a heading's opening word is at least that long. */
const verbStarts = new Set(
  [...OPENERS, ...ACTIONS, ...HEADING_OPENERS].filter((word) => word.length >= 2).map((word) => word.slice(0, 2)),
);

/** Reads one paragraph. @param folded its half-width view. */
export function readOutline(folded: string): OutlineReading {
  const leading = /^[\s•·●◆■▪►]*/.exec(folded)?.[0].length ?? 0;
  const end = Math.max(leading, folded.trimEnd().length);
  const body = { start: leading, end };
  const plain = folded.slice(leading, end);
  const sentences = splitSentences(folded);
  const contents = CONTENTS.test(plain);
  const captions = CAPTION.test(plain);
  const waits = plain.startsWith('【待') && plain.indexOf('】') === plain.length - 1;
  return {
    markers: contents || waits ? NO_MARKERS : readMarkers(folded),
    sentences,
    body,
    chrome: isChrome(folded),
    bare:
      !contents &&
      !captions &&
      plain.length >= 2 &&
      plain.length <= LONGEST_BARE &&
      !/[。;:,!?、]$/.test(plain) &&
      /[\u4e00-\u9fff]{2}/.test(plain) &&
      !/[。;|]/.test(plain) &&
      !plain.startsWith('【'),
    lead: leadOf(folded, sentences, leading),
    innerLeads: innerLeadsOf(folded, sentences),
    waits,
    cues: waits ? NO_CUES : cuesOf(folded, sentences, leading),
    cell: /^\d{1,3}$/.test(plain) ? Number(plain) : null,
    finished: FINISHED.test(folded),
  };
}

/**
 * Whether an edit of a paragraph leaves the outline as it is: both readings offer the same candidates, their headings all
 * end before the change, and to its neighbours the paragraph looks the same.
 * @param unchanged how many characters at the paragraph's start are the same before and after.
 */
export function meansTheSame(before: OutlineReading, after: OutlineReading, unchanged: number): boolean {
  const none = isPlain(before) && isPlain(after);
  const firstEnd = none ? 0 : headingsEnd(before);
  return (
    before.finished === after.finished &&
    before.waits === after.waits &&
    lengthClass(before) === lengthClass(after) &&
    (none ||
      (firstEnd <= unchanged &&
        sameCandidates(before, after) &&
        after.body.end > firstEnd &&
        before.body.end > firstEnd))
  );
}

const isPlain = ({ markers, chrome, bare, lead, innerLeads, cues, cell }: OutlineReading): boolean =>
  markers.length === 0 &&
  innerLeads.length === 0 &&
  !chrome &&
  !bare &&
  lead === null &&
  cues.length === 0 &&
  cell === null;

/** Where the sentence ends that holds the paragraph's last heading. */
function headingsEnd({ markers, lead, innerLeads, cues, sentences }: OutlineReading): number {
  const last = Math.max(innerLeads.at(-1)?.end ?? 0, markers.at(-1)?.end ?? 0, lead?.end ?? 0, cues.at(-1)?.end ?? 0);
  return sentences.find((sentence) => sentence.end > last)?.end ?? Infinity;
}

function sameCandidates(a: OutlineReading, b: OutlineReading): boolean {
  const sameSpan = (x: Span | null, y: Span | null): boolean =>
    x === y || (x !== null && y !== null && x.start === y.start && x.end === y.end);
  return (
    a.chrome === b.chrome &&
    a.bare === b.bare &&
    a.cell === b.cell &&
    sameSpan(a.lead, b.lead) &&
    a.cues.length === b.cues.length &&
    a.cues.every((cue, i) => sameSpan(cue, b.cues[i] ?? null) && cue.role === b.cues[i]?.role) &&
    a.innerLeads.length === b.innerLeads.length &&
    a.innerLeads.every((lead, i) => sameSpan(lead, b.innerLeads[i] ?? null)) &&
    a.markers.length === b.markers.length &&
    a.markers.every((marker, i) => {
      const other = b.markers[i] as Marker;
      return (
        marker.family === other.family &&
        marker.number === other.number &&
        sameSpan(marker, other) &&
        marker.place === other.place
      );
    })
  );
}

const lengthClass = ({ body }: OutlineReading): number =>
  body.end === body.start ? 0 : body.end - body.start >= BODY_LENGTH ? 2 : 1;

function leadOf(folded: string, sentences: readonly Span[], leading: number): Span | null {
  const first = sentences[0];
  if (first === undefined || sentences.length < 2) return null;
  const dash = /^[—-]{1,2}/.exec(folded.slice(leading))?.[0].length ?? 0;
  const from = leading + dash;
  const text = folded.slice(from, first.end - 1);
  if (text.length < 4 || text.length > LONGEST_LEAD || /[\d;:]/.test(text) || folded[first.end - 1] !== '。')
    return null;
  return dash > 0 || verbStarts.has(text.slice(0, 2)) ? { start: from, end: first.end - 1 } : null;
}

const NO_LEADS: readonly Span[] = [];

/** 高标准策划…。…。高质量推动…。…。高水平建设…。…: parallel short sentences, each followed by the text it heads. */
function innerLeadsOf(folded: string, sentences: readonly Span[]): readonly Span[] {
  if (sentences.length < 6) return NO_LEADS;
  const found: Span[] = [];
  for (let i = 0; i < sentences.length - 1; i++) {
    const { start, end } = sentences[i] as Span;
    const text = folded.slice(start, end - 1);
    if (
      text.length < 6 ||
      text.length > LONGEST_LEAD ||
      !INNER_LEAD.test(text) ||
      !verbStarts.has(text.slice(0, 2)) ||
      folded[end - 1] !== '。'
    )
      continue;
    if (found.at(-1)?.end === start - 1) return NO_LEADS; // two in a row head nothing
    found.push({ start, end: end - 1 });
  }
  if (found.length < 3) return NO_LEADS;
  const texts = found.map(({ start, end }) => folded.slice(start, end));
  const alike = texts.every((text) => text[0] === texts[0]?.[0]);
  const paired = texts.every(
    (text) => /^[^,]{4,},[^,]{4,}$/.test(text) && verbStarts.has((text.split(',')[1] ?? '').slice(0, 2)),
  );
  return alike || paired ? found : NO_LEADS;
}

const INNER_LEAD = /^[^\d;:、]*$/;

/** A sentence that opens problems or plans; the span is that of the words that say so. */
export interface Cue extends Span {
  readonly role: 'problems' | 'plan';
}

/** Who plans stands so near to the start of the sentence: 2026年，我们打算…. */
const NEAR_START = 8;

/** Plans open at the start of a sentence, or near it where the words say who plans; problems are told by words anywhere in it. */
function cuesOf(folded: string, sentences: readonly Span[], leading: number): readonly Cue[] {
  const found: Cue[] = [];
  for (let i = leading; i < folded.length; i++) {
    const cue = cues.longest(folded, i);
    if (cue === null) continue;
    const { role, at } = cue.value;
    if (found.some((other) => other.role === role)) continue;
    if (role === 'plan' && at === 'anywhere') {
      const start = Math.max(
        leading,
        sentences.find((sentence) => sentence.start <= i && i < sentence.end)?.start ?? i,
      );
      if (i - start <= NEAR_START) found.push({ role, start, end: cue.end });
    } else if (at === 'anywhere' || i === leading || sentences.some((sentence) => sentence.start === i))
      found.push({ role, start: i, end: cue.end });
  }
  return found.length === 0 ? NO_CUES : found;
}

const cues = new Trie<(typeof CUES)[number]>();
for (const cue of CUES) cues.add(cue.text, cue);

const NO_CUES: readonly Cue[] = [];
