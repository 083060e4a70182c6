import type { Claim } from './comparison';
import type { Comparison } from '../model';
import type { Draft, Reader } from '../reader';
import type { Token } from '../tokens/scan';

/** Whether the claim's subjects are figures of this sentence: …申请量3816件…，申请量和授权量均居第1位. */
export const namesFigures = (claim: Claim, figures: readonly Draft[]): boolean =>
  claim.subjects.length > 0 &&
  claim.subjects.every((subject) => figures.some((figure) => figure.indicator.text.endsWith(subject)));

/** A threshold told before the value (突破600亿元，达到612亿元) and a base (比2024年的480门) are no items of their own. */
const distinct = (figures: readonly Draft[]): Draft[] =>
  figures.filter(
    (figure, i) =>
      figure.baseOf === null &&
      !(
        figure.quantity.approximation !== '' &&
        figures[i + 1]?.indicator.text === figure.indicator.text &&
        figures[i + 1]?.quantity.unit === figure.quantity.unit
      ),
  );

/** The comparison that the `n`th item of a list states; without a base of its own it has the one its sentence named. */
export function state(reader: Reader, claim: Claim, token: Token, n: number): Comparison {
  const comparison = claim.comparison(token, n === 0 ? claim.start : token.start);
  if (COMPARED_IN_TIME.has(comparison.kind)) reader.base = { kind: comparison.kind, base: comparison.base };
  if (comparison.kind !== 'growth' || comparison.base !== null) return comparison;
  const last = reader.figures.at(-1);
  if (last !== undefined && last.baseOf !== null) return { ...comparison, kind: 'yoy', base: last.baseOf };
  if (reader.base !== null) return { ...comparison, ...reader.base };
  return isImplied(reader, token, claim.own) ? { ...comparison, implied: true } : comparison;
}

/** From A to B; the effect of a measure (使成本下降18%); over a stretch of years; a base named before (同比扭亏为盈，增长120%). */
const MEASURE = /^\s*(?:通过|采用|采取|经|运用|借助|实施)/;
const IMPLIED =
  /[由从].{1,30}?(?:到|至|为)|[使让令把]|将[^,]{2,}|(?:[一二三四五六七八九十两\d]年(?:来|累计|共|间|[增提下上净])|期间|\d{4}年以来)|多[降减增少]|同比|环比|[比较](?:上|去|前|往)年/;
/** The change's own pace is compared in the next clause: 增长8.2%，增速比上年加快1.1个百分点. */
const PACE_COMPARED =
  /^[,(]?(?:其?(?:增速|增幅|涨幅|降幅))?(?:同比|环比|[比较](?:上|去|前|往)年[^,;。]{0,4})(?:加快|放缓|提高|提升|上升|回落|下降|扩大|收窄|高|低|快)了?[\d.]+个百分点/;
const NEXT_CLAUSE = 30;

/** @param own whether the change has a subject of its own; a value beside it (发放贷款2.17亿元，增长9.6%) is no effect of a measure. */
function isImplied(reader: Reader, token: Token, own: boolean): boolean {
  const before = reader.folded.slice(reader.sentenceStart, token.start);
  return (
    IMPLIED.test(before) ||
    (own && MEASURE.test(before)) ||
    PACE_COMPARED.test(reader.folded.slice(token.end, token.end + NEXT_CLAUSE))
  );
}

const COMPARED_IN_TIME: ReadonlySet<string> = new Set(['yoy', 'mom', 'cagr']);

/** …3816件、…200件，均居第2位: what is said of each of them. */
const isShared = (reader: Reader, { kind, start }: Claim): boolean =>
  kind === 'rank' && /[均都]/.test(reader.folded.slice(Math.max(0, start - 1), start + 1));

/** Gives comparisons to the figures they speak of: respectively where 分别 or the counts say so, else to the last. */
export function attach(reader: Reader, claim: Claim, run: readonly number[]): void {
  const { figures } = reader;
  const named =
    claim.subjects.length === 0
      ? []
      : figures.slice(reader.sentence).filter((f) => claim.subjects.some((s) => f.indicator.text.endsWith(s)));
  const candidates = claim.wholeBefore === true && figures.length > 1 ? figures.slice(0, -1) : figures;
  const targets =
    named.length > 0
      ? named
      : isShared(reader, claim)
        ? distinct(figures.slice(reader.group))
        : distinct(candidates).slice(-run.length);
  run.forEach((index, n) => {
    const token = reader.tokens[index] as Token;
    const comparison = state(reader, claim, token, n);
    const of = run.length > 1 ? [targets[n] ?? targets[targets.length - 1]] : targets;
    for (const figure of of) figure?.comparisons.push(comparison);
  });
}
