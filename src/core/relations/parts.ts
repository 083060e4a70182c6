import { SETTLED } from '../lexicon/disposal';
import { DISJOINT, LEVELS, OVERLAPPING, PARTITIONS, REMAINDER } from '../lexicon/quantities/partitions';
import type { Figure } from '../figures/model';
import { remembered } from '../text/remembered';
import { addedPairs, totalled } from './addedPairs';
import { amongst, closeBehind } from './amongst';
import { listed } from './listedParts';
import type { Passage } from './model';
import { MOST_PARTS, fits, howFar, isDivided, unitOf } from './wholeAndParts';
import type { Parts } from './wholeAndParts';

/** What a bracket holds that is no list of parts. */
const NO_PARTS =
  /其中|等|包括|含|[比较]|增[加长收幅至补]|新增|减[少幅产至]|新[建入招办]|退[休出役伍市]|累计|[年月]|占|均|约|近|最/;
/** A list that goes on untold. */
const PARTIAL = /(?<![中高初同平优对])等(?![级额待候其])|包括|主要|左右/;
const LONGEST_BRACKET = 120;
/** A comma, and words of handling what was counted before. */
const HANDLED = new RegExp(`^,(?:已|共|全年)?(?:${SETTLED.split(' ').join('|')})`);
/** A remark on the name of an item, without a number of its own: 管理岗（含双肩挑）41人, DN300以上（含DN300）46处. */
const REMARK = /\((?:[^()\d]|(?<=[A-Za-z])\d+){1,20}\)/g;
const withoutRemarks = (text: string): string => text.replace(REMARK, '');

/** What stands between two figures. */
const between = (halfWidth: string, { span: one }: Figure, { span: next }: Figure): string =>
  halfWidth.slice(one.end, next.start);

/** The wholes and parts of a passage, in the order of the wholes; read once for each. */
export const partsIn = remembered(({ figures, reading }: Passage): readonly Parts[] => {
  const { halfWidth } = reading;
  const sources = reading.figures.figures;
  const found = new Map<number, Parts>();
  const hasTotal = halfWidth.includes('总');
  for (const parts of announcedParts(halfWidth, figures))
    found.set(parts.total, longer(parts, listed(halfWidth, figures, parts.total)));
  for (let i = 0; i < figures.length; i++) {
    const parts =
      listed(halfWidth, figures, i) ??
      amongst(halfWidth, figures, i) ??
      bracketed(halfWidth, figures, i) ??
      respective(halfWidth, figures, sources, i) ??
      addedPairs(halfWidth, figures, i) ??
      addedUp(halfWidth, figures, i) ??
      (hasTotal ? totalled(halfWidth, figures, i) : null);
    if (parts !== null && !found.has(parts.total)) found.set(parts.total, parts);
  }
  return [...found.values()].sort((a, b) => a.total - b.total);
});

/** 其中水稻671吨；玉米599吨；小麦541吨: a list that goes on behind what 其中 was read to announce. */
const longer = (parts: Parts, list: Parts | null): Parts =>
  list !== null &&
  list.parts.length > parts.parts.length &&
  (parts.announced === 'open' || (parts.announced === 'closed' && list.announced === 'close'))
    ? list
    : parts;

/** Those that 其中 announces. */
function announcedParts(halfWidth: string, figures: readonly Figure[]): readonly Parts[] {
  const byTotal = new Map<number, number[]>();
  figures.forEach(({ partOf }, i) => {
    if (partOf === null) return;
    const parts = byTotal.get(partOf);
    if (parts === undefined) byTotal.set(partOf, [i]);
    else parts.push(i);
  });
  return [...byTotal].map(([total, named]) => {
    const parts = upToHandled(halfWidth, figures, upToOthers(figures, withFollowing(halfWidth, figures, named)));
    return {
      total,
      parts,
      announced: isWhole(halfWidth, figures, total, parts) ? announcement(halfWidth, figures, total, parts) : 'open',
    };
  });
}

/** 其中超限运输486件、非法营运318件、其他480件；办结1252件: what stands behind the others is no part. */
function upToOthers(figures: readonly Figure[], parts: readonly number[]): readonly number[] {
  const at = parts.findIndex((index, n) => n > 0 && fits(REMAINDER, figures[index] as Figure));
  return at < 0 ? parts : parts.slice(0, at + 1);
}

/** 其中刑事460件、民事2130件、行政170件，审结2745件: behind what 、 joins a comma leads to what was done with all of them. */
function upToHandled(halfWidth: string, figures: readonly Figure[], parts: readonly number[]): readonly number[] {
  const before = (n: number): string =>
    between(halfWidth, figures[parts[n - 1] as number] as Figure, figures[parts[n] as number] as Figure);
  if (parts.length < 3 || !before(1).startsWith('、')) return parts;
  const at = parts.findIndex((_, n) => n > 1 && HANDLED.test(before(n)));
  return at < 0 ? parts : parts.slice(0, at);
}

/** 其中国家级1家，省级12家，市级24家: a comma does not end a list by levels. */
function withFollowing(halfWidth: string, figures: readonly Figure[], named: readonly number[]): readonly number[] {
  const parts = [...named];
  const first = figures[parts[0] as number] as Figure;
  const remainder = upToRemainder(halfWidth, figures, named);
  if (remainder !== null) return remainder;
  const second = closeBehind(halfWidth, figures, named);
  if (second !== null) return [...named, second];
  const partition = PARTITIONS.find((labels) => labels.some((label) => fits(label, first)));
  for (let i = (parts.at(-1) as number) + 1; partition !== undefined && i < figures.length; i++) {
    const [last, next] = [figures[i - 1] as Figure, figures[i] as Figure];
    const isItem =
      /^[,、][^,、;。!?\d比较]{1,10}$/.test(withoutRemarks(between(halfWidth, last, next))) &&
      unitOf(next) === unitOf(first) &&
      next.partOf === null;
    if (!isItem || !LEVELS.concat(partition).some((label) => fits(label, next))) break;
    parts.push(i);
  }
  return parts;
}

/** 其中，公开41件，不予公开6件，其他处理5件: nor does it end one that goes on to a remainder. */
function upToRemainder(
  halfWidth: string,
  figures: readonly Figure[],
  named: readonly number[],
): readonly number[] | null {
  const parts = [...named];
  for (let i = (parts.at(-1) as number) + 1; i < figures.length; i++) {
    const [last, next] = [figures[i - 1] as Figure, figures[i] as Figure];
    if (
      !/^[,、;][^,、;。!?\d比较]{1,12}$/.test(withoutRemarks(between(halfWidth, last, next))) ||
      unitOf(next) !== unitOf(last) ||
      next.partOf !== null
    )
      return null;
    parts.push(i);
    if (fits(REMAINDER, next)) return parts;
  }
  return null;
}

/** Whether the list is read to its end: the parts follow each other, none has parts of its own, none is left out. */
function isWhole(halfWidth: string, figures: readonly Figure[], total: number, parts: readonly number[]): boolean {
  const last = figures[parts.at(-1) as number] as Figure;
  const text = withoutRemarks(halfWidth.slice((figures[total] as Figure).span.end, last.span.end + 1));
  return (
    parts.every((index, n) => n === 0 || index === (parts[n - 1] as number) + 1) &&
    !/[()]/.test(text) &&
    !PARTIAL.test(text)
  );
}

function announcement(
  halfWidth: string,
  figures: readonly Figure[],
  total: number,
  parts: readonly number[],
): Parts['announced'] {
  const told = parts.map((i) => figures[i] as Figure);
  if (told.length > 1 && (fits(REMAINDER, told.at(-1) as Figure) || isDivided(told))) return 'complete';
  return told.length > 1 &&
    told.every((part) => DISJOINT.filter((label) => fits(label, part)).length === 1) &&
    new Set(told.map((part) => DISJOINT.findIndex((label) => fits(label, part)))).size === told.length
    ? 'disjoint'
    : howFar(halfWidth, figures, total, parts);
}

/** 86家（规上企业32家、小微企业54家）. */
function bracketed(halfWidth: string, figures: readonly Figure[], total: number): Parts | null {
  const whole = figures[total] as Figure;
  if (halfWidth[whole.span.end] !== '(') return null;
  const inner = halfWidth.slice(whole.span.end + 1, whole.span.end + LONGEST_BRACKET);
  const close = inner.indexOf(')');
  if (
    close < 0 ||
    NO_PARTS.test(inner.slice(0, close)) ||
    inner.slice(0, close).includes('(') ||
    OVERLAPPING.test(inner.slice(0, close))
  )
    return null;
  const end = whole.span.end + 1 + close;
  const parts: number[] = [];
  for (let i = total + 1; i < figures.length && (figures[i] as Figure).span.start < end; i++) parts.push(i);
  const last = figures[parts.at(-1) ?? -1];
  return parts.length > 1 &&
    last?.span.end === end &&
    parts.every((i) => unitOf(figures[i] as Figure) === unitOf(whole))
    ? { total, parts, announced: 'bracketed' }
    : null;
}

/** 案件1200件，刑事、民事、行政案件分别为200件、900件、100件. */
function respective(
  halfWidth: string,
  figures: readonly Figure[],
  sources: readonly { readonly source: string }[],
  total: number,
): Parts | null {
  if (sources[total]?.source === 'row' || sources[total + 1]?.source !== 'row') return null;
  const whole = figures[total] as Figure;
  const parts: number[] = [];
  for (
    let i = total + 1;
    i < figures.length && sources[i]?.source === 'row' && unitOf(figures[i] as Figure) === unitOf(whole);
    i++
  )
    parts.push(i);
  const [first, second] = [figures[total + 1] as Figure, figures[total + 2]];
  const between = halfWidth.slice(whole.span.end, first.span.start);
  if (
    second === undefined ||
    parts.length < 2 ||
    !/分别/.test(between) ||
    /[。;!?]|其中/.test(between) ||
    OVERLAPPING.test(between)
  )
    return null;
  return areNamedAlike(first, second, whole) ? { total, parts, announced: 'complete' } : null;
}

/** Whether a whole is named as what two of its parts are: of 刑事案件 and 民事案件 it is 案件. */
const areNamedAlike = (a: Figure, b: Figure, whole: Figure): boolean =>
  sharedEnding(sharedEnding(a.indicator.text, b.indicator.text), whole.indicator.text).length > 1;

function sharedEnding(a: string, b: string): string {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return a.slice(a.length - n);
}

/** 刑事200件、民事900件、行政100件，合计1200件; 三项补贴合计8150万元. */
const ADDED_UP =
  /(?:(?<!第)(?<count>[两二三四五六])(?:项|类|者|部分|种|级|库|班|样|块|片|区|站|路|厂|院|校|镇|县)?(?<of>[^,;:。!?、\d]{0,5})(?:合计|总计|共计|总共|一共|加起来|合起来|加在一起|合在一起|算在一起|相加|共)|合计|总计|共计|总共|一共|加起来|合起来|加在一起|合在一起|算在一起|(?<=[,;])共)(?<verb>[^,;:。!?\d]{2})?(?:为|达|达到)?$/;
/** So far before a total stands what says that it is one. In UTF-16 code units. */
const ADDED_REACH = 14;

/** 喷灌面积2.7万亩，滴灌面积1.4万亩，灌溉面积共4.1万亩: the last is named as what both others are. */
const TOGETHER = /共(?:为|达|达到)?$/;

/** What a total is announced by, in the words before it; null where nothing does. */
function additionAt(halfWidth: string, { span: { start } }: Figure): RegExpExecArray | null {
  return ADDED_UP.exec(halfWidth.slice(Math.max(0, start - ADDED_REACH), start));
}

function addedUp(halfWidth: string, figures: readonly Figure[], total: number): Parts | null {
  const whole = figures[total] as Figure;
  const added = additionAt(halfWidth, whole);
  const sum = added ?? TOGETHER.exec(halfWidth.slice(Math.max(0, whole.span.start - ADDED_REACH), whole.span.start));
  if (sum === null) return null;
  const [a, b] = [figures[total - 2], figures[total - 1]];
  if (added === null && (a === undefined || b === undefined || !areNamedAlike(a, b, whole))) return null;
  const { count, of = '', verb } = added?.groups ?? {};
  const parts: number[] = [];
  const words = whole.span.start - sum[0].length;
  const among = figures.findLast(({ span }) => span.end <= words)?.partOf ?? null;
  for (let i = total - 1; i >= 0; i--) {
    const part = figures[i] as Figure;
    const next = figures[i + 1] as Figure;
    if (part.span.end > words) continue; // 三项 is no part
    if (/[。;!?]/.test(halfWidth.slice(part.span.end, next.span.start))) break;
    if (i === among) break; // 毕业生1780人，其中升学1157人、就业596人，合计1753人
    if (unitOf(part) !== unitOf(whole) && parts.length > 1) break; // another thing, told before them
    if (unitOf(part) !== unitOf(whole) || part.partOf !== among || parts.length === MOST_PARTS) return null;
    // 余额合计18.7亿元，准备合计7.9亿元，价值合计10.8亿元: each is a total itself
    if (additionAt(halfWidth, part) !== null) return null;
    parts.unshift(i);
  }
  // 投资1.2亿元，带动贷款2亿元、基金3亿元，合计带动5亿元: only from where the verb stands first
  const named =
    verb === undefined
      ? -1
      : parts.findIndex((i) =>
          halfWidth.slice(figures[i - 1]?.span.end ?? 0, (figures[i] as Figure).span.start).includes(verb),
        );
  if (named > 0) parts.splice(0, named);
  const counted = '两三四五六'.indexOf((count ?? '').replace('二', '两')) + 2;
  // 三项补贴合计: what is added up is called so, each or by how many they are
  const areMeant = of === '' || counted > 2 || parts.every((i) => (figures[i] as Figure).indicator.text.includes(of));
  return parts.length > 1 && (count === undefined || (counted === parts.length && areMeant))
    ? { total, parts, announced: 'added' }
    : null;
}
