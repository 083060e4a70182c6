import { numeralValue } from '../numerals/number';
import { matchesOf } from '../text/characters';
import type { CountedParts } from './countedParts';
import type { Span } from '../text/span';

const COUNT = '(?<count>[两二三四五六七八九十]|1[0-2]|[2-9])';
/** 工单分四类：咨询6.2万件，…; 来自三个基地，云顶基地1200亩、…: a number of kinds and the mark before them. */
const ANNOUNCED = new RegExp(
  `(?:分为?|分成|分别?来自|共有|设有|下设|来自|包括|涉及|建有)(?:以下)?${COUNT}(?<unit>[个类种块级档组批家所处座](?:大类)?)(?<noun>[\\u4e00-\\u9fff]{0,6})(?<mark>[:,])`,
  'g',
);
const VALUE = '\\d[\\d.]*[万亿]?[^,;。、:\\d()和及与]{1,4}';
/** What begins no item, but what sums up or goes on. */
const GOES_ON = '(?:合?计|共|总|均|全|其中|分别|占|比|较|同比|平均|累计|另|还|有|达)';
const ITEM = new RegExp(`^(?:和|及|与|以及)?(?!${GOES_ON})(?<name>[^,;。、:\\d()]{1,10}?)${VALUE}$`);
const LONGEST = 160;
const FEWEST = 2;
/** Further off another list is meant. */
const FARTHEST = 2;

/** The numbers of kinds of a paragraph that are listed right behind with a value each, and so to their end. */
export function readCountedKinds(halfWidth: string): readonly CountedParts[] {
  return matchesOf(halfWidth, ANNOUNCED).flatMap(({ index, 0: words, groups }): CountedParts[] => {
    const { count = '', unit = '', noun = '', mark = '' } = groups ?? {};
    const value = numeralValue(count);
    const start = index + words.length;
    const listed = listedFrom(halfWidth, start, mark === ',' ? noun : '');
    if (value === null || listed === null || (mark === ',' && noun.length < 2)) return [];
    const at = index + words.lastIndexOf(count + unit + noun);
    const number = { start: at, end: at + count.length };
    return Math.abs(listed.most - value) > FARTHEST
      ? []
      : [{ ...listed, count: value, number, start: at, end: number.end + unit.length, runsOn: false }];
  });
}

/**
 * The items from a place on, each a name with its value; null where something else stands among them, so that they may not be
 * all.
 * @param noun what each name ends with
 */
function listedFrom(
  halfWidth: string,
  start: number,
  noun: string,
): Pick<CountedParts, 'fewest' | 'most' | 'parts'> | null {
  const rest = halfWidth.slice(start, start + LONGEST);
  const stop = rest.search(/[。;!?]/);
  if (stop < 0) return null;
  let [listed, end] = [0, start];
  for (const item of rest.slice(0, stop).split(/[,、]|(?<=\d[\d.]*[万亿]?[^,;。、:\d()]{1,4})(?:和|及|与)/)) {
    const name = ITEM.exec(item)?.groups?.['name'];
    if (name === undefined || !name.endsWith(noun)) {
      // what sums up ends the list; anything else may be an item told otherwise
      if (!new RegExp(`^${GOES_ON}`).test(item)) return null;
      break;
    }
    listed++;
    end = halfWidth.indexOf(item, end) + item.length;
  }
  return listed < FEWEST ? null : { fewest: listed, most: listed, parts: { start, end } };
}

/** A number of things that is told once more with another value: 两个问题…针对以上四个问题. */
export interface Recounted {
  /** The number that is told again, with its unit and noun. */
  readonly again: Span;
  readonly number: Span;
  readonly first: Span;
  /** As the first is written. */
  readonly written: string;
}

const THING =
  '(?<unit>[个项件条点]|(?:个)?方面)(?:的)?(?<noun>问题|不足|短板|任务|工作|举措|措施|行动|工程|目标|项目|难题|环节|指标)';
const FIRST = new RegExp(`(?<![\\d.第上述这些余])${COUNT}${THING}`, 'g');
const AGAIN = new RegExp(`(?<lead>(?:针对|围绕|对|上述|以上|这|前述){1,3})${COUNT}${THING}`, 'g');
/** So far behind the first it is still meant. In UTF-16 code units. */
const REACH = 240;

/** The numbers of things that a paragraph tells again otherwise. */
export function readRecounted(halfWidth: string): readonly Recounted[] {
  const again = matchesOf(halfWidth, AGAIN).filter(({ groups }) => /[上述这]/.test(groups?.['lead'] ?? ''));
  if (again.length === 0) return [];
  const all = matchesOf(halfWidth, FIRST);
  return again.flatMap(({ index, 0: words, groups }): Recounted[] => {
    const { lead = '', count = '', unit, noun } = groups ?? {};
    const first = all.findLast(
      (one) =>
        one.index + one[0].length <= index &&
        index - one.index <= REACH &&
        one.groups?.['unit'] === unit &&
        one.groups?.['noun'] === noun,
    );
    if (first === undefined || numeralValue(first.groups?.['count'] ?? '') === numeralValue(count)) return [];
    const start = index + lead.length;
    return [
      {
        again: { start, end: index + words.length },
        number: { start, end: start + count.length },
        first: { start: first.index, end: first.index + first[0].length },
        written: first.groups?.['count'] ?? '',
      },
    ];
  });
}
