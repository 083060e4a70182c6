import type { PlacedQuantity } from '../../numerals/quantity';
import { roundingWords, summedTwice } from '../../numerals/rounding';
import type { RoundingWord } from '../../numerals/rounding';
import type { Span } from '../../text/span';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../model';
import { REMAINDERS } from '../../lexicon/quantities/approximators';

/** Two words of rounding, or of summing up, on one figure (约数叠用). */
export default defineRule({
  id: 'approximation-stacked',
  category: 'redundant-approximation',
  severity: 'warning',
  scope: 'paragraph',
  takesIn: [
    {
      rule: 'approximation-stacked',
      when: 'same span',
      reason: 'A figure that is also a comparison, or carries three such words, is told of once.',
    },
  ],
  title: { zh: '约数、总计词叠用', en: 'Two approximators on one figure' },
  why: '“近200余家”既说不到又说多于，“约50家左右”“超过100家以上”“合计共”同一个意思说两遍：留一个就够了，能写准数的写准数。',
  exceptions: '“24多小时”“25余万”“近200家”“200余家”“多达200余家”“20多公里以内”各说各的，不报。',
  source: 'GB/T 15835-2011《出版物上数字用法》4.2.3；现代汉语约数表示法',
  examples: {
    bad: [
      '合作社带动⟦近200余家⟧农户稳定增收。',
      '全年新增社区养老服务点⟦约50家左右⟧。',
      '参加技能培训的职工⟦超过1000人以上⟧。',
      '常住居民健康档案建档率达到⟦不低于90%以上⟧。',
      '全院开展巡回义诊⟦300余场左右⟧。',
      '两项减免⟦合计共⟧为企业节约资金3.6亿元。',
      '水产品产量4.6万吨，同比增长⟦约8%左右⟧。',
      '法律援助中心⟦累计为群众提供咨询累计⟧达4200人次。',
      '全年接待读者⟦超过30余万人次⟧以上。',
      '填写检查记录⟦79余⟧份。',
      '四十五岁以下的干部⟦近39余人⟧。',
    ],
    fixed: [
      '合作社带动近200家农户稳定增收。',
      '全年新增社区养老服务点约50家。',
      '参加技能培训的职工超过1000人。',
      '常住居民健康档案建档率达到不低于90%。',
      '全院开展巡回义诊300余场。',
      '两项减免合计为企业节约资金3.6亿元。',
      '水产品产量4.6万吨，同比增长约8%。',
      '法律援助中心累计为群众提供咨询达4200人次。',
      '全年接待读者超过30万人次。',
      '填写检查记录79份。',
      '四十五岁以下的干部近39人。',
    ],
    good: [
      '合作社带动近200家农户稳定增收，农户200余户参加分红。',
      '全年新增社区养老服务点50家左右，服务半径控制在15分钟以内。',
      '附近200余名居民参加了活动，节约50多万元办公经费。',
      '参加技能培训的职工超过1000人，其中45岁以上320人。',
      '检修历时24多小时，接待来访1.2万余人次、25余万人次，走访1500余户。',
      '多达200余名志愿者参与服务，共建单位合计36家。',
      '工地20多公里以内的村镇全部通了班车。',
      '合计共建实训基地12个，累计培训学员800人，累计发放证书620本。',
      '公交线路延伸至近200个小区，60余个小区左右两侧增设了站台。',
    ],
  },
  check: ({ figures, reading: { halfWidth } }) => {
    const findings: Finding[] = [];
    let from = 0;
    for (const { quantity, comparisons } of figures) {
      const changes = comparisons
        .map(({ span }) => numberAtEnd(halfWidth, span))
        .filter((place) => place !== null && place.start >= quantity.end) as Span[];
      for (const number of [quantity, ...changes]) {
        const unfit = number === quantity ? unfitWord(halfWidth, quantity) : null;
        const found = stacked(halfWidth, number, unfit);
        if (found !== null) findings.push(found);
        else if (unfit !== null) findings.push(exact(halfWidth, quantity, unfit));
      }
      const twice = summedTwice(halfWidth, quantity.start, from);
      if (twice !== null) findings.push(summed(halfWidth, twice.first, twice.second));
      from = quantity.end;
    }
    return findings;
  },
});

/** The number that a comparison ends with: 同比增长|20%. */
function numberAtEnd(halfWidth: string, { start, end }: Span): Span | null {
  const number = NUMBER_AT_END.exec(halfWidth.slice(start, end));
  return number === null ? null : { start: start + number.index, end };
}

const NUMBER_AT_END = /\d[\d.]{0,9}\D{1,6}$/;

/** @param unfit a word that does not fit the number in any case */
function stacked(halfWidth: string, number: Span, unfit: Span | null): Finding | null {
  const words = roundingWords(halfWidth, number);
  for (let i = 1; i < words.length; i++) {
    const [first, second] = [words[i - 1] as RoundingWord, words[i] as RoundingWord];
    if (clashes(first, second))
      return rounded(
        halfWidth,
        { start: Math.min(first.start, number.start), end: Math.max(second.end, number.end) },
        words.slice(i - 1),
        unfit,
      );
  }
  return null;
}

/**
 * Limits above go with an estimate (20多公里以内), limits below with a count that is not exact (至少有50多名); all else says one
 * thing twice, or two that cannot both be.
 */
function clashes(first: RoundingWord, second: RoundingWord): boolean {
  if (first.place === 'after' && second.place === 'after') return true;
  if (second.place === 'inside') return first.says !== 'least' && first.says !== 'most';
  return second.says === 'most' ? first.says === 'most' : true;
}

/** Keeps one word of several. */
function drop(halfWidth: string, words: readonly Span[]): Fix {
  const written = words.map(({ start, end }) => halfWidth.slice(start, end));
  return {
    title: { zh: `删去“${written.join('”“')}”`, en: `Remove “${written.join('”, “')}”` },
    edits: words.map(({ start, end }) => ({ span: { start, end }, newText: '' })),
  };
}

/**
 * @param words the first two that clash, and what else stands at the figure behind them (突破960余万小时以上)
 * @param unfit the word that goes whichever is kept (近39余人)
 */
function rounded(halfWidth: string, span: Span, words: readonly RoundingWord[], unfit: Span | null): Finding {
  const [first, second, ...others] = words as [RoundingWord, RoundingWord, ...RoundingWord[]];
  const besides = (kept: RoundingWord): readonly RoundingWord[] => others.filter((other) => clashes(kept, other));
  return {
    span,
    message: {
      zh: `“${halfWidth.slice(span.start, span.end)}”里“${first.word}”与“${second.word}”叠用，留一个。`,
      en: `“${first.word}” and “${second.word}” on one figure: keep one.`,
    },
    fixes: [
      drop(halfWidth, including(unfit, [second, ...besides(first)])),
      drop(halfWidth, including(unfit, [first, ...besides(second)])),
    ],
  };
}

/** The words to drop with one more, in order, where it is not among them. */
const including = (unfit: Span | null, words: readonly Span[]): readonly Span[] =>
  unfit === null || words.some(({ start }) => start === unfit.start)
    ? words
    : [...words, unfit].sort((a, b) => a.start - b.start);

/** What goes round of itself: 24多小时, 365多天. */
const ROUNDS = /^(?:12|24|36|48|52|60|72|144|365)$/;

/** 79|余|份: a word that says that a number told to the last digit is not exact; 25余万 leaves the digits that follow. */
function unfitWord(halfWidth: string, quantity: PlacedQuantity): Span | null {
  const word = roundingWords(halfWidth, quantity).find(({ place }) => place === 'inside');
  if (word === undefined || quantity.script !== 'arabic' || !REMAINDERS.includes(word.word)) return null;
  const digits = halfWidth.slice(quantity.start, word.start);
  return !EXACT.test(digits) || ROUNDS.test(digits) || LARGER.includes(halfWidth[word.end] ?? ' ') ? null : word;
}

/** A whole number told to its last digit. */
const EXACT = /^\d+[1-9]$/;
/** Digits that a power of ten leaves out. */
const LARGER = '百千万亿';

function exact(halfWidth: string, { start }: PlacedQuantity, unfit: Span): Finding {
  const [digits, word] = [halfWidth.slice(start, unfit.start), halfWidth.slice(unfit.start, unfit.end)];
  return {
    span: { start, end: unfit.end },
    message: {
      zh: `“${digits}”是准数，“${word}”是约数，留一个：${digits}，或者取整后加“${word}”。`,
      en: `${digits} is exact, “${word}” is not: keep one.`,
    },
    fixes: [drop(halfWidth, [unfit])],
  };
}

function summed(halfWidth: string, first: Span, second: Span): Finding {
  const [one, other] = [halfWidth.slice(first.start, first.end), halfWidth.slice(second.start, second.end)];
  return {
    span: { start: first.start, end: second.end },
    message: {
      zh: one === other ? `一个数据前“${one}”说了两遍，留一个。` : `“${one}”与“${other}”意思重复，留一个。`,
      en: `“${one}” and “${other}” say the same: keep one.`,
    },
    fixes: [drop(halfWidth, [second]), drop(halfWidth, [first])],
  };
}
