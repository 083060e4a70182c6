import { APPROXIMATORS_AFTER, APPROXIMATORS_BEFORE, APPROXIMATORS_INSIDE } from '../../core/lexicon/approximators';
import { CHROME_LINES, CHROME_SHAPES, CHROME_STARTS } from '../../core/lexicon/chrome';
import { BASES, COMPLETION, FALLS, RANK_VERBS, RANK_WORDS, RISES, SHARE_VERBS } from '../../core/lexicon/comparisons';
import { KIND_WORDS } from '../../core/lexicon/headings';
import { NUMERAL_NAMES } from '../../core/lexicon/names';
import { PERIOD_CLOSERS, PERIOD_OPENERS, PERIOD_WORDS } from '../../core/lexicon/periods';
import { PLAIN_WORDS } from '../../core/lexicon/plain';
import { MAGNITUDES, UNITS } from '../../core/lexicon/units';
import { ATTAINMENT } from '../../core/lexicon/verbs';
import { FAMILIES } from '../../core/outline/markers';
import type { MarkerFamily } from '../../core/outline/markers';
import { fold } from '../../core/text/fold';
import { ALNUM, BLANK, BLANKS, D, oneOf, unfold, WORD_END } from './oniguruma';

interface Rule {
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly patterns?: readonly Rule[];
  readonly include?: string;
}
type Captures = Readonly<Record<string, Rule>>;

/**
 * The TextMate grammar and the language configuration, by path relative to the repository. Both come from the lexicon alone:
 * the same words always give the same text.
 *
 * Every expression is linear in the line for all practical purposes: what repeats is bounded or possessive, and a run of
 * digits or letters is entered at its first character only.
 */
export function generateGrammar(_root: string): Map<string, string> {
  return new Map([
    ['syntaxes/zongjie.tmLanguage.json', json(grammar())],
    ['syntaxes/language-configuration.json', json(languageConfiguration())],
  ]);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

// ---- words and numbers ----

const suffixed = (words: readonly string[]): string[] => words.map((word) => (/[0-9A-Za-z]$/.test(word) ? word + WORD_END : word));
const UNIT = oneOf(suffixed(UNITS.map(({ name }) => name)));
const CHINESE_UNITS = UNITS.filter(({ arabicOnly }) => arabicOnly !== true).map(({ name }) => fold(name));
const MAGNITUDE = oneOf(MAGNITUDES.keys());
const MAGNITUDE_ENDS = `[${[...new Set([...MAGNITUDES.keys()].map((word) => word.at(-1)))].join('')}]`;
const BEFORE = oneOf(APPROXIMATORS_BEFORE);
const INSIDE = oneOf(APPROXIMATORS_INSIDE);
const AFTER = oneOf(APPROXIMATORS_AFTER);

const TO = '[-－—–~～至到−]';
const NO_CODE = `(?<![${ALNUM}+＋])(?<![0-9０-９][.．:：])`;
const ARABIC = `(?>(?:${D}{1,3}(?:,${D}{3}){1,6}(?!${D})|${D}++)(?:[.．]${D}++)?)`;
const NUMERAL = '零〇一二两三四五六七八九十百千万亿';
const ONES = '[一二两三四五六七八九]';
const CHINESE = `(?>(?:十|${ONES}[十百千])(?:零?${ONES}[十百千]){0,3}(?:零?${ONES})?|[两三四五六七八九])`;
const ROUND = '(?:[十百千]{1,2}(?:万亿|[万亿])?|万亿|[万亿])';
const SMALL = '[一二两三四五六七八九十]';

/** Ends the clause that a comparison stands in. */
const CLAUSE_END = '，,。；;！!？?）)';
/** Between a verb of change and its number: 同比增长约5%, 提高达3个; 到 and 至 make the number a level instead. */
const TRAIL = `(?>${oneOf([...APPROXIMATORS_BEFORE, ...ATTAINMENT.filter((word) => !/[到至由从]/.test(word))])}){0,3}`;

/** Words that hold a coloured word and are none: 增加值, 通过, 三会一课. */
function guards(): string[] {
  const coloured = [...RISES, ...FALLS, ...BASES.map(({ text }) => text), ...SHARE_VERBS, ...COMPLETION, ...RANK_VERBS, ...RANK_WORDS.keys(), ...APPROXIMATORS_BEFORE, ...APPROXIMATORS_AFTER, ...PERIOD_WORDS];
  const longest = (word: string): boolean => !coloured.some((other) => other.startsWith(word));
  const numeral = new RegExp(`^[${NUMERAL}]+$`);
  const plain = PLAIN_WORDS.filter((word) => longest(word) && coloured.some((other) => word.includes(other)));
  return [...new Set([...plain, ...NUMERAL_NAMES.filter((name) => longest(name) && !numeral.test(name))])];
}

/** The guards as a pattern; a name that is the beginning of a longer quantity (三级, 二十大类) gives way to it. */
function guardPattern(): string {
  const open = guards().flatMap((word) => {
    const rest = new RegExp(`^[${NUMERAL}]+(.+)$`).exec(word)?.[1];
    const more = rest === undefined ? [] : CHINESE_UNITS.filter((unit) => unit.startsWith(rest) && unit !== rest).map((unit) => unit.slice(rest.length));
    return more.length === 0 ? [] : [{ word, more }];
  });
  const closed = guards().filter((word) => !open.some((name) => name.word === word));
  return [...open.map(({ word, more }) => `${oneOf([word])}(?!${oneOf(more)})`), oneOf(closed)].join('|');
}

// ---- the rules, in the order in which they are tried at a place ----

const scoped = (name: string): Rule => ({ name: `${name}.zongjie` });
const include = (...names: string[]): Rule[] => names.map((name) => ({ include: `#${name}` }));
const INLINE = ['placeholder', 'title', 'quotation', 'guard', 'comparison', 'rank', 'code', 'period', 'figure'];

function grammar(): object {
  return {
    information_for_contributors: ['Generated from src/core/lexicon and src/core/outline/markers.ts by `npm run generate`; not to be edited.'],
    name: 'Zongjie',
    scopeName: 'text.zongjie',
    fileTypes: ['zongjie'],
    patterns: include('chrome', 'heading', 'document-title', ...INLINE),
    repository: {
      chrome: { patterns: chrome() },
      heading: { patterns: FAMILIES.flatMap(headings) },
      'document-title': documentTitle(),
      placeholder: { match: '【待补[^】\\n]{0,200}】', ...scoped('invalid.placeholder') },
      title: {
        match: '(《)(?>[^《》\\n]|《[^《》\\n]{0,80}》){1,100}(》)',
        ...scoped('entity.name.type.title'),
        captures: { 1: scoped('punctuation.definition.title.begin'), 2: scoped('punctuation.definition.title.end') },
      },
      quotation: { patterns: [...quotation('“', '”', 'double'), ...quotation('‘', '’', 'single'), ...quotation('"＂', '"＂', 'double')] },
      guard: { match: guardPattern() },
      comparison: { patterns: comparisons('opening').map(({ match, captures }) => region(match, captures)) },
      'comparison-word': { patterns: comparisons('inside') },
      rank: { patterns: ranks() },
      code: { patterns: codes().map((match) => ({ match })) },
      period: { patterns: periods().map((match) => ({ match, ...scoped('support.function.period') })) },
      figure: { patterns: figures() },
    },
  };
}

/** Remnants of a web page: whole lines. */
function chrome(): Rule[] {
  const start = `^[${BLANKS}•·●◆■▪►*]*+`;
  return [
    `${start}${oneOf(CHROME_LINES)}[：:${BLANKS}]*$`,
    `${start}${oneOf(CHROME_STARTS)}.{0,120}$`,
    ...CHROME_SHAPES.map(({ source }) => `${start}(?=.{1,120}$)${unfold(source.replace(/^\^/, ''))}.*$`),
  ].map((match) => ({ match, ...scoped('comment.line.chrome') }));
}

/**
 * A heading's text: to its first 。；or ：, else the line; a long first sentence is a heading to its first comma only.
 * Blanks and marks at its end are left out.
 */
function headingText(longest: number): string {
  const trail = `[${BLANKS}；;：:，,、]*`;
  const last = `[^。！？!?\\n${BLANKS}；;：:，,、]`;
  return [
    '[^。；;！？!?：:【\\n]{2,30}(?=[：:])',
    `[^。；;！？!?\\n]{0,${longest - 1}}${last}(?=${trail}(?:。|$)|[；;])`,
    `[^。；;！？!?\\n]{1,${longest}}[！？!?]`,
    `[^。；;！？!?\\n]{0,44}${last}(?=${trail}$)`,
    '[^。，,；;！？!?\\n]{2,60}(?=[，,；;])',
  ].join('|');
}

/** The headings of a marker family; Markdown's level is the number of its marks, that of the others their rank. */
function headings(family: MarkerFamily): Rule[] {
  const marker = unfold(family.pattern.source);
  if (family.id === 'markdown') return [1, 2, 3, 4, 5, 6].map((level) => heading(family, marker.replace('{1,6}', `{${level}}`), level));
  return [heading(family, marker, Math.min(6, Math.max(1, family.rank)))];
}

function heading(family: MarkerFamily, marker: string, level: number): Rule {
  const places = [`^[${BLANKS}•·●◆■▪►*\\-—]*+`, ...(family.inside ? ['(?<=[。；;！!？?])', '(?<=[^0-9０-９][：:])'] : [])];
  const scope = `markup.heading.${level}.${family.id}.zongjie`;
  return {
    match: `(?:${places.join('|')})(${marker})(${headingText(family.id === 'question' ? 200 : 30)})?`,
    captures: {
      1: { name: `${scope} punctuation.definition.heading.${family.id}.zongjie` },
      2: { name: scope, patterns: include('placeholder') },
    },
  };
}

/** The first line of the file where it names a kind of report. */
function documentTitle(): Rule {
  const plain = '[^。；;，,：:！？!?\\n]';
  return {
    match: `\\A${BLANK}*+(${plain}{0,60}?${oneOf(KIND_WORDS.flatMap(([, words]) => words.map((word) => word.trim())))}${plain}{0,40}?)${BLANK}*$`,
    captures: { 1: scoped('markup.heading.1.title') },
  };
}

/** A short quotation is one noun, what it holds is no quantity; a longer one is read like the text around it. */
function quotation(open: string, close: string, kind: 'double' | 'single'): Rule[] {
  const inner = `[^${open}${close}\\n`;
  const nested = include('title', ...(kind === 'double' ? ['quotation'] : []));
  return [
    { match: `[${open}]${inner}，,；;。！!？?]{1,30}[${close}]`, captures: { 0: { ...scoped(`string.quoted.${kind}`), ...(open === close ? {} : { patterns: innerQuotes(kind) }) } } },
    ...(open === close ? [] : [{ begin: `${open}(?=${inner}]{0,300}${close})`, end: `${close}|$`, ...scoped(`string.quoted.${kind}`), patterns: [...nested, ...include(...INLINE)] }]),
  ];
}

/** What may stand in a short quotation: a title, and single quotation marks in double ones. */
function innerQuotes(kind: 'double' | 'single'): Rule[] {
  return [...include('title'), ...(kind === 'double' ? [{ match: '‘[^‘’\\n]{1,30}’', ...scoped('string.quoted.single') }] : [])];
}

/**
 * The words of comparison. A verb of change counts before any number where a comparison is open already (比上年增加9家), and
 * opens one only before a ratio: not in 改造提升1.1万亩.
 */
function comparisons(place: 'opening' | 'inside'): { readonly match: string; readonly captures: Captures }[] {
  const of = (kind: string): string => oneOf(BASES.filter((base) => base.kind === kind).map(({ text }) => text));
  const keyword = (kind: string): Rule => scoped(`keyword.control.comparison.${kind}`);
  const change = oneOf([...RISES, ...FALLS]);
  const number = `${BLANK}{0,2}(?:${ARABIC}|[两三四五六七八九十])`;
  const ratio = BLANK + '{0,2}' + oneOf(UNITS.filter(({ kind }) => kind === 'ratio').map(({ name }) => name).filter((name) => name !== '分'));
  const share = `(?=[^${CLAUSE_END}\\n]{0,24}?(?:${D}[%％‰成]|${D}[/／]${D}))`;
  return [
    { match: `(${of('yoy')}|[比较](?=(?:19|20)${D}{2}年|[“"]?十[一二三四五六七]五))|(${of('mom')})`, captures: { 1: keyword('yoy'), 2: keyword('mom') } },
    // 净 and 年均 are comparisons only before a number or a verb of change: not in 净水, 复合材料.
    {
      match: `(?:(?:(${of('net')})|(${of('cagr')}))(${change})?(?=${TRAIL}${number})|(${change})(?=${TRAIL}${number}${place === 'opening' ? ratio : ''}))`,
      captures: { 1: keyword('net'), 2: keyword('cagr'), 3: keyword('change'), 4: keyword('change') },
    },
    { match: `(?:(${oneOf(COMPLETION)})|(${oneOf(SHARE_VERBS)}))${share}`, captures: { 1: keyword('completion'), 2: keyword('share') } },
  ];
}

/** A comparison reaches from its first word to the end of the clause, its percentage included. */
const region = (begin: string, beginCaptures: Captures): Rule => ({
  begin, end: `(?=[${CLAUSE_END}]|$)`, ...scoped('meta.comparison'), beginCaptures,
  patterns: include('placeholder', 'title', 'quotation', 'guard', 'comparison-word', 'rank', 'code', 'period', 'figure'),
});

/** 居全市第2位, 第3名, 首位. Without 位 or 名 an ordinal is a rank only after a verb of ranking or the field it ranks in. */
function ranks(): Rule[] {
  const ordinal = `第(?:${D}{1,4}|${SMALL}{1,3})`;
  const alone = `(?=[${CLAUSE_END}：:、${BLANKS}和并且及与]|$)`;
  const rank = `${ordinal}(?:[位名]|${alone})|${oneOf(RANK_WORDS.keys())}`;
  return [
    { match: `(${oneOf(RANK_VERBS)})[^${CLAUSE_END}、第\\n]{0,16}?(${rank})`, captures: { 1: scoped('keyword.control.comparison.rank'), 2: scoped('constant.numeric.rank') } },
    { match: `${ordinal}[位名]|(?<=[省市县区国业统门])${ordinal}${alone}|${oneOf(RANK_WORDS.keys())}`, ...scoped('constant.numeric.rank') },
  ];
}

/** Numbers that are no quantities: file numbers, codes, 1+4+N, ordinals. They get no scope. */
function codes(): string[] {
  const letters = 'A-Za-zＡ-Ｚａ-ｚ';
  return [
    `[〔\\[［(（]${BLANK}?(?:19|20)${D}{2}${BLANK}?[〕\\]］)）]${BLANK}?第?${D}{1,6}号?`,
    `(?<![${ALNUM}])(?>[${ALNUM}]++)(?:[+＋][${ALNUM}]++)++`,
    `(?<![${ALNUM}])[${letters}][${ALNUM}]*+(?:[.．\\-－&＆][${ALNUM}]++)*+`,
    `第(?!${oneOf(['一', '二', '三', '四'])}季度)(?:${D}{1,6}|[${NUMERAL}]{1,6})[届次批轮期个代条号章节类年]?`,
  ];
}

/** Dates, times, months, stretches of time and the words for them. */
function periods(): string[] {
  const year = `(?:19|20)${D}{2}`;
  const n = `${D}{1,2}`;
  const dated = [
    `${year}[-./－．／]${n}[-./－．／]${n}日?(?:${BLANK}{1,2}${n}[:：]${D}{2}(?:[:：]${D}{2})?)?`,
    `${year}年?${TO}{1,2}${year}年度?`,
    `${year}(?:年度?)?${n}${TO}{1,2}${n}月份?`,
    `${year}年度?(?:${n}月份?(?:${n}[日号])?)?`,
    `${n}${TO}{1,2}${n}月份?`,
    `${n}月份?(?:${n}(?:[、，,—~～至\\-]${n})?[日号])?(?:上午|下午|晚)?(?:${n}[:：]${D}{2})?`,
    `${n}(?:日?、${n}){0,4}日(?!元)`,
    `${n}[:：]${D}{2}(?:[:：]${D}{2})?(?![${ALNUM}:：.．]|个|家|倍)`,
    `(?:${D}{1,3}|${SMALL}{1,3})[多余]?(?:个多?月|年[度期]?|月)(?:以来|间|内|来)?`,
  ];
  const long = oneOf(PERIOD_OPENERS.filter((word) => word.length > 1));
  return [
    `${oneOf(PERIOD_OPENERS)}?${NO_CODE}(?<![${NUMERAL}])(?:${dated.join('|')})${oneOf(PERIOD_CLOSERS)}?`,
    `${oneOf(PERIOD_OPENERS)}?十[一二三四五六七]五(?:期间|时期|以来|末|初)`,
    `${long}?${oneOf(PERIOD_WORDS)}`,
  ];
}

/** Quantities: approximator, number, magnitude, unit. Chinese numerals need a measure word; 百 and 千 alone an approximator, too. */
function figures(): Rule[] {
  const roles = { a: scoped('keyword.other.approximator'), n: scoped('constant.numeric.quantity'), m: scoped('keyword.other.unit.magnitude'), u: scoped('keyword.other.unit') };
  const captures = (order: string): Captures => Object.fromEntries([...order].map((role, i) => [i + 1, roles[role as keyof typeof roles]]));
  const tail = `(${MAGNITUDE})?(${INSIDE})?`;
  const noUnit = `(?<=${MAGNITUDE_ENDS})|(?<=${MAGNITUDE_ENDS}${INSIDE})`;
  const first = `(?<![${NUMERAL}第数几届每])`;
  return [
    { match: `(${BEFORE})?${NO_CODE}(${ARABIC}(?:${TO}{1,2}${ARABIC})?)(${INSIDE})?${tail}(?:${BLANK}{0,2}(${UNIT})|${noUnit})(${AFTER})?`, captures: captures('anamaua') },
    { match: `(?<![${ALNUM}/／.．])${D}{1,3}[/／]${D}{1,3}(?![${ALNUM}/／])`, ...scoped('constant.numeric.fraction') },
    {
      match: `(?:(${BEFORE})?${first}(${CHINESE}(?:[至到—]${CHINESE})?)(${INSIDE})?|(${BEFORE})(${ROUND})(${INSIDE})?|${first}([百千万])([余多]))${tail}(${oneOf(CHINESE_UNITS)})(${AFTER})?`,
      captures: captures('anaananamaua'),
    },
  ];
}

// ---- language configuration ----

function languageConfiguration(): object {
  const pairs = [['（', '）'], ['《', '》'], ['“', '”'], ['‘', '’'], ['【', '】'], ['(', ')']];
  return {
    brackets: pairs,
    // A lone “1）” is a heading marker, not an unbalanced bracket.
    colorizedBracketPairs: [],
    autoClosingPairs: pairs.map(([open, close]) => ({ open, close })),
    autoCloseBefore: '，。；：、！？）》〉”’】,.;:!?)] \t\n',
    surroundingPairs: pairs,
    // Han characters, Latin letters and numbers are words of their own: in 全市tbzz the word at the cursor is tbzz.
    wordPattern: { pattern: '\\p{Script=Han}+|\\p{Script=Latin}[\\p{Script=Latin}\\p{Nd}]*|\\p{Nd}+(?:[.,．]\\p{Nd}+)*', flags: 'u' },
  };
}
