import { areAlikeKinds } from '../../lexicon/namedKinds';
import { EMPTY_IN_NAMES, EXCHANGED_IN_NAMES } from '../../lexicon/names';
import type { Report } from '../../report/report';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { toHalfWidth } from '../../text/width';
import type { VaryingName } from './quotedNames';
import { sharedInOrder } from './sharedInOrder';
import { isOtherKind, namedThingsIn } from './takenUp';
import type { NamedThing } from './takenUp';

/** What is spoken of as known: 结合…, 深化…, or what opens a clause; the name may begin a few characters further on. */
const KNOWN =
  /(?:^|[,。;:]|结合|依托|借助|通过|按照|围绕|对照|对|将|把|在|用好|继续|接续|持续|深化|深入|加快|打响|擦亮|做优|做强|办好|扩大|拓展|推广|推动|推进|完善|升级|提升|发挥|巩固|放大)[^,。;:]{0,3}$/;
/** What is told for the first time: 启动…, 成立…. */
const NEW =
  /(?:启动|开展|实施|举办|推出|组织|创建|成立|设立|组建|出台|制定|新增|新建|建设|打造|建成|建立|谋划|开通|评选|申报|获批|入选|落实|健全|优化|加强)[^,。;:]{0,3}$/;
/** Verbs that the name of a known thing may stand behind. */
const VERB =
  /^(?:继续|接续|持续|深化|深入|加快|打响|擦亮|做优|做强|办好|扩大|拓展|推广|推动|推进|完善|升级|提升|发挥|巩固|放大|结合|依托|借助|通过|按照|围绕|对照|用好|对|将|把|在)+/;
/** A name has more characters. */
const FEWEST = 2;
/** So much before a name is looked at. */
const BEFORE = 12;
/** Two things in one list: “青蓝同行”工程、师带徒计划. */
const BESIDE = /^[^,。;]{0,10}[、和与及或][^,。;]{0,10}$/;
/** So much of a name without marks, and of a quoted one, is in the name it stands for. */
const [BARE_SHARE, QUOTED_SHARE] = [0.5, 0.6];
/** A word that two names share stands hardly anywhere else: so often besides the first name. */
const ELSEWHERE = 2;
/** Names that are the same but for words that say little have so many characters in common, and so many other ones. */
const [SHARED, TELLING] = [4, 2];
/** A name this long is of one thing, whatever kind is put behind it. */
const LONG = 6;

/** What of a later mention is another name, and what is named by it. */
interface Reworded {
  readonly odd: Span;
  readonly usual: Span;
}

/**
 * Things that are spoken of as known, by a name that stands nowhere else and shares a word with one told before, both of
 * a kind: “青蓝同行”工程, 青蓝结对计划; or by a name that is the same but for words that say little: 湖湾农业科技产业园,
 * 湖湾现代农业产业园. In reading order; only for a look.
 */
export const rewordedIn = remembered((report: Report): readonly VaryingName[] => {
  const byWord = new Map<string, NamedThing[]>();
  return namedThingsIn(report).flatMap((later) => {
    const words = wordsOf(later.core + later.between);
    const before = new Set(words.flatMap((word) => byWord.get(word) ?? []));
    for (const word of words) {
      const things = byWord.get(word);
      if (things === undefined) byWord.set(word, [later]);
      else things.push(later);
    }
    for (const first of [...before].sort((a, b) => a.span.start - b.span.start)) {
      const found = areBeside(report, first, later) ? null : rewordingOf(report, first, later);
      if (found === null) continue;
      const { odd, usual } = found;
      return [
        {
          odd: { name: report.slice(odd), span: odd },
          usual: { name: report.slice(usual), span: usual },
          guess: true as const,
        },
      ];
    }
    return [];
  });
});

function rewordingOf(report: Report, first: NamedThing, later: NamedThing): Reworded | null {
  if (isOneOff(first, later) && timesIn(report, later.core) === 1) return { odd: later.span, usual: first.span };
  if (!areAlikeKinds(first.kind, later.kind)) return null;
  return bySharedWord(report, first, later) ?? bySameWords(report, first, later);
}

/** 擦亮“巧姐云山”品牌 for “巧嫂云山”工坊: a brand is of whatever is called so. */
const isOneOff = (first: NamedThing, later: NamedThing): boolean =>
  first.quoted &&
  later.quoted &&
  later.isTakenUp &&
  !first.isTakenUp &&
  first.core.length >= SHARED &&
  first.core.length === later.core.length &&
  sharedInOrder(first.core, later.core) === first.core.length - 1;

const areBeside = (report: Report, { paragraph, span: { end } }: NamedThing, later: NamedThing): boolean =>
  end >= later.span.start ||
  (paragraph === later.paragraph && BESIDE.test(toHalfWidth(report.slice({ start: end, end: later.span.start }))));

/** 温馨陪护计划 for “暖心陪护”工程: half of the name, with a word that no other thing has. */
function bySharedWord(report: Report, first: NamedThing, later: NamedThing): Reworded | null {
  if (!first.quoted || later.core.includes(first.core)) return null;
  const whole = first.core + first.between;
  const name = later.quoted
    ? later.core
    : (wholeName(report, later, first) ?? likestEnd(later.core, whole, first.core));
  if (shareOf(name, whole, first.core) < (later.quoted ? QUOTED_SHARE : BARE_SHARE)) return null;
  if (sharedInOrder(name, whole) === name.length) return null; // a short form
  const odd = later.quoted
    ? later.span
    : { start: later.span.end - later.kind.length - name.length, end: later.span.end };
  if (timesIn(report, later.quoted ? name : report.slice(odd)) > 1 || !isKnown(report, later, odd)) return null;
  const often = timesIn(report, first.core) + ELSEWHERE;
  return wordsOf(name).some((word) => first.core.includes(word) && timesIn(report, word) <= often)
    ? { odd, usual: first.span }
    : null;
}

/** What opens a clause before a kind, hardly longer than the name it may stand for: 温馨陪护|计划. */
function wholeName(report: Report, { core, span: { start } }: NamedThing, first: NamedThing): string | null {
  const before = toHalfWidth(report.slice({ start: Math.max(0, start - 1), end: start }));
  if (!/^[,。;:\s]?$/.test(before)) return null;
  const name = core.replace(VERB, '');
  return name.length > FEWEST && name.length <= first.core.length + 1 ? name : null;
}

/** Of the characters before a kind those that are likest to a name: 对照|师徒结对. */
function likestEnd(before: string, whole: string, core: string): string {
  let [likest, most] = ['', 0];
  for (let i = 0; i + 1 < before.length; i++) {
    const name = before.slice(i);
    const share = whole.includes(name[0] as string) ? shareOf(name, whole, core) : 0;
    if (share > most) [likest, most] = [name, share];
  }
  return likest;
}

/** How much of a name is in the words of another, in any order; 0 where they share no two characters in a row. */
function shareOf(name: string, whole: string, core: string): number {
  if (!wordsOf(name).some((word) => core.includes(word))) return 0;
  let left = whole;
  for (const character of name) left = left.replace(character, '');
  return (whole.length - left.length) / Math.max(name.length, core.length);
}

/** Each two characters in a row. */
const wordsOf = (name: string): readonly string[] =>
  Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => name.slice(i, i + 2));

function wordsBefore(report: Report, { paragraph }: NamedThing, { start }: Span): string {
  const from = Math.max(report.starts[paragraph] as number, start - BEFORE);
  return toHalfWidth(report.slice({ start: from, end: start }));
}

const isNew = (report: Report, thing: NamedThing, name: Span): boolean => NEW.test(wordsBefore(report, thing, name));
const isKnown = (report: Report, thing: NamedThing, name: Span): boolean =>
  KNOWN.test(wordsBefore(report, thing, name)) && !isNew(report, thing, name);

/** How often words stand in a report. */
function timesIn(report: Report, words: string): number {
  let times = 0;
  for (const { reading } of report.paragraphs)
    for (let at = reading.text.indexOf(words); at >= 0; at = reading.text.indexOf(words, at + words.length)) times++;
  return times;
}

/** 湖湾农业科技产业园 for 湖湾现代农业产业园: each has words of its own, all of which say little; or 安湖健康 for 湖安健康. */
function bySameWords(report: Report, first: NamedThing, later: NamedThing): Reworded | null {
  const [a, b] = [first, later].map(({ core, between }) => core + between) as [string, string];
  const [one, other] = turnedEnds(a, b) ?? plainEnds(a, b);
  if (one === undefined || other === undefined) return null;
  const named = (thing: NamedThing, name: string): Span =>
    thing.quoted ? thing.span : { start: thing.span.end - thing.kind.length - name.length, end: thing.span.end };
  const odd = named(later, other);
  const isShort = sharedInOrder(one, other) === Math.min(one.length, other.length);
  if (isShort && !(isCampaign(first, later) && plain(one).length >= LONG && isKnown(report, later, odd))) return null;
  const isOther = isNew(report, later, odd) || timesIn(report, report.slice(odd)) > 1;
  return isOther ? null : { odd, usual: named(first, one) };
}

/** 三年行动, 专项整治: a campaign is known by its name alone. */
const isCampaign = (first: NamedThing, later: NamedThing): boolean =>
  isOtherKind(first.kind, later.kind) && [first, later].some(({ kind }) => /行动|整治/.test(kind));

const inOrder = (name: string): string => [...name].sort().join('');

/** The ends of two names that are the same characters in another order; the longest. */
function turnedEnds(a: string, b: string): readonly [string, string] | null {
  for (let length = Math.min(a.length, b.length); length >= SHARED; length--) {
    const [one, other] = [a.slice(-length), b.slice(-length)];
    if (one !== other && inOrder(one) === inOrder(other)) return [one, other];
  }
  return null;
}

/** The ends of two names that are the same without the words that say little; empty where there are none. */
function plainEnds(a: string, b: string): readonly string[] {
  const telling = sharedEnd(plain(a), plain(b));
  if (telling < TELLING) return [];
  const [one, other] = [endOf(a, telling), endOf(b, telling)];
  return sharedInOrder(one, other) < SHARED ? [] : [one, other];
}

/** A name without the words that say little, and with the first of those that are taken for each other. */
const plain = (name: string): string =>
  EMPTY_IN_NAMES.reduce(
    (so, word) => so.replaceAll(word, ''),
    EXCHANGED_IN_NAMES.reduce(
      (so, [word, ...others]) => others.reduce((text, other) => text.replaceAll(other, word as string), so),
      name,
    ),
  );

function sharedEnd(a: string, b: string): number {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a.at(-1 - shared) === b.at(-1 - shared)) shared++;
  return shared;
}

/** The end of a name that has so many characters without the words that say little, with all of those right before it. */
function endOf(name: string, length: number): string {
  let start = name.length;
  while (start > 0 && plain(name.slice(start)).length < length) start--;
  for (;;) {
    const word = EMPTY_IN_NAMES.find((one) => name.slice(0, start).endsWith(one));
    if (word === undefined) return name.slice(start);
    start -= word.length;
  }
}
