import type { Figure } from '../../figures/model';
import type { Passage } from '../model';

/** What stands right before a figure that takes up one told before: 对|86件, 这|23个项目, 结转的|86件, 巩固|217家, 全区|68所, 针对全年|64.8万人次. */
const BEFORE =
  /(?:对|将|把|面对|针对|上述|这|围绕|依托|在|以|巩固|用好|管好|盘活|现有|全部|所有|全[市县区州旗镇乡街村校院局]|全系统|[^,;。]的)(?:全年|今年|当年|上半年|现有|已有)?$/;
/** What stands behind one: 23个项目|中, 64个|“书香”网点中. */
const BEHIND =
  /^(?:[^,;。、\d]{0,10}?(?:中|里|当中)(?=[,;。:]|部分|多数|少数|个别|尚|仍|还|仅|只|占|[^,;。]{0,2}[有,]))/;
/** What was attained before and is built on, whatever is to become of it: 820家|的基础上, 3160个|托位基础上. */
const BUILT_ON = /^[^,;。、\d]{0,8}基础上/;
/** A description behind a figure that opens its clause: 6.83万吨|的全年供应量是…. */
const DESCRIBED = /^的[\u4e00-\u9fff]{2,10}?(?:是|为|来之不易|仍|尚|还|要|将|已)/;
const OPENS_CLAUSE = /(?:^|[,;:。])$/;
/** What was attained and is kept, or learnt from: 巩固追赃挽损|2360万元|的成果, 总结|8642件|案件的办理经验. */
const KEEPS = /(?:巩固|总结|提炼|推广)[^,;。\d]{0,12}$/;
const ATTAINED = /^[^,;。\d]{0,10}(?:成果|成效|经验|做法)/;
/** What a goal starts from is what was attained: 力争由|42.5万张|增加到46万张. */
const FROM = /(?:由|从)(?:目前|现在|现有|今年|当前)?的?$/;
const ON_TO = /^[^,;。、\d]{0,8}[到至为](?=\d)/;
/** A noun behind a figure that 的 or 对 refers to. */
const NOUN = /^[\u4e00-\u9fff“]/;

/**
 * Whether a figure refers to one that was told before, as a pronoun to its antecedent: a definite number is no news.
 * 对上年结转的86件, 这23个项目中, 在820家的基础上, 巩固217家…成果, 全区68所学校, 6.83万吨的供应量是底线.
 */
export function isReferring({ figures, reading: { halfWidth } }: Passage, index: number): boolean {
  const { span, indicator, comparisons, nature } = figures[index] as Figure;
  if (indicator.aspect.includes('新')) return false;
  const behind = halfWidth.slice(span.end, span.end + 16);
  if (BUILT_ON.test(behind)) return true;
  if (ATTAINED.test(behind) && KEEPS.test(halfWidth.slice(Math.max(0, span.start - 16), span.start))) return true;
  if (comparisons.length > 0) return false;
  const before = halfWidth.slice(Math.max(0, span.start - 8), span.start);
  if (nature !== 'result' && FROM.test(before) && ON_TO.test(behind)) return true;
  return (
    BEHIND.test(behind) ||
    (BEFORE.test(before) && NOUN.test(behind)) ||
    (OPENS_CLAUSE.test(before) && DESCRIBED.test(behind))
  );
}
