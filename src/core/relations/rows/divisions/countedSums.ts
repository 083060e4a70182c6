import { numeralValue } from '../../../numerals/number';
import { partsIn } from '../../parts';
import { figureAt, isMean } from '../../resolve';
import { isRate } from '../../terms';
import type { Scene, Term } from '../../terms';
import { isOfLastYear } from '../../words';
import type { ReadClaim, Row } from '../model';
import { areAddable, sumClaim } from '../sums';

/** 三类合计减轻负担|, 两类患者在管人数合计|, 三种方式共运送旅客|: how many there are, what they are, and that they are added up. */
const ADDED =
  /(?<![第\d十百])(?<count>[两二三四五六])(?:个|项|类|者|部分|种|级|家|大)(?<noun>[^,;:。!?、()\d]{0,10}?)(?:合计|总计|共计|累计|总共|一共|共)(?!同|有)(?:[^,;:。!?、()\d其中占比较]{0,12})$/;
const SAYS_ALL = /[合总累]计|共/;
/** So far before the number its words may begin. In UTF-16 code units. */
const REACH = 32;
/** So many characters at the end of what they are called say what is counted. */
const HEAD = 2;

/** The numbers before a total that it may be the sum of: of its dimension, in its sentence, told as what they are. */
function partsBefore(scene: Scene, total: Term, end: number): readonly Term[] {
  const found: Term[] = [];
  for (let at = total.at - 1; at >= 0; at--) {
    const term = scene.terms[at] as Term;
    if (term.sentence !== total.sentence) break;
    const isLevel = term.isFigure && !isRate(term) && term.end <= end && term.dimension === total.dimension;
    if (isLevel && !isMean(figureAt(scene, term)) && !isOfLastYear(scene, term)) found.unshift(term);
  }
  return found;
}

/** 服务旅客1286万人次、842万人次、117万人次，三种方式共服务2245万人次: as many as there are said to be, added up. */
export const countedSumsOf = (scene: Scene): readonly ReadClaim[] =>
  (SAYS_ALL.test(scene.halfWidth) ? scene.terms : []).flatMap((total): readonly ReadClaim[] => {
    if (!total.isFigure || !total.isExact || isRate(total)) return [];
    const from = Math.max(0, total.start - REACH);
    const match = ADDED.exec(scene.halfWidth.slice(from, total.start));
    const count = numeralValue(match?.groups?.['count'] ?? '');
    if (match === null || count === null) return [];
    const all = partsBefore(scene, total, from + match.index);
    const head = (match.groups?.['noun'] ?? '').slice(0, HEAD);
    const named = head.length < HEAD ? [] : all.filter((term) => figureAt(scene, term).indicator.text.endsWith(head));
    const parts = named.length === count ? named : all;
    if (partsIn(scene.passage).some((list) => list.total === total.figure)) return []; // read as it is
    return parts.length === count && areAddable(scene, total, parts, false)
      ? [sumClaim(scene, 'counted-sum', total, parts, 'stated', '写明个数的各项之和')]
      : [];
  });

/** What `npm run rows` shows of the claim: so many of a kind, added up. */
export const COUNTED_SUM_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'counted-sum',
    kind: 'parts',
    example: '公路客运1286万人次、铁路客运842万人次、民航客运117万人次，三种方式共运送旅客2245万人次。',
    counter: '公路客运1286万人次、铁路客运842万人次，三种方式共运送旅客2254万人次。',
  },
  {
    id: 'counted-sum',
    kind: 'parts',
    example: '高血压患者61420人，规范管理率80.0%；糖尿病患者18360人，规范管理率79.0%；两类患者在管人数合计79780人。',
    counter: '高血压患者61420人，规范管理率80.0%；糖尿病患者18360人，规范管理率79.0%；两类患者健康教育合计78970人次。',
  },
];
