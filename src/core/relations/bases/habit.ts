import type { ReportKind } from '../../outline/model';
import type { Span } from '../../text/span';
import type { JudgedChange } from './inForce';
import type { Reason } from './model';
import { statesBase } from './stated';

/** A report that states its bases at least so often may have the habit of stating them, and from so many on has it. */
const FEWEST_STATED = 4;
const SURELY_STATED = 8;
/** Of a list of goals. */
const FEWEST_GOALS = 6;
/** A habit is left no oftener than this, in changes without a base to one with it. */
const MOST_LEFT = 0.3;

/** Kinds that one office writes for another; bulletins and news let one 同比 govern what follows. */
const KEEPS_HABITS: ReadonlySet<ReportKind> = new Set<ReportKind>([
  'annual',
  'half-year',
  'quarterly',
  'monthly',
  'results-and-plan',
  'duty',
  'plan',
  'goals',
]);
/** Why a change may go without a base where that is not the habit of the report. */
const FOLLOWS: ReadonlySet<Reason> = new Set(['series', 'total', 'half', 'sentence', 'coordination']);
/**
 * One sentence (第一产业…，同比增长3.5%；第二产业…，增长6.1%) is of one base anywhere: what it leaves out is worth no more
 * than a look.
 */
const IN_ONE_SENTENCE: ReadonlySet<Reason> = new Set(['half', 'sentence', 'coordination']);

/** A change that leaves out its base against the habit of its report. */
export interface LeftOut {
  readonly change: JudgedChange;
  /**
   * Whether the report states the base so often, and the change stands so far from those that do, that it was
   * forgotten.
   */
  readonly isSure: boolean;
}

/**
 * The changes that leave out their base although the report states it nearly everywhere: one of a row whose neighbours
 * all have it. What a few words before hand on would do elsewhere; here the reader takes the gap for a slip.
 */
export function leavesHabit(kind: ReportKind, changes: readonly JudgedChange[]): readonly LeftOut[] {
  if (!KEEPS_HABITS.has(kind)) return [];
  const isGoal = ({ claim: { ground } }: JudgedChange): boolean => ground === 'goal';
  const results = changes.filter((one, i) => FOLLOWS.has(one.reason) && !saysMoreOf(changes[i - 1], one));
  const goals = changes.filter(
    (one) => one.reason === 'goal' && one.claim.by === 'percent' && !isGovernedByFirst(one, changes),
  );
  const stated = changes.filter(({ claim }) => statesBase(claim));
  const statedGoals = stated.filter(isGoal).length;
  const statedResults = stated.length - statedGoals;
  const left = few(results, statedResults, FEWEST_STATED);
  return [
    ...left.map((change) => ({
      change,
      isSure: statedResults >= SURELY_STATED && !IN_ONE_SENTENCE.has(change.reason),
    })),
    ...results
      .filter((one) => !left.includes(one) && isAloneInLine(one, changes))
      .map((change) => ({ change, isSure: false })),
    ...few(goals, statedGoals, FEWEST_GOALS).map((change) => ({ change, isSure: false })), // aims are told more freely
  ];
}

/** So many others of its line state their base: in the same sentence, and in sentences of their own. */
const FEWEST_OF_LINE = 2;
const FEWEST_SENTENCES_OF_LINE = 3;

/**
 * Whether a change is the only one of its line without a base, told before the one that has it (收案上升7.3%，结案比上年上升9.1%) or
 * beside several that have it: 读者同比增加38.6%；外借增长11.4%；下载同比增加23.9%.
 * What the sentence before hands on (series) is missed only beside more of them.
 */
function isAloneInLine(one: JudgedChange, changes: readonly JudgedChange[]): boolean {
  if (!IN_ONE_SENTENCE.has(one.reason) && one.reason !== 'series') return false;
  const others = changes.filter((other) => other.line === one.line && other !== one && other.reason !== 'gap');
  return (
    others.length >= fewestBeside(one) && others.every(({ claim, reason }) => statesBase(claim) && reason !== 'goal')
  );
}

const fewestBeside = ({ reason }: JudgedChange): number =>
  reason === 'coordination' ? 1 : reason === 'series' ? FEWEST_SENTENCES_OF_LINE : FEWEST_OF_LINE;

/** Of a list of goals the first states the base for several: 产值136亿元，比2025年增长6%；税收4.9亿元，增长5%；出口28亿元，增长8%. */
function isGovernedByFirst({ line }: JudgedChange, changes: readonly JudgedChange[]): boolean {
  const [first, ...others] = changes.filter((one) => one.line === line);
  return first !== undefined && statesBase(first.claim) && others.filter(({ claim }) => !statesBase(claim)).length > 1;
}

/** 较上年的3150万元压降126万元，|降幅4.0%: the change right before it once more, as a rate. */
const IS_PACE = /^[增降涨跌升减]幅/;
const RIGHT_BEHIND = 2;

/**
 * Whether what a change is said of has been compared before: 较年初增加38.57亿元，增幅8.6%; 由8.1天缩短到7.6天，减少0.5天.
 */
const saysMoreOf = (
  before: JudgedChange | undefined,
  { claim: { figure, written }, line, span }: JudgedChange,
): boolean =>
  figure.change !== null ||
  (before !== undefined &&
    before.line === line &&
    (before.claim.figure === figure || (IS_PACE.test(written) && span.start - before.span.end <= RIGHT_BEHIND)));

/** A government report that leaves out no more bases than this, and states so many, goes by no convention. */
const MOST_OF_GOVERNMENT = 2;
const NO_BASE: ReadonlySet<Reason> = new Set([...FOLLOWS, 'none', 'mixed']);

/** The one or two changes without a base of a government report that states all others, though by convention it need not. */
export function leavesOwnHabit(changes: readonly JudgedChange[]): readonly JudgedChange[] {
  const stated = changes.filter(({ claim }) => statesBase(claim)).length;
  const left = changes.filter(
    (one, i) => NO_BASE.has(one.reason) && !statesBase(one.claim) && !saysMoreOf(changes[i - 1], one),
  );
  return stated >= SURELY_STATED && left.length <= MOST_OF_GOVERNMENT ? left : [];
}

/** Bases that a bulletin must have stated before its readers supply the same for the rest. */
const FEWEST_OF_BULLETIN = 3;

/**
 * Where in a bulletin the reader supplies the base that a change leaves out: from the third change on that states the
 * year before, to the first that states another base. Absolute offsets; null where there is no such stretch.
 */
export function suppliedByReader(kind: ReportKind, changes: readonly JudgedChange[]): Span | null {
  if (KEEPS_HABITS.has(kind)) return null;
  const stated = changes.filter(({ claim }) => statesBase(claim));
  const other = stated.findIndex(({ claim }) => claim.stated !== 'yoy');
  if ((other < 0 ? stated.length : other) < FEWEST_OF_BULLETIN) return null;
  const start = (stated[FEWEST_OF_BULLETIN - 1] as JudgedChange).span.end;
  return { start, end: stated[other]?.span.start ?? Number.POSITIVE_INFINITY };
}

const few = (left: readonly JudgedChange[], stated: number, fewest: number): readonly JudgedChange[] =>
  stated >= fewest && left.length <= MOST_LEFT * stated ? left : [];
