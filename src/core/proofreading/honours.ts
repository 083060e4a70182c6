import {
  GIVER_ENDS,
  HONOUR_THINGS,
  HONOUR_WORDS,
  NO_CLAIMS,
  RANK_SCOPES,
  RANK_WORDS,
  UNSURE_HONOURS,
} from '../lexicon/honours';
import { Trie } from '../lexicon/trie';
import type { ParagraphReading } from '../report/paragraph';
import type { Report } from '../report/report';
import { roleWithin } from '../report/context';
import type { Message } from '../text/message';
import { remembered } from '../text/remembered';
import { shift } from '../text/span';
import type { Span } from '../text/span';
import { clausesOf } from './clauses';
import type { Aid } from './model';

const claims = new Trie<'rank' | 'honour' | 'none'>();
for (const word of NO_CLAIMS) claims.add(word, 'none');
for (const word of RANK_WORDS) claims.add(word, 'rank');
for (const word of HONOUR_WORDS) claims.add(word, 'honour');

interface Claim {
  readonly span: Span;
  readonly kind: 'rank' | 'honour';
  /** Whether its clause says among whom, or who gave it. */
  readonly grounded: boolean;
}

/** The first claim of each clause of a paragraph, the clause as its span; relative to it. */
const claimsOf = remembered((reading: ParagraphReading): readonly Claim[] =>
  clausesOf(reading).flatMap((span) => {
    const clause = reading.halfWidth.slice(span.start, span.end);
    for (let i = 0; i < clause.length; i++) {
      const found = claims.longest(clause, i);
      if (found === null) continue;
      if (found.value === 'none') {
        i = found.end - 1;
        continue;
      }
      const word = clause.slice(i, found.end);
      if (UNSURE_HONOURS.has(word) && !HONOUR_THINGS.some((thing) => clause.includes(thing))) continue;
      const grounded =
        found.value === 'rank'
          ? RANK_SCOPES.some((scope) => clause.includes(scope))
          : GIVER_ENDS.some((end) => clause.slice(0, i).includes(end) || clause.slice(found.end).startsWith(end)) ||
            clause.includes('《') ||
            RANK_SCOPES.some((scope) => clause.includes(scope));
      return [{ span, kind: found.value, grounded }];
    }
    return [];
  }),
);

const NOTES: Readonly<Record<Claim['kind'], readonly [grounded: Message, bare: Message]>> = {
  rank: [
    { zh: '名次', en: 'rank' },
    { zh: '名次，没说在什么范围', en: 'rank, its scope is not told' },
  ],
  honour: [
    { zh: '荣誉', en: 'honour' },
    { zh: '荣誉，没说由谁授予', en: 'honour, who gave it is not told' },
  ],
};

/** Ranks and honours that the report claims, in reading order; goals are none. */
export const honours = (report: Report): readonly Aid[] =>
  report.paragraphs.flatMap(({ reading, context }, i) =>
    claimsOf(reading)
      .filter(({ span }) => roleWithin(context, span.start) !== 'plan')
      .map(({ span, kind, grounded }) => ({
        kind: 'honours',
        label: reading.text.slice(span.start, span.end),
        note: NOTES[kind][grounded ? 0 : 1],
        look: !grounded,
        places: [shift(span, report.starts[i] as number)],
      })),
  );
