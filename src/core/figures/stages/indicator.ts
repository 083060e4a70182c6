import { COUNTED_KINDS } from '../../lexicon/quantities/units';
import { MEASURE_ENDING, MEASURE_HEADS } from '../../lexicon/quantities/measures';
import { ACTIONS } from '../../lexicon/verbs';
import type { PlacedQuantity } from '../../numerals/quantity';
import type { Claim } from './claim';
import type { Indicator } from '../model';
import { indicator } from '../named';
import { nounAfter, predicateAfter, withoutTaken } from './noun';
import type { NounAfter } from './noun';
import { isAverage, isSide } from './phrase';
import { countedNoun } from './people';
import type { Phrase } from './phrase';
import { thingOf } from './sides';
import { wholeNamed } from './totals';
import type { Draft, IndicatorSource, Reader } from '../reader';
import type { Token } from '../tokens/token';

/** A noun shorter than this says too little by itself. */
const GENERIC = 3;
/** 市本级投入|1000万元|专项资金: what the money is stands behind it. */
const SPENDING = /(?:投入|安排|设立|下达|下拨|拨付|发放|兑现|筹集|争取|落实)$/;
/** 10项任务|中的|7项. */
const OUT_OF = /[中里]的$/;
const NO_NOUN: NounAfter = { text: '', tokens: 0, touchesFigure: false };
/** Kinds of units after which stands what is counted: 8个功能实验室, 90%以上研发人员. */
const COUNTING: ReadonlySet<string> = new Set([...COUNTED_KINDS, 'ratio']);
/** Units that name what they count: 惠及1250户. */
const COUNTED: ReadonlySet<string> = new Set(['户', '人次', '户次', '家次', '家', '村', '县', '镇']);

/** An indicator with where its words came from. */
export interface Named {
  readonly indicator: Indicator;
  readonly source: IndicatorSource;
}

const LEVEL = /^(?:国家级|省级|市级|县级|区级|部级|本级|[红橙黄蓝]色|特[别大]?重大|重大|较大|一般|特级|[甲乙丙]级)$/;
const LEVEL_EDGES =
  /^(?:国家级|省级|市级|县级|区级|[红橙黄蓝]色|特别重大|重大|较大|一般|特级|[甲乙丙]级)|(?:国家级|省级|市级|县级|区级)$/g;

/**
 * What the figure at token `index` measures: the noun after its measure word, the phrase before it, or what the figure
 * before it measured.
 */
export function indicatorOf(reader: Reader, phrase: Phrase, claim: Claim | null, index: number): Named {
  const { text } = reader;
  const { aspect } = phrase;
  const { quantity } = reader.tokens[index] as Token;
  const kind = quantity?.entry?.kind;
  const tail = skipApproximation(reader, reader.tokens.slice(index + 1, index + 12));
  const after = claim === null && kind !== undefined ? nounAfter(text, tail) : NO_NOUN;
  const outOf = OUT_OF.test(phrase.text);
  const before = withoutTaken(withoutExamples(phrase.text).replace(OUT_OF, ''), phrase, reader.figures.at(-1));
  const noun = prefersAfter(reader, phrase, after, kind, index)
    ? countedNoun(after, kind)
    : outOf && before.length < GENERIC
      ? ''
      : before;
  const isAfter =
    noun !== '' ? after.text.startsWith(noun) && (noun !== before || before === after.text) : after.text === '';
  const named = (name: string, source: IndicatorSource): Named => ({
    indicator: indicator(inFull(name, kind), aspect, reader.own),
    source,
  });

  const event = isAfter && noun !== '' ? eventOf(reader, tail, after, index, kind) : '';
  if (event !== '') return named(event, 'event');
  const previous = reader.figures[reader.figures.length - 1];
  if (noun === '' && previous === undefined) {
    const predicate = predicateAfter(text, tail, 0);
    return predicate === '' ? named(aspect, 'verb') : named(predicate, 'event');
  }
  // 自然保护区|150个|问题: whose they are stands right before the number
  if (
    isAfter &&
    noun !== '' &&
    noun.length < GENERIC &&
    !isAttributeOf(reader, tail, after) &&
    touchesPhrase(reader, phrase, index)
  )
    return named(before + noun, 'after');
  if (!outOf && isAfter && noun.length < GENERIC && aspect === '') {
    const predicate = predicateAfter(text, tail, after.tokens);
    if (predicate !== '') return named(predicate, 'event');
  }
  if (noun === '' && reader.subject !== '') return named(reader.subject, 'before');
  if (noun === '') {
    const whole = wholeNamed(reader, (reader.tokens[index] as Token).start);
    if (whole !== '') return named(whole, 'before');
    const last = reader.figures.at(-1);
    if (last === undefined || aspect === '') return named(last?.indicator.text ?? '', 'previous');
    const previous = countedBefore(reader, quantity) ?? last;
    const another = quantity !== undefined && quantity.unit !== previous.quantity.unit;
    if (another && (kind === 'people' || COUNTED.has(quantity.unit)))
      return named(`${aspect}${quantity.unit}数`, 'verb');
    // 参保86人；收储60亩: behind a ； what is counted in another unit is of the verb
    if (another && reader.figures.length === reader.group && kind !== 'money') return named(aspect, 'verb');
    // 新改建农村公路620公里，投资9.8亿元: money is of the verb, not of what was counted
    return another && kind === 'money' && previous.quantity.entry?.kind !== 'money'
      ? named((reader.figures.length > reader.sentence ? spentOn(headOf(previous)) : '') + aspect, 'verb')
      : named(ofVerb(reader, headOf(previous), aspect, kind), 'side');
  }
  const thing = thingOf(reader, noun);
  if (thing !== '') return named(thing + noun, 'side');
  if (isSide(noun) && previous !== undefined) return named(stockOf(previous, noun) + noun, 'side');
  const isMean = isAverage(noun) || (noun === '平均' && claim === null && kind !== 'ratio');
  if (isMean && previous !== undefined) return named(noun + headOf(previous), 'side');
  if (LEVEL.test(noun) && previous !== undefined)
    return named(noun + headOf(previous).replace(LEVEL_EDGES, ''), 'side');
  if (isAfter) return named(noun.length < GENERIC && aspect !== '' ? aspect + noun : noun, 'after');
  return named(noun, 'before');
}

/** What names of people end with; a word of two characters without is a verb (死亡) or says what they are (本科). */
const PERSON_ENDING = /[人员者师生民工士兵长童女男友属户干众年才家手客徒范医警导志表子儿象伍众口数次]$/;
const SECTOR = /^第?[一二三]产(?:业)?$/;

/** What a verb counts in people (参训|80余人 → 参训人数), and a sector in money (二产|218亿元 → 二产增加值). */
const inFull = (name: string, kind: string | undefined): string =>
  kind === 'people' && name.length === 2 && !PERSON_ENDING.test(name)
    ? `${name}人数`
    : kind === 'money' && SECTOR.test(name)
      ? `${name}增加值`
      : name;

/** 40个|成熟|的重点项目: the noun is still to come. */
const isAttributeOf = ({ text }: Reader, tail: readonly Token[], { tokens }: NounAfter): boolean =>
  tokens > 0 && /的/.test(text.slice((tail[0] as Token).start, (tail[tokens - 1] as Token).end + 1));

const LONGEST_OWNER = 12;
const touchesPhrase = ({ tokens }: Reader, { text, aspect }: Phrase, index: number): boolean => {
  const [before, token] = [tokens[index - 1], tokens[index] as Token];
  return (
    token.quantity?.script === 'arabic' && // 以下三项工作, A、B、C三个行业
    !text.includes('、') &&
    aspect === '' &&
    text.length > 1 &&
    text.length <= LONGEST_OWNER &&
    before?.kind === 'text' &&
    before.end === token.start
  );
};

/** Whether the noun after the measure word says what is counted, and not the phrase before. */
function prefersAfter(
  reader: Reader,
  phrase: Phrase,
  after: NounAfter,
  kind: string | undefined,
  index: number,
): boolean {
  if (after.text === '') return false;
  if (phrase.text === '') return true;
  if (COUNTING.has(kind ?? ''))
    return !after.touchesFigure || isExemplified(reader, index) || isClassified(reader, phrase, index);
  return (phrase.aspect !== '' || SPENDING.test(phrase.text)) && touches(reader, index);
}

/** 甲校、乙校等|13家|单位|29项: the examples before the number are no name. */
const isExemplified = ({ halfWidth, tokens }: Reader, index: number): boolean =>
  halfWidth[(tokens[index] as Token).start - 1] === '等';

const VERB_LENGTH = 4;

/** 疏散转移|5个|乡镇|28个|村屯: the noun between two figures is what the first counts, where no noun stands before it. */
function isClassified(reader: Reader, phrase: Phrase, index: number): boolean {
  const [token, ...rest] = reader.tokens.slice(index, index + 5);
  const next = rest.find(({ kind }) => kind === 'quantity')?.quantity?.entry?.kind;
  const last = reader.figures.at(-1);
  const taken = last?.source === 'after' && phrase.text === last.indicator.text; // by the figure before
  return (
    token?.quantity?.unit === '个' &&
    (next === 'measure' || next === 'people') &&
    (taken || phrase.text.length <= VERB_LENGTH)
  );
}

const LONGEST_HEAD = 12;

/** 农村公路620公里，投资9.8亿元: 农村公路投资; what is a measure itself (门诊量) has no money spent on it. */
const spentOn = (head: string): string => (MEASURE_ENDING.test(head) || head.length > LONGEST_HEAD ? '' : head);

/** Words before a figure that make what it counts the one that something is done for: 为|14家企业|争取贷款. */
const HELPING = /(?:为|给|向|帮助|促成|支持|助力|推动|引导|带动|协助)$/;
/** Verbs that say what became of the counted things: 24项成果|入选|名单. */
const EVENTS: ReadonlySet<string> = new Set(
  '入选 获 获得 获批 获评 荣获 通过 列入 纳入 争取 争取到 享受 申报 参加 认定'.split(' '),
);

/**
 * What happened to the counted things, where the clause says so with an object: 成果入选名录, 企业争取贷款; "" where it does not.
 */
function eventOf(
  reader: Reader,
  tail: readonly Token[],
  after: NounAfter,
  index: number,
  kind: string | undefined,
): string {
  const verb = tail[after.tokens];
  if (verb?.sense?.action === undefined) return '';
  if (kind === 'people' && after.text.length >= GENERIC) return '';
  const helped = HELPING.test(reader.text.slice(0, (reader.tokens[index] as Token).start).replace(/[近超约]$/, ''));
  if (!helped && !EVENTS.has(reader.text.slice(verb.start, verb.end)) && after.text.length >= GENERIC) return '';
  const event = predicateAfter(reader.text, tail, after.tokens, 'figure');
  return event.length >= after.text.length + (verb.end - verb.start) + 2 ? event : '';
}

/** 调解室、工作站等服务点: examples before 等 only illustrate what is counted. */
const withoutExamples = (noun: string): string => {
  const end = noun.lastIndexOf('等');
  return end > 0 && noun.slice(0, end).includes('、') && noun.length - end > GENERIC ? noun.slice(end + 1) : noun;
};

/** 保障性住房开工1200套、竣工860套: the second is 保障性住房竣工; 受理刑事案件642件，审结628件: 审结刑事案件. */
function withAction(head: string, action: string): string {
  if (head.length <= 3 || (action === '完成' && MEASURE_ENDING.test(head))) return head; // 总投资, 完成
  if (actions.has(head.slice(-2))) return head.slice(0, -2) + action;
  return head.length > 3 && actions.has(head.slice(0, 2)) ? action + head.slice(2) : head;
}
const actions: ReadonlySet<string> = new Set(ACTIONS);

/** 进出口总值412亿元，其中|出口|268亿元: what is a measure by itself is one where the head takes no action. */
const ofAction = (head: string, action: string): string => {
  if (action.endsWith('案') && !/案件?$/.test(head)) return action; // 处置线索467件，立案286件
  const name = withAction(head, action);
  return name === head && measures.has(action) ? action : name;
};
const measures: ReadonlySet<string> = new Set(MEASURE_HEADS);

/** Verbs that say nothing but that the thing before is done: 开工86个；已完成40个. */
const DOES_NO_OTHER: ReadonlySet<string> = new Set(['完成', '实现', '取得', '落实', '解决', '办结', '整改', '到位']);

/** 参保人数32万人；|培训86人: behind a ；, what the head takes no action of is named by the verb. */
function ofVerb({ figures, group }: Reader, head: string, action: string, kind: string | undefined): string {
  const name = ofAction(head, action);
  const isOwn = figures.length === group && name === head && !head.includes(action) && !DOES_NO_OTHER.has(action);
  return isOwn ? (kind === 'people' ? `${action}人数` : action) : name;
}

/** 项目17个，总投资3200万元，已完工|12个: the figure of the sentence that was counted in the same unit, past those in others. */
function countedBefore({ figures, sentence }: Reader, quantity: PlacedQuantity | undefined): Draft | null {
  if (quantity === undefined || quantity.entry?.kind === 'ratio' || quantity.entry?.kind === 'money') return null;
  for (let i = figures.length - 1; i >= sentence; i--) {
    const figure = figures[i] as Draft;
    if (figure.quantity.unit === quantity.unit) return figure;
  }
  return null;
}

const headOf = ({ indicator: { text } }: Draft): string => text.replace(/(?:总数|总量|数量|总额|规模)$/, '');
/** The head of a stock told after what was new of it: 新认定|高企, 总数达…. */
const stockOf = (figure: Draft, side: string): string => {
  const head = headOf(figure);
  const { aspect } = figure.indicator;
  const change = aspect === '' ? (/^净增/.exec(head)?.[0] ?? '') : aspect;
  return side.startsWith('总') && head.startsWith(change) && head.length > change.length
    ? head.slice(change.length)
    : head;
};

/** Whether the classifier noun stands between the figure and a verb: 共走访|35家单位. */
function touches(reader: Reader, index: number): boolean {
  const before = reader.tokens[index - 1];
  return (
    before === undefined ||
    before.kind === 'mark' ||
    before.sense?.action !== undefined ||
    before.sense?.attainment === true
  );
}

const skipApproximation = (reader: Reader, tail: readonly Token[]): readonly Token[] => {
  const first = tail[0];
  return first !== undefined &&
    /^(?:以上|以下|左右|以内)/.test(reader.text.slice(first.start, first.end)) &&
    first.end - first.start === 2
    ? tail.slice(1)
    : tail;
};
