import { LONGEST_WAITING } from '../../text/gaps';
import type { Message } from '../../text/message';

/**
 * What a draft that was rolled over leaves to be filled. All that is known of it stands in the text itself, so that it
 * survives saving, closing and being sent to somebody else: 【待填（上年48.6）】亿元，增长【待填增幅（上年48.6亿元）】%. No mark stands in it
 * that would part a clause or end a heading.
 */
export type FillIn =
  /** A value; what it was last year. */
  | { readonly kind: 'value'; readonly lastYear: string; readonly since?: 'period' }
  /** A value that the draft asks for at an earlier place already: that one is to be written here again. */
  | { readonly kind: 'same'; readonly lastYear: string; readonly since?: 'period' }
  /** A change, which follows from the value before it and the one of last year. */
  | { readonly kind: ChangeOf; readonly lastYear: string; readonly since?: 'period' };

/** 增幅 in percent, 百分点 between two rates, 增减 in the unit of the values. */
export type ChangeOf = 'percent' | 'points' | 'amount';

const NAMES: Readonly<Record<ChangeOf, string>> = { percent: '增幅', points: '百分点', amount: '增减' };

/** A gap for a value of this year. @param lastYear the value that stood there, as written. */
export const valueToFill = (lastYear: string): string => `【待填（上年${plain(lastYear)}）】`;

/** A gap for a value that is asked for already. @param lastYear the value that stood at both places, as written. */
export const sameToFill = (lastYear: string): string => `【待填同前（上年${plain(lastYear)}）】`;

/** A gap for a change. @param lastYear the value that this year's is compared with, unit included. */
export const changeToFill = (kind: ChangeOf, lastYear: string): string =>
  `【待填${NAMES[kind]}（上年${plain(lastYear)}）】`;

/** A gap, mark or question of the year before as one of the period before: 【待填（上期48.6）】. Other words stay. */
export const sincePeriod = (added: string): string =>
  added.replace(/【待(?:填|答|核)[^】]*】/g, (gap) =>
    gap
      .replace(/^(【待填(?:增幅|百分点|增减|同前)?（)上年/, '$1上期')
      .replace(/^【待答：去年/, '【待答：上期')
      .replace(/（去年((?:的(?:一次性事项|提法)|说的期限)）】)$/, '（上期$1')
      .replace(/（今年(是哪一次|可能要加一|是否还在开展|是规划的第几年|是否仍然如此)）】$/, '（这一期$1）】'),
  );

/** A line that asks how a plan of last year came out. */
export const planToAnswer = (item: string): string => `【待答：去年计划“${shortened(item)}”完成得怎样？】`;

/** A line of the year's report that asks how a goal of the same year's plan came out. */
export const goalToAnswer = (goal: string): string => `【待答：年初计划“${shortened(goal)}”完成得怎样？】`;

const PLAN_ASKED = /^【待答：(?:去年|上期|年初)计划“(.+)”完成得怎样？】$/;

/** The plan of last year, or of the year itself, that a line asks about, as quoted; null for another gap. */
export const planAsked = (text: string): string | null => PLAN_ASKED.exec(text)?.[1] ?? null;

/** A line that asks what became of a problem of last year. */
export const problemToAnswer = (problem: string): string => `【待答：去年的问题“${shortened(problem)}”解决了没有？】`;

const PROBLEM_ASKED = /^【待答：(?:去年|上期)的问题“(.+)”解决了没有？】$/;

/** The problem of last year that a line asks about, as quoted; null for another gap. */
export const problemAsked = (text: string): string | null => PROBLEM_ASKED.exec(text)?.[1] ?? null;

/** Whose plans and problems a line asks about, by the words that it begins with. */
const ASKED_OF: readonly Message[] = [
  { zh: '去年', en: 'of last year' },
  { zh: '上期', en: 'of the period before' },
  { zh: '年初', en: 'of this year' },
];

/** Whose plan or problem a line asks about; last year's where it does not say. */
export const askedOf = (text: string): Message =>
  ASKED_OF.find(({ zh }) => text.startsWith(`【待答：${zh}`)) ?? (ASKED_OF[0] as Message);

/**
 * Why something has to be looked at: another session, another number of times, another year of a plan, another
 * campaign, something that happens once, a year told from where the report stands (去年, 明年), a record.
 */
export type VerifyReason =
  | 'session'
  | 'count'
  | 'plan-year'
  | 'campaign'
  | 'one-off'
  | 'fact'
  | 'period'
  | 'deadline'
  | 'relative'
  | 'record';

const REASONS: Readonly<Record<VerifyReason, string>> = {
  session: '今年是哪一次',
  count: '今年可能要加一',
  'plan-year': '今年是规划的第几年',
  campaign: '今年是否还在开展',
  'one-off': '去年的一次性事项',
  fact: '去年的提法',
  period: '上期说的时段',
  deadline: '去年说的期限',
  relative: '说的是哪一年',
  record: '今年是否仍然如此',
};

/**
 * A mark for what no rule can know of the new year, with why.
 * @param words what last year's report says; "" where they stay before the mark.
 */
export const toVerify = (words: string, reason: VerifyReason): string =>
  `【待核${plain(words)}（${REASONS[reason]}）】`;

/** A mark that asks what something is called this year. */
export interface ToVerify {
  /** Last year's words. */
  readonly words: string;
  /** Why they are asked for, in Chinese, as the mark says it. */
  readonly why: string;
}

const MARKED = /^【待核([^【】]+)（([^（）【】]+)）】$/;

/** Reads a mark as it stands in a text; null for another gap, and for one beside words that stay (a one-off fact). */
export function readToVerify(text: string): ToVerify | null {
  const [, words, why] = MARKED.exec(text) ?? [];
  return words === undefined || why === undefined ? null : { words, why };
}

/** So much of a plan is quoted; the rest is in last year's report. */
const LONGEST_QUOTED = LONGEST_WAITING - 40;

function shortened(text: string): string {
  const inner = plain(text)
    .replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))
    .replace(/[。！？!?]+$/, '')
    .replace(/[。！？!?]/g, '；');
  return inner.length > LONGEST_QUOTED ? `${inner.slice(0, LONGEST_QUOTED)}…` : inner;
}

/** On one line and without the brackets that hold the gap together. */
const plain = (text: string): string =>
  text
    .replace(/[ \t\u3000]*[\r\n]+[ \t\u3000]*/g, '')
    .replaceAll('【', '〔')
    .replaceAll('】', '〕')
    .trim();

const WRITTEN = /^【待填(增幅|百分点|增减|同前)?[（(](上年|上期)([^】]+)[）)]】$/;

/** Reads a gap as it stands in a text; null for one of another form. */
export function readFillIn(text: string): FillIn | null {
  const match = WRITTEN.exec(text);
  if (match === null) return null;
  const change = (Object.keys(NAMES) as ChangeOf[]).find((name) => NAMES[name] === match[1]);
  const kind = change ?? (match[1] === '同前' ? 'same' : 'value');
  return { kind, lastYear: match[3] as string, ...(match[2] === '上期' ? { since: 'period' as const } : {}) };
}
