import { characterSet, findWithin } from './characters';
import type { Characters } from './characters';
import { isDigit, isHan, isLatin } from './width';
import type { Span } from './span';

/**
 * What may be a gap left in a text: crosses (XX, ××), a number still to come before its measure word (*处, ×名, x.x%), a
 * rule to write on (____), something in brackets, a word such as TODO.
 */
export interface Gap extends Span {
  readonly kind: 'cross' | 'number' | 'line' | 'square' | 'round' | 'brace' | 'word';
  /** What the brackets hold, without blanks; what is written, for the others. */
  readonly content: string;
}

const CROSS = characterSet('XxＸｘ×✕╳');
/** What is written in place of digits. */
const STAR = characterSet('*＊※○〇□');
const POINT = characterSet('.．');
/** What a number that is still to come may follow besides a word: ，×个支部. */
const OPENS_CLAUSE = characterSet('，。；：、,;:');
const PERCENT = characterSet('%％');
const MOST_STARS = 3;
const LINE = characterSet('_＿');
const DATE_PART = characterSet('年月日');
const BRACKETS = new Map<number, { readonly close: number; readonly kind: Gap['kind'] }>(
  (['【】square', '〔〕square', '[]square', '［］square', '（）round', '()round', '{}brace'] as const).map((entry) => [
    entry.charCodeAt(0),
    { close: entry.charCodeAt(1), kind: entry.slice(2) as Gap['kind'] },
  ]),
);
const isOpening = characterSet('【〔[［（({');
const QUOTES_OPEN = characterSet('“《');
const QUOTES_CLOSE = characterSet('”》');
const WORDS: ReadonlySet<string> = new Set(['TODO', 'TBD', 'FIXME', 'XXXX']);
/** What joins a word to a name or an address. */
const JOINS = characterSet('/-_.@#');
const FEWEST_UNDERSCORES = 3;
/** Two are a gap where they are the only ones of a text: of emphasis there are always two. */
const EMPHASIS = 2;
const LONGEST_CONTENT = 24;
/** What waits to be filled or answered may be a whole sentence: 【待答：去年计划“…”】. */
export const LONGEST_WAITING = 640;
const WAITS = '待'.charCodeAt(0);
const LONGEST_QUOTATION = 40;
const LONGEST_WORD = 6;
const ROUND = '('.charCodeAt(0);
const LENTICULAR = '【'.charCodeAt(0);
const NONE: readonly Gap[] = [];

/**
 * The candidates in order, those in quotation and title marks left out. Looks at each character a bounded number of
 * times.
 */
export function readGaps(text: Characters): readonly Gap[] {
  const found: Gap[] = [];
  let quotedTo = -1;
  const emphasis: Gap[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (QUOTES_OPEN[code] === 1)
      quotedTo = Math.max(quotedTo, findWithin(text, i + 1, QUOTES_CLOSE, LONGEST_QUOTATION));
    if (isOpening[code] === 1) {
      const gap = bracketed(text, i, code);
      if (gap === null) continue;
      found.push(gap);
      if (gap.kind !== 'round') i = gap.end - 1; // （责任单位：XX局）: a remark may hold a gap
    } else if (CROSS[code] === 1 || isLatin(code) || LINE[code] === 1) {
      const end = runEnd(text, i, code);
      if (LINE[code] === 1 && end - i === EMPHASIS) emphasis.push({ start: i, end, kind: 'line', content: '____' });
      if (i > quotedTo) addRun(found, text, i, end, code);
      i = Math.max(end, found.at(-1)?.end ?? 0) - 1;
    } else if (STAR[code] === 1) {
      let end = i + 1;
      while (STAR[text.charCodeAt(end)] === 1) end++;
      if (i > quotedTo && end - i <= MOST_STARS && leadsToNumber(text.charCodeAt(i - 1)))
        found.push({ start: i, end, kind: 'number', content: text.slice(i, end) });
      i = end - 1;
    }
  }
  const [sole, ...others] = emphasis;
  if (
    sole !== undefined &&
    others.length === 0 &&
    isHan(text.charCodeAt(sole.start - 1)) &&
    (isHan(text.charCodeAt(sole.end)) || PERCENT[text.charCodeAt(sole.end)] === 1)
  )
    add(found, sole);
  return found.length === 0 ? NONE : found;
}

const leadsToNumber = (before: number): boolean => isHan(before) || OPENS_CLAUSE[before] === 1;

/** In reading order; none that is known already. */
function add(found: Gap[], gap: Gap): void {
  const at = found.findIndex(({ end }) => end >= gap.end);
  if (at < 0) found.push(gap);
  else if ((found[at] as Gap).start > gap.start) found.splice(at, 0, gap);
}

const PROMPT = '【待';

/** A text without its prompts (【待填：…】, 【待核】), which are no words of it yet. */
export function withoutPrompts(text: string): string {
  let from = text.indexOf(PROMPT);
  if (from < 0) return text;
  let kept = '';
  let to = 0;
  for (; from >= 0; from = text.indexOf(PROMPT, Math.max(to, from + 1))) {
    const prompt = bracketed(text, from, LENTICULAR);
    if (prompt === null) continue;
    kept += text.slice(to, from);
    to = prompt.end;
  }
  return kept + text.slice(to);
}

/** Behind the run of underscores, of crosses, or of Latin letters, that starts at `start`. */
function runEnd(text: Characters, start: number, code: number): number {
  let end = start + 1;
  if (LINE[code] === 1) while (LINE[text.charCodeAt(end)] === 1) end++;
  else while (end < text.length && (isLatin(text.charCodeAt(end)) || CROSS[text.charCodeAt(end)] === 1)) end++;
  return end;
}

/** 20__年__月__日: in a date even a short rule is to write on; elsewhere two underscores may be emphasis. */
function followsDate(text: Characters, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return DATE_PART[before] === 1 || (isDigit(before) && isDigit(text.charCodeAt(start - 2)));
}

/** Behind x.x or ×.××, where a point and crosses follow the run that ends at `end`; `end` where they do not. */
function withDecimals(text: Characters, end: number): number {
  if (POINT[text.charCodeAt(end)] !== 1) return end;
  let to = end + 1;
  while (CROSS[text.charCodeAt(to)] === 1) to++;
  return to > end + 1 ? to : end;
}

function addRun(found: Gap[], text: Characters, start: number, end: number, code: number): void {
  if (LINE[code] === 1) {
    const isOfDate = DATE_PART[text.charCodeAt(end)] === 1 && followsDate(text, start);
    if (isOfDate || (end - start >= FEWEST_UNDERSCORES && (start > 0 || end < text.length)))
      found.push({ start, end, kind: 'line', content: '____' });
    return;
  }
  for (let i = start; i < end; i++) {
    if (CROSS[text.charCodeAt(i)] === 1) continue;
    const word = end - start <= LONGEST_WORD ? text.slice(start, end) : '';
    if (WORDS.has(word) && JOINS[text.charCodeAt(start - 1)] !== 1 && JOINS[text.charCodeAt(end)] !== 1)
      found.push({ start, end, kind: 'word', content: word });
    return;
  }
  const decimals = withDecimals(text, end);
  if (decimals > end) {
    if (!isDigit(text.charCodeAt(start - 1))) found.push({ start, end: decimals, kind: 'number', content: 'x.x' });
    return;
  }
  const next = text.charCodeAt(end);
  const before = text.charCodeAt(start - 1);
  if (
    isDigit(next) ||
    next === 45 ||
    next === 47 ||
    (isDigit(before) && !(DATE_PART[next] === 1 && start > 1 && isDigit(text.charCodeAt(start - 2))))
  )
    return; // X5, XX-1, 3×5; but 20XX年
  if (end - start === 1 && DATE_PART[next] !== 1) {
    if (leadsToNumber(before)) found.push({ start, end, kind: 'number', content: text.slice(start, end) });
    return;
  }
  const last = found.at(-1);
  const to = DATE_PART[next] === 1 ? end + 1 : end;
  if (last?.kind === 'cross' && start === last.end && DATE_PART[before] === 1)
    found[found.length - 1] = { ...last, end: to }; // X年X月X日
  else {
    const from = isDigit(before) ? start - 2 : start; // the century of 20XX年
    found.push({
      start: from,
      end: to,
      kind: 'cross',
      content: text.slice(start, Math.min(end, start + LONGEST_WORD)),
    });
  }
}

/**
 * What stands in brackets of up to 24 characters, more where it waits for something (【待填：…】); `[text](target)` is a
 * link.
 */
function bracketed(text: Characters, start: number, code: number): Gap | null {
  const { close, kind } = BRACKETS.get(code) as { close: number; kind: Gap['kind'] };
  const longest = code === LENTICULAR && text.charCodeAt(start + 1) === WAITS ? LONGEST_WAITING : LONGEST_CONTENT;
  for (let i = start + 1; i <= start + longest && i < text.length; i++) {
    const here = text.charCodeAt(i);
    if (here === code) return null;
    if (here !== close) continue;
    if ((text.charCodeAt(i + 1) === ROUND && code !== LENTICULAR) || i === start + 1) return null;
    return { start, end: i + 1, kind, content: text.slice(start + 1, i).trim() };
  }
  return null;
}
