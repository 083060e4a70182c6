import { compare } from '../../arithmetic/decimal';
import { figureAt } from '../resolve';
import { remembered } from '../../text/remembered';
import { isRate, termBefore } from '../terms';
import type { Scene, Term } from '../terms';

/** What is to be added, and what there will be then: 新建老年助餐点40个，总数达到502个. */
export interface Addition {
  readonly added: Term;
  readonly total: Term;
  /** Of what, without the verb. */
  readonly name: string;
}

const ADDS = /^(?:新建|新增|新开|新购|新设|增设|再建|净增|更新|发展)+/;
/** Words between both numbers: a mark, perhaps the name again, and that it comes to so much. */
const COMES_TO = /^,[^,;:。!?、()\d]{0,10}(?:总数|总量|余额|规模)?(?:达到?|增加?到|增至|突破)$/;
const NET = '净增';
const SHORTEST_NAME = 3;

/** The additions of a scene whose total is told and what was there before is not. */
export const additionsApart = remembered((scene: Scene): readonly Addition[] =>
  scene.terms.flatMap((total): readonly Addition[] => {
    if (!total.isFigure || isRate(total)) return [];
    const added = termBefore(scene, total, (term) => term.isFigure || term.comparison?.kind === 'net');
    if (added === null || added.dimension !== total.dimension) return [];
    if (!added.isExact || !total.isExact || compare(added.amount.value, total.amount.value) >= 0) return [];
    if (!COMES_TO.test(scene.halfWidth.slice(added.end, total.start))) return [];
    const { text, aspect } = figureAt(scene, added).indicator;
    const isNet = scene.halfWidth.slice(Math.max(0, added.start - NET.length), added.start) === NET;
    if (!ADDS.test(text) && !ADDS.test(aspect) && !isNet) return [];
    const name = text.replace(ADDS, '');
    return name.length < SHORTEST_NAME ? [] : [{ added, total, name }];
  }),
);
