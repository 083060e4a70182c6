import { PERIOD_CLOSERS, PERIOD_OPENERS, PERIOD_WORDS } from '../../../core/lexicon/time/periods';
import { WORKING_YEARS } from '../../../core/lexicon/time/workingYears';
import { ALNUM, BLANK, D, oneOf } from './oniguruma';
import { scoped } from './textmate';
import type { Captures, Rule } from './textmate';
import {
  AFTER,
  ARABIC,
  BEFORE,
  CHINESE,
  CHINESE_UNITS,
  INSIDE,
  MAGNITUDE,
  MAGNITUDE_ENDS,
  NO_CODE,
  NUMERAL,
  ROUND,
  SMALL,
  TO,
  UNIT,
  namesWorkingYear,
} from './words';

/** Numbers that are no quantities: file numbers, codes, 1+4+N, ordinals. They get no scope. */
export function codes(): string[] {
  const letters = 'A-Za-zＡ-Ｚａ-ｚ';
  return [
    `[〔\\[［(（]${BLANK}?(?:19|20)${D}{2}${BLANK}?[〕\\]］)）]${BLANK}?第?${D}{1,6}号?`,
    `(?<![${ALNUM}])(?>[${ALNUM}]++)(?:[+＋][${ALNUM}]++)++`,
    `(?<![${ALNUM}])[${letters}][${ALNUM}]*+(?:[.．\\-－&＆][${ALNUM}]++)*+`,
    `第(?!${oneOf(['一', '二', '三', '四'])}季度)(?:${D}{1,6}|[${NUMERAL}]{1,6})[届次批轮期个代条号章节类年]?`,
  ];
}

/** Dates, times, months, stretches of time and the words for them. */
export function periods(): string[] {
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
    `${long}?(?:(?:本|上[一个]?)${oneOf(WORKING_YEARS)}|${oneOf(PERIOD_WORDS.filter((word) => !namesWorkingYear(word)))})`,
  ];
}

/**
 * Quantities: approximator, number, magnitude, unit. Chinese numerals need a measure word; 百 and 千 alone an
 * approximator, too.
 */
export function figures(): Rule[] {
  const roles = {
    a: scoped('keyword.other.approximator'),
    n: scoped('constant.numeric.quantity'),
    m: scoped('keyword.other.unit.magnitude'),
    u: scoped('keyword.other.unit'),
  };
  const captures = (order: string): Captures =>
    Object.fromEntries([...order].map((role, i) => [i + 1, roles[role as keyof typeof roles]]));
  const tail = `(${MAGNITUDE})?(${INSIDE})?`;
  const noUnit = `(?<=${MAGNITUDE_ENDS})|(?<=${MAGNITUDE_ENDS}${INSIDE})`;
  const first = `(?<![${NUMERAL}第数几届每])`;
  return [
    {
      match: `(${BEFORE})?${NO_CODE}(${ARABIC}(?:${TO}{1,2}${ARABIC})?)(${INSIDE})?${tail}(?:${BLANK}{0,2}(${UNIT})|${noUnit})(${AFTER})?`,
      captures: captures('anamaua'),
    },
    { match: `(?<![${ALNUM}/／.．])${D}{1,3}[/／]${D}{1,3}(?![${ALNUM}/／])`, ...scoped('constant.numeric.fraction') },
    {
      match: `(?:(${BEFORE})?${first}(${CHINESE}(?:[至到—]${CHINESE})?)(${INSIDE})?|(${BEFORE})(${ROUND})(${INSIDE})?|${first}([百千万])([余多]))${tail}(${oneOf(CHINESE_UNITS)})(${AFTER})?`,
      captures: captures('anaananamaua'),
    },
  ];
}
