import { compare } from '../../arithmetic/decimal';
import { sumOf } from '../../arithmetic/measured';
import { DISTINCTIONS, OVERLAPPING } from '../../lexicon/quantities/partitions';
import { partsIn } from '../parts';
import { figureAt, isMean } from '../resolve';
import type { Scene, Term } from '../terms';
import { judgedAlone } from '../verdicts';
import { isDivided } from '../wholeAndParts';
import type { Parts } from '../wholeAndParts';
import { NEVER_ADDED } from './sums';

/** Parts that come to more than their whole, whatever may go on untold behind them. */
export interface Exceeding {
  readonly whole: Term;
  readonly parts: readonly Term[];
}

/** What stands between the items of one list: a mark and a short name. */
const NEXT = /^(?<mark>[、,])[^,;。!?、()\d比较占]{1,14}$/;
const LAST = /^(?:和|及|以及)[^,;。!?、()\d比较占]{1,14}$/;
/** 其中: what leads from a whole to its list. */
const LEADS = /^[^;。!?\d]{0,20}(?:[。;][^;。!?\d]{0,2})?其中[^;。!?\d]{0,14}$/;
/** What grew, was left, or is told over several times is no whole of what is listed. */
const NO_WHOLE = /净|余|差额|结余|同比|比上|较上|新增|增[加长]|减少/;
/** One of several that one thing may be at a time. */
const SEVERAL = /获奖|培训|参加|参与|次数|资质|证书|称号/;

/** Whether the items follow each other in one list, which is joined by 、 or known to divide its whole. */
function isOneList(scene: Scene, parts: readonly Term[]): boolean {
  const joints = parts.slice(1).map((part, i) => scene.halfWidth.slice((parts[i] as Term).end, part.start));
  const marks = new Set(joints.map((joint) => NEXT.exec(joint)?.groups?.['mark'] ?? (LAST.test(joint) ? '、' : '')));
  return (
    marks.size === 1 && (marks.has('、') || (marks.has(',') && isDivided(parts.map((part) => figureAt(scene, part)))))
  );
}

function exceeding(scene: Scene, { total, parts: told, announced }: Parts): Exceeding | null {
  if (announced === 'added' || announced === 'bracketed') return null;
  const whole = scene.byFigure[total];
  const parts = told.flatMap((index) => scene.byFigure[index] ?? []);
  const [first, last] = [parts[0], parts.at(-1)];
  if (whole === undefined || first === undefined || last === undefined || parts.length < 2) return null;
  if (![whole, ...parts].every(({ isExact, dimension }) => isExact && dimension === whole.dimension)) return null;
  if (NEVER_ADDED.has(whole.dimension) || last.at - first.at !== parts.length - 1) return null;
  const own = figureAt(scene, whole);
  if (NO_WHOLE.test(own.indicator.text + own.indicator.aspect) || isMean(own) || own.comparisons.length > 0)
    return null;
  const labels = parts.map((part) => figureAt(scene, part)).map(({ indicator }) => indicator.text + indicator.aspect);
  if (labels.some((label) => [OVERLAPPING, DISTINCTIONS, SEVERAL].some((words) => words.test(label)))) return null;
  if (!LEADS.test(scene.halfWidth.slice(whole.end, first.start)) || !isOneList(scene, parts)) return null;
  // 为年度计划11.50亿元的105.4%, 较上年的5920户: of several numbers any may be the whole
  const isAlone = !scene.terms.some(
    (term) =>
      term.at < first.at && term !== whole && term.sentence === whole.sentence && term.dimension === whole.dimension,
  );
  const sum = sumOf(parts.map(({ amount }) => amount));
  return isAlone && compare(sum.low, whole.amount.high) > 0 ? { whole, parts } : null;
}

/** Lists that no slip is told of, and whose parts yet come to more than their whole: 荣誉4项，其中省级2项、市级3项. */
export function exceedingLists(scene: Scene): readonly Exceeding[] {
  const found = partsIn(scene.passage).flatMap((parts) => exceeding(scene, parts) ?? []);
  if (found.length === 0) return found;
  const told = new Set(
    judgedAlone(scene.passage).flatMap(({ claim, verdict }) =>
      claim.equation === 'sum' && verdict.kind !== 'open' ? claim.subject.index : [],
    ),
  );
  return found.filter(({ whole, parts }) => ![whole, ...parts].some(({ figure }) => told.has(figure)));
}
