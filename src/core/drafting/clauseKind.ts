import {
  COMPLETED,
  COMPLETED_ONCE,
  EVENTS,
  FINAL,
  NAMED_BEHIND,
  NO_EVENTS,
  OCCASIONS_AHEAD,
  ONGOING,
  OUTCOMES,
  PASSED,
  PLANNED_ONCE,
  PLANNED_YEARLY,
  RECURRING,
  RECURRING_BEFORE,
  SUCCESSES,
  YEARLY,
} from '../lexicon/time/events';
import { OPENING_ADVERBS, OPENING_VERBS } from '../lexicon/headings/openings';
import { ACTIVITIES, CONNECTIVES, DEGREES, PREPOSITIONS, SCENES, STATES } from '../lexicon/time/timeless';
import { FAMILY_NAMES } from '../lexicon/placeholders';
import { FIRST_TIMES } from '../lexicon/time/oneOffs';
import { HOLIDAYS, MEMORIAL_DAYS } from '../lexicon/time/periods';
import { Trie, trieOf } from '../lexicon/trie';

/**
 * What a clause of results speaks of: an event, which last year's report alone can tell; what is true in any year; or
 * what its words do not decide.
 */
export type ClauseKind = 'event' | 'timeless' | 'unsure';

/** The predicates, and the longer words that hold one and tell of none. */
function predicates(words: readonly string[]): Trie<'event' | 'none'> {
  const trie = new Trie<'event' | 'none'>();
  for (const word of words) trie.add(word, 'event');
  for (const word of NO_EVENTS) trie.add(word, 'none');
  return trie;
}
const EVENT_WORDS = predicates(EVENTS);
const OPENINGS = trieOf([...ACTIVITIES, ...OPENING_ADVERBS, ...OPENING_VERBS.filter((verb) => !EVENTS.includes(verb))]);
/** Any of the words, as the source of a pattern. */
const any = (list: readonly string[]): string => `(?:${list.join('|')})`;
const RECURS = new RegExp(any(RECURRING));
const NOT_DONE = new RegExp(`${any(RECURRING_BEFORE)}$`);
/** So many characters before a word may say that it was not done, or is to come. */
const LONGEST_BEFORE = 3;
const PREPOSITION = new RegExp(`^${any(PREPOSITIONS)}`);
const CONNECTIVE = new RegExp(`^${any(CONNECTIVES)}`);
const NAMES_BEHIND = new RegExp(`^${any(NAMED_BEHIND)}`);
/** So many characters behind a word may say that it names a thing. */
const LONGEST_BEHIND = 4;
/** Events of which problems tell that they are to come yet: 尚未完工. */
const COMPLETED_ENDS = [...COMPLETED, ...EVENTS];
const OUTCOME = new RegExp(
  [
    `${any(SUCCESSES)}(?!.{0,4}${any(ONGOING)})(?!完成了?.{0,8}${any(YEARLY)})(?=.{2})`,
    `${any(OUTCOMES)}(?!完成了?.{0,8}${any(YEARLY)})${any(COMPLETED_ENDS)}(?!${any(NAMED_BEHIND)})`,
    `完成了?(?!率)(?!.{0,8}${any(YEARLY)})(?=.{2})`,
    `被[^,]{1,12}?(?:为|予|入|推广|采用|采纳|收录|借鉴|转发)`,
    '(?:经验|做法|模式|案例|成果)[^,]{0,8}(?:在全[国省市区县州系行]|获|得到|被)[^,]{0,8}(?:推广|转发|采纳|推介|刊发|肯定)',
    '(?:审计|巡视|巡察|督察|督查|考核)(?:组)?[^,]{0,4}(?:发现|反馈|指出|移交)的?[^,]{0,8}(?:整改|销号|办结|解决)(?!方案|台账|工作|措施|责任)',
    `取得[^,]{2,14}(?:资质|证书|认证|许可|批件|授牌|专利权|牌照)(?!的)`,
    `获(?![得取益悉利奖])[^,]{2}`,
    `(?:月底|日|旬|月)前(?:已|均|全部|如数|悉数|足额)[^,]{2}`,
    `通过了?[^,]{0,14}?${any(PASSED)}(?!${any(NAMED_BEHIND)})`,
    `(?:表决|审议|${any(PASSED)})通过(?!率)`,
    `迎来[^,]{0,8}${any(OCCASIONS_AHEAD)}`,
    '原(?:定|计划|拟)(?=[^,]{4})',
    `(?:至今|迟迟)(?:未|没有|没|不|无)`,
    `(?:尚未|仍未|还未|还没有|仍没有|没能|未能)[^,]{0,6}?${any(COMPLETED_ENDS)}`,
  ].join('|'),
);
/** The report's own body, before what it does. */
const OWN_SUBJECT =
  /^(?:我们|我[省市县区局院校行厂镇乡村厅委会]|本[省市县区局院校行厂镇乡村厅委会]|全[省市县区局院校行厂镇乡村厅委会](?:上下|系统)?|[^,、]{0,8}(?:政府|人民|上下|党委|群众|职工|干部|人员|领导))(?=.{2})/;
/** A case or an accident that is named by its day: “1·9”机械伤害事故. */
const NAMED_BY_DAY = /“\d{1,2}·\d{1,2}”[^,]{0,8}(?:案|事故|事件|灾|火|险|泄漏|坍塌|伤害|爆炸)/;
/** What is bought or brought in once: 引进德国制粉生产线. */
const BROUGHT_IN = /^(?:成功)?(?:引进|购进|购置|引入)[^,\d、]{2,14}(?:生产线|流水线|机组|总部)$/;
/** A campaign with a name of its own that was begun: 部署开展“检企”专项行动. */
const CAMPAIGN_BEGUN = /(?:部署|启动|发起|打响)[^,“]{0,4}“[^”]*”[^,]{0,6}(?:行动|攻坚|会战|战役)/;
/** A task told by how it is to be done: 把底线守牢. */
const SLOGAN = /^把[^,]{2,12}[住好实牢靓稳准严细活足紧亮深透强优]$/;
/** What tells when, at the beginning: 2024年, 4月1日至6月30日, 5月上旬前后, 一季度以来. */
const TIME =
  /^(?:(?:19|20)\d{2}年度?|[今本全去]年|[上下]半年|第?[一二三四]季度|前三季度|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[月日号]份?|[一二三四五六七八九十]月[一二三四五六七八九十]|[上中下]旬|年?[初中底末]|[至到—–~-]|以来|前后|之?前|[起间内])+/;
/** A time that comes round every year, before what is done at it: 七一前慰问…, “12·4”宪法日开展…. */
const SEASON = new RegExp(
  `^(?:[^,]{1,8}?(?:期间|前后|前夕|当天)|${any([...HOLIDAYS, ...MEMORIAL_DAYS])}节?(?:之?前|后)?|[^,]{0,8}?日(?=[开举组])|[汛雨旱冬夏春秋暑寒][期季天耕播种收](?:之?前|后|里)?)(?=[^,]{3})`,
);
/** Who is named, and what is done to the report's own body: 校长李明当选, 对我局开展检查. */
const NAMED = new RegExp(
  `(?:书记|局长|主任|校长|院长|行长|经理|所长|站长|科长|处长|[镇县市区部馆队]长|员工|职工|学生|教师|工程师|医生|护士|民警|选手|代表|同志)[${FAMILY_NAMES}][\u4e00-\u9fff]{1,2}(?=[获被当荣调任辞退夺赴入晋登摘接离])|[${FAMILY_NAMES}](?:老师|某)|[对到来]我[省市县区局院校行厂镇乡村厅委会]`,
);
const ENDED = new RegExp(`${any(FINAL)}$`);
const DEGREE = new RegExp(any(DEGREES));
const STATE = new RegExp(`${any(STATES)}了?[”)]?$`);
const PLANNED = predicates(PLANNED_ONCE);
const YEARLY_PLAN = new RegExp(any(PLANNED_YEARLY));
const OCCASION_AHEAD = new RegExp(
  `(?:完成[^,]{3,20}|启动[^,]{2,20})${any(COMPLETED_ONCE)}(?:$|并)|启动[^,]{2,16}(?:建设|改造|升级|编制|编修|编纂|创建|申报|试点|运行|筹备)(?:$|工作$)|${any(PASSED)}通过|(?:迎接?|通过|筹[办备]|争创|接受|备战)[^,]{2,16}${any(OCCASIONS_AHEAD)}(?!${any(NAMED_BEHIND)})`,
);
/** 完成内设机构改革调整: what a plan completes that is none of every year's tasks. */
const COMPLETES = new RegExp(
  `^(?:(?:力争|争取|确保|全面|全部|高质量|高标准|高效|按期|如期|按时|顺利|抓紧|加快|尽快|启动并){0,4})完成(?!.*${any(YEARLY)})[^,]{5,}`,
);
/** 编制“十五五”规划, 制定《2026—2030年人才规划》: each five-year plan, and each paper of several years, is drawn up once. */
const PLANS_FIVE_YEARS =
  /(?:编制|起草|谋划|研究|论证)[^,]{0,8}“?十[一二三四五六七八九]五|“?十[一二三四五六七八九]五”?[^,]{0,10}(?:编制|起草|前期|研究|论证)|(?:制定|出台|印发|发布|审议|报批|衔接|对接)[^,《]{0,10}《?[^,《》]{0,10}“十[一二三四五六七八九]五”[^,]{0,12}规划(?!纲要)|“十[一二三四五六七八九]五”[^,]{0,10}规划(?:发布|印发|报批|评审|出台)|(?:制定|编制|谋划)[^,《]{0,6}(?:新|下一)?(?:一个)?[三五]年(?:行动)?(?:规划|计划|方案)|(?:制定|编制|完成|审定|出台|印发|起草|拟定|修订|报批|审议|发布)[^,《]{0,10}《[^《》]{0,30}20\d{2}年?[-—–~至]{1,2}20\d{2}年?[^《》]{0,30}》/;
/** A state told by what it is: 质量是学校的生命线. */
const COPULA = /^[^,是]{2,14}(?<![但可还也都就仍总正不特])是(?!否)[^,]{2,}/;
/** Verbs that begin the name of a body or a place: 保护区, 服务中心. */
const PLACE =
  /^(?:保护|服务|发展|展示|检测|监测|培训|教育|救助|养护|接待|宣传|管理|实践|创业|孵化|调解|执法|执勤|交流|研究|训练|体验|治理|康复|护理|救援|活动)(?:区|中心(?!工作|大局|任务)|站|馆|基地|楼|院|所|队|室|厅|局|会|处)/;
/** 年度目标任务全面完成: what is completed anew each year. */
const YEARLY_DONE = /(?<!(?:改革|改制|试点|创建|搬迁|整合|普查)(?:工作)?)(?:目标|任务|指标|计划|工作)[^,]{0,6}完成$/;
/** Idioms, alone or in pairs: 攻坚克难、善作善成. */
const IDIOMS = /^[\u4e00-\u9fff]{4}(?:、[\u4e00-\u9fff]{4})*$/;
/** A clause that tells something has so many characters, and not only digits and names; beside a name fewer. */
const TOLD = /(?:[\u4e00-\u9fff][^\u4e00-\u9fff]*){5}|”[^”]*(?:[\u4e00-\u9fff][^\u4e00-\u9fff]*){3}/;
/** What stands behind an attribute that has a verb of its own: 持续二十年的｜地界纠纷握手言和. */
const HEAD = /^[^,]{2,}的([^,的]{5,})$/;
const SCENE = new RegExp(`${any(SCENES)}$|^[对向为][^,]{0,40}的[^,]{1,4}$|见[表图附]`);
/** A numbered clause that is no longer may be a heading of what follows in its line. */
const LONGEST_HEADING = 14;
/** Quotations are names: their words are no predicates, their numbers count nothing. */
export const QUOTED = /“[^”]*”|《[^》]*》/g;
const MARKER =
  /^[\s(]*(?:\d{1,2}(?:\.\d{1,2})+\s+|(?:[一二三四五六七八九十\d]{1,3}|[壹贰叁肆伍陆柒捌玖拾])[)、.]|【[^】]*】|[一二三四五六七八九十]{1,2}是)\s*/;

/** What a clause of results speaks of. @param halfWidth without the mark that ends it */
export function kindOfClause(halfWidth: string): ClauseKind {
  const clause = bare(halfWidth);
  const isNumbered = MARKER.test(halfWidth);
  const told = clause.replace(TIME, '').replace(SEASON, '').replace(OWN_SUBJECT, '');
  if (NAMED_BY_DAY.test(halfWidth) || CAMPAIGN_BEGUN.test(halfWidth)) return 'event';
  if (BROUGHT_IN.test(clause)) return 'event';
  if (SLOGAN.test(clause)) return 'timeless';
  const head = HEAD.exec(told)?.[1];
  if (head !== undefined && eventIn(head)) return 'event';
  const passed = OUTCOME.exec(told)?.[0].match(/^(?:通过|迎来)/) != null;
  if (
    !passed &&
    !ENDED.test(told) &&
    !PLACE.test(clause) &&
    (OPENINGS.longest(clause, 0) ?? OPENINGS.longest(told, 0)) !== null
  )
    return 'timeless';
  if (YEARLY_DONE.test(clause)) return 'timeless';
  if (eventIn(clause) || NAMED.test(clause)) return 'event';
  if (isNumbered && clause.length <= LONGEST_HEADING) return 'timeless';
  return RECURS.test(clause) ||
    DEGREE.test(clause) ||
    STATE.test(clause) ||
    COPULA.test(clause) ||
    SCENE.test(clause) ||
    PREPOSITION.test(clause) ||
    IDIOMS.test(clause) ||
    !TOLD.test(told)
    ? 'timeless'
    : 'unsure';
}

/** Whether a clause of a plan names a single thing that is to come about, which last year's plan alone can tell. */
export function plansOnce(halfWidth: string): boolean {
  if (FIRST_TIMES.test(halfWidth) || PLANS_FIVE_YEARS.test(halfWidth)) return true;
  const clause = bare(halfWidth);
  if (YEARLY_PLAN.test(clause)) return false;
  if (OCCASION_AHEAD.test(clause) || COMPLETES.test(clause)) return true;
  return holds(PLANNED, clause, (_, end) => !namesBehind(clause, end));
}

/** Whether a clause holds a predicate that comes to an end, in a plan. @param clause without number or quotation */
export const plansEnd = (clause: string): boolean =>
  !YEARLY_PLAN.test(clause) && holds(PLANNED, clause, (_, end) => !namesBehind(clause, end));

/** The same, of a plan or of results. */
export const tellsEnd = (clause: string): boolean =>
  plansEnd(clause) || (!YEARLY_PLAN.test(clause) && holds(EVENT_WORDS, clause, (_, end) => !namesBehind(clause, end)));

/** Whether a clause holds a predicate that is admitted, by where it stands. */
function holds(
  words: Trie<'event' | 'none'>,
  clause: string,
  isAdmitted: (start: number, end: number) => boolean,
): boolean {
  for (let i = 0; i < clause.length; i++) {
    const word = words.longest(clause, i);
    if (word === null) continue;
    if (word.value === 'event' && isAdmitted(i, word.end)) return true;
    i = word.end - 1;
  }
  return false;
}

/** Whether what stands behind a predicate makes a name of it: 承办人. */
const namesBehind = (clause: string, end: number): boolean =>
  NAMES_BEHIND.test(clause.slice(end, end + LONGEST_BEHIND));

/** Whether a clause says that something had not been before. */
export function tellsFirst(halfWidth: string): boolean {
  const first = FIRST_TIMES.exec(halfWidth);
  return first !== null && isDone(halfWidth, first.index, halfWidth.search(RECURS));
}

/** Without number and connective, and with names for which no words stand. */
const bare = (halfWidth: string): string =>
  halfWidth
    .replace(QUOTED, (name) => '“'.padEnd(name.length, '”'))
    .trim()
    .replace(MARKER, '')
    .replace(CONNECTIVE, '');

/** Whether what is told at the offset has been done once. @param recurs where the clause says that it recurs, −1 where it does not */
const isDone = (clause: string, at: number, recurs: number): boolean =>
  (recurs < 0 || recurs >= at) && !NOT_DONE.test(clause.slice(Math.max(0, at - LONGEST_BEFORE), at));

function eventIn(clause: string): boolean {
  const recurs = clause.search(RECURS);
  const outcome = OUTCOME.exec(clause);
  if (outcome !== null && isDone(clause, outcome.index, recurs)) return true;
  return holds(
    EVENT_WORDS,
    clause,
    (start, end) => !(start > 0 && namesBehind(clause, end)) && isDone(clause, start, recurs),
  );
}
