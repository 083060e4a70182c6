import { matchesOf } from '../../text/characters';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import type { PlacedParagraph } from '../context';
import { gatheredBy } from '../gathered';
import type { Gathered, Gatherer } from '../gathered';
import type { Report } from '../report';
import type { Repetition } from './repetition';
import { Tallies } from './tallies';
import type { Tally } from './tallies';

/** A clause with its end mark, where it says more than a mark. */
const CLAUSE = /[^,;。!?:]+[,;。!?:]?/g;
const END = /[,;。!?:]$/;
/** Two clauses that are said again somewhere have so many characters, so many of them no digits. */
const FEWEST = 20;
const FEWEST_HAN = 14;
const HAN = /[\u4e00-\u9fff]/g;
/**
 * What reports say in set words: whose guidance they follow, what year it is, whom they thank, who is responsible. Said twice,
 * it is a habit, no mistake.
 */
const SET_WORDS =
  /思想|精神|指导|指示|方针|理论|领导下|党中央|中央|国务院|决策|部署|初心|使命|意识|自信|两个|责任单位|牵头单位|责任科室|现将|特此|请予|请审|各位|同志|代表|收官|开局|高质量发展|人民为中心|总基调|总要求|为统领|为引领/;

/** Two clauses that follow each other. */
interface Pair extends Span {
  readonly key: string;
  readonly tally: Tally;
}

/** Reads the pairs of clauses of a report and keeps count of those that are alike. */
class Pairs implements Gatherer<readonly Pair[]> {
  readonly tallies = new Tallies();

  read({ reading: { halfWidth, outline } }: PlacedParagraph): readonly Pair[] | null {
    if (outline.chrome) return null;
    const clauses = matchesOf(halfWidth, CLAUSE);
    const found = clauses.slice(1).flatMap(({ index, 0: second }, i): readonly Pair[] => {
      const first = clauses[i] as RegExpExecArray;
      if (first.index + first[0].length !== index) return [];
      const key = `${first[0].replace(END, '').trim()} ${second.replace(END, '').trim()}`;
      return isTelling(key)
        ? [{ key, start: first.index, end: index + second.length, tally: this.tallies.add(hashOf(key)) }]
        : [];
    });
    return found.length === 0 ? null : found;
  }

  release(found: readonly Pair[]): void {
    for (const { tally } of found) this.tallies.remove(tally);
  }
}

const isTelling = (key: string): boolean =>
  key.length > FEWEST && (key.match(HAN)?.length ?? 0) >= FEWEST_HAN && !SET_WORDS.test(key);

/** FNV-1a; two keys of one hash are compared. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const pairsIn = gatheredBy(() => new Pairs());

/**
 * Clauses that stand word for word in two paragraphs, two and more on end, amid sentences that are not the same: pasted and
 * then written on. What stands in more places is a refrain. Absolute.
 */
export function repeatedRunsIn(report: Report): readonly Repetition[] {
  const { entries } = pairsIn(report);
  const met = new Map<string, { readonly paragraph: number; readonly span: Span }>();
  const found: Repetition[] = [];
  let last: { first: Span; again: Span } | null = null;
  for (const { paragraph, span, key } of twice(report, entries)) {
    const before = met.get(key);
    if (before === undefined) {
      met.set(key, { paragraph, span });
      continue;
    }
    if (before.paragraph === paragraph) continue;
    // the second clause of one pair is the first of the next
    if (
      last !== null &&
      last.again.end > span.start &&
      last.first.end > before.span.start &&
      last.first.start < before.span.end
    ) {
      found.pop();
      last = {
        first: { start: last.first.start, end: before.span.end },
        again: { start: last.again.start, end: span.end },
      };
    } else last = { first: before.span, again: span };
    found.push(last);
  }
  return found;
}

/** The pairs that stand in two places, in reading order. */
function* twice(report: Report, entries: readonly Gathered<readonly Pair[]>[]) {
  for (const { paragraph, found } of entries) {
    const at = report.starts[paragraph] as number;
    for (const pair of found) if (pair.tally.count === 2) yield { paragraph, span: shift(pair, at), key: pair.key };
  }
}
