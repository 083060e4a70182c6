import { compare } from '../../../arithmetic/decimal';
import { change } from '../../equations';
import type { Ground } from '../../model';
import type { Scene, Term } from '../../terms';
import { clauseBefore, clauseBehind, PLANNED, saysInOrder } from '../../words';
import type { ReadClaim, Row } from '../model';
import { isPlan, valuesAbout } from './words';

/** What leads from the words of a gap to its number. */
const TO = '(?:了|出|达到?|为|是|仅|约|有|着|资金|经费)*$';

/** A way to tell by how much two values differ: the words before the number, and what the one and the other must be. */
interface GapWords {
  readonly said: RegExp;
  readonly one?: (scene: Scene, term: Term) => boolean;
  readonly other?: (scene: Scene, term: Term) => boolean;
  /** Whether the two may stand behind it. */
  readonly isBefore?: true;
}

const around = (scene: Scene, term: Term): string => clauseBefore(scene, term) + clauseBehind(scene, term);
const GIVEN = /收入|预算|批复|概算|估算|控制价|限价|计划|拨款|送审|报价|额度|下达|总额/;
const SPENT = /支出|[使实]?用|花|实际|成本|中标|成交|决算|合同|审定|完成/;

/** What went out, and what came in. */
const [GONE, COME] = [/出|退|销|减|关|离|撤|支|死|亡|卖|辞|淘汰|毕业/, /入|新|进|增|买|招|生|开|登记|注册|投放|收/];
const GAPS: readonly GapWords[] = [
  {
    said: new RegExp(`净(?:增|减|流入|流出|投放|回笼|买入|卖出)(?:加|长|少)?${TO}`),
    one: (scene, term) => GONE.test(clauseBefore(scene, term)),
    other: (scene, term) => COME.test(clauseBefore(scene, term)),
  },
  { said: new RegExp(`(?:相差|差额|之差|差距|峰谷差|极差|[两二]者差|之间差)${TO}`) },
  // 全省为87.3%，高出4.3个百分点
  { said: /^(?:约|大约)?[高低多少快慢][出了]?(?:约|近)?$/ },
  { said: new RegExp(`(?:前者|后者)[^,;。\\d]{0,8}(?:多|少|高|低|快|慢)[^,;。\\d]{0,2}${TO}`) },
  {
    said: new RegExp(
      `(?:欠|短|差|缺口|[少多][^,;。\\d至到]{0,2}|不足|未(?:完成|用|使用)[^,;。\\d]{0,4}|超[^,;。\\d至到]{0,4})${TO}`,
    ),
    one: isPlan,
    other: (scene, term) => !isPlan(scene, term),
    isBefore: true,
  },
  {
    said: new RegExp(
      `(?:结余|盈余|节余|节约|节省|节支|省下|超支|亏空|少[用花支]|[净节]赚|降低)(?:资金|经费|成本|费用|财政资金)?${TO}`,
    ),
    one: (scene, term) => GIVEN.test(around(scene, term)) && !SPENT.test(clauseBefore(scene, term)),
    other: (scene, term) => SPENT.test(around(scene, term)),
    isBefore: true,
  },
];

/** 男职工比女职工多, 一号比二号多发: the names of both, held against each other. */
const NAMED =
  /(?<one>[^,;。!?\d比较]{1,10})[比较](?<other>[^,;。!?\d比较]{1,10}?)(?:多|少|高|低|快|慢|重|大|小)[^,;。!?\d]{0,3}$/;
/** 高出全省, 低于控制价: the one that it is held against. */
const BEYOND = /(?:高[出于]|低于|超[出过]|多于|少于)(?<other>[^,;。!?\d]{1,10})$/;
/** 女生高: the one that has more. */
const MORE = /(?<one>[^,;。!?\d]{2,6}?)(?:高|低|多|少)(?:出|了)?$/;

/** Whether a value is called by a name, in full or in short. */
const isCalled = (scene: Scene, term: Term, name: string): boolean =>
  saysInOrder(clauseBefore(scene, term) + clauseBehind(scene, term), name.replace(/[的了年]/g, ''));

/** Whether the words before a number name the two values that it is the difference of. */
function areNamed(scene: Scene, told: Term, words: string, [a, b]: readonly [Term, Term]): boolean {
  const said = told.comparison?.kind === 'gap' ? told.comparison.base : null;
  const groups = NAMED.exec(words)?.groups ?? BEYOND.exec(words)?.groups ?? MORE.exec(words)?.groups;
  const names = [groups?.['one'], groups?.['other'] ?? said].flatMap((name) => name ?? []);
  if (names.length === 0) return false;
  return (
    [
      [a, b],
      [b, a],
    ] as const
  ).some(([x, y]) =>
    names.length === 2
      ? isCalled(scene, x, names[0] as string) && isCalled(scene, y, names[1] as string)
      : isCalled(scene, x, names[0] as string) && !isCalled(scene, y, names[0] as string),
  );
}

const isNet = ({ comparison }: Term): boolean => comparison?.kind === 'net' && comparison.base === null;

function gapClaim(scene: Scene, told: Term): ReadClaim | null {
  if (!told.isExact || !(told.isFigure || told.comparison?.kind === 'gap' || isNet(told))) return null;
  if (told.comparison?.kind === 'gap' && PLANNED.test(told.comparison.base ?? '')) return null; // read as what it is
  const words = clauseBefore(scene, told);
  if (/累计|滚存|年末|[上去]年|同比/.test(words)) return null;
  const row = GAPS.find(({ said }) => said.test(words));
  const before = valuesAbout(scene, told, 'before');
  const isBehind = before.length < 2 && row?.isBefore === true;
  const values = isBehind ? valuesAbout(scene, told, 'behind').slice(0, 3) : before.slice(-2);
  const [a, b, further] = values;
  if (a === undefined || b === undefined || further !== undefined) return null;
  if (words.includes('净') && before.length !== 2) return null; // 净增 behind totals of several things
  if (isBehind && (before.length > 0 || values.some((term) => /加上|累计/.test(clauseBefore(scene, term)))))
    return null;
  const { one, other } = row ?? {};
  const isMeant = (x: Term, y: Term): boolean => (one?.(scene, x) ?? true) && (other?.(scene, y) ?? true);
  const isSaid = row !== undefined && (isMeant(a, b) || isMeant(b, a));
  if (!isSaid && (isBehind || !areNamed(scene, told, words, [a, b]))) return null;
  const [less, more] = compare(a.amount.value, b.amount.value) <= 0 ? [a, b] : [b, a];
  const at = (term: Term) => ({ scene, term });
  const instance = change(at(less), at(more), at(told), 'up');
  if (instance === null) return null;
  const ground: Ground = before.length > 2 ? 'near' : 'placed';
  return {
    equation: 'growth',
    kind: 'change',
    row: 'gap-said',
    subject: { passage: scene.passage, index: told.figure },
    comparison: told.comparison,
    words: { start: told.comparison?.span.start ?? told.start, end: told.end },
    options: [{ instance, ground, why: isBehind ? '后面两个数的差' : '前面两个数的差' }],
  };
}

/** Words without which no number of a text is a gap between two others. */
const MAY_DIFFER = /[净差欠短缺多少高低快慢重超]|结余|盈余|节余|节约|节省|节支|省下|未完成|未用|未使用|不足|亏空/;

/** Numbers that are told to be what two others of their sentence differ by. */
export const gapsSaid = (scene: Scene): readonly ReadClaim[] =>
  (MAY_DIFFER.test(scene.halfWidth) ? scene.terms : []).flatMap((told) => gapClaim(scene, told) ?? []);

/** What `npm run rows` shows of the claims. */
export const GAP_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'gap-said',
    kind: 'change',
    example: '男职工832人，女职工465人，男职工比女职工多367人。',
    counter: '男职工832人，女职工465人，党员比去年多376人。',
  },
  {
    id: 'gap-said',
    kind: 'change',
    example: '年度任务2600户，实际2437户，短了163户。',
    counter: '年度任务2600户，实际2437户，其中短期1360户。',
  },
  {
    id: 'gap-said',
    kind: 'change',
    example: '节约资金126万元，批复864万元，实际用738万元。',
    counter: '节约资金162万元，清欠864万元，征收738万元。',
  },
  {
    id: 'gap-said',
    kind: 'points',
    example: '男生近视率42.6%，女生47.3%，女生高4.7个百分点。',
    counter: '男生近视率42.6%，女生47.3%，初中高7.4个百分点。',
  },
  {
    id: 'gap-said',
    kind: 'points',
    example: '空气优良率91.6%，全市为87.3%，高出4.3个百分点。',
    counter: '空气优良率91.6%，全市为87.3%，高的县达3.4个百分点。',
  },
  {
    id: 'gap-said',
    kind: 'change',
    example: '投放信贷316亿元，当年卖出资产129亿元，净增187亿元。',
    counter: '会员达到316家，其中理事129家，净增178家。',
  },
];
