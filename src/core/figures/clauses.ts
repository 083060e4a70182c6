import { MEASURE_ENDING } from '../lexicon/quantities/measures';
import type { Reader } from './reader';
import { baseName } from './stages/change';
import { subjectOf } from './stages/phrase';
import { CLAUSE_ENDS } from './tokens/token';
import type { Token } from './tokens/token';

/** A heading that is the first sentence of its paragraph is no longer than this. */
const LONGEST_HEADING = 45;
/** 。其中，…; 。分产业看，…; 。按经营单位所在地分，…: the sentence tells the one before by its parts, against the same base. */
const BREAKDOWN = /^\s*(?:其中[,:]?|(?:分|按|从)[^,;。\d]{2,12}(?:看|分)[,:])/;
/** 。其中，…: the parts are of the time of the whole. */
const OF_WHICH = /^\s*其中/;
/** A clause longer than this names no base, topic or subject for the next. */
const LONGEST_FRAME = 40;
/** 初步核算，; 据统计，; 记者从市医保局获悉，; 贷款方面，: whose number it is, or what it is about. */
const ATTRIBUTION =
  /^\s*(?:[据经])?(?:市|省|县|区|国家)?(?:初步|不完全|有关部门)?(?:统计局?|核算|测算|调查|快报|数据)(?:数据|结果)?(?:显示|反映|表明)?,$|^\s*(?:总的看|总体上?看|总体来看|预计),$|(?:获悉|了解到|通报|公布|发布|披露|介绍|显示|表明)[,:]$|^\s*[^,;。:\d]{2,10}(?:方面|上看|来看),$/;
/** 通报了1—8月信访情况：; 现将2025年工作情况汇报如下：: what follows is of the time named there. */
const ANNOUNCED = /(?:情况|状况|形势|进展|数据|结果|指标|如下|简报|快报|通报)$/;
/** So much of a sentence tells how it begins. In UTF-16 code units. */
const LEAD = 24;
const LONGEST_ATTRIBUTION = 60;
/** 营业成本|方面: what the things behind it are measured in. */
const TOPIC_ENDS: ReadonlySet<string> = new Set(['面', '看']);
const TOPIC = /^(?:而|在|从)?([^,;。:\d]{2,10}?)(?:方面|上看|来看)$/;
/** What marks end and begin: clauses, groups, sentences, brackets, with what each hands on. */
export class Frames {
  /** First token of the current sentence. */
  sentence = 0;
  /** The base that a leading phrase sets for the whole paragraph. */
  base: string | null = null;
  /** The base that the sentence named first, and whether a breakdown has taken it over a full stop. */
  private first: Reader['base'] = null;
  private goesOn = false;
  /** How many figures there were when the clause began. */
  private figuresBefore = 0;
  private readonly headed: boolean;

  constructor(
    private readonly reader: Reader,
    markers: readonly { readonly start: number }[],
  ) {
    const { tokens, text } = reader;
    this.headed = markers[0]?.start === tokens.find(({ start, end }) => text.slice(start, end).trim() !== '')?.start;
  }

  /** Whether nothing was told in the sentence before the clause but where it is known from: 初步核算，|上半年…. */
  get opensSentence(): boolean {
    const { tokens, clause, halfWidth } = this.reader;
    if (tokens.slice(this.sentence, clause).every(({ kind }) => kind === 'mark')) return true;
    const from = (tokens[this.sentence] as Token).start;
    const to = (tokens[clause] as Token).start;
    return this.saysNothing && to - from <= LONGEST_ATTRIBUTION && ATTRIBUTION.test(halfWidth.slice(from, to));
  }

  /** Whether the sentence has told no figure yet. */
  private get saysNothing(): boolean {
    return this.reader.figures.length === this.reader.sentence;
  }

  /** A figure or comparison was read. */
  told(): void {
    this.first ??= this.reader.base;
  }

  mark(index: number): void {
    const { reader } = this;
    const token = reader.tokens[index] as Token;
    const mark = reader.halfWidth[token.start] as string;
    if (token.kind === 'open') reader.depth++;
    else if (token.kind === 'close') reader.depth = Math.max(0, reader.depth - 1);
    if (token.kind === 'mark' && !CLAUSE_ENDS.has(mark) && token.end - token.start === 1) return;
    const labels = mark === ':' && reader.tokens[index + 1]?.kind === 'quantity'; // 参训人数：86人
    this.endClause(index, labels);
    if (mark === ';') {
      reader.group = reader.figures.length;
      reader.timing.endGroup();
      const { sentence, group, clause } = reader.place;
      reader.place = { sentence, group: group + 1, clause };
    }
    if ('。!?.'.includes(mark) && token.end - token.start === 1) this.endSentence(index);
  }

  private endClause(index: number, labels: boolean): void {
    const { reader } = this;
    const told = reader.figures.length > this.figuresBefore;
    this.figuresBefore = reader.figures.length;
    const named = told ? null : leadingBase(reader, reader.clause, index);
    if (named !== null) {
      reader.base = { kind: 'yoy', base: named };
      if (reader.figures.length === 0) this.base ??= named;
    }
    const token = reader.tokens[index] as Token;
    reader.mood.read(token.start);
    if (labels) return;
    if (told) reader.subject = '';
    else if (reader.halfWidth[token.start] === ',') this.handOn(index);
    if (reader.halfWidth[token.start] === ':' && this.saysNothing && this.announces(token.start))
      reader.timing.announce(reader.figures.length);
    reader.boundary = reader.clause = index + 1;
    const { sentence, group, clause } = reader.place;
    reader.place = { sentence, group, clause: clause + 1 };
    reader.timing.endClause();
    reader.mood.endClause();
  }

  private announces(end: number): boolean {
    const { tokens, clause, halfWidth } = this.reader;
    return ANNOUNCED.test(halfWidth.slice((tokens[clause] as Token).start, end));
  }

  /** What a clause without figures says the next is about. */
  private handOn(index: number): void {
    const { reader } = this;
    const words = reader.tokens.slice(reader.clause, index);
    const [first, last] = [words[0], words[words.length - 1]];
    if (first === undefined || last === undefined) return;
    if (last.end - first.start > LONGEST_FRAME || words.some(({ kind }) => kind === 'quantity' || kind === 'rank')) {
      reader.subject = '';
      return;
    }
    const clause = reader.halfWidth.slice(first.start, last.end);
    const topic = TOPIC_ENDS.has(clause[clause.length - 1] ?? '') ? TOPIC.exec(clause)?.[1] : undefined;
    if (topic !== undefined && MEASURE_ENDING.test(topic)) reader.topic = topic;
    else if (reader.depth === 0) reader.subject = subjectOf(reader.text, words);
  }

  private endSentence(index: number): void {
    const { reader } = this;
    const { end } = reader.tokens[index] as Token;
    reader.group = reader.sentence = reader.figures.length;
    const next = reader.halfWidth.slice(end, end + LEAD);
    this.goesOn ||= this.first !== null && BREAKDOWN.test(next);
    reader.base = this.goesOn ? this.first : null;
    this.first = reader.base;
    const heading = this.headed && this.sentence === 0 && end <= LONGEST_HEADING;
    reader.timing.endSentence(reader.figures.length, heading, OF_WHICH.test(next));
    reader.mood.endSentence();
    reader.subject = reader.topic = '';
    reader.depth = 0;
    reader.sentenceStart = end;
    reader.place = { sentence: reader.place.sentence + 1, group: 0, clause: 0 };
    this.sentence = index + 1;
  }
}

/** Of so many words, and so many tokens with the marks among them, is a base at most. */
const MOST_WORDS = 3;
const MOST_TOKENS = 12;
const BASE_CLAUSE = /^(?:与|和|同|比|较)(.{2,16}?)(?:相比较|相比|比)?$/;

/** A clause that is nothing but a comparison's base: 与上年末相比，…; 较2020年，…. */
function leadingBase(reader: Reader, from: number, to: number): string | null {
  if (to - from > MOST_TOKENS) return null;
  const words: Token[] = [];
  for (let i = from; i < to; i++) {
    const token = reader.tokens[i] as Token;
    if (token.kind !== 'mark' && words.push(token) > MOST_WORDS) return null;
  }
  const [first, last] = [words[0], words[words.length - 1]];
  if (first === undefined || last === undefined) return null;
  if (last.end - first.start > LONGEST_FRAME) return null;
  const written = reader.text.slice(first.start, last.end);
  if (words.length === 1 && first.sense?.base !== undefined) return baseName(written) ?? written;
  return words.some(({ kind }) => kind === 'period') ? (BASE_CLAUSE.exec(written)?.[1] ?? null) : null;
}
