import type { RowForm } from '../../lexicon/headings/headingWeights';
import { headForm, isWrapped, LONGEST_HEAD, plain } from './forms';
import type { Member, Surroundings } from './model';
import { sentencesWithin } from './textLines';
import type { PlacedSentence, TextLine } from './textLines';

const SHORTEST = 3;
/** A sentence up to this length is a heading whole; of a longer one the first clause. */
export const LONGEST_WHOLE = 30;
/** No sentence inside a paragraph that is longer is a heading. */
export const LONGEST_INNER = 30;
const SHORTEST_INNER = 6;
/** So many sentences has a paragraph that sets off its parts by sentences. */
const MANY_SENTENCES = 5;
const LONGEST_LABEL = 14;
/** What of the places found a row may consist of. */
const SELECT: Readonly<Partial<Record<RowForm, Select>>> = {
  refrain: comingBack,
  inner: builtAlike,
  label: toldOnce,
};

type Select = (members: readonly Member[]) => readonly Member[];

type Collect = (line: TextLine, next: TextLine | undefined, scope: Surroundings, found: Member[]) => void;

/** Who speaks, in questions and answers: 记者：, 县交通局：. */
const SPEAKER =
  /^(?:问|答|提问|回答)$|(?:记者|网友|主持人|发言人|负责人|[局厅市县省区部]长|主任|书记|局|厅|委|办|公司|大队|中心)$/;
/** 【档案法制建设】全年…, as yearbooks have it; not what is to be filled in (【待补：…】). */
const BRACKETED = /^【(?!待|请|填|此处|注|编者|来源|摘要|关键词)([\u4e00-\u9fff“”、,]{2,24})】/;
/** An item of a list. */
const BULLETED = /^\s*(?:[-*+] |[•·])/;
const NO_TOPIC = /[;。!?《》]|[为是有即说称道指至到于成]$/;
const NO_LABEL = /[,;。!?“”\d《》]|[为是有即说称道指至到于成]$/;
/** Who speaks behind a refrain says nothing against it: 五年来，我们…. */
const WE = /^(?:我们|我[省市县区州局院校])/;
const COLLECT: Readonly<Record<RowForm, Collect>> = {
  bare(line, next, scope, found) {
    const { taken, texts, lines } = scope;
    const first = line.sentences[0] as PlacedSentence;
    const text = texts(line.paragraph);
    if (taken.has(first.id) || !text.outline.bare || line.byChrome || (next === undefined && !line.awaits)) return;
    const { start, end } = text.outline.body;
    if (isSubtitle(line, scope) || isWrapped(text.halfWidth.slice(start, end))) return;
    if (isBrokenOff(lines[first.line - 1], taken, texts)) return;
    if (next?.byChrome === true && next.sentences.length === 1 && texts(next.paragraph).outline.bare) return;
    const stop = text.halfWidth[end - 1] === ':' ? end - 1 : end;
    found.push(memberOf('bare', first, start, stop, plain(text.halfWidth.slice(start, stop)), true, line.underlined));
  },
  refrain(line, _next, { taken, texts }, found) {
    const first = line.sentences[0] as PlacedSentence;
    const { halfWidth, outline } = texts(first.paragraph);
    const opening = first.form.opening.slice(outline.dash);
    if (opening === '' || first.tail || taken.has(first.id) || !isRefrain(opening)) return;
    const [, then] = line.sentences;
    const alone = then === undefined || (line.sentences.length === 2 && isShort(then));
    const { end } = first.form;
    const start = first.form.start + outline.dash;
    const whole = plain(halfWidth.slice(start, end));
    const long = then?.tail === true || end - start > (alone ? LONGEST_HEAD : LONGEST_WHOLE);
    const second = long ? secondComma(halfWidth, start, end) : end;
    const text = second === end ? whole : plain(halfWidth.slice(start, second));
    found.push({
      ...memberOf('refrain', first, first.form.start, second, text, line.sentences.length === 1, false),
      textStart: start,
      opening,
      head: headForm(text.slice(opening.length).replace(WE, '')),
    });
  },
  dash(line, _next, scope, found) {
    const { taken, texts } = scope;
    const first = line.sentences[0] as PlacedSentence;
    if (isSubtitle(line, scope)) return;
    const { halfWidth, outline } = texts(first.paragraph);
    if (outline.dash === 0 || first.tail || taken.has(first.id)) return;
    const textStart = outline.body.start + outline.dash;
    const end = headEnd(halfWidth, textStart, first.form.end, line.sentences.length === 1);
    found.push({
      ...memberOf(
        'dash',
        first,
        outline.body.start,
        end,
        plain(halfWidth.slice(textStart, end)),
        line.sentences.length === 1,
        false,
      ),
      textStart,
    });
  },
  own(line, next, { taken, texts }, found) {
    if (next === undefined || line.sentences.length > 2 || texts(line.paragraph).outline.dash > 0) return;
    const sentence = line.sentences.at(-1) as PlacedSentence;
    const { form } = sentence;
    if (taken.has(sentence.id) || sentence.tail || !form.closed || form.text.length < SHORTEST) return;
    if (line.sentences.length === 2 && (!taken.has((line.sentences[0] as PlacedSentence).id) || !isShort(sentence)))
      return;
    found.push(memberOf('own', sentence, form.start, form.end, form.text, true, false));
  },
  lead(line, _next, { taken, texts }, found) {
    const first = line.sentences[0] as PlacedSentence;
    const { form } = first;
    if (line.sentences.length < 2 || first.tail || taken.has(first.id)) return;
    if (!form.closed || form.text.length < SHORTEST || texts(first.paragraph).outline.dash > 0) return;
    const end = headEnd(texts(first.paragraph).halfWidth, form.start, form.end, false);
    found.push(memberOf('lead', first, form.start, end, form.text, false, false));
  },
  colon(line, _next, { taken, texts, turns }, found) {
    const first = line.sentences[0] as PlacedSentence;
    if (first.tail || taken.has(first.id)) return;
    const { halfWidth } = texts(first.paragraph);
    const { start, end } = first.form;
    const bracketed = BRACKETED.exec(halfWidth.slice(start, start + LONGEST_WHOLE))?.[1];
    if (bracketed !== undefined) {
      const textStart = start + 1;
      const member = memberOf('colon', first, start, textStart + bracketed.length, bracketed, false, false);
      found.push({ ...member, textStart });
      return;
    }
    const colon = halfWidth.slice(start, Math.min(end, start + LONGEST_WHOLE + 1)).indexOf(':');
    if (colon < SHORTEST || turns(first.line) || BULLETED.test(halfWidth)) return;
    const text = plain(halfWidth.slice(start, start + colon));
    if (!/[\u4e00-\u9fff]{2}/.test(text) || NO_TOPIC.test(text) || SPEAKER.test(text)) return;
    found.push(memberOf('colon', first, start, start + colon, text, false, false));
  },
  label(line, _next, { taken, texts, first, last }, found) {
    if (BULLETED.test(texts(line.paragraph).halfWidth)) return;
    for (const sentence of sentencesWithin(line, first, last)) {
      const { halfWidth } = texts(sentence.paragraph);
      const { start, end } = sentence.form;
      // behind a heading that ends with a colon a second label may stand: 一、内容：宣传：…
      const heading = taken.get(sentence.id);
      if (sentence.tail || (heading !== undefined && halfWidth[heading] !== ':')) continue;
      let begin = heading === undefined ? start : heading + 1;
      while (halfWidth[begin] === ' ') begin++;
      const colon = halfWidth.indexOf(':', begin);
      if (colon < 0 || colon >= end || colon - begin < 2 || colon - begin > LONGEST_LABEL) continue;
      const text = plain(halfWidth.slice(begin, colon));
      if (NO_LABEL.test(text) || SPEAKER.test(text)) continue;
      found.push(memberOf('label', sentence, begin, colon, text, false, false));
    }
  },
  inner(line, _next, { taken, first, last }, found) {
    if (line.sentences.length < MANY_SENTENCES) return;
    for (const sentence of sentencesWithin(line, first + 1, last)) {
      const { form } = sentence;
      if (taken.has(sentence.id) || sentence.tail) continue;
      if (sentence === line.sentences[0] || !form.closed) continue;
      if (form.text.length < SHORTEST_INNER || form.text.length > LONGEST_INNER) continue;
      const member = memberOf('inner', sentence, form.start, form.end, form.text, false, false);
      if (!member.head.features.includes('f_digit')) found.push(member);
    }
  },
};

/** ——以改革促发展, alone on its line right below a heading: its subtitle, unless the next line begins so, too. */
function isSubtitle(line: TextLine, { lines, taken, texts }: Surroundings): boolean {
  const at = (line.sentences[0] as PlacedSentence).line;
  const dashed = (one: TextLine | undefined): boolean =>
    one !== undefined && texts(one.paragraph).outline.dash > 0 && !texts(one.paragraph).outline.finished;
  const above = lines[at - 1];
  return (
    dashed(line) &&
    !dashed(lines[at + 1]) &&
    above?.sentences.length === 1 &&
    taken.has((above.sentences[0] as PlacedSentence).id)
  );
}

/** What no line ends with but in the middle of a list or a title: …工作总结及|下半年工作计划. */
const JOINS = /[、及和与暨]$/;

/** Whether the line before stops in the middle of a sentence: then the next is its rest. */
function isBrokenOff(
  before: TextLine | undefined,
  taken: Surroundings['taken'],
  texts: Surroundings['texts'],
): boolean {
  const last = before?.sentences.at(-1);
  if (last === undefined || taken.has(last.id)) return false;
  const { halfWidth, outline } = texts(last.paragraph);
  if (outline.finished || outline.waits) return false;
  const sentence = halfWidth.slice(last.form.start, outline.body.end);
  return sentence.includes(',') || JOINS.test(sentence);
}

function memberOf(
  form: RowForm,
  sentence: PlacedSentence,
  start: number,
  end: number,
  text: string,
  alone: boolean,
  underlined: boolean,
): Member {
  return { form, sentence, start, textStart: start, end, opening: '', head: headForm(text), alone, underlined };
}

const isShort = (sentence: PlacedSentence | undefined): boolean =>
  sentence !== undefined && sentence.form.text !== '' && sentence.form.text.length <= LONGEST_WHOLE;

/** The end of a sentence that is a heading: whole where it is short or alone, else its first clause. */
function headEnd(halfWidth: string, start: number, end: number, alone: boolean): number {
  if (end - start <= (alone ? LONGEST_HEAD : LONGEST_WHOLE)) return end;
  const comma = halfWidth.slice(start, end).search(/[,;]/);
  return comma > 1 ? start + comma : end;
}

function secondComma(halfWidth: string, start: number, end: number): number {
  const second = halfWidth.indexOf(',', halfWidth.indexOf(',', start) + 1);
  return second > 0 && second < end ? second : end;
}

/** A refrain tells a time (三年来，), or is no connective. */
const isRefrain = (opening: string): boolean =>
  /[年月季期]/.test(opening) || !headForm(opening.slice(0, -1)).features.includes('f_voice');

/** Those whose opening stands in another line, too; three times where it tells no time. */
function comingBack(members: readonly Member[]): readonly Member[] {
  const counts = new Map<string, number>();
  for (const { opening } of members) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  return members.filter(({ opening }) => (counts.get(opening) ?? 0) >= (/[年月季期]/.test(opening) ? 2 : 3));
}

/** Labels that stand once: one that comes back among its siblings says who speaks, not what follows (孙工：…王工：…孙工：…). */
function toldOnce(members: readonly Member[]): readonly Member[] {
  const counts = new Map<string, number>();
  for (const { head } of members) counts.set(head.text, (counts.get(head.text) ?? 0) + 1);
  return members.filter(({ head }) => counts.get(head.text) === 1);
}

const FEWEST_ALIKE = 3;

/**
 * Of the sentences of one paragraph, where three and more begin alike, those; else where three and more end alike,
 * those; else all.
 */
function builtAlike(members: readonly Member[]): readonly Member[] {
  const byLine = new Map<number, Member[]>();
  for (const member of members) {
    const group = byLine.get(member.sentence.line);
    if (group === undefined) byLine.set(member.sentence.line, [member]);
    else group.push(member);
  }
  return [...byLine.values()].flatMap((group) => {
    const key = (slice: (text: string) => string): readonly Member[] => {
      const counts = new Map<string, Member[]>();
      for (const member of group) {
        const found = slice(member.head.text);
        counts.set(found, [...(counts.get(found) ?? []), member]);
      }
      return [...counts.values()].sort((a, b) => b.length - a.length)[0] ?? [];
    };
    const beginning = key((text) => text.slice(0, 2));
    if (beginning.length >= FEWEST_ALIKE) return beginning;
    const ending = key((text) => text.slice(-2));
    return ending.length >= FEWEST_ALIKE ? ending : group;
  });
}

/** The places of the form in a scope, in reading order. */
export function collectMembers(form: RowForm, lines: readonly TextLine[], scope: Surroundings): readonly Member[] {
  const found: Member[] = [];
  for (let i = scope.from; i < scope.to; i++) COLLECT[form](lines[i] as TextLine, lines[i + 1], scope, found);
  const select = SELECT[form];
  return select === undefined ? found : select(found);
}
