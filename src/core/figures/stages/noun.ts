import { BESIDES } from '../../lexicon/claims';
import { THINGS } from '../../lexicon/quantities/measures';
import type { Token } from '../tokens/token';
import { slice } from './lead';
import type { Draft } from '../reader';
import { tidy } from './phrase';
import type { Phrase } from './phrase';
import { isNounLike, isTrailing } from './tokenUse';

/** The noun that follows a classifier, and whether another figure follows it at once (12期|培训人员|800人). */
export interface NounAfter {
  readonly text: string;
  readonly tokens: number;
  readonly touchesFigure: boolean;
}

/** 6项|已完工, 两家|被评为: a predicate, no noun. */
const PREDICATE = /^(?:已|均|都|被|将)/;

/** 153名|职工|因失业满两年等原因: why, no part of the name. */
const REASON = /^([\u4e00-\u9fff]{1,8}?[^基病原起诱成])因(?![子素]).+$/;

/** 64.8公里|老旧管网|之后, 97个|计量分区|之外再建24个: what is told besides is no part of the name. */
const TOLD_BESIDES = new RegExp(`(?:${BESIDES}).*$`);

/** The noun that follows a classifier: 8个|功能实验室 → 功能实验室; "" where a mark or verb follows. */
export function nounAfter(text: string, tail: readonly Token[]): NounAfter {
  let n = 0;
  for (; n < tail.length; n++) {
    const token = tail[n] as Token;
    if (token.kind === 'text' && /[(（]/.test(text[token.start] as string) && text[token.end] !== '型') break; // 480张（开放）
    if (token.kind === 'text') continue;
    if (token.kind !== 'word') break;
    const sense = token.sense ?? {};
    if (sense.action === 'strong') break;
    if (sense.plain === true || sense.level === true || sense.scope === true) continue;
    if (
      n === 0 &&
      sense.opener === true &&
      token.end - token.start > 1 &&
      isNounLike(tail[1]) &&
      tail[1]?.start === token.end
    )
      continue; // 四个|重点|产业
    // 医共体
    if (n > 0 && token.end - token.start === 1 && sense.action === undefined && isNounLike(tail[n + 1])) continue;
    if (
      sense.action === 'weak' &&
      !beforeFigure(tail, n) &&
      (n > 0 ? goesOnAsNoun(text, tail, n) : isNounLike(tail[n + 1]))
    )
      continue;
    break;
  }
  if (n === 0 || PREDICATE.test(text.slice((tail[0] as Token).start)))
    return { text: '', tokens: 0, touchesFigure: false };
  const noun = tidy(
    text
      .slice((tail[0] as Token).start, (tail[n - 1] as Token).end)
      .replace(/(?:组成|领衔|参加|为代表)?的?$/, '')
      .replace(/的.{0,2}$/, '')
      .replace(/(?:中|里)的?$/, '')
      .replace(TOLD_BESIDES, '')
      .replace(/依次.*$/, '')
      .replace(REASON, '$1'),
  );
  if (tail[n]?.sense?.attainment === true) {
    const thing = isRate(tail[n + 1]) ? beforeRate(noun) : isMoney(firstQuantity(tail, n)) ? beforeMoney(noun) : '';
    if (thing !== '') return { text: thing, tokens: n, touchesFigure: false };
  }
  if (tail[n]?.kind !== 'quantity') return { text: withoutNext(text, noun, tail, n), tokens: n, touchesFigure: false };
  const ofMoney = isMoney(tail[n]) ? beforeMoney(noun) : '';
  const thing = isRate(tail[n]) ? beforeRate(noun) : ofMoney === '' ? beforeVerb(text, tail, n) : ofMoney;
  return thing === ''
    ? { text: noun, tokens: n, touchesFigure: true }
    : { text: thing, tokens: n, touchesFigure: false };
}

const isRate = (token: Token | undefined): boolean => token?.quantity?.entry?.kind === 'ratio';
const isMoney = (token: Token | undefined): boolean => token?.quantity?.entry?.kind === 'money';

/** The quantity that words of attainment alone lead to: 共|完成|85亿元. */
function firstQuantity(tail: readonly Token[], from: number): Token | undefined {
  const token = tail.slice(from).find(({ sense }) => sense?.attainment !== true && sense?.action === undefined);
  return token?.kind === 'quantity' ? token : undefined;
}

/** A name that ends like that is one of things. */
const THING = new RegExp(
  `(?:${THINGS}|学校|医院|党组织|支部|党委|银行|公司|网点|门店|[乡镇]|社区|机构|部门|景区|小区|断面|点位|水源地|水库|站点?|中心|基地|厂|场|馆|院|所|县|区|市)$`,
);

const RATE = /[\u4e00-\u9fff]{2}(?:率|比例|比重)$/;
const SHORTEST_THING = 2;
const LONGEST_NAME = 24;

const MONEY = /[\u4e00-\u9fff](?:收入|支出|产值|投资|总额|利润|税收|营收|存款|贷款|余额)$/;
/** 县（区）: what a bracket adds to the name. */
const ADDED = /[(（][^()（）]{1,6}[)）]$/;

/** 6个|国考断面|水质达标率|100%: what is counted ends where the name of the rate of it begins; "" where no such name follows. */
const beforeRate = (noun: string): string => beforeMeasure(noun, RATE);

/** 7个|县（区）|财政收入|共完成85亿元: and so where the name of a sum of money begins. */
const beforeMoney = (noun: string): string => beforeMeasure(noun, MONEY);

function beforeMeasure(noun: string, measure: RegExp): string {
  const name = noun.length <= LONGEST_NAME ? (measure.exec(noun)?.[0] ?? '') : '';
  for (let end = SHORTEST_THING; name !== '' && end <= noun.length - name.length; end++) {
    const thing = noun.slice(0, end).replace(ADDED, '');
    if (!/[(（]/.test(thing) && THING.test(thing)) return noun.slice(0, end);
  }
  return '';
}

/**
 * 12个|工业园区|开工建设|项目|119个: what is counted ends where a verb tells what it does with what is counted next; "" without
 * one.
 */
function beforeVerb(text: string, tail: readonly Token[], n: number): string {
  for (let i = n - 2; i > 0; i--) {
    if ((tail[i] as Token).sense?.action !== 'weak') continue;
    const thing = tidy(text.slice((tail[0] as Token).start, (tail[i] as Token).start));
    return THING.test(thing) && thing.length > SHORTEST_THING ? thing : '';
  }
  return '';
}

/** 8座|中型水库|和陆家坝、青山冲|等5座: without the list of what is counted next. */
function withoutNext(text: string, noun: string, tail: readonly Token[], n: number): string {
  const mark = tail[n];
  const next = tail[n + 1]?.kind;
  if (mark?.kind !== 'mark' || text[mark.start] !== '、' || next === 'quantity' || next === undefined) return noun;
  const listed = modifiersOf(text, noun, tail, n);
  if (listed !== '') return listed;
  const joint = noun.search(/[和与及]/);
  return joint >= SHORTEST_THING ? noun.slice(0, joint) : noun;
}

/** How far a list of attributes is followed. */
const LONGEST_LIST = 30;
const ATTRIBUTES = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{1,5}、){1,5}[\\u4e00-\\u9fff]{1,8}?(?:${THINGS}|儿童|患者|人员|群众|对象|学生|老人|职工|妇女)`,
);

/** 150名|智障、听障、脑瘫残疾儿童: attributes told in a list before the one noun they belong to; "" where they are things each. */
function modifiersOf(text: string, first: string, tail: readonly Token[], n: number): string {
  const { start } = tail[0] as Token;
  const end = tail.slice(n).find(({ kind }) => kind === 'quantity')?.start ?? Infinity;
  if ((THING.test(first) && first.length > 1) || first.length > 4) return '';
  return ATTRIBUTES.exec(text.slice(start, Math.min(end, start + LONGEST_LIST)))?.[0] ?? '';
}

/** 5个|乡镇|28个: the name before a figure, "" where it is what the figure right before it has counted. */
export const withoutTaken = (name: string, { start }: Phrase, last: Draft | undefined): string =>
  last?.source === 'after' && last.end === start && last.indicator.text.endsWith(name) ? '' : name;

/**
 * Verbs that seldom belong to a noun before them: behind four characters they tell what is done with it
 * (高标准农田分片|落实|管护主体).
 */
const PREDICATES: ReadonlySet<string> = new Set(
  '落实 推进 推动 促进 参加 参与 享受 涉及 覆盖 受益 办结 审结 立案 到位 开工 竣工 完工 投产 投用 启动 落地 申报 申请 接受 收到 通过 解决 挽回 追回 更换 加装 移交 反馈 答复 承担 牵头 揭牌 挂牌 毕业 上市 入驻 进驻 通车 通航 关停 拆除 清退 降低 减少 增加 释放 突破 形成 产生 创造 贡献'.split(
    ' ',
  ),
);
const LONG_NOUN = 4;

const goesOnAsNoun = (text: string, tail: readonly Token[], n: number): boolean => {
  const token = tail[n] as Token;
  const object = tail[n + 1]?.kind === 'text';
  return !(object && PREDICATES.has(slice(text, token)) && token.start - (tail[0] as Token).start >= LONG_NOUN);
};

/**
 * What the clause goes on to say of the counted thing, where its noun says too little: 25人|获批基金项目.
 * @param reach where it ends: nothing is said if a figure comes before the `mark`, or it ends before the `figure`.
 */
export function predicateAfter(
  text: string,
  tail: readonly Token[],
  skip: number,
  reach: 'mark' | 'figure' = 'mark',
): string {
  let end = -1;
  let head = -1; // the end without the words that lead to a figure
  for (let i = skip; i < tail.length; i++) {
    const token = tail[i] as Token;
    if (token.kind === 'quantity' || token.kind === 'rank') {
      if (reach === 'mark') return '';
      end = head;
      break;
    }
    if (token.kind === 'mark' || token.kind === 'open' || token.kind === 'close') break;
    end = token.end;
    if (!isTrailing(text, token)) head = end;
  }
  const first = tail[0];
  return end < 0 || first === undefined ? '' : tidy(text.slice(first.start, Math.min(end, first.start + 30)));
}

const beforeFigure = (tail: readonly Token[], index: number): boolean => {
  const next = tail[index + 1];
  return (
    next !== undefined &&
    (next.kind === 'quantity' || next.sense?.approximator === true || next.sense?.attainment === true)
  );
};
