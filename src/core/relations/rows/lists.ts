import { NO_ITEM } from '../../lexicon/quantities/partitions';
import { isClose, isDivided } from '../wholeAndParts';
import { figureAt } from '../resolve';
import { figureBefore, isRate } from '../terms';
import type { Scene, Term } from '../terms';
import { clauseBefore, isOfLastYear } from '../words';
import { areAddable, sumClaim } from './sums';
import type { ReadClaim, Row } from './model';

/** What stands between a whole and the first item of a list behind it, and between items: a mark and a short name. */
const FIRST = /^[,:;][^,;:。!?、()\d]{1,12}$/;
const NEXT = /^[,、;](?:和|及|以及)?[^,;:。!?、()\d]{1,12}$/;
const ENDS = '。;!?\n';
/** Fewer parts than these make no list, and nobody tells more in one. */
const [LEAST, MOST] = [2, 12];

const isItem = (scene: Scene, term: Term, whole: Term): boolean =>
  term.isFigure &&
  !isRate(term) &&
  term.dimension === whole.dimension &&
  term.sentence === whole.sentence &&
  figureAt(scene, term).comparisons.length === 0 &&
  figureAt(scene, term).partOf === null &&
  !NO_ITEM.test(clauseBefore(scene, term)) &&
  !isOfLastYear(scene, term);

/** The items right behind a whole, where the list is told to its end: 受理2315件，诉求类1642件，咨询类673件. */
function itemsBehind(scene: Scene, whole: Term): readonly Term[] {
  const { terms, halfWidth } = scene;
  const items: Term[] = [];
  let at = whole.at + 1;
  let end = whole.end;
  for (; at < terms.length && items.length < MOST; at++) {
    const term = terms[at] as Term;
    if (!term.isFigure && term.figure === whole.figure && items.length === 0) {
      end = term.end; // 1264次，同比增长3%，…
      continue;
    }
    const between = halfWidth.slice(end, term.start);
    if (!isItem(scene, term, whole) || !(items.length === 0 ? FIRST : NEXT).test(between)) break;
    items.push(term);
    end = term.end;
  }
  const next = terms[at];
  const isEnd =
    next === undefined ||
    next.sentence !== whole.sentence ||
    end === halfWidth.length ||
    ENDS.includes(halfWidth[end] as string) ||
    (halfWidth[end] === ',' && (isRate(next) || next.dimension !== whole.dimension));
  return isEnd && items.length >= LEAST ? items : [];
}

/** Lists that no word announces, behind the number that they make up. */
export const listsOf = (scene: Scene): readonly ReadClaim[] =>
  scene.terms.flatMap((whole): readonly ReadClaim[] => {
    if (!whole.isFigure || !whole.isExact || isRate(whole) || figureAt(scene, whole).cell !== null) return [];
    const items = itemsBehind(scene, whole);
    if (
      items.length === 0 ||
      isAtFirst(scene, whole) ||
      isAmongItems(scene, whole) ||
      !areAddable(scene, whole, items, false)
    )
      return [];
    const figures = items.map((item) => figureAt(scene, item));
    const isMeant = isDivided(figures) || isClose(figureAt(scene, whole), figures);
    return [
      sumClaim(scene, isMeant ? 'listed' : 'listed-open', whole, items, isMeant ? 'placed' : 'near', '后面列出的各项'),
    ];
  });

/** 年初在建48个，年内新开工15个、竣工17个，年末在建46个: what came and went is no part of what was there at first. */
const AT_FIRST = /[年期月季]初|[上去]年[末底]/;
const isAtFirst = (scene: Scene, whole: Term): boolean => AT_FIRST.test(clauseBefore(scene, whole));

/** 为年度计划2.85亿元|的105.3%。分项目看,|…: what is said of the number before. */
const SAID_BETWEEN = /[。;].{0,14}[看分为],?[^,;:。!?、()\d]{1,12}$/;

/** Whether a number is itself an item of a list: 王朝系列132850辆，秦44695辆，汉25237辆. */
function isAmongItems(scene: Scene, term: Term): boolean {
  const previous = figureBefore(scene, term);
  if (previous === null || previous.dimension !== term.dimension) return false;
  const between = scene.halfWidth.slice(previous.end, term.start);
  return !/[。;!?]/.test(between) || SAID_BETWEEN.test(between);
}

/** What `npm run rows` shows of the claims: a number, and the items that it is made up of. */
export const LIST_ROWS: readonly Pick<Row, 'id' | 'kind' | 'example' | 'counter'>[] = [
  {
    id: 'listed',
    kind: 'parts',
    example: '办理热线工单2315件，诉求类1642件，咨询类673件，满意率97.2%。',
    counter: '办理热线工单2315件，回访群众1642件，走访群众416件，满意率97.2%。',
  },
  {
    id: 'listed',
    kind: 'parts',
    example: '现有职工118人，正高9人、副高34人、中级57人、初级及其他18人。',
    counter: '现有职工118人，党员43人、女职工35人、青年36人。',
  },
  {
    id: 'listed-open',
    kind: 'parts',
    example: '争取资金186亿元，中央资金94亿元、省级资金92亿元。',
    counter: '争取资金186亿元，高速公路94亿元、农村公路35亿元。',
  },
  {
    id: 'listed',
    kind: 'parts',
    example: '维修水工设施77座，水闸36座，泵站27座，其他设施14座。',
    counter: '维修水闸36座，泵站27座，其他设施14座。',
  },
  {
    id: 'listed',
    kind: 'parts',
    example: '水利工程48项，竣工33项、在建15项。',
    counter: '年初在建项目48个，年内新开工15个、竣工17个，年末在建46个。',
  },
];
