import { NO_ITEM, REMAINDER } from '../../lexicon/quantities/partitions';
import { isClose, isDivided } from '../wholeAndParts';
import { figureAt } from '../resolve';
import { figureBefore, isRate } from '../terms';
import type { Scene, Term } from '../terms';
import { clauseBefore, isOfLastYear } from '../words';
import { areAddable, sumClaim } from './sums';
import type { ReadClaim, Row } from './model';

/** What stands between a whole and the first item of a list behind it, and between items: a mark and a short name. */
const FIRST = /^[^,;:。!?、()\d]{0,6}[,:;][^,;:。!?、()\d]{1,12}$/;
/** 钱从三处来:|, 具体去向是:|: what leads on to all of the items; some of them only (重点支持:) are no list. */
const LED_TO =
  /^,(?!.{0,6}(?:其中|重点|主要|突出|特别|例如|比如|包括|部分))[^,;:。!?、()\d]{2,14}:[^,;:。!?、()\d]{1,12}$/;
/** 一至四季度依次入库|5.1亿元、6.3亿元: items that are named before all of them. */
const [IN_ORDER, JOINED] = [/^[,:;][^,;:。!?、()\d]{0,12}依次[^,;:。!?、()\d]{0,4}$/, /^(?:[,、]|[,、]?[和及])$/];
/** 办活动312场:|讲座: a colon right behind a number, or behind the noun of it, announces its parts. */
const ANNOUNCED =
  /^[^,;:。!?、()\d]{0,6}:(?!.{0,6}(?:其中|重点|主要|突出|特别|例如|比如|包括|部分|一是|第一))[^,;:。!?、()\d]{1,12}$/;
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

/** 党纪处分68人，政务处分35人|，两种处分都受的7人: behind a list, that a thing is in several of its parts. */
const IN_SEVERAL = /^[,;](?:[两二双][^,。;!?\n]{0,8}(?:都|均|兼)|[^,。;!?\n]{0,6}(?:同时|兼有|重[复叠合]))/;
const SEVERAL_REACH = 14;

/** The items right behind a whole, where the list is told to its end: 受理2315件，诉求类1642件，咨询类673件. */
function itemsBehind(scene: Scene, whole: Term): { readonly items: readonly Term[]; readonly isLedTo: boolean } {
  const { terms, halfWidth } = scene;
  const items: Term[] = [];
  let at = whole.at + 1;
  let end = whole.end;
  let [isInOrder, isLedTo, isAnnounced] = [false, false, false];
  let joint = '';
  for (; at < terms.length && items.length < MOST; at++) {
    const term = terms[at] as Term;
    if (!term.isFigure && term.figure === whole.figure && items.length === 0) {
      end = term.end; // 1264次，同比增长3%，…
      continue;
    }
    const between = halfWidth.slice(end, term.start);
    if (items.length === 0 && term.at === whole.at + 1 && isCount(scene, term)) continue; // 钱从三处来: how many items
    if (items.length === 0) {
      isInOrder = IN_ORDER.test(between);
      isLedTo = isInOrder || LED_TO.test(between);
      isAnnounced = ANNOUNCED.test(between);
    }
    // 门诊51.2万人次，急诊8.4万人次；出院患者2.38万人次: what commas join goes on to another thing behind a semicolon
    if (items.length > 0 && joint !== ';' && between.startsWith(';')) break;
    const isJoined = items.length === 0 ? isLedTo || FIRST.test(between) : (isInOrder ? JOINED : NEXT).test(between);
    if (!isItem(scene, term, whole) || !isJoined) break;
    if (items.length === 1) joint = between[0] ?? '';
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
  const last = items.at(-1);
  isLedTo ||= isAnnounced && last !== undefined && REMAINDER.test(figureAt(scene, last).indicator.text);
  const isWhole = isEnd && !IN_SEVERAL.test(halfWidth.slice(end, end + SEVERAL_REACH));
  return { items: isWhole && items.length >= LEAST ? items : [], isLedTo };
}

/** So far behind a number its colon stands. In UTF-16 code units. */
const COUNT_REACH = 8;

/** 三处, 四个方面: a number in words, before a colon, of the items that follow. */
const isCount = (scene: Scene, { start, end, figure, isFigure }: Term): boolean =>
  isFigure &&
  scene.passage.figures[figure]?.quantity.script !== 'arabic' &&
  /^[^,;:。!?、()\d]{0,6}:/.test(scene.halfWidth.slice(end, end + COUNT_REACH)) &&
  scene.halfWidth[start - 1] !== ':';

/** Lists that no word announces, behind the number that they make up. */
export const listsOf = (scene: Scene): readonly ReadClaim[] =>
  scene.terms.flatMap((whole): readonly ReadClaim[] => {
    if (!whole.isFigure || !whole.isExact || isRate(whole) || figureAt(scene, whole).cell !== null) return [];
    const { items, isLedTo } = itemsBehind(scene, whole);
    if (
      items.length === 0 ||
      isAtFirst(scene, whole) ||
      isAmongItems(scene, whole) ||
      !areAddable(scene, whole, items, false)
    )
      return [];
    const figures = items.map((item) => figureAt(scene, item));
    const isMeant = isLedTo || isDivided(figures) || isClose(figureAt(scene, whole), figures);
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
  if (previous === null || previous.dimension !== term.dimension || scene.halfWidth[term.end] === ':') return false;
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
    example: '希望工程筹款200万元，具体去向是：助学金126.5万元、图书室48.3万元、夏令营25.2万元。',
    counter: '希望工程筹款200万元，重点支持：助学金126.5万元、图书室43.8万元。',
  },
  {
    id: 'listed',
    kind: 'parts',
    example: '水利投入8640万元，钱从三处来：中央资金5200万元、省级补助2140万元、县级配套1300万元。',
    counter: '水利投入8640万元，钱要用在三处：中央资金5200万元、省级补助2410万元支持水库加固。',
  },
  {
    id: 'listed',
    kind: 'parts',
    example: '全年入库税收23.4亿元，四个季度依次入库5.1亿元、6.3亿元、5.8亿元和6.2亿元。',
    counter: '全年入库税收23.4亿元，前三季度依次入库5.1亿元、6.3亿元和5.3亿元。',
  },
  {
    id: 'listed',
    kind: 'parts',
    example: '水利工程48项，竣工33项、在建15项。',
    counter: '年初在建项目48个，年内新开工15个、竣工17个，年末在建46个。',
  },
  {
    id: 'listed',
    kind: 'parts',
    example: '当年新入藏215件：征集138件，捐赠77件。',
    counter: '当年新入藏215件：征集138件，修复旧藏37件。',
  },
];
