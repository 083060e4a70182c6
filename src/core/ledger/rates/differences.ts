import type { Comparison } from '../../figures/model';
import { isRate, sceneOf } from '../../relations/terms';
import type { PlacedParagraph } from '../../report/context';
import { matchesOf } from '../../text/characters';
import type { Span } from '../../text/span';

/** What a number changes by, told in percent where points are meant or the other way about; relative to the paragraph. */
export interface ToldDifference {
  readonly kind: Extract<Comparison['kind'], 'yoy' | 'gap'>;
  readonly direction: 'up' | 'down';
  /** The number with its sign. */
  readonly span: Span;
  readonly number: string;
}

const UP = '升|增|高|前进|多|上扬|扩大|加快|快|领先|跃升|爬升|抬升';
const DOWN = '降|减|低|回落|少|下滑|收窄|缩小|放缓|慢|落后|压缩|压低|差|后退';
/** What a rate does by so much: 前进了|3.3%, 一年降了|0.31%; not 提高到|3.3%. */
const CHANGED_BY = new RegExp(
  `^%?[^,;\\d]{0,4}[,;]?[一年全净共同比已又再累合计足整]{0,5}[\\u4e00-\\u9fff]?(?:(?<up>${UP})|(?:${DOWN}))[\\u4e00-\\u9fff]?(?:了|出)?(?<![到至达为是占超过率]|增长)$`,
);
/** 高于全市|2.3%: how far one rate is from another. */
const APART = /(?<up>[高优快]|领先)?[于低慢][\u4e00-\u9fff]{0,10}$|(?:相差|差距|之差)[\u4e00-\u9fff]{0,3}$/;
const PERCENT = /\d+(?:\.\d+)?(?=%)/g;
const WORDS = 12;
/** As digits come out of a subtraction. */
const EXACTLY = 1e-6;
/** The three stand so near. */
const REACH = 120;

/** 一审服判息诉率91.7%，而2023年这一数字是89.4%，提高了|2.3%|: what two rates right before it differ by. */
export const differencesInPercent = ({ reading: { halfWidth } }: PlacedParagraph): readonly ToldDifference[] => {
  const all = matchesOf(halfWidth, PERCENT).map(({ 0: number, index }) => ({ number, start: index }));
  return all.flatMap(({ number, start }, i): readonly ToldDifference[] => {
    const [a, b] = [all[i - 2], all[i - 1]];
    if (a === undefined || b === undefined || start - a.start > REACH) return [];
    if (/[。!?]/.test(halfWidth.slice(a.start, start))) return [];
    const difference = Math.abs(Number(a.number) - Number(b.number));
    if (difference === 0 || Math.abs(difference - Number(number)) > EXACTLY) return [];
    const words = halfWidth.slice(b.start + b.number.length + 1, start);
    const changed = CHANGED_BY.exec(words);
    const found = changed ?? APART.exec(words.slice(-WORDS));
    if (found === null) return [];
    return [
      {
        kind: changed === null ? 'gap' : 'yoy',
        direction: found.groups?.['up'] === undefined ? 'down' : 'up',
        span: { start, end: start + number.length + 1 },
        number,
      },
    ];
  });
};

/** Between an amount and what it rises by: ，同比增长. */
const RISES =
  /^,?(?:同比|环比|比20\d\d年|[比较](?:上年|去年|年初|上月|上年末|上年同期|去年同期))?(?:净)?(?<verb>增长|增加|增|减少|下降|减)了?$/;
const POINTS = /^(?<number>\d[\d.]*)个?百分点/;

/** 各项贷款余额216亿元，增长|12.5个百分点|: an amount rises by percent. */
export function amountsInPoints(paragraph: PlacedParagraph): readonly ToldDifference[] {
  if (!paragraph.reading.halfWidth.includes('百分点')) return [];
  const { halfWidth, terms } = sceneOf(paragraph);
  return terms.flatMap((amount): readonly ToldDifference[] => {
    if (isRate(amount) || amount.dimension === '') return [];
    const start = /\d/.exec(halfWidth.slice(amount.end, amount.end + REACH))?.index;
    if (start === undefined) return [];
    const at = amount.end + start;
    const verb = RISES.exec(halfWidth.slice(amount.end, at))?.groups?.['verb'];
    const told = POINTS.exec(halfWidth.slice(at, at + REACH));
    if (verb === undefined || told === null) return [];
    const direction = verb.startsWith('增') ? 'up' : 'down';
    return [
      { kind: 'yoy', direction, span: { start: at, end: at + told[0].length }, number: told.groups?.['number'] ?? '' },
    ];
  });
}
