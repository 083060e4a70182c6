import { DISTINCTIONS } from '../../../lexicon/quantities/partitions';
import { ADDING, KEPT, STOCK_WORDS } from '../../../lexicon/quantities/stocks';
import { balance } from '../../equations';
import type { Filled, Instance } from '../../instance';
import type { Option } from '../../judge';
import type { Ground } from '../../model';
import { figureAt, isMean } from '../../resolve';
import { remembered } from '../../../text/remembered';
import { isRate } from '../../terms';
import type { Scene, Term } from '../../terms';
import { clauseBefore, clauseBehind } from '../../words';
import type { Pair, ReadClaim, Row } from '../model';
import { areAddable } from '../sums';
import { matchesOf } from '../../../text/characters';

/** What a number is in a balance: there at first, come in, gone out, left at the end, or what it has grown by. */
type Role = Exclude<keyof typeof STOCK_WORDS, 'left'>;

/** One pattern a sense: the words of time decide, then the word nearest to the number. */
const LAST_OF = Object.fromEntries(
  Object.entries(STOCK_WORDS).map(([sense, words]) => {
    const any = `(?:${words.split(' ').join('|')})`;
    return [sense, new RegExp(sense === 'into' || sense === 'out' ? `(?<![未不无])${any}` : any, 'g')];
  }),
) as Readonly<Record<keyof typeof STOCK_WORDS, RegExp>>;
/** Without one of these in a text nothing balances. */
const BALANCES = new RegExp([STOCK_WORDS.open, STOCK_WORDS.net].flatMap((words) => words.split(' ')).join('|'));
/** A change against a time is no value of that time: 比年初增加, 较上年末净增. */
const AGAINST = /[比较与]/;
/** 当期结余5.3亿元，加上2024年末结余47.8亿元: what there was already, whatever it is called. */
const ADDED_TO = new RegExp(`^(?:${ADDING})[^,;。]{0,12}(?:${KEPT})$`);
/** What is counted among what was told before. */
export const AMONG = /其中/;
const BY_NOW = /累计|总数|总量/;

/** A number of a balance with its role; null where its words say none, or more than one. */
export interface Placed {
  readonly term: Term;
  readonly role: Role | null;
  readonly isPart: boolean;
  /** 累计: whether it is what there is by now. */
  readonly isByNow?: boolean;
}

/** The role that the word nearest before a number gives it. */
function roleOf(words: string): Role | null {
  if (AGAINST.test(words)) return null;
  if (ADDED_TO.test(words)) return 'open';
  const endOf = (sense: keyof typeof STOCK_WORDS): number => {
    let end = -1;
    for (const match of matchesOf(words, LAST_OF[sense])) end = match.index + match[0].length;
    return end;
  };
  const [open, close] = [endOf('open'), endOf('close')];
  if (open >= 0 || close >= 0) return open >= close ? 'open' : 'close'; // 上年末 is no 年末
  const [left, net, into, out] = [endOf('left'), endOf('net'), endOf('into'), endOf('out')];
  const last = Math.max(left, net, into, out);
  return last < 0 ? null : last === net ? 'net' : last === left ? 'close' : last === into ? 'into' : 'out';
}

const isNet = ({ comparison, isFigure }: Term): boolean => !isFigure && comparison?.kind === 'net';

/** The numbers of one dimension of a sentence, with their roles; a net change told as a comparison among them. */
export function placedIn(scene: Scene, sentence: number, dimension: string): readonly Placed[] {
  return scene.terms.flatMap((term): Placed[] => {
    if (term.sentence !== sentence || term.dimension !== dimension || isRate(term)) return [];
    if (isNet(term)) return [{ term, role: 'net', isPart: false }];
    if (!term.isFigure || isMean(figureAt(scene, term))) return [];
    const words = clauseBefore(scene, term);
    // 3家|因注销退会: where nothing stands before a number, what stands behind it says
    const role =
      roleOf(words) ?? (/^(?:另有|有|又|还有|其中)?$/.test(words) ? roleOf(clauseBehind(scene, term)) : null);
    return [{ term, role, isPart: AMONG.test(words), isByNow: BY_NOW.test(words) }];
  });
}

/** A balance as the roles of its numbers give it. */
interface Flow {
  readonly open: Term | null;
  readonly into: readonly Term[];
  readonly out: readonly Term[];
  readonly last: Term;
  /** Whether the last number is what has been added up to, not what is left. */
  readonly isNet: boolean;
}

/** The balances of a list of numbers: from what was there to what is left, or of what came and went to the net. */
function flowsAmong(placed: readonly Placed[]): readonly Flow[] {
  const own = placed.filter(({ isPart }) => !isPart);
  // 现有862家，其中新增94家，注销17家，上年末785家: what came in is among what there is by now, and a move all the same
  const all = placed.length === own.length ? null : fromStartToEnd(placed);
  return [fromStartToEnd(own) ?? all, toNet(own)].flatMap((flow) => flow ?? []);
}

const indexOf = (own: readonly Placed[], wanted: Role): number => {
  const found = own.flatMap(({ role }, i) => (role === wanted ? [i] : []));
  return found.length === 1 ? (found[0] as number) : -1;
};
const isMove = (one: Placed | undefined): boolean => one?.role === 'into' || one?.role === 'out' || one?.role === 'net';
const termsOf = (own: readonly Placed[], wanted: Role): readonly Term[] =>
  own.flatMap(({ role, term }) => (role === wanted ? [term] : []));

function fromStartToEnd(own: readonly Placed[]): Flow | null {
  const open = indexOf(own, 'open');
  let close = indexOf(own, 'close');
  if (open < 0) return null;
  const byNow = close < 0 ? stockByNow(own, open) : null;
  if (byNow !== null) return byNow;
  // 养殖场286家，年内新建34家，关停21家，上年末273家: what there is now bears no time
  const isUntimed = close < 0 && open === own.length - 1 && own[0]?.role === null;
  if (isUntimed) close = 0;
  if (close < 0) return null;
  let from = Math.min(open, close);
  while (isMove(own[from - 1])) from--;
  const between = own.slice(from, Math.max(open, close) + 1).filter((_, i) => ![open, close].includes(from + i));
  const moved = (wanted: Role, isDown: boolean): readonly Term[] =>
    between.flatMap(({ role, term }) =>
      role === wanted || (role === 'net' && (term.comparison?.direction === 'down') === isDown) ? [term] : [],
    );
  const [into, out] = [moved('into', false), moved('out', true)];
  if (!between.every(isMove) || between.length === 0 || (isUntimed && (into.length === 0 || out.length === 0)))
    return null;
  return { open: (own[open] as Placed).term, into, out, last: (own[close] as Placed).term, isNet: false };
}

/** 新建0.85万亩，累计达到4.12万亩，上年末3.27万亩: what there is by now stands between what came in and what was there. */
function stockByNow(own: readonly Placed[], open: number): Flow | null {
  const [added, all, start] = [own[open - 2], own[open - 1], own[open]];
  return added !== undefined && all?.isByNow === true && start !== undefined && added.role !== 'out' && own.length <= 4
    ? { open: start.term, into: [added.term], out: [], last: all.term, isNet: false }
    : null;
}

/** So many numbers before a net change its parts stand. */
const NET_REACH = 5;

/** 新登记86家，注销59家，净增27家. */
function toNet(own: readonly Placed[]): Flow | null {
  const at = indexOf(own, 'net');
  const before = own.slice(Math.max(0, at - NET_REACH), Math.max(0, at));
  const [into, out] = [termsOf(before, 'into'), termsOf(before, 'out')];
  return into.length === 0 || out.length === 0
    ? null
    : { open: null, into, out, last: (own[at] as Placed).term, isNet: true };
}

/** Whether what is left is counted as what was there is, and is not some of it only: 年末正在审理的涉企案件. */
function isSameStock(scene: Scene, open: Term, close: Term): boolean {
  const [then, now] = [open, close].map((term) => figureAt(scene, term).indicator.text) as [string, string];
  return !DISTINCTIONS.test(now) || DISTINCTIONS.test(then);
}

function flowClaim(scene: Scene, { open, into, out, last, isNet: net }: Flow): ReadClaim | null {
  const at = (terms: readonly Term[]): readonly Filled[] => terms.map((term) => ({ scene, term }));
  const all = [...(open === null ? [] : [open]), ...into, ...out, last];
  if (!all.every(({ isExact }) => isExact) || !areAddable(scene, last, all.slice(0, -1), false)) return null;
  if (open !== null && !isSameStock(scene, open, last)) return null;
  const isDown = net && last.comparison?.direction === 'down';
  const isWhole = into.length > 0 && out.length > 0;
  const instance: Instance = isDown
    ? balance(at(out), at([...into, last]))
    : balance(at([...(open === null ? [] : [open]), ...into]), at([...out, last]));
  const ground: Ground = isWhole ? 'stated' : 'placed';
  const options: Option[] = [{ instance, ground, why: net ? '增加、减少和净增' : '期初、增加、减少和期末' }];
  // 受理509件，上年结转23件，办结478件，未结31件: what was there may be among what was taken up
  if (open !== null && isWhole)
    options.push({
      instance: balance(at(into), at([...out, last])),
      ground,
      why: '增加、减少和期末',
      confirmsOnly: true,
    });
  return {
    equation: 'sum',
    kind: 'balance',
    row: 'flow',
    subject: { passage: scene.passage, index: last.figure },
    comparison: last.isFigure ? null : last.comparison,
    words: { start: last.isFigure ? last.start : (last.comparison?.span.start ?? last.start), end: last.end },
    options,
  };
}

/** Whether anything may balance in a text. */
export const saysBalance = ({ halfWidth }: Scene): boolean => BALANCES.test(halfWidth);

/** The sentences of a scene with the dimensions that several of its numbers have. */
export const placedBySentence = remembered((scene: Scene): readonly (readonly Placed[])[] => {
  if (!saysBalance(scene)) return [];
  const keys = new Map<string, readonly [sentence: number, dimension: string, count: number]>();
  for (const { sentence, dimension } of scene.terms) {
    const key = `${sentence} ${dimension}`;
    keys.set(key, [sentence, dimension, (keys.get(key)?.[2] ?? 0) + 1]);
  }
  return [...keys.values()].flatMap(([sentence, dimension, count]) =>
    count < 3 ? [] : [placedIn(scene, sentence, dimension)],
  );
});

/** What was there, what came in and went out, and what is left or has been added, in one sentence. */
export const flowsOf = (scene: Scene): readonly ReadClaim[] =>
  placedBySentence(scene)
    .flatMap(flowsAmong)
    .flatMap((flow) => flowClaim(scene, flow) ?? []);

/** The ends of a balance as value and base: 期末应收账款8968万元，较期初下降8.9%. */
export const endsOf = (scene: Scene): readonly Pair[] =>
  placedBySentence(scene).flatMap((placed): readonly Pair[] => {
    const at = (role: Role): readonly Placed[] => placed.filter((one) => one.role === role && !one.isPart);
    const [opens, closes] = [at('open'), at('close')];
    const [base, value] = [opens[0]?.term, closes[0]?.term];
    return base === undefined || value === undefined || opens.length + closes.length > 2
      ? []
      : [{ base, value, ground: 'placed', why: '期初和期末', row: 'flow-ends' }];
  });

/** What `npm run rows` shows of the claims: a stock, what came in and what went out make the next stock. */
export const FLOW_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'flow',
    kind: 'balance',
    example: '上年结转信访件42件，新收318件，办结331件，未结29件。',
    counter: '上年结转项目42个，新增项目318个，化解矛盾331起，剩余资金29万元。',
  },
  {
    id: 'flow',
    kind: 'balance',
    example: '年内新登记社会组织86家，注销59家，净增27家。',
    counter: '年内新登记社会组织86家，其中行业协会59家，净增72家。',
  },
  {
    id: 'flow',
    kind: 'balance',
    example: '年初陈欠5280万元，全年清缴1716万元，年末余额降至3564万元。',
    counter: '年初陈欠5280万元，全年减免1716万元，年末存款余额3654万元。',
  },
  {
    id: 'flow',
    kind: 'balance',
    example: '规模养殖场286家，年内新建34家，关停21家，上年末273家。',
    counter: '规模养殖场286家，年内新建34家，上年末237家。',
  },
  {
    id: 'flow',
    kind: 'balance',
    example: '工会经费当年结余5.34万元，加上2024年末结余47.81万元，累计结余53.15万元。',
    counter: '工会经费当年结余5.34万元，加上行政拨款47.81万元，累计支出53.05万元。',
  },
  {
    id: 'flow',
    kind: 'balance',
    example: '家庭农场862家，其中当年新增94家，注销17家，上年末785家。',
    counter: '家庭农场862家，其中当年新增94家，走访17家，上年末758家。',
  },
  {
    id: 'flow',
    kind: 'balance',
    example: '商标注册1.08万件，累计9.64万件，上年末8.56万件。',
    counter: '商标注册1.08万件，累计9.64万件，上年末认定驰名商标5.68万件。',
  },
  {
    id: 'flow',
    kind: 'balance',
    example: '年初会员单位108家，本年吸收新会员27家，3家因注销退会，现有会员单位132家。',
    counter: '年初会员单位108家，本年走访27家，3家提出建议，现有会员单位135家。',
  },
];
