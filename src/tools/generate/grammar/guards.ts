import { APPROXIMATORS_AFTER, APPROXIMATORS_BEFORE } from '../../../core/lexicon/quantities/approximators';
import {
  BASES,
  COMPLETION,
  FALLS,
  RANK_VERBS,
  RANK_WORDS,
  RISES,
  SHARE_VERBS,
} from '../../../core/lexicon/comparisons';
import { NUMERAL_NAMES } from '../../../core/lexicon/names';
import { PERIOD_WORDS } from '../../../core/lexicon/time/periods';
import { PLAIN_WORDS } from '../../../core/lexicon/plain';
import { oneOf } from './oniguruma';
import { CHINESE_UNITS, NUMERAL } from './words';

/** Words that hold a coloured word and are none: 增加值, 通过, 三会一课. */
function guards(): string[] {
  const coloured = [
    ...RISES,
    ...FALLS,
    ...BASES.map(({ text }) => text),
    ...SHARE_VERBS,
    ...COMPLETION,
    ...RANK_VERBS,
    ...RANK_WORDS.keys(),
    ...APPROXIMATORS_BEFORE,
    ...APPROXIMATORS_AFTER,
    ...PERIOD_WORDS,
  ];
  const longest = (word: string): boolean => !coloured.some((other) => other.startsWith(word));
  const numeral = new RegExp(`^[${NUMERAL}]+$`);
  const plain = PLAIN_WORDS.filter((word) => longest(word) && coloured.some((other) => word.includes(other)));
  return [...new Set([...plain, ...NUMERAL_NAMES.filter((name) => longest(name) && !numeral.test(name))])];
}

/** The guards as a pattern; a name that is the beginning of a longer quantity (三级, 二十大类) gives way to it. */
export function guardPattern(): string {
  const open = guards().flatMap((word) => {
    const rest = new RegExp(`^[${NUMERAL}]+(.+)$`).exec(word)?.[1];
    const more =
      rest === undefined
        ? []
        : CHINESE_UNITS.filter((unit) => unit.startsWith(rest) && unit !== rest).map((unit) => unit.slice(rest.length));
    return more.length === 0 ? [] : [{ word, more }];
  });
  const closed = guards().filter((word) => !open.some((name) => name.word === word));
  return [...open.map(({ word, more }) => `${oneOf([word])}(?!${oneOf(more)})`), oneOf(closed)].join('|');
}
