/** Verbs and nouns of a rate: what follows the number behind them is %, a unit or a mark (增长25机: % misread). */
export const RATE_WORDS: readonly string[] = [
  '增长',
  '下降',
  '上升',
  '提高',
  '提升',
  '降低',
  '回落',
  '下滑',
  '攀升',
  '增幅',
  '降幅',
  '增速',
];
/** What may stand between such a word and its number. */
export const RATE_FILLERS = '了达到为至近约超过逾率幅度均';
/**
 * What may follow a number by itself beside the units: nouns counted without a measure word (近30国, 超200县), what
 * goes on with the sentence (增长5但仍…), parts of numbers.
 */
export const AFTER_NUMBER =
  '国省州市县区旗镇乡村屯寨校院园城企所站馆店厂社矿港桥路街巷门户口人名位员师生军民族户家店岗职席票档级阶层步折成倍番点分秒刻时日天周旬月季年代期届轮度次回遍趟场局盘圈道条件项种类型款样批组队班排连营团辆台架艘列节厢床桌椅箱包袋瓶盒桶罐碗杯盘株棵亩垄畦穗粒头只匹尾羽窝群' +
  '字句段章页版册本卷篇份张幅枚座栋幢层间套扇堵根支杆把束捆串双对副身元角块毛圆磅码英寸尺里厘毫米丈斤两克吨升伏安瓦赫帕焦度级码流' +
  '万亿千百十零半余多来几数许左右上下以之有不至到的地得和与及或而但且并比较后前内外中间居占列高低快慢优好同其全各均仍已再又也都将被把从向在是无未超近约达为岁等强佳甲乙丙丁';
/**
 * 一 and the character behind it make a word or begin a noun phrase: 一部分, 一家; what stands before is then no list joined
 * by dashes.
 */
export const AFTER_ONE =
  '个部些批名家条直定律般是方边样起次项种套支座流线致贯体系站窗网年月日天季度期级等类位把手步带路揽同旦共切向再心并经举概味时会生点段阵番刻连行台所张片股群对双户人村镇县区企校院层楼号市省国企业品策事议案卡码键门头面米公吨亩元万千百半二三四五六七八九十、，要来届组队场份封只枚篇幅笔宗桩件道本册车船旁瓶度分如律再经到则下带代';
