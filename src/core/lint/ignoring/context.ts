import type { PlacedParagraph } from '../../report/context';
import type { ParagraphReading } from '../../report/paragraph';
import type { Report } from '../../report/report';
import { toHalfWidth } from '../../text/width';
import type { Span } from '../../text/span';
import type { Diagnostic } from '../model';
import { ruleById } from '../registry';
import { hashOf } from '../../text/hash';

/**
 * What an ignored finding is known by. Width and blanks do not count, so that 全角 for 半角 or another line break leaves it
 * as it is: the hash is that of the rule's id, the sentence (or sentences) that the flagged words stand in, and where
 * in it they stand, each parted by a line feed.
 */
export function contextOf(report: Report, diagnostic: Diagnostic): string {
  const { rule, span } = diagnostic;
  const by = ruleById(rule)?.ignoredBy;
  if (by !== undefined) return hashOf(`${rule}\n${by === 'message' ? diagnostic.message.zh : ''}`);
  const i = report.paragraphAt(span.start);
  const { reading } = report.paragraphs[i] as PlacedParagraph;
  const at = report.starts[i] as number;
  if (span.end > at + reading.text.length) return hashAt(report, rule, span);
  let hashes = known.get(reading);
  if (hashes === undefined) known.set(reading, (hashes = new Map()));
  const key = `${rule} ${span.start - at} ${span.end - at}`;
  let hash = hashes.get(key);
  if (hash === undefined) hashes.set(key, (hash = hashAt(report, rule, span)));
  return hash;
}

/** The hashes of findings that stand in one paragraph, kept with it: at a keystroke the others are not counted anew. */
const known = new WeakMap<ParagraphReading, Map<string, string>>();

function hashAt(report: Report, rule: string, span: Span): string {
  const sentence = sentenceOf(report, span);
  const before = plain(report, { start: sentence.start, end: span.start }).length;
  const flagged = plain(report, span).length;
  return hashOf(`${rule}\n${plain(report, sentence)}\n${before}+${flagged}`);
}

/** The hash of the sentence before the one that holds the offset: it tells equal sentences apart. */
export function sentenceBefore(report: Report, { start }: Span): string {
  const first = sentenceOf(report, { start, end: start }).start;
  for (let i = report.paragraphAt(start); i >= 0; i--) {
    const at = report.starts[i] as number;
    const sentences = (report.paragraphs[i] as PlacedParagraph).reading.outline.sentences;
    for (let n = sentences.length - 1; n >= 0; n--) {
      const sentence = sentences[n] as Span;
      const text =
        at + sentence.start >= first ? '' : plain(report, { start: at + sentence.start, end: at + sentence.end });
      if (text !== '') return hashOf(text);
    }
  }
  return hashOf('');
}

const LONGEST_EXCERPT = 60;
const LEAD = 20;

/** The sentence for a human reader: on one line, shortened around the flagged words. */
export function excerptOf(report: Report, span: Span): string {
  const sentence = sentenceOf(report, span);
  const text = report.slice(sentence);
  const from =
    text.length <= LONGEST_EXCERPT
      ? 0
      : Math.max(0, Math.min(span.start - sentence.start - LEAD, text.length - LONGEST_EXCERPT));
  const part = [...text.slice(from, from + LONGEST_EXCERPT)]
    .filter((character) => !/^[\ud800-\udfff]$/.test(character))
    .join('');
  return `${from > 0 ? '…' : ''}${part.replace(/\s+/g, ' ').trim()}${from + LONGEST_EXCERPT < text.length ? '…' : ''}`;
}

/** From the start of the sentence that holds the span's start to the end of the one that holds its end. */
function sentenceOf(report: Report, span: Span): Span {
  const start = sentenceAt(report, span.start).start;
  return { start, end: Math.max(sentenceAt(report, Math.max(span.start, span.end - 1)).end, span.end) };
}

function sentenceAt(report: Report, offset: number): Span {
  const i = report.paragraphAt(offset);
  const at = report.starts[i] as number;
  const { reading } = report.paragraphs[i] as PlacedParagraph;
  const { sentences } = reading.outline;
  const sentence = sentences.find(({ end }) => offset - at < end) ??
    sentences.at(-1) ?? { start: 0, end: reading.text.length };
  return { start: at + sentence.start, end: at + sentence.end };
}

/** The words between two offsets as they are compared: half-width, without blanks and comments. */
function plain(report: Report, { start, end }: Span): string {
  let text = '';
  for (let i = report.paragraphAt(start); i < report.paragraphs.length && (report.starts[i] as number) < end; i++) {
    const at = report.starts[i] as number;
    text += (report.paragraphs[i] as PlacedParagraph).reading.halfWidth.slice(
      Math.max(0, start - at),
      Math.max(0, end - at),
    );
  }
  return toHalfWidth(text).replaceAll(' ', '');
}
