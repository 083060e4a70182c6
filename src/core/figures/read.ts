import type { OwnWords } from '../lexicon/ownWords';
import type { PlacedQuantity } from '../numerals/quantity';
import { attach, namesFigures, state } from './stages/attach';
import { classify, shareClaimOf } from './stages/comparison';
import type { Claim } from './stages/comparison';
import { coordinated, indicator, indicatorOf } from './stages/indicator';
import type { Named } from './stages/indicator';
import { nounAfter, phraseBefore } from './stages/phrase';
import type { Phrase } from './stages/phrase';
import type { FiguresReading, Reader } from './reader';
import { CLAUSE_MARKS, scan } from './tokens/scan';
import type { Token } from './tokens/scan';
import { Timing } from './stages/timing';
import { totalOf } from './stages/totals';

const AIM =
  /力争|确保|预期|目标(?:是|为|达|值)|计划(?:达|到|新增|完成|实现|投资|总投资|安排|建设)|争取(?:达|实现|完成|突破|新增|全年|到)|不低于|届时|将(?:达|新增|实现|建成|完成|突破|举办)/;

/** A heading that is the first sentence of its paragraph is no longer than this. */
const LONGEST_HEADING = 45;

/** The figures of a paragraph, in order. @param own words of the writer's own. */
export function readFigures(
  folded: string,
  text: string,
  markers: readonly { readonly start: number; readonly end: number }[],
  own: OwnWords | null = null,
): FiguresReading {
  const tokens = scan(folded, text, markers, own);
  const reader: Reader = {
    text,
    folded,
    own,
    tokens,
    figures: [],
    sentence: 0,
    group: 0,
    timing: new Timing(text),
    base: null,
    sentenceStart: 0,
  };
  const headed = markers[0]?.start === tokens.find(({ start, end }) => text.slice(start, end).trim() !== '')?.start;
  let sentence = 0; // first token of the current sentence
  let boundary = 0; // first token of the current lead
  let clause = 0; // first token of the current clause
  let base: string | null = null;
  let first: Reader['base'] = null; // that the sentence named first
  let goesOn = false; // whether a breakdown has taken the base over a full stop: then the rest is told against it, too
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' || token.kind === 'open' || token.kind === 'close') {
      const mark = folded[token.start] as string;
      if (token.kind !== 'mark' || CLAUSE_MARKS.has(mark) || token.end - token.start > 1) {
        const named = leadingBase(reader, clause, i);
        if (named !== null) {
          reader.base = { kind: 'yoy', base: named };
          if (reader.figures.length === 0) base ??= named;
        }
        const labels = mark === ':' && tokens[i + 1]?.kind === 'quantity'; // 参训人数：86人
        if (!labels) boundary = clause = i + 1;
        reader.timing.endClause();
        if (mark === ';') reader.group = reader.figures.length;
        if ('。!?'.includes(mark)) {
          reader.group = reader.figures.length;
          reader.sentence = reader.figures.length;
          goesOn ||= first !== null && BREAKDOWN.test(folded.slice(token.end, token.end + LEAD));
          reader.base = goesOn ? first : null;
          first = reader.base;
          reader.timing.endSentence(reader.figures.length, headed && sentence === 0 && token.end <= LONGEST_HEADING);
          reader.sentenceStart = token.end;
          sentence = i + 1;
        }
      }
    } else if (token.kind === 'period') {
      if (isStatedPeriod(reader, i))
        reader.timing.name(
          token,
          tokens[i + 1],
          tokens.slice(clause, i),
          tokens.slice(sentence, clause).every(({ kind }) => kind === 'mark'),
          reader.figures.length,
        );
    } else if (token.kind === 'word') {
      reader.timing.word(token);
    } else if (token.kind === 'quantity' || token.kind === 'rank') {
      i = take(reader, boundary, clause, i);
      first ??= reader.base;
      boundary = i + 1;
    }
  }
  const headingOnly = sentence === tokens.length && reader.timing.saysNothing;
  if (sentence < tokens.length) reader.timing.endSentence(reader.figures.length, false);
  return { figures: reader.figures, openings: reader.timing.openings, headingOnly, leadingBase: base };
}

/** 。其中，…; 。分产业看，…; 。按经营单位所在地分，…: the sentence tells the one before by its parts, against the same base. */
const BREAKDOWN = /^\s*(?:其中[,:]?|(?:分|按|从)[^,;。\d]{2,12}(?:看|分)[,:])/;
/** So much of a sentence tells how it begins. In UTF-16 code units. */
const LEAD = 24;

/** A clause that is nothing but a comparison's base: 与上年末相比，…; 较2020年，…. */
function leadingBase(reader: Reader, from: number, to: number): string | null {
  const words = reader.tokens.slice(from, to).filter((t) => t.kind !== 'mark');
  const first = words[0];
  const last = words[words.length - 1];
  if (first === undefined || last === undefined) return null;
  const written = reader.text.slice(first.start, last.end);
  if (words.length === 1 && first.sense?.base !== undefined) return BASE_CLAUSE.exec(written)?.[1] ?? written;
  return words.length <= 3 && words.some(({ kind }) => kind === 'period')
    ? (BASE_CLAUSE.exec(written)?.[1] ?? null)
    : null;
}

const BASE_CLAUSE = /^(?:与|和|同|比|较)(.{2,16}?)(?:相比较|相比|比)?$/;

/** Lengths such as 三年 in a plan's name, and the base of a comparison (比2022年), state no period of what follows. */
function isStatedPeriod(reader: Reader, index: number): boolean {
  const token = reader.tokens[index] as Token;
  const written = reader.folded.slice(token.start, token.end);
  const previous = reader.folded[token.start - 1];
  if (previous !== undefined && '比较与同和'.includes(previous) && /^(?:\d{4}年|上|去)/.test(written)) return false;
  if (MULTIPLE_OF.test(reader.folded.slice(token.end, token.end + 16))) return false;
  if (
    /^(?:\d{1,3}|[一二两三四五六七八九十]+)个?(?:多|余)?(?:年|月)/.test(written) &&
    !/月(?:份|底|末|初|\d)|^\d{1,2}月$/.test(written)
  )
    return false;
  if (reader.folded[token.end] === '前' && !reader.folded.startsWith('前三', token.end)) return false; // a deadline: 9月底前
  return !/五[”"]?$/.test(written); // 十四五规划 names a plan, 十四五期间 a time
}

/** 是上年|同期的2.3倍: the base of a multiple. */
const MULTIPLE_OF = /^(?:同期|末|底)?的?(?:近|约|超过?)?[\d.]+倍/;

/** 占全县170个行政村的80.0%, 完成年度计划56亿元的104.5%: a share or completion of a whole that is told with its value. */
function shareOfValue(reader: Reader, lead: readonly Token[], clause: number, index: number): Claim | null {
  const token = reader.tokens[index] as Token;
  const last = lead[lead.length - 1];
  if (
    token.quantity?.entry?.kind !== 'ratio' ||
    last === undefined ||
    !reader.text.slice(last.start, last.end).endsWith('的')
  )
    return null;
  for (let i = index - lead.length - 1; i >= clause; i--) {
    const word = reader.tokens[i] as Token;
    const written = reader.folded.slice(word.start, word.end);
    const completes = word.sense?.completion === true || written === '完成';
    if (!completes && word.sense?.share !== true) continue;
    const whole = reader.text.slice(word.end, last.end).replace(/的$/, '');
    const completion = completes || /(?:计划|任务|目标|预算)/.test(whole);
    const before = reader.tokens.slice(clause, i);
    return shareClaimOf(reader.text, before, word.start, token, completion ? 'completion' : 'share', whole);
  }
  return null;
}

/** What makes a change part of a noun: 增长8%以上的企业. */
const MODIFIES = /^(?:以上|以下|左右|以内)?的(?!基础)/;

/** Reads the figure or comparison at `index` with the list that runs on from it; returns the index of the last token used. */
function take(reader: Reader, boundary: number, clause: number, index: number): number {
  const run = listRun(reader, index);
  const lead = leadOf(reader, boundary, clause, index);
  const token = reader.tokens[index] as Token;
  const previous = reader.figures.slice(reader.group);
  const stated = classify(reader.text, lead, token, previous.length > 0) ?? shareOfValue(reader, lead, clause, index);
  if (stated !== null && stated.kind !== 'rank' && MODIFIES.test(reader.folded.slice(token.end, token.end + 4)))
    return index; // 增长8%以上的企业: a threshold
  const claim = stated?.kind === 'completion' && run.length > 1 ? null : stated; // 开工率、竣工率、投资完成率分别为…
  const aim = AIM.exec(reader.text.slice((reader.tokens[clause] as Token).start, token.start))?.[0] ?? null;
  const anotherRank = token.kind === 'rank' && reader.figures.at(-1)?.quantity.unit === '位'; // 居全国第八、计划单列市第二
  if (
    claim !== null &&
    !anotherRank &&
    ((!claim.own && reader.figures.length > 0 && (previous.length > 0 || reader.group === reader.sentence)) ||
      namesFigures(claim, reader.figures.slice(reader.sentence)))
  ) {
    attach(reader, claim, run);
  } else if (token.kind === 'rank' && claim === null) {
    return index;
  } else {
    const subject = claim === null ? phraseBefore(reader.text, lead) : claim.subject;
    addFigures(reader, subject, claim, run, aim);
  }
  return run[run.length - 1] as number;
}

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

const nounFollows = (reader: Reader, index: number): boolean =>
  nounAfter(reader.text, reader.tokens.slice(index + 1, index + 3)).tokens > 0;

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

/** Adds the figures of a run; a coordinated subject (A、B和C) is dealt out among them. */
function addFigures(
  reader: Reader,
  phrase: Phrase,
  claim: Claim | null,
  run: readonly number[],
  aim: string | null,
): void {
  const heads = run.length > 1 ? (coordinated(phrase.text, run.length) ?? headsBefore(reader, phrase, run)) : null;
  run.forEach((index, n) => {
    const token = reader.tokens[index] as Token;
    const quantity = token.quantity ?? rankQuantity(reader.text, token);
    const baseOf = claim === null && n === 0 ? baseValueOf(reader, index) : null;
    const { indicator: measured, source } = namedBy(reader, phrase, claim, index, heads?.[n], baseOf);
    const total = totalOf(reader, phrase, index, quantity);
    reader.figures.push({
      start: quantity.start,
      end: quantity.end,
      quantity,
      indicator: measured,
      source,
      periodText: baseOf ?? reader.timing.inForce,
      cumulative: reader.timing.isCumulative,
      baseOf,
      scope: phrase.scope,
      aim,
      comparisons: claim === null ? [] : [state(reader, claim, token, n)],
      partOf: total,
    });
  });
}

/** @param head the figure's item of a coordinated subject; @param baseOf the period whose value it is, told only to compare with. */
function namedBy(
  reader: Reader,
  phrase: Phrase,
  claim: Claim | null,
  index: number,
  head: string | undefined,
  baseOf: string | null,
): Named {
  if (baseOf !== null)
    return { indicator: reader.figures.at(-1)?.indicator ?? indicator('', '', reader.own), source: 'base' };
  return head === undefined
    ? indicatorOf(reader, phrase, claim, index)
    : { indicator: indicator(head, phrase.aspect, reader.own), source: 'row' };
}

/** …分别增长5%、7%，达到420元、310元: the second row is of the things that the first is of. */
function headsBefore({ figures, group }: Reader, phrase: Phrase, run: readonly number[]): string[] | null {
  if (phrase.text !== '' || figures.length - group < run.length) return null;
  const row = figures.slice(-run.length).map(({ indicator: { text } }) => text);
  return new Set(row).size === row.length ? row : null;
}

/** 比|2024年|的|480门: the period of a value that is told only to compare with; null for every other figure. */
function baseValueOf(reader: Reader, index: number): string | null {
  let i = index - 1;
  if (reader.text.slice(reader.tokens[i]?.start ?? 0, reader.tokens[i]?.end ?? 0) === '的') i--;
  const period = reader.tokens[i];
  const base =
    period?.sense?.base === undefined || i === index - 1 || isRatio(reader.tokens[index] as Token)
      ? null
      : FROM_THEN.exec(reader.text.slice(period.start, period.end)); // 比年初|的|0.9万件
  if (base !== null) return base[1] as string;
  if (period?.kind !== 'period' || !/[比较]/.test(reader.folded[period.start - 1] ?? '')) return null;
  return reader.text.slice(period.start, period.end);
}

const isRatio = ({ quantity }: Token): boolean => quantity?.entry?.kind === 'ratio';
const FROM_THEN = /^[比较](年初|[上去]年[末底]?|[上去]年同期)$/;

/** A rank that stands as a figure of its own (指数居全省第5位): unit 位. */
function rankQuantity(text: string, token: Token): PlacedQuantity {
  const written = text.slice(token.start, token.end);
  return {
    start: token.start,
    end: token.end,
    value: token.rank as number,
    decimals: 0,
    unit: '位',
    entry: null,
    magnitude: 1,
    writtenUnit: '位',
    approximation: '',
    script: /[一二三四五六七八九十首榜]/.test(written) ? 'chinese' : 'arabic',
  };
}
