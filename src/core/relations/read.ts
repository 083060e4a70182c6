import type { ClaimSense } from '../lexicon/claims';
import { remembered } from '../text/remembered';
import { placesOfSenses } from './claimWords';
import { matching } from './pattern';
import type { Bound } from './pattern';
import { flowsAcross } from './rows/balances/across';
import { balancesOf } from './rows/balances/balances';
import { complementsOf } from './rows/divisions/complements';
import { unionsBehind, unionsOf } from './rows/divisions/unions';
import { differencesOf } from './rows/balances/differences';
import { planGapsOf } from './rows/balances/planGaps';
import { meansPerMany } from './rows/means/perMany';
import { growthMeansOf } from './rows/means/growths';
import { divisionsOf } from './rows/divisions/divided';
import { countedSumsOf } from './rows/divisions/countedSums';
import { deltasOf } from './rows/deltas';
import { sharesOfItems } from './rows/divisions/sharesOfItems';
import { TOTAL_BEHIND_ROWS } from './rows/dueRates';
import { additionsOf } from './rows/added';
import { endsOf, flowsOf } from './rows/balances/flows';
import { flowsApart } from './rows/balances/flowsApart';
import { tradeOf } from './rows/balances/trade';
import { basesBehind, basesNamed } from './rows/bases';
import { changeRatesOf } from './rows/changeRates';
import { BEYOND_ROWS } from './rows/said/beyond';
import { claimsOf, pairClaim, PAIR_ROWS, yearsApart } from './rows/growth';
import type { Pair, ReadClaim, Row } from './rows/model';
import { INCREASE_ROWS } from './rows/increases';
import { listsOf } from './rows/lists';
import { meansOf } from './rows/means/means';
import { meansOverTime } from './rows/means/overTime';
import { formulasOf, RATE_ROWS } from './rows/rates';
import { SAVING_ROWS } from './rows/savings';
import { restRatesOf } from './rows/restRates';
import { respectiveOf } from './rows/respective';
import { seriesOf } from './rows/series';
import { SHARE_ROWS } from './rows/shares';
import { remaindersOf, REMAINDER_ROWS } from './rows/remainders';
import { stretchesOf } from './rows/stretches';
import { COMPOSED_ROWS, sumsOf } from './rows/sums';
import { termRatiosOf } from './rows/termRatios';
import { gapsSaid } from './rows/said/gaps';
import { meansOfItems } from './rows/means/ofItems';
import { respectiveSums } from './rows/said/respective';
import { totalsSaid } from './rows/said/totals';
import { productsOf } from './rows/said/products';
import { ratiosSaid } from './rows/said/ratios';
import { SAID_ONLY, saidChanges } from './rows/said/changes';
import { pairsAgainst, pairsBeside } from './rows/said/pairs';
import { changesOfThree } from './rows/said/triples';
import type { Passage } from './model';
import { sceneOf } from './terms';
import type { Scene, Term } from './terms';

/** A pattern is tried at the numbers so far before its trigger. In UTF-16 code units. */
const WINDOW = 60;

const CLAIM_ROWS: readonly Row[] = [
  ...SHARE_ROWS,
  ...RATE_ROWS,
  ...TOTAL_BEHIND_ROWS,
  ...INCREASE_ROWS,
  ...REMAINDER_ROWS,
  ...COMPOSED_ROWS,
  ...SAVING_ROWS,
  ...BEYOND_ROWS,
];

const TRIGGERS: ReadonlySet<ClaimSense> = new Set([...CLAIM_ROWS, ...PAIR_ROWS].map(({ trigger }) => trigger));

/** Where patterns are tried, by their trigger: where one of its words stands, and at each number before it in reach. */
const startsIn = remembered(({ halfWidth, terms }: Scene): ReadonlyMap<ClaimSense, readonly number[]> => {
  const starts = new Map<ClaimSense, readonly number[]>();
  for (const [sense, places] of placesOfSenses(halfWidth))
    if (TRIGGERS.has(sense)) starts.set(sense, withNumbersBefore(places, terms));
  return starts;
});

/** The places, and the numbers in reach before them, in reading order; both lists are in that order, too. */
function withNumbersBefore(places: readonly number[], terms: readonly Term[]): readonly number[] {
  const all: number[] = [];
  let next = 0;
  for (const at of places) {
    for (; next < terms.length && (terms[next] as Term).start <= at; next++) {
      const { start } = terms[next] as Term;
      if (start >= at - WINDOW && start !== all.at(-1)) all.push(start);
    }
    if (at !== all.at(-1)) all.push(at);
  }
  return all;
}

/** A row with what finds its matches, which is put together once. */
const ready = <R extends Pick<Row, 'trigger' | 'says'>>(row: R) => ({ row, match: matching(row.says) });
const READY_CLAIM_ROWS = CLAIM_ROWS.map(ready);
const READY_PAIR_ROWS = PAIR_ROWS.map(ready);

const NO_MATCHES: readonly Bound[] = [];

/** Every match of a row. */
function matches(
  scene: Scene,
  { row, match }: { readonly row: Pick<Row, 'trigger'>; readonly match: ReturnType<typeof matching> },
): readonly Bound[] {
  const starts = startsIn(scene).get(row.trigger);
  if (starts === undefined) return NO_MATCHES;
  const found: Bound[] = [];
  for (const at of starts) {
    const bound = match(scene, at);
    if (bound !== null) found.push(bound);
  }
  return found;
}

/** The pairs of value and base that a scene tells; worked out once for each. */
export const pairsOf = remembered((scene: Scene): readonly Pair[] => {
  const pairs: Pair[] = [];
  for (const ready of READY_PAIR_ROWS)
    for (const bound of matches(scene, ready)) {
      const pair = ready.row.pair(scene, bound);
      if (pair !== null) pairs.push(pair);
    }
  pairs.push(...yearsApart(scene), ...endsOf(scene), ...basesBehind(scene), ...basesNamed(scene));
  pairs.push(...pairsBeside(scene), ...pairsAgainst(scene));
  const seen = new Set<number>();
  return pairs.filter(({ base, value }) => {
    const key = base.at * scene.terms.length + value.at;
    return base !== value && !seen.has(key) && seen.add(key);
  });
});

const NONE: readonly ReadClaim[] = [];

/** The claims that the pairs of a scene are told with. */
const pairClaims = (scene: Scene): readonly ReadClaim[] =>
  pairsOf(scene).flatMap((pair) =>
    SAID_ONLY.has(pair.row) ? [] : claimsOf(scene, pair).flatMap((told) => pairClaim(scene, pair, told as Term) ?? []),
  );

/** The claims of the rows. */
function rowClaims(scene: Scene, before: readonly Scene[]): readonly ReadClaim[] {
  const claims: ReadClaim[] = [];
  for (const ready of READY_CLAIM_ROWS)
    for (const bound of matches(scene, ready)) {
      const claim = ready.row.claim(scene, bound, before);
      if (claim !== null) claims.push(claim);
    }
  return claims;
}

/** What reads claims, in the order in which they count. */
const READERS: readonly {
  readonly read: (scene: Scene, before: readonly Scene[]) => readonly ReadClaim[];
  /** So many numbers of the passage itself it needs: one where the others may stand before it. */
  readonly fewest: 1 | 2 | 3;
}[] = [
  { read: rowClaims, fewest: 1 },
  { read: pairClaims, fewest: 2 },
  { read: sumsOf, fewest: 2 },
  { read: listsOf, fewest: 2 },
  { read: divisionsOf, fewest: 2 },
  { read: respectiveOf, fewest: 1 },
  { read: sharesOfItems, fewest: 2 },
  { read: countedSumsOf, fewest: 2 },
  { read: (scene) => deltasOf(scene, pairsOf(scene)), fewest: 2 },
  { read: seriesOf, fewest: 2 },
  { read: balancesOf, fewest: 2 },
  { read: flowsOf, fewest: 2 },
  { read: flowsApart, fewest: 2 },
  { read: flowsAcross, fewest: 2 },
  { read: tradeOf, fewest: 2 },
  { read: stretchesOf, fewest: 2 },
  { read: (scene) => additionsOf(scene, pairsOf(scene)), fewest: 2 },
  { read: (scene) => changeRatesOf(scene, pairsOf(scene)), fewest: 2 },
  { read: (scene) => saidChanges(scene, pairsOf(scene)), fewest: 3 },
  { read: totalsSaid, fewest: 3 },
  { read: respectiveSums, fewest: 3 },
  { read: gapsSaid, fewest: 3 },
  { read: meansOfItems, fewest: 3 },
  { read: ratiosSaid, fewest: 3 },
  { read: productsOf, fewest: 3 },
  { read: remaindersOf, fewest: 2 },
  { read: meansOf, fewest: 1 },
  { read: meansOverTime, fewest: 1 },
  { read: formulasOf, fewest: 1 },
  { read: restRatesOf, fewest: 2 },
  { read: complementsOf, fewest: 2 },
  { read: unionsOf, fewest: 3 },
  { read: unionsBehind, fewest: 3 },
  { read: differencesOf, fewest: 3 },
  { read: planGapsOf, fewest: 2 },
  { read: meansPerMany, fewest: 2 },
  { read: growthMeansOf, fewest: 2 },
  { read: termRatiosOf, fewest: 1 },
];

/**
 * The claims of a passage with all their readings, in reading order. Of two rows that read one number with the same
 * figures the first counts; two readings of one number are two sets of options of one claim.
 * @param earlier the pieces of the same line before it, whose sentences may hold what is left unsaid
 */
export function readClaims(passage: Passage, earlier: readonly Passage[]): readonly ReadClaim[] {
  if (passage.figures.length === 0) return NONE;
  const scene = sceneOf(passage);
  if (scene.terms.length < 2 && earlier.length === 0) return NONE;
  const before = earlier.map(sceneOf);
  const claims = READERS.flatMap(({ read, fewest }) => (scene.terms.length < fewest ? NONE : read(scene, before)));
  if (scene.terms.length < 3) return merged(claims);
  const ends = new Set(claims.map(({ words }) => words.end));
  return merged([...claims, ...changesOfThree(scene, ({ end }) => ends.has(end))]);
}

/** The claims that tell one number become one, with the readings of all. */
function merged(claims: readonly ReadClaim[]): readonly ReadClaim[] {
  const byNumber = new Map<string, ReadClaim>();
  for (const claim of claims) {
    const key =
      claim.comparison === null && claim.equation === 'sum'
        ? `sum ${claim.words.end} ${claim.row}`
        : `${claim.words.end}`;
    const known = byNumber.get(key);
    if (known === undefined) byNumber.set(key, claim);
    else if (known.row !== claim.row || claim.equation === 'growth')
      byNumber.set(key, { ...known, options: [...known.options, ...claim.options] });
  }
  return [...byNumber.values()].sort((a, b) => a.words.end - b.words.end);
}
