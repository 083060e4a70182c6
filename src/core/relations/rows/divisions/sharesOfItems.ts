import { compare } from '../../../arithmetic/decimal';
import { AS_THE_WHOLE, TOTAL_ENDINGS, WIDER } from '../../../lexicon/claims';
import { DISTINCTIONS, OVERLAPPING } from '../../../lexicon/quantities/partitions';
import type { Span } from '../../../text/span';
import { shareOfAll } from '../../equations';
import { figureAt, isMean } from '../../resolve';
import { isRate } from '../../terms';
import type { Scene, Term } from '../../terms';
import type { ReadClaim, Row } from '../model';
import { readRatio, withComparison } from '../ratios';

/** What a list begins with that divides what it is of: 按案由划分, 分类型看, 新签合同额中,. */
const DIVIDES =
  /(?:^|[,;:])\s*(?:(?:按|分|从)[^,;:。!?、\d]{1,8}(?:分|看|划分|统计)[,:]?|[^,;:。!?、()]{2,24}[中里],)[^,;:。!?、()\d]{1,20}$/;
/** So far before its first item a division may begin. In UTF-16 code units. */
const LONGEST_LEAD = 60;
const NEXT = /^[,、;](?:和|及|以及)?[^,;:。!?、()\d]{1,20}$/;
/** Fewer may be any. */
const LEAST = 3;
/** So far behind the list, or the share before it, the words of a share may begin. In UTF-16 code units. */
const LONGEST_SAID = 36;
/** The words of a share, from the mark before them: 民间借贷纠纷所占比重最大,为; 占供地总面积的; 占比. */
const SAID =
  /(?<part>[^,;:。!?、()\d]{0,20}?)(?:所)?占(?:比(?![重例]))?(?<of>[^,;:。!?、()\d]{0,12}?)(?:的?比[重例])?(?:最[大高小低],)?(?:的|为|达到?|约|约为|是)?$/;

interface Division extends Span {
  readonly items: readonly Term[];
  readonly sentence: number;
}

const isItem = (scene: Scene, term: Term, first: Term): boolean => {
  const figure = figureAt(scene, term);
  const { text, aspect } = figure.indicator;
  return (
    term.isFigure &&
    term.isExact &&
    !isRate(term) &&
    term.dimension === first.dimension &&
    term.sentence === first.sentence &&
    figure.cell === null &&
    !isMean(figure) &&
    ![OVERLAPPING, DISTINCTIONS].some((words) => words.test(text) || words.test(aspect))
  );
};

/** The lists of a scene that divide something, each to its end. */
const divisionsIn = (scene: Scene): readonly Division[] =>
  scene.sentences.flatMap((span, sentence): Division[] => {
    const { terms, halfWidth } = scene;
    const from = scene.firstFrom[sentence];
    for (let first = from; first !== undefined && first.sentence === sentence; first = terms[first.at + 1]) {
      if (
        !DIVIDES.test(halfWidth.slice(Math.max(span.start, first.start - LONGEST_LEAD), first.start)) ||
        !isItem(scene, first, first)
      )
        continue;
      const items = [first];
      for (let next = terms[first.at + 1]; next !== undefined; next = terms[next.at + 1]) {
        const { end } = items.at(-1) as Term;
        if (!isItem(scene, next, first) || !NEXT.test(halfWidth.slice(end, next.start))) break;
        items.push(next);
      }
      return items.length < LEAST ? [] : [{ items, sentence, start: first.start, end: (items.at(-1) as Term).end }];
    }
    return [];
  });

/** Whether what stands behind 占 names nothing but all that is divided. */
const isOfAll = (name: string): boolean =>
  AS_THE_WHOLE.has(name) || (!WIDER.test(name) && TOTAL_ENDINGS.some((end) => end !== '的' && name.endsWith(end)));

/** The item that a share behind the list is said of, by its name, or by the place that the reader gave it. */
function itemOf(scene: Scene, { items }: Division, told: Term, part: string): number {
  const named = items.filter((item) => {
    const { text } = figureAt(scene, item).indicator;
    return part.length > 1 && (text.startsWith(part) || part.endsWith(text));
  });
  if (named.length === 1) return items.indexOf(named[0] as Term);
  return part === '' && !told.isFigure ? items.findIndex(({ figure }) => figure === told.figure) : -1;
}

/** 按用途分，工业用地3729亩，住宅用地1446亩，其他用地4012.5亩，工业用地占40.6%: of the sum of all that is told. */
export const sharesOfItems = (scene: Scene): readonly ReadClaim[] =>
  !scene.halfWidth.includes('占')
    ? []
    : divisionsIn(scene).flatMap((division): readonly ReadClaim[] => {
        const { items, sentence, end } = division;
        const last = items.at(-1) as Term;
        let from = end;
        return scene.terms.slice(last.at + 1).flatMap((told): ReadClaim[] => {
          if (told.sentence !== sentence || told.dimension !== '%' || !told.isExact) return [];
          const words = scene.halfWidth.slice(Math.max(from, told.start - LONGEST_SAID), told.start);
          from = told.end;
          const said = SAID.exec(words)?.groups;
          const isList = told.comparison?.kind === 'share' && /^[、和及]*$/.test(words);
          if (!isList && (said === undefined || !isOfAll(said['of'] ?? ''))) return [];
          const of = itemOf(scene, division, told, isList ? '' : (said?.['part'] ?? '').replace(/^分别/, ''));
          const part = items[of];
          if (part === undefined) return [];
          const instance = shareOfAll(
            items.map((term) => ({ scene, term })),
            of,
            { scene, term: told },
          );
          return instance === null || compare(told.amount.value, { digits: 100n, scale: 0 }) > 0
            ? []
            : [
                readRatio('share-of-items', 'share', scene, part, withComparison(told), [
                  { instance, ground: 'placed', why: '分列的各项之和' },
                ]),
              ];
        });
      });

/** What `npm run rows` shows of the claim: a list that divides something, and the share of one of its items. */
export const SHARE_OF_ITEMS_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'share-of-items',
    kind: 'share',
    example: '按案由分，婚姻家庭案件1200件，借贷案件1500件，其他案件2300件，借贷案件所占比重最大，为30.0%。',
    counter: '按案由分，婚姻家庭案件1200件，借贷案件1500件，其他案件2300件，借贷案件占全市的3.0%。',
  },
  {
    id: 'share-of-items',
    kind: 'share',
    example: '新签合同额中，房屋建筑92.6亿元、市政工程41.3亿元、公路工程52.5亿元，房屋建筑占比49.7%。',
    counter: '新签合同额中，房屋建筑92.6亿元、市政工程41.3亿元、公路工程52.5亿元，房屋建筑市场占有率为4.97%。',
  },
];
