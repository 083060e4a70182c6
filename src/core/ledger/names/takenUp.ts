import { ALIKE_KINDS, NAMED_KINDS } from '../../lexicon/namedKinds';
import { gathered } from '../../report/gathered';
import { roleWithin } from '../../report/context';
import type { PlacedParagraph } from '../../report/context';
import type { Report } from '../../report/report';
import { matchesOf } from '../../text/characters';
import { remembered } from '../../text/remembered';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { hanBefore } from './hanBefore';
import type { VaryingName } from './quotedNames';
import { sharedInOrder } from './sharedInOrder';

/** A thing by its name and kind: “云岭鲜”|区域公用|品牌, 云岭鲜|公共|品牌. The span is relative to the paragraph. */
interface FoundThing {
  /** From the opening mark, or from where an unquoted name may begin, to the end of its kind. */
  readonly span: Span;
  /** What stands between quotation marks; of a name without them all that stands before its kind. */
  readonly core: string;
  readonly quoted: boolean;
  /** What stands between the name and its kind. */
  readonly between: string;
  readonly kind: string;
  /** Whether its words take up what there is already: 继续办好…, …三期, in a plan or among the problems. */
  readonly isTakenUp: boolean;
}

const KIND = new RegExp(
  `^(?<between>[\\u4e00-\\u9fff]{0,6}?)(?<kind>${NAMED_KINDS.join('|')})(?![\\u4e00-\\u9fff]?[称户])`,
);
const QUOTED = /[“"]([\u4e00-\u9fffA-Za-z+·、]{2,16})["”]/g;
/** “登峰学科计划”: its kind stands between the marks, too. */
const ENDS_AS_KIND = new RegExp(`^(?<core>.{3,}?)(?<kind>${NAMED_KINDS.join('|')})$`);
const BARE = new RegExp(`(?<![\\u4e00-\\u9fff]{0,8}[“"])(?:${NAMED_KINDS.join('|')})`, 'g');
/** So much before the kind may be the name without quotation marks; behind one the kind stands so near. */
const [LONGEST_BARE, TAIL] = [12, 10];
/** A text that names more things is a list of them. */
const MOST = 300;
/** What is gone on with: 继续|办好, 持续|打响, 推动, 深化. */
const GOES_ON =
  /(?:继续|接续|持续|深化|深入|打响|擦亮|做优|做强|办好|用好|扩大|拓展|推广|推动|推进|完善|升级|提升|发挥|依托|巩固|放大)[^,。;]{0,8}$/;
/** Another round of it, or what of it is wanting: 三期, 覆盖面, 的数据治理. */
const OF_IT = /^(?:的|[一二三四五]期|第?[二三四五][届季批]|覆盖|功能|数据|应用|运营|建设水平|影响力|作用)/;

const namedIn = gathered((paragraph): readonly FoundThing[] | null => {
  const { halfWidth, outline } = paragraph.reading;
  if (outline.chrome) return null;
  const quoted = matchesOf(halfWidth, QUOTED).flatMap(({ 0: marked, 1: core, index: start }): readonly FoundThing[] => {
    const end = start + marked.length;
    const name = (core as string).replaceAll('·', '');
    const own = ENDS_AS_KIND.exec(name)?.groups; // “登峰学科计划”
    const { between, kind } =
      own === undefined
        ? (KIND.exec(halfWidth.slice(end, end + TAIL))?.groups ?? {})
        : { between: '', kind: own['kind'] };
    if (between === undefined || kind === undefined) return [];
    const span = { start, end: own === undefined ? end + between.length + kind.length : end };
    return [{ span, core: own?.['core'] ?? name, quoted: true, between, kind, isTakenUp: isTakenUp(paragraph, span) }];
  });
  const bare = matchesOf(halfWidth, BARE).flatMap(({ 0: kind, index }): readonly FoundThing[] => {
    if (quoted.some(({ span }) => span.start <= index && index < span.end)) return [];
    const core = hanBefore(halfWidth, index, LONGEST_BARE);
    const span = { start: index - core.length, end: index + kind.length };
    return core === '' ? [] : [{ span, core, quoted: false, between: '', kind, isTakenUp: isTakenUp(paragraph, span) }];
  });
  return quoted.length + bare.length === 0 ? null : [...quoted, ...bare];
});

function isTakenUp({ context, reading: { halfWidth } }: PlacedParagraph, { start, end }: Span): boolean {
  const role = roleWithin(context, start);
  if (role !== 'plan' && role !== 'problems') return false;
  return GOES_ON.test(halfWidth.slice(Math.max(0, start - 14), start)) || OF_IT.test(halfWidth.slice(end, end + 4));
}

/** A named thing with where it stands in the report; absolute. */
export interface NamedThing extends FoundThing {
  readonly paragraph: number;
}

/** The named things of a report, in reading order; none of one that is a list of them. */
export const namedThingsIn = remembered((report: Report): readonly NamedThing[] => {
  const named = namedIn(report);
  if (named.reduce((sum, { found }) => sum + found.length, 0) > MOST) return [];
  return named.flatMap(({ paragraph, found }) =>
    found.map((one): NamedThing => ({ ...one, span: shift(one.span, report.starts[paragraph] as number), paragraph })),
  );
});

/**
 * Things that are taken up by another name than they were told by, in reading order, for a look: the same name with a kind
 * that means much the same (“百村示范”行动, “百村示范”工程), its words spelt out or cut (“澜江智教”平台, 澜江智慧教育平台), or, of the
 * only one of its kind, a name that begins alike (“阳光赛场”联赛, “阳光体育”联赛).
 */
export const takenUpIn = remembered((report: Report): readonly VaryingName[] => {
  const all = namedThingsIn(report);
  const told = all.filter(({ quoted }) => quoted);
  return all.flatMap((later) => {
    if (told.some((one) => isSame(one, later) && one.paragraph !== later.paragraph)) return [];
    for (const first of told) {
      if (first.paragraph === later.paragraph || (first.span.start > later.span.start && later.quoted)) continue;
      const odd = oddIn(first, later, told);
      if (odd !== null)
        return [
          {
            odd: { name: report.slice(odd), span: odd },
            usual: { name: report.slice(first.span), span: first.span },
            guess: true as const,
          },
        ];
    }
    return [];
  });
});

const isSame = (a: FoundThing, b: FoundThing): boolean => a !== b && b.quoted && a.core === b.core && a.kind === b.kind;

/** What of a later mention is another name of the first; null where it is the same name or another thing. */
function oddIn(first: NamedThing, later: NamedThing, told: readonly NamedThing[]): Span | null {
  if (!later.quoted) return oddBare(first, later);
  if (isOneName(first.core, later.core))
    return (first.core !== later.core && first.kind === later.kind) ||
      (isOtherKind(first.kind, later.kind) &&
        !told.some((one) => isOneName(one.core, first.core) && one.kind === later.kind && one !== later))
      ? later.span
      : null;
  if (first.kind !== later.kind || !later.isTakenUp || first.isTakenUp) return null;
  const others = new Set(told.filter(({ kind }) => kind === first.kind).map(({ core }) => core));
  const again = told.some((one) => one !== later && one.core === later.core);
  return others.size === 2 && !again && sharesWord(first.core, later.core) ? later.span : null;
}

/** Whether two characters in a row stand in both: “青石暖冬”, “温暖青石”. */
const sharesWord = (a: string, b: string): boolean =>
  [...a].some((_, i) => i + 1 < a.length && b.includes(a.slice(i, i + 2)));

/** Turned names have two words at least: 强村富民, 富民强村. */
const TURNED_FROM = 4;

/** A name with its two halves the other way round; null of one that has no halves. */
const turned = (name: string): string | null =>
  name.length >= TURNED_FROM && name.length % 2 === 0
    ? name.slice(name.length / 2) + name.slice(0, name.length / 2)
    : null;

const isOneName = (a: string, b: string): boolean => a === b || turned(a) === b;

/** Kinds that are used for one thing: 行动 and 工程. */
export const isOtherKind = (a: string, b: string): boolean =>
  a !== b && !a.endsWith(b) && !b.endsWith(a) && ALIKE_KINDS.some((kinds) => kinds.includes(a) && kinds.includes(b));

/** So many characters of a name, and so much of it, tell that one without marks is the same thing. */
const [FEWEST, MOST_OF] = [3, 0.6];

function oddBare(first: NamedThing, later: NamedThing): Span | null {
  const { core, kind, between } = first;
  if (core.length < FEWEST || (kind !== later.kind && !isOtherKind(kind, later.kind))) return null;
  // as long as the first: “铁拳护民”, 铁腕护民
  const last = later.core.slice(-core.length);
  const isOneOff =
    core.length > FEWEST && last.slice(-2) === core.slice(-2) && sharedInOrder(core, last) === core.length - 1;
  if (last === turned(core) || (last.length === core.length && isOneOff))
    return { start: later.span.end - later.kind.length - core.length, end: later.span.end };
  const at = later.core.lastIndexOf(core.slice(0, 2));
  if (at < 0) return null;
  const name = later.core.slice(at);
  const span = { start: later.span.start + at, end: later.span.end };
  if (name.startsWith(core)) {
    const rest = name.slice(core.length);
    return sharedInOrder(rest, between) === rest.length && kind === later.kind ? null : span;
  }
  const shared = sharedInOrder(core, name);
  return shared >= FEWEST && shared >= MOST_OF * core.length ? span : null;
}
