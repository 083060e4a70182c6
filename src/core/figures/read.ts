import { ACTIONS } from '../lexicon/verbs';
import type { PlacedQuantity } from '../numerals/quantity';
import type { Comparison, Indicator } from './model';
import { indicatorKey } from './key';
import { classify } from './comparison';
import type { Claim } from './comparison';
import { isSide, nounAfter, phraseBefore, predicateAfter } from './phrase';
import type { NounAfter, Phrase } from './phrase';
import { CLAUSE_MARKS, scan } from './scan';
import type { Token } from './scan';

/**
 * A figure as far as its own paragraph tells it. What depends on the rest of the report (the year, the role of its
 * section, a period named in an earlier piece of the same line) is added by the context pass.
 */
export interface FigureReading {
  readonly start: number;
  readonly end: number;
  readonly quantity: PlacedQuantity;
  readonly indicator: Indicator;
  /** The period in force, as written in this paragraph; null where none is named before the figure. */
  readonly periodText: string | null;
  readonly scope: string | null;
  /** Whether words of aim (力争, 目标) stand in its clause. */
  readonly aimed: boolean;
  readonly comparisons: readonly Comparison[];
  readonly partOf: number | null;
}

/** What a paragraph's text says in figures, with what it hands on to a following piece of the same line. */
export interface FiguresReading {
  readonly figures: readonly FigureReading[];
  /** The last period named, for the next piece of the line; null where none is. */
  readonly lastPeriod: string | null;
  /** The base that a leading phrase sets for the whole paragraph (与上年末相比，…); null where there is none. */
  readonly leadingBase: string | null;
}

/** Everything known while reading a paragraph from left to right. */
interface Reader {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly figures: Draft[];
  /** Index of the first figure of the sentence. */
  sentence: number;
  /** Index of the first figure since the last ；: comparisons reach no further back. */
  group: number;
  period: string | null;
  /** The base that the sentence has named: a bare 增长 after it means the same base. */
  base: Pick<Comparison, 'kind' | 'base'> | null;
}

interface Draft extends Omit<FigureReading, 'comparisons'> {
  readonly comparisons: Comparison[];
}

const AIM = /力争|确保|预期|目标(?:是|为|达|值)|计划(?:达|到|新增|完成|实现|投资|总投资|安排|建设)|争取(?:达|实现|完成|突破|新增|全年|到)|不低于|届时|将(?:达|新增|实现|建成|完成|突破|举办)/;

/** The figures of a paragraph, in order. */
export function readFigures(folded: string, text: string, markers: readonly { readonly start: number; readonly end: number }[]): FiguresReading {
  const tokens = scan(folded, text, markers);
  const reader: Reader = { text, folded, tokens, figures: [], sentence: 0, group: 0, period: null, base: null };
  let boundary = 0; // first token of the current lead
  let clause = 0; // first token of the current clause
  let base: string | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' || token.kind === 'open' || token.kind === 'close') {
      const mark = folded[token.start] as string;
      if (token.kind !== 'mark' || CLAUSE_MARKS.has(mark) || token.end - token.start > 1) {
        if (reader.figures.length === 0) base ??= leadingBase(reader, clause, i);
        boundary = clause = i + 1;
        if (mark === ';') reader.group = reader.figures.length;
        if ('。!?'.includes(mark)) {
          reader.group = reader.figures.length;
          reader.sentence = reader.figures.length;
          reader.base = null;
        }
      }
    } else if (token.kind === 'period') {
      if (isStatedPeriod(reader, i)) reader.period = text.slice(token.start, token.end);
    } else if (token.kind === 'quantity' || token.kind === 'rank') {
      i = take(reader, boundary, clause, i);
      boundary = i + 1;
    }
  }
  return { figures: reader.figures, lastPeriod: reader.period, leadingBase: base };
}

/** A comparison phrase that stands alone before the first figure: 与上年末相比，…. */
function leadingBase(reader: Reader, from: number, to: number): string | null {
  const words = reader.tokens.slice(from, to).filter((t) => t.kind !== 'mark');
  const only = words.length === 1 ? words[0] : undefined;
  return only?.sense?.base !== undefined ? reader.text.slice(only.start, only.end) : null;
}

/** Lengths such as 三年 in a plan's name, and the base of a comparison (比2022年), state no period of what follows. */
function isStatedPeriod(reader: Reader, index: number): boolean {
  const token = reader.tokens[index] as Token;
  const written = reader.folded.slice(token.start, token.end);
  const previous = reader.folded[token.start - 1];
  if (previous !== undefined && '比较与同和'.includes(previous) && /^(?:\d{4}年|上|去)/.test(written)) return false;
  if (/^(?:\d{1,3}|[一二两三四五六七八九十]+)个?(?:多|余)?(?:年|月)/.test(written) && !/月(?:份|底|末|初|\d)|^\d{1,2}月$/.test(written)) return false;
  if (reader.folded[token.end] === '前' && !reader.folded.startsWith('前三', token.end)) return false; // a deadline: 9月底前
  return !/^(?:下一步|每年)$/.test(written);
}

/** Reads the figure or comparison at `index` with the list that runs on from it; returns the index of the last token used. */
function take(reader: Reader, boundary: number, clause: number, index: number): number {
  const run = listRun(reader, index);
  const lead = leadOf(reader, boundary, clause, index);
  const token = reader.tokens[index] as Token;
  const previous = reader.figures.slice(reader.group);
  const claim = classify(reader.text, lead, token, previous.length > 0);
  const aimed = AIM.test(reader.text.slice((reader.tokens[clause] as Token).start, token.start));
  const anotherRank = token.kind === 'rank' && reader.figures.at(-1)?.quantity.unit === '位'; // 居全国第八、计划单列市第二
  if (claim !== null && !anotherRank && ((!claim.own && (previous.length > 0 || reader.group === reader.sentence)) || namesFigures(claim, reader.figures.slice(reader.sentence)))) {
    attach(reader, claim, run);
  } else if (token.kind === 'rank' && claim === null) {
    return index;
  } else {
    const subject = claim === null ? phraseBefore(reader.text, lead) : claim.subject;
    addFigures(reader, subject, claim, run, aimed);
  }
  return run[run.length - 1] as number;
}

/** Whether the claim's subjects are figures of this sentence: …申请量3816件…，申请量和授权量均居第1位. */
const namesFigures = (claim: Claim, figures: readonly Draft[]): boolean =>
  claim.subjects.length > 0 && claim.subjects.every((subject) => figures.some((figure) => figure.indicator.text.endsWith(subject)));

/** Indices of the figures that run on as a bare list: x、y和z, each of the first one's kind. */
function listRun(reader: Reader, index: number): number[] {
  const run = [index];
  const first = reader.tokens[index] as Token;
  for (let i = index + 1; i + 1 < reader.tokens.length; i += 2) {
    const joint = reader.tokens[i] as Token;
    const next = reader.tokens[i + 1] as Token;
    const joined = /^[、和及与]$/.test(reader.folded.slice(joint.start, joint.end));
    if (!joined || next.kind !== first.kind) break;
    if (nounFollows(reader, i - 1) || nounFollows(reader, i + 1)) break;
    run.push(i + 1);
  }
  return run;
}

const nounFollows = (reader: Reader, index: number): boolean => nounAfter(reader.text, reader.tokens.slice(index + 1, index + 3)).tokens > 0;

/** The tokens that may hold the noun phrase of the figure at `index`: from the clause's start or the figure before it. */
function leadOf(reader: Reader, boundary: number, clause: number, index: number): Token[] {
  let from = boundary;
  if (boundary > clause) {
    for (let i = index - 1; i >= boundary; i--) {
      if (reader.folded[(reader.tokens[i] as Token).start] === '、' && reader.tokens[i]?.kind === 'mark') {
        from = i + 1;
        break;
      }
    }
  }
  return reader.tokens.slice(from, index) as Token[];
}

/** A threshold told before the value (突破600亿元，达到612亿元) is no item of its own. */
const distinct = (figures: readonly Draft[]): Draft[] =>
  figures.filter((figure, i) => !(figure.quantity.approximation !== '' && figures[i + 1]?.indicator.text === figure.indicator.text && figures[i + 1]?.quantity.unit === figure.quantity.unit));

/** The comparison that the `n`th item of a list states; without a base of its own it has the one its sentence named. */
function state(reader: Reader, claim: Claim, token: Token, n: number): Comparison {
  const comparison = claim.comparison(token, n === 0 ? claim.start : token.start);
  if (COMPARED_IN_TIME.has(comparison.kind)) reader.base = { kind: comparison.kind, base: comparison.base };
  return comparison.kind === 'growth' && comparison.base === null && reader.base !== null ? { ...comparison, ...reader.base } : comparison;
}

const COMPARED_IN_TIME: ReadonlySet<string> = new Set(['yoy', 'mom', 'cagr']);

/** Gives comparisons to the figures they speak of: respectively where 分别 or the counts say so, else to the last. */
function attach(reader: Reader, claim: Claim, run: readonly number[]): void {
  const { figures } = reader;
  const named = claim.subjects.length === 0 ? [] : figures.slice(reader.sentence).filter((f) => claim.subjects.some((s) => f.indicator.text.endsWith(s)));
  const targets = named.length > 0 ? named : distinct(figures).slice(-run.length);
  run.forEach((index, n) => {
    const token = reader.tokens[index] as Token;
    const comparison = state(reader, claim, token, n);
    const of = run.length > 1 ? [targets[n] ?? targets[targets.length - 1]] : targets;
    for (const figure of of) figure?.comparisons.push(comparison);
  });
}

const GENERIC = 3;
const NO_NOUN: NounAfter = { text: '', tokens: 0, touchesFigure: false };
/** Kinds of units after which stands what is counted: 8个功能实验室, 90%以上研发人员. */
const COUNTING: ReadonlySet<string> = new Set(['measure', 'people', 'occasion', 'ratio']);
/** Units that name what they count: 惠及1250户. */
const COUNTED: ReadonlySet<string> = new Set(['户', '人次', '户次', '家次', '家', '村', '县', '镇']);

function addFigures(reader: Reader, phrase: Phrase, claim: Claim | null, run: readonly number[], aimed: boolean): void {
  const heads = run.length > 1 ? coordinated(phrase.text, run.length) : null;
  run.forEach((index, n) => {
    const token = reader.tokens[index] as Token;
    const quantity = token.quantity ?? rankQuantity(reader.text, token);
    const measured = heads === null ? indicatorOf(reader, phrase, claim, index) : indicator(heads[n] as string, phrase.aspect);
    const total = phrase.partial || isPartOfList(reader) ? totalOf(reader, quantity) : null;
    reader.figures.push({
      start: quantity.start,
      end: quantity.end,
      quantity,
      indicator: measured,
      periodText: reader.period,
      scope: phrase.scope,
      aimed,
      comparisons: claim === null ? [] : [state(reader, claim, token, n)],
      partOf: total,
    });
  });
}

/** Items of A、B和C where there are `n` of them. */
function coordinated(text: string, n: number): string[] | null {
  const items = text.split(/[、和及与]/).filter((item) => item !== '');
  return items.length === n ? items : null;
}

function indicatorOf(reader: Reader, phrase: Phrase, claim: Claim | null, index: number): Indicator {
  const { text } = reader;
  const tail = reader.tokens.slice(index + 1, index + 12);
  const kind = reader.tokens[index]?.quantity?.entry?.kind;
  const after = claim === null && kind !== undefined ? nounAfter(text, skipApproximation(reader, tail)) : NO_NOUN;
  let noun = phrase.text;
  if (after.text !== '' && (phrase.text === '' || (COUNTING.has(kind ?? '') ? !after.touchesFigure : phrase.aspect !== '' && touches(reader, index)))) noun = after.text;
  const previous = reader.figures[reader.figures.length - 1];
  if (noun === '' && previous === undefined) noun = predicateAfter(text, tail, 0);
  else if (after.text === noun && noun.length < GENERIC && phrase.aspect === '') noun = predicateAfter(text, tail, after.tokens) || noun;
  const quantity = reader.tokens[index]?.quantity;
  if (noun === '' && phrase.aspect !== '' && previous !== undefined) {
    const counted = quantity?.entry?.kind === 'people' || COUNTED.has(quantity?.unit ?? '');
    return counted && quantity?.unit !== previous.quantity.unit ? indicator(`${phrase.aspect}${quantity?.unit}数`, phrase.aspect) : indicator(withAction(headOf(previous), phrase.aspect), phrase.aspect);
  }
  if (noun === '') noun = previous?.indicator.text ?? '';
  else if (isSide(noun) && previous !== undefined) noun = headOf(previous) + noun;
  else if (/^(?:国家级|省级|市级|县级|区级|部级|本级)$/.test(noun) && previous !== undefined) noun += headOf(previous).replace(/^(?:国家级|省级|市级|县级|区级)|(?:国家级|省级|市级|县级|区级)$/g, '');
  else if (noun === after.text && noun.length < GENERIC && phrase.aspect !== '') noun = phrase.aspect + noun;
  return indicator(noun, phrase.aspect);
}

const indicator = (text: string, aspect: string): Indicator => ({ text, aspect, key: indicatorKey(text) });

/** 保障性住房开工1200套、竣工860套: the second is 保障性住房竣工. */
const actions: ReadonlySet<string> = new Set(ACTIONS);
const withAction = (head: string, action: string): string => (head.length > 3 && actions.has(head.slice(-2)) ? head.slice(0, -2) + action : head);

const headOf = (figure: Draft): string => figure.indicator.text.replace(/(?:总数|总量|数量|总额|规模)$/, '');

/** Whether the classifier noun stands between the figure and a verb: 共走访|35家单位. */
function touches(reader: Reader, index: number): boolean {
  const before = reader.tokens[index - 1];
  return before === undefined || before.kind === 'mark' || before.sense?.action !== undefined || before.sense?.attainment === true;
}

const skipApproximation = (reader: Reader, tail: readonly Token[]): readonly Token[] => {
  const first = tail[0];
  return first !== undefined && /^(?:以上|以下|左右|以内)/.test(reader.text.slice(first.start, first.end)) && first.end - first.start === 2 ? tail.slice(1) : tail;
};

/** Whether the figure goes on a list that 其中 opened. */
function isPartOfList(reader: Reader): boolean {
  const last = reader.figures[reader.figures.length - 1];
  return last !== undefined && last.partOf !== null && reader.figures.length > reader.sentence && !/[,;。)]/.test(reader.folded.slice(last.end, last.end + 1));
}

function totalOf(reader: Reader, quantity: PlacedQuantity): number | null {
  if (quantity.entry?.kind === 'ratio') return null;
  for (let i = reader.figures.length - 1; i >= reader.sentence; i--) {
    const figure = reader.figures[i] as Draft;
    if (figure.partOf === null && figure.quantity.unit === quantity.unit) return i;
  }
  return null;
}

/** A rank that stands as a figure of its own (指数居全省第5位): unit 位. */
function rankQuantity(text: string, token: Token): PlacedQuantity {
  const written = text.slice(token.start, token.end);
  return {
    start: token.start, end: token.end, value: token.rank as number, decimals: 0, unit: '位', entry: null, magnitude: 1,
    writtenUnit: '位', approximation: '', script: /[一二三四五六七八九十首榜]/.test(written) ? 'chinese' : 'arabic',
  };
}
