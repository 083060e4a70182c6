import { OPENING_ADVERBS } from '../lexicon/headings/openings';
import { CONNECTIVES, PREPOSITIONS, SCENES, STATES } from '../lexicon/time/timeless';
import {
  ADVANCING,
  AIMED_STATES,
  BEGINNING,
  ENDURING,
  ENDURING_ENDS,
  EVERY_YEARS,
  FACILITIES,
  MANY,
  NAMED_PLACES,
  SINGLED_OUT,
  STAGES,
} from '../lexicon/time/plans';
import { trieOf } from '../lexicon/trie';
import { QUOTED, plansEnd, plansOnce, tellsEnd } from './clauseKind';

const any = (list: readonly string[]): string => `(?:${list.join('|')})`;
const GOES_ON = trieOf(ENDURING);
const ADVANCES = trieOf(ADVANCING);
const BEGINS = trieOf(BEGINNING);
const ADVERBS = trieOf([...OPENING_ADVERBS, ...CONNECTIVES]);
const EVERY_YEAR = new RegExp(any(EVERY_YEARS));
const SINGLE_THING = new RegExp(any([...FACILITIES, ...STAGES]));
const NAMED_PLACE = new RegExp(any(NAMED_PLACES));
const GOES_ON_AT_END = new RegExp(`${any([...ENDURING_ENDS, ...STATES])}(?:等?(?:各项)?(?:工作|任务|重点))?[”)]?$`);
const STATE_AT_END = new RegExp(`${any(AIMED_STATES)}[”)]?$`);
const SCENE = new RegExp(`^${any(PREPOSITIONS)}|${any(SCENES)}$`);
/** A number, or a heading and a number in one line, before what is planned. */
const MARKER =
  /^(?:[^,]*\s(?=\())?[\s(—-]*(?:\d{1,2}(?:\.\d{1,2})+\s+|(?:[一二三四五六七八九十\d]{1,3}|[壹贰叁肆伍陆柒捌玖拾])[)、.]\s*|[一二三四五六七八九十]{1,2}(?:是|要)|[▪◇·•■]\s*)+/;
const TIME =
  /^(?:[到至自在于](?=[\d今明来去本年]))?(?:(?:19|20)\d{2}(?:[-—–~至到]+(?:19|20)?\d{2})?(?:学?年度?|[届级])|[今明来本全次]年|[上下]半年|第?[一二三四]季度|(?:1[0-2]|[1-9])(?:月份?|日)|[上中下]旬|年?[初中底末]|[之以]?前|期间|第?[一二]学期|[起内,])+/;
/** Whose plan it is. */
const OWN_SUBJECT =
  /^(?:我们|我[省市县区局院校行厂镇乡村厅委会场]|[全本各][省市县区局院校行厂镇乡村厅委会场]|街道|集团)(?:将|要)?/;
/** What is said to those who listen, or of what must be: 我们有信心, 绝不允许. */
const RHETORIC =
  /^(?:我们|我国|我省|各地|各[级部]|就[是要能]|才能|方能|只有|必须|必将)|必须|绝不|决不|不得|严禁|不能|信心|一定能|就要|才能|要[以从把在]/;
/** A task told by how it is to be done, what is what, and idioms in pairs. */
const SAID_OF_ANY_YEAR =
  /^[把将以][^,]{2,14}[住好实牢靓稳准严细活足紧亮深透强优]$|^[\u4e00-\u9fff]{4}(?:、[\u4e00-\u9fff]{4})*$|^[^,是]{2,14}(?<![但可还也都就仍总正不特])是(?!否)/;
/** Classes of the year, to which the same is done each year: 2026届高三3月初举行百日誓师. */
const CLASS_OF_YEAR =
  /^[\s(一二三四五六七八九十是).]*(?:做好|抓好|组织|迎接|启动|开展|完成|推进|\d{1,2}月|[上中下]旬|[底末初]){0,3}20\d{2}[届级](?:(?!新|首).)*$/;
/** What a clause says has so many characters of its own; a numbered one that is no longer may be a heading. */
const SHORTEST = 4;
const LONGEST_HEADING = 8;
const CHINESE = /[\u4e00-\u9fff]/g;

/**
 * Whether a clause of a plan is as true of any other year's plan: work that goes on, a state that is aimed at, what every
 * year brings. All else may have been planned for last year alone. @param halfWidth without the mark that ends it
 */
export function isPlannedEveryYear(halfWidth: string): boolean {
  const named = halfWidth.replace(QUOTED, (name) => '“'.padEnd(name.length, '”')).trim();
  const clause = named.replace(MARKER, '');
  const told = clause.replace(TIME, '').replace(OWN_SUBJECT, '').replace(TIME, '');
  if (plansOnce(halfWidth) || SINGLED_OUT.test(clause)) return false;
  if (CLASS_OF_YEAR.test(clause) || RHETORIC.test(told)) return true;
  if (SINGLE_THING.test(told) && !(EVERY_YEAR.test(halfWidth) && MANY.test(told))) return false;
  if (EVERY_YEAR.test(halfWidth)) return true;
  const opening = behindAdverbs(told.replace(/^(?:要|还要|继续)/, ''));
  if (GOES_ON.longest(opening, 0) !== null || (opening.length < told.length && BEGINS.longest(opening, 0) === null))
    return !plansEnd(told);
  if (tellsEnd(told)) return false;
  if (clause !== named && told.length <= LONGEST_HEADING) return true;
  if (NAMED_PLACE.test(told) && !MANY.test(told)) return false;
  if ((told.match(CHINESE)?.length ?? 0) < SHORTEST || ADVANCES.longest(opening, 0) !== null) return true;
  return (
    (BEGINS.longest(opening, 0) === null ? STATE_AT_END : GOES_ON_AT_END).test(told) ||
    SCENE.test(told) ||
    SAID_OF_ANY_YEAR.test(told)
  );
}

/** What follows the adverbs that a clause opens with. */
function behindAdverbs(clause: string): string {
  let at = 0;
  for (let word = ADVERBS.longest(clause, at); word !== null && word.end > at; word = ADVERBS.longest(clause, at))
    at = word.end;
  return clause.slice(at);
}
