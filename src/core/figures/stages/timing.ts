import type { Token } from '../tokens/token';

/** A period that a sentence opens with: 1-4月，…. */
export interface Opening {
  readonly text: string;
  /** Whether its sentence is the paragraph's first. */
  readonly first: boolean;
  /** Whether figures of its sentence stand under it. */
  readonly measures: boolean;
  /** How many figures of the paragraph stand before the end of its sentence. */
  readonly until: number;
}

/** How far a period reaches: to the end of its clause, of its sentence, or, where it opens the paragraph, of that. */
type Reach = 'clause' | 'sentence' | 'opening';

const CUMULATIVE = '累计';

/**
 * Words that tell no stretch of time to measure over beyond their own clause: 近年来，… says that things have gone well of
 * late.
 */
const VAGUE = /^(?:近年来?|历年|多年来?|每年|当天|当日|连续.*)$/;
/** A day: what happened on it, not what was measured up to it. */
const DAY = /\d[日号](?:上午|下午|晚|\d|$)/;
/** A month alone in the middle of a sentence dates an event: 大道全长12公里，8月建成通车. */
const MONTH = /^\d{1,2}月(?:份|上旬|中旬|下旬)?$/;
/** 利润1.27亿元，去年同期为0.93亿元；…: what is compared with, in the middle of a sentence. */
const YEAR_BEFORE = /^[上去]年(?:同期|全年|末|底)?$/;
/** 国庆前3天: of its own sentence alone. */
const FIRST_DAYS = /前.{1,3}(?:天|周|星期)$/;
/** 截至8月26日, 3月20日至6月30日: a stretch of days. */
const UP_TO = /^截|[至到—~-]/;
/** A subject this short before a period (我市今年…) leaves it at the clause's start. */
const SHORT_SUBJECT = 3;

/** Which period is in force while a paragraph is read from left to right. */
export class Timing {
  readonly openings: Opening[] = [];
  private clause: string | null = null;
  private sentence: string | null = null;
  private opening: { readonly text: string; readonly before: number } | null = null;
  private last: { readonly text: string; readonly reach: Reach; readonly end: number } | null = null;
  private once: string | null = null;
  private cumulative = false;
  private sentences = 0;

  /** Whether the paragraph says 累计 anywhere. */
  private readonly mayCumulate: boolean;

  constructor(private readonly text: string) {
    this.mayCumulate = text.includes(CUMULATIVE);
  }

  /** The period that the next figure's own sentence names; null where it names none. */
  get inForce(): string | null {
    return this.once ?? this.clause ?? this.sentence;
  }

  /** Takes the period of the next figure alone: 由|1月|的29.2%. */
  nameOnce({ start, end }: Token): void {
    this.once = this.text.slice(start, end);
  }

  /** A figure was read: what was named for it alone is over. */
  used(): void {
    this.once = null;
  }

  /** Whether the sentence says that what it counts has come together over time (累计). */
  get isCumulative(): boolean {
    return this.cumulative;
  }

  /**
   * Takes a stated period.
   * @param before the tokens of its clause before it
   * @param opensSentence whether nothing was told in the sentence yet.
   * @param figures how many figures the paragraph had so far.
   */
  name(token: Token, next: Token | undefined, before: readonly Token[], opensSentence: boolean, figures: number): void {
    const joined =
      next?.start === token.end && this.text.startsWith('累计', next.start) && this.text[token.end - 1] === '年';
    const adjacent = this.last?.end === token.start ? this.last : null; // 本月|20日
    const written = (adjacent?.text ?? '') + this.text.slice(token.start, token.end) + (joined ? '累计' : '');
    const reach = adjacent?.reach ?? this.reachOf(written, before, opensSentence);
    this.last = { text: written, reach, end: token.end };
    if (reach === 'clause') this.clause = written;
    else {
      this.sentence = written;
      this.clause = null;
      if (reach === 'opening')
        this.opening = DAY.test(written) || FIRST_DAYS.test(written) ? null : { text: written, before: figures };
    }
  }

  /** Takes a word that may be 累计 in one of its forms. */
  word(token: Token): void {
    if (this.mayCumulate && this.text.slice(token.start, token.end).includes(CUMULATIVE)) this.cumulative = true;
  }

  /** A ； ends what 累计 governs. */
  endGroup(): void {
    this.cumulative = false;
  }

  endClause(): void {
    this.clause = this.once = null;
  }

  /** Whether nothing but a heading was read. */
  get saysNothing(): boolean {
    return this.sentences === 0;
  }

  /** The clause has told what time the rest of its sentence, and what follows it, is of: 通报了1—8月情况：. */
  announce(figures: number): void {
    const text = this.inForce;
    if (text === null || this.opening !== null || VAGUE.test(text) || DAY.test(text)) return;
    this.sentence = text;
    this.opening = { text, before: figures };
  }

  /**
   * @param figures how many figures the paragraph has so far
   * @param heading whether the sentence is the paragraph's heading
   * @param goesOn whether the next tells the parts of what it told.
   */
  endSentence(figures: number, heading: boolean, goesOn: boolean): void {
    if (this.opening !== null)
      this.openings.push({
        text: this.opening.text,
        first: this.sentences === 0,
        measures: figures > this.opening.before,
        until: figures,
      });
    this.clause = this.opening = this.once = null;
    if (!goesOn) this.sentence = null;
    this.cumulative = false;
    if (!heading || figures > 0) this.sentences++;
  }

  private reachOf(written: string, before: readonly Token[], opensSentence: boolean): Reach {
    if (VAGUE.test(written)) return 'clause';
    const subject = before.filter(
      ({ kind, sense }) => kind !== 'mark' && sense?.scope !== true && sense?.opener !== true,
    );
    const length = subject.reduce((sum, { start, end }) => sum + end - start, 0);
    if (subject.some(({ kind }) => kind !== 'text' && kind !== 'word') || length > SHORT_SUBJECT) return 'clause';
    if (opensSentence && subject.length === 0) return 'opening';
    if (YEAR_BEFORE.test(written)) return 'clause';
    return MONTH.test(written) || (DAY.test(written) && !UP_TO.test(written)) ? 'clause' : 'sentence';
  }
}

/** What the paragraph before and around hand to the figures that name no period of their own. */
export interface Inherited {
  /** The period that the paragraph opened with; null where it opened with none or another took its place. */
  readonly leading: string | null;
  /** The period of the heading that the figures stand under in the same line; null where it names none. */
  readonly section: string | null;
}

/** Where a figure's period came from: its `own` sentence, what `leading` its paragraph, 累计, its heading in the line. */
export type PeriodSource = 'own' | 'leading' | 'cumulative' | 'section' | 'none';

/** 全年 behind a paragraph that opens with a year is that year, and takes nothing's place. */
const OF_THE_YEAR = /^(?:全年|年内|当年|这一年|一年来)$/;
const YEAR = /^(?:19|20)\d{2}年(?:度|全年)?$/;

/**
 * The period of the `index`th figure: its sentence's own, else the one its paragraph opened with until a sentence opens
 * with another, else 累计 where its sentence says so, else that of its heading.
 * @param opens whether the paragraph's first sentence stands in this piece of it.
 */
export function periodSource(
  figure: Timed,
  index: number,
  openings: readonly Opening[],
  opens: boolean,
  { leading, section }: Inherited,
): { readonly text: string | null; readonly source: PeriodSource } {
  const opened = leadingOf(openings, opens, leading);
  const vague = figure.periodText !== null && OF_THE_YEAR.test(figure.periodText);
  if (vague && opened !== null && YEAR.test(opened)) return { text: opened, source: 'leading' }; // 2025年，…。全年…
  if (figure.periodText !== null) return { text: figure.periodText, source: 'own' };
  const replaced = openings.find(replaces(opens, opened));
  const inherited = replaced === undefined || index < replaced.until ? opened : null;
  if (inherited !== null) return { text: inherited, source: 'leading' };
  if (figure.cumulative) return { text: CUMULATIVE, source: 'cumulative' };
  return { text: section, source: section === null ? 'none' : 'section' };
}

const replaces =
  (opens: boolean, opened: string | null) =>
  ({ text, measures, first }: Opening): boolean =>
    measures &&
    !(opens && first) &&
    text !== opened &&
    !(OF_THE_YEAR.test(text) && opened !== null && YEAR.test(opened));

/** What a figure's own sentence says of its period. */
interface Timed {
  readonly periodText: string | null;
  readonly cumulative: boolean;
}

/** The period that a paragraph opens with, or that its first piece opened with. */
const leadingOf = (openings: readonly Opening[], opens: boolean, leading: string | null): string | null =>
  opens ? (openings.find(({ first }) => first)?.text ?? null) : leading;

/** What is left of the leading period after a paragraph or piece of one. */
export function handedOn(openings: readonly Opening[], opens: boolean, leading: string | null): string | null {
  const opened = leadingOf(openings, opens, leading);
  return openings.some(replaces(opens, opened)) ? null : opened;
}
