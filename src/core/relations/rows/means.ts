import { compare } from '../../arithmetic/decimal';
import { roundedOff } from '../../arithmetic/measured';
import { scaled } from '../../arithmetic/rates';
import { MEAN_OF, MEAN_WORDS } from '../../lexicon/claims';
import { mean } from '../equations';
import type { Filled } from '../equations';
import type { Option } from '../judge';
import { levelsBefore } from '../resolve';
import { isRate } from '../terms';
import type { Scene, Term } from '../terms';
import type { ReadClaim, Row } from './model';

/**
 * So far behind a word for a mean its number stands, and so far before it what it is the mean of. In UTF-16 code units
 * and terms.
 */
const REACH = 12;
const TERMS_BACK = 6;

/** 户均增收460元, 平均每个镇12.6万元: the words of a mean, with what they divide by where they name it (户, 个). */
interface MeanWords {
  readonly start: number;
  readonly per: string | null;
}

/** The words of a mean that a number stands behind: no other number nor the end of a clause between. */
function wordsBefore({ halfWidth, terms }: Scene, told: Term): MeanWords | null {
  const from = Math.max(terms[told.at - 1]?.end ?? 0, told.start - REACH);
  const before = halfWidth
    .slice(from, told.start)
    .split(/[,;:。!?()]/)
    .at(-1) as string;
  for (const word of MEAN_WORDS) {
    const at = before.lastIndexOf(word);
    if (at >= 0) return { start: told.start - before.length + at, per: unitIn(before.slice(at)) };
  }
  const each = EACH.exec(before);
  return each === null ? null : { start: told.start - before.length + each.index, per: each[1] as string };
}

/** 资助学生24名，每人|2000元: as much for each of them; 每人每月, 每年 is another thing. */
const EACH = /(?<!每.{0,3})每([\u4e00-\u9fff])[^每\d]{0,4}$/;

const unitIn = (words: string): string | null => {
  const each = /每([一-鿿])/.exec(words)?.[1];
  return each ?? MEAN_OF.find(({ word }) => words.startsWith(word))?.unit ?? null;
};

/** A mean is rounded, of whole things too: 267人次 each is between 266.5 and 267.5. */
const roundedMean = (term: Term): Term => ({ ...term, amount: scaled(roundedOff(term.told), term.factor) });

/** The mean as a figure of its own; what it divides stands before it in the sentence. */
function meanClaim(scene: Scene, told: Term, earlier: readonly Scene[]): ReadClaim | null {
  if (!told.isFigure || !told.isExact || isRate(told)) return null;
  const words = wordsBefore(scene, told);
  if (words === null) return null;
  const totals = levelsBefore(scene, told, told.dimension, earlier).filter(
    (one) => one.scene !== scene || wordsBefore(scene, one.term) === null,
  );
  const behind = totalBehind(scene, told);
  const counts = scene.terms
    .slice(Math.max(0, told.at - TERMS_BACK), told.at)
    .filter(
      (term) =>
        term.isFigure &&
        term.isExact &&
        !isRate(term) &&
        term.sentence === told.sentence &&
        term.dimension !== told.dimension &&
        (words.per === null || term.dimension.startsWith(words.per)),
    );
  const isSole = counts.length === 1 && (behind !== null || totals.length === 1);
  const options = (behind === null ? totals : [{ ...behind, isHere: true }]).flatMap((total) =>
    counts.flatMap((count): Option[] => {
      const instance = mean(total, { scene, term: count }, { scene, term: roundedMean(told) });
      return instance === null || compare(total.term.amount.value, told.amount.value) <= 0
        ? []
        : [
            {
              instance,
              ground: isSole && total.isHere ? 'placed' : 'near',
              why: behind === null ? '前面的总数和个数' : '后面的总数和前面的个数',
            },
          ];
    }),
  );
  return options.length === 0
    ? null
    : {
        equation: 'ratio',
        kind: 'mean',
        row: 'mean',
        subject: { passage: scene.passage, index: told.figure },
        comparison: null,
        words: { start: words.start, end: told.end },
        options,
      };
}

/** 资助学生24名，每人2000元，共计4.8万元: what all of them make up stands behind the mean. */
function totalBehind(scene: Scene, told: Term): Filled | null {
  const next = scene.terms[told.at + 1];
  return next?.isFigure === true &&
    next.isExact &&
    next.sentence === told.sentence &&
    next.dimension === told.dimension &&
    TOTAL_BEHIND.test(scene.halfWidth.slice(told.end, next.start))
    ? { scene, term: next }
    : null;
}
const TOTAL_BEHIND = /^[,;](?:共计?|合计|总计|累计)[^,;。!?]{0,6}$/;

/** The means of a scene whose count is told in the same sentence, and whose total there or shortly before. */
export const meansOf = (scene: Scene, earlier: readonly Scene[]): readonly ReadClaim[] =>
  scene.terms.flatMap((told) => meanClaim(scene, told, earlier) ?? []);

/** What `npm run rows` shows of the claim: a total, a count and the mean of one. */
export const MEAN_ROW: Pick<Row, 'id' | 'kind' | 'example' | 'counter'> = {
  id: 'mean',
  kind: 'mean',
  example: '培训学员5460人次，开办培训班42期，平均每期130人次。',
  counter: '培训学员5460人次，开办培训班42期，每期平均12天。',
};
