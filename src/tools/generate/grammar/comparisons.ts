import {
  BASES,
  COMPLETION,
  FALLS,
  RANK_VERBS,
  RANK_WORDS,
  RISES,
  SHARE_VERBS,
} from '../../../core/lexicon/comparisons';
import { WORKING_YEARS } from '../../../core/lexicon/time/workingYears';
import { UNITS } from '../../../core/lexicon/quantities/units';
import { BLANK, BLANKS, D, oneOf } from './oniguruma';
import { include, scoped } from './textmate';
import type { Captures, Rule } from './textmate';
import { ARABIC, CLAUSE_END, SMALL, TRAIL, namesWorkingYear } from './words';

/**
 * The words of comparison. A verb of change counts before any number where a comparison is open already (比上年增加9家), and
 * opens one only before a ratio: not in 改造提升1.1万亩.
 */
export function comparisons(place: 'opening' | 'inside'): { readonly match: string; readonly captures: Captures }[] {
  const of = (kind: string): string =>
    oneOf(BASES.filter((base) => base.kind === kind && !namesWorkingYear(base.text)).map(({ text }) => text));
  const keyword = (kind: string): Rule => scoped(`storage.type.comparison.${kind}`);
  const change = oneOf([...RISES, ...FALLS]);
  const number = `${BLANK}{0,2}(?:${ARABIC}|[两三四五六七八九十])`;
  const ratio =
    BLANK +
    '{0,2}' +
    oneOf(
      UNITS.filter(({ kind }) => kind === 'ratio')
        .map(({ name }) => name)
        .filter((name) => name !== '分'),
    );
  const share = `(?=[^${CLAUSE_END}\\n]{0,24}?(?:${D}[%％‰成]|${D}[/／]${D}))`;
  return [
    {
      match: `(${of('yoy')}|(?:[比较与和同]|[对相]比|相较)上[一个]?${oneOf(WORKING_YEARS)}末?(?:相比)?|[比较](?=(?:19|20)${D}{2}年|[“"]?十[一二三四五六七]五))|(${of('mom')})`,
      captures: { 1: keyword('yoy'), 2: keyword('mom') },
    },
    // 净 and 年均 are comparisons only before a number or a verb of change: not in 净水, 复合材料.
    {
      match: `(?:(?:(${of('net')})|(${of('cagr')}))(${change})?(?=${TRAIL}${number})|(${change})(?=${TRAIL}${number}${place === 'opening' ? ratio : ''}))`,
      captures: { 1: keyword('net'), 2: keyword('cagr'), 3: keyword('change'), 4: keyword('change') },
    },
    {
      match: `(?:(${oneOf(COMPLETION)})|(${oneOf(SHARE_VERBS)}))${share}`,
      captures: { 1: keyword('completion'), 2: keyword('share') },
    },
  ];
}

/** A comparison reaches from its first word to the end of the clause, its percentage included. */
export const region = (begin: string, beginCaptures: Captures): Rule => ({
  begin,
  end: `(?=[${CLAUSE_END}]|$)`,
  ...scoped('meta.comparison'),
  beginCaptures,
  patterns: include(
    'placeholder',
    'title',
    'quotation',
    'guard',
    'comparison-word',
    'rank',
    'code',
    'period',
    'figure',
  ),
});

/** 居全市第2位, 第3名, 首位. Without 位 or 名 an ordinal is a rank only after a verb of ranking or the field it ranks in. */
export function ranks(): Rule[] {
  const ordinal = `第(?:${D}{1,4}|${SMALL}{1,3})`;
  const alone = `(?=[${CLAUSE_END}：:、${BLANKS}和并且及与]|$)`;
  const rank = `${ordinal}(?:[位名]|${alone})|${oneOf(RANK_WORDS.keys())}`;
  return [
    {
      match: `(${oneOf(RANK_VERBS)})[^${CLAUSE_END}、第\\n]{0,16}?(${rank})`,
      captures: { 1: scoped('storage.type.comparison.rank'), 2: scoped('constant.numeric.rank') },
    },
    {
      match: `${ordinal}[位名]|(?<=[省市县区国业统门])${ordinal}${alone}|${oneOf(RANK_WORDS.keys())}`,
      ...scoped('constant.numeric.rank'),
    },
  ];
}
