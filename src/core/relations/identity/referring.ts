import type { Figure } from '../../figures/model';
import { BESIDES } from '../../lexicon/claims';
import { leadOf } from './pieces';
import type { Passage } from '../model';

/** What stands right before a figure that takes up one told before: 对|86件, 这|23个项目, 结转的|86件, 巩固|217家, 全区|68所, 针对全年|64.8万人次. */
const BEFORE =
  /(?:对|将|把|面对|针对|上述|这|那|围绕|依托|在|以|满足于|止步于|停留在|巩固|用好|管好|盘活|现有|全部|所有|全[市县区州旗镇乡街村校院局]|全系统|[^,;。]的)(?:全年|今年|当年|上半年|现有|已有)?$/;
/** What stands behind one: 23个项目|中, 64个|“书香”网点中. */
const BEHIND =
  /^(?:[^,;。、\d]{0,10}?(?:中|里|当中)(?=[,;。:]|部分|多数|少数|个别|尚|仍|还|仅|只|占|[^,;。]{0,2}[有,]))/;
/**
 * What was attained before and is built on, whatever is to become of it: 820家|的基础上, 3160个|托位基础上, 64.8公里|老旧管网之后,
 * 97个|计量分区之外.
 */
const BUILT_ON = new RegExp(`^[^,;。、\\d]{0,8}(?:${BESIDES})`);
/** A description behind a figure that opens its clause: 6.83万吨|的全年供应量是…. */
const DESCRIBED = /^的[\u4e00-\u9fff]{2,10}?(?:是|为|来之不易|仍|尚|还|要|将|已)/;
const OPENS_CLAUSE = /(?:^|[,;:。])$/;
/** What was attained and is kept, or learnt from: 巩固追赃挽损|2360万元|的成果, 总结|8642件|案件的办理经验. */
const KEEPS = /(?:巩固|总结|提炼|推广)[^,;。\d]{0,12}$/;
const ATTAINED = /^[^,;。\d]{0,10}(?:成果|成效|经验|做法)/;
/** What a goal starts from is what was attained: 力争由|42.5万张|增加到46万张. */
const FROM = /(?:由|从)(?:目前|现在|现有|今年|当前)?的?$/;
/** What a goal leads on to, behind the number that it starts from: |增加到46万张. */
export const ON_TO = /^[^,;。、\d]{0,8}[到至为](?=\d)/;
/** 比2025年实际完成的|437.7亿元|多13.3亿元: a goal is held against what was told. */
const COMPARED =
  /(?:[比较]|高[过于出]|超[过出]|[低多少]于)(?:20\d\d年|今年|本[^,;。\d]{1,3}|上年|去年)[^,;。\d]{0,6}的$|较(?:20\d\d年|今年)(?:实际)?(?:完成|实现)$/;
/** 东溪高速(|74.3公里|): what a bracket tells of a thing that is named. */
const APPOSED = /[\u4e00-\u9fff”]\($/;
const CLOSES = /^[),、]/;
/** 总投资|690万元|改造的县工人文化宫, 建筑体量达|8.56万平方米|的新住院大楼: what a thing has that is spoken of again. */
const HAS = /(?:投资|面积|体量|[全总]长|长度|容量|规模|产能|库容|装机|里程|资产)(?:达到?|为|约)?$/;
const OF_THING = /^的?(?:改造|建设|建成|扩建|打造|实施|引进|收购|投入)?的[\u4e00-\u9fff“]/;
/** What is new in the plan itself was not told before: 新建总投资3亿元的…. */
const NEW_THING = /新[建上开增]|谋划|储备|开工|签约|争取|再建|引进|招引|启动/;
/** 确保2025年|5400万元|的补贴盘子只增不减. */
const KEPT_UP = /^的[^,;。\d]{1,12}(?:只增不减|只升不降|不减|不降|不变|稳中有[升增])/;
/** A noun behind a figure that 的 or 对 refers to. */
const NOUN = /^[\u4e00-\u9fff“]/;

/**
 * 二十八台|新收割机功不可没: what a sentence of a plan begins with is there already, and in whatever sentence a long number in
 * words, which nobody tells anew so.
 */
const OPENS_SENTENCE = /(?:^|[。!?;])$/;

/**
 * Whether a figure refers to one that was told before, as a pronoun to its antecedent: a definite number is no news.
 * 对上年结转的86件, 这23个项目中, 在820家的基础上, 巩固217家…成果, 全区68所学校, 6.83万吨的供应量是底线.
 */
export function isReferring({ figures, reading: { halfWidth } }: Passage, index: number): boolean {
  const { span, indicator, comparisons, nature, quantity } = figures[index] as Figure;
  if (indicator.aspect.includes('新')) return false;
  const { start } = (figures[leadOf(figures, index)] as Figure).span; // 尚未消除风险的282户|838人: both are spoken of again
  const behind = halfWidth.slice(span.end, span.end + 16);
  if (BUILT_ON.test(behind)) return true;
  const words = halfWidth.slice(Math.max(0, start - 16), start);
  if (ATTAINED.test(behind) && KEEPS.test(words)) return true;
  if (nature === 'target' && isOfThingToldBefore(words, behind)) return true;
  if (quantity.script !== 'arabic' && OPENS_SENTENCE.test(words) && NOUN.test(behind)) return true;
  if (comparisons.length > 0) return false;
  const before = words.slice(-8);
  if (nature !== 'result' && FROM.test(before) && ON_TO.test(behind)) return true;
  return (
    BEHIND.test(behind) ||
    (BEFORE.test(before) && NOUN.test(behind)) ||
    (OPENS_CLAUSE.test(before) && DESCRIBED.test(behind))
  );
}

/** 检举控告总量仍有|253件次|之多: what there is already, in words of a plan. */
const THERE_IS =
  /(?:仍有|还有|尚有|已有|现有|仍达|(?:眼下|目前|现在|如今|当前)(?:才|只|仅|还)?[是为有]|\((?:20\d\d年|今年|本年)?实际(?:完成|达到)?为?)$/;

/** Whether the words around a number of a plan say that it is no goal, but of what there is already. */
const isOfThingToldBefore = (words: string, behind: string): boolean =>
  COMPARED.test(words) ||
  KEPT_UP.test(behind) ||
  THERE_IS.test(words) ||
  (OPENS_SENTENCE.test(words) && NOUN.test(behind)) ||
  (APPOSED.test(words) && CLOSES.test(behind)) ||
  (HAS.test(words) && OF_THING.test(behind) && !NEW_THING.test(words));
