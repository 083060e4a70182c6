import { OPENING_ADVERBS, OPENING_VERBS } from '../lexicon/headings/openings';
import { Trie } from '../lexicon/trie';
import type { ParagraphReading } from '../report/paragraph';
import type { Report } from '../report/report';
import { remembered } from '../text/remembered';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import { clausesOf } from './clauses';
import type { Aid } from './model';

/** From so many clauses on, a word that opens them is worth telling. */
const FEWEST_OPENINGS = 5;

const adverbs = new Trie<true>();
for (const word of OPENING_ADVERBS) adverbs.add(word, true);
const verbs = new Trie<true>();
for (const word of OPENING_VERBS) verbs.add(word, true);

/**
 * The words that open the clauses of a paragraph: the adverb, and the verb behind it; relative to it, in reading order.
 */
const openingsOf = remembered((reading: ParagraphReading): readonly Span[] =>
  clausesOf(reading).flatMap(({ start }) => {
    const found: Span[] = [];
    let at = start;
    const adverb = adverbs.longest(reading.halfWidth, at);
    if (adverb !== null) found.push({ start: at, end: (at = adverb.end) });
    const verb = verbs.longest(reading.halfWidth, at);
    if (verb !== null && (found[0]?.start !== at || verb.end !== found[0].end))
      found.push({ start: at, end: verb.end });
    return found;
  }),
);

/** The word that opens a text; "" where it is none that is counted. @param halfWidth half-width */
export function openingVerb(halfWidth: string): string {
  const at = adverbs.longest(halfWidth, 0)?.end ?? 0;
  return halfWidth.slice(at, verbs.longest(halfWidth, at)?.end ?? at);
}

/** Words that open many clauses (加强×9), the commonest first. */
export function openings(report: Report): readonly Aid[] {
  const places = new Map<string, Span[]>();
  report.paragraphs.forEach(({ reading }, i) => {
    for (const span of openingsOf(reading)) {
      const word = reading.halfWidth.slice(span.start, span.end);
      const known = places.get(word) ?? [];
      if (known.length === 0) places.set(word, known);
      known.push(shift(span, report.starts[i] as number));
    }
  });
  return [...places]
    .filter(([, { length }]) => length >= FEWEST_OPENINGS)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([label, found]) => ({
      kind: 'openings',
      label,
      note: { zh: `开头${found.length}次`, en: `opens ${found.length} clauses` },
      look: false,
      places: found,
    }));
}
