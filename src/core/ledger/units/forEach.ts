import { exactly, overlap, productOf } from '../../arithmetic/measured';
import type { Measured } from '../../arithmetic/measured';
import { roundedMean } from '../../relations/rows/means/words';
import { sceneOf } from '../../relations/terms';
import type { Scene, Term } from '../../relations/terms';
import { countedAs } from '../../lexicon/quantities/measureWords';
import type { PlacedParagraph } from '../../report/context';
import { gathered } from '../../report/gathered';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { UnitAgainstSum } from './byArithmetic';

/** 亩均授信2500元, 每千人5批次, 每亩补贴150元: what is told for each of what, and of how many. */
const FOR_EACH =
  /(?:每(?<many>[百千万]?)(?:名|位)?(?<each>亩|公顷|平方米|人(?!次)|户|公斤|千克|吨)口?|(?<own>亩|公顷|户)均)[^,;。!?\d]{0,8}$/;
const MANY: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4 };
const WORDS = 18;
/** So many numbers about the mean are looked at. */
const [BEFORE, BEHIND] = [4, 3];
/** What the three numbers say together, in significant digits: fewer fit by chance. */
const DIGITS = 5;
/** What is mistaken for what it is told for each of. */
const MISTAKEN: Readonly<Record<string, readonly string[]>> = {
  亩: ['公顷', '平方米', '平方公里'],
  公顷: ['亩', '平方米', '平方公里'],
  平方米: ['亩', '公顷'],
  人: ['户'],
  户: ['人'],
  公斤: ['吨'],
  千克: ['吨'],
  吨: ['公斤', '千克'],
};
/** What tests and the like are counted by. */
const BY: ReadonlySet<string> = new Set(['件', '批次', '份', '起', '例', '条', '次', '场次', '批', '人次', '个', '张']);

const digitsOf = (...terms: readonly Term[]): number =>
  terms.reduce((sum, { told }) => sum + String(told.digits).replace(/0+$/, '').length, 0);
const rounded = (term: Term): Measured => roundedMean(term).amount;

function oddAround(scene: Scene, mean: Term): readonly UnitAgainstSum[] {
  const { halfWidth, terms } = scene;
  const groups = FOR_EACH.exec(halfWidth.slice(Math.max(0, mean.start - WORDS), mean.start))?.groups;
  const each = groups?.['each'] ?? groups?.['own'];
  if (each === undefined || !mean.isFigure) return [];
  const many = exactly({ digits: 1n, scale: MANY[groups?.['many'] ?? ''] ?? 0 });
  const about = terms
    .slice(Math.max(0, mean.at - BEFORE), mean.at + 1 + BEHIND)
    .filter((one) => one !== mean && one.isFigure && one.isExact && one.sentence === mean.sentence);
  const unit = countedAs(each);
  const found: UnitAgainstSum[] = [];
  for (const count of about)
    for (const total of about) {
      if (count === total || digitsOf(count, mean, total) < DIGITS) continue;
      if (!overlap(productOf(productOf(rounded(count), rounded(mean)), many), rounded(total))) continue;
      if (count.dimension === unit && total.dimension === mean.dimension) return [];
      if (total.dimension === mean.dimension && MISTAKEN[unit]?.includes(count.dimension) === true)
        found.push({ span: count, unit: count.dimension, usual: { unit, span: mean } });
      else if (count.dimension === unit && BY.has(total.dimension) && BY.has(mean.dimension))
        found.push({ span: total, unit: total.dimension, usual: { unit: mean.dimension, span: mean } });
    }
  return found;
}

const oddForEach = gathered((paragraph: PlacedParagraph): readonly UnitAgainstSum[] | null => {
  if (paragraph.figures.length < 3 || !/[每均]/.test(paragraph.reading.halfWidth)) return null;
  const scene = sceneOf(paragraph);
  const found = scene.terms.flatMap((mean) => oddAround(scene, mean));
  return found.length === 0 ? null : found;
});

/** What such numbers go by. */
export const oddForEachRead = (report: Report): unknown => oddForEach(report);

/** The numbers of a report that a mean fits only in another unit: 水面3.6万公顷，亩均授信2500元，合计9000万元. Absolute. */
export const oddForEachIn = (report: Report): readonly UnitAgainstSum[] =>
  oddForEach(report).flatMap(({ paragraph, found }) => {
    const at = report.starts[paragraph] as number;
    return found.map((one) => ({
      ...one,
      span: shift(one.span, at),
      usual: { ...one.usual, span: shift(one.usual.span, at) },
    }));
  });
