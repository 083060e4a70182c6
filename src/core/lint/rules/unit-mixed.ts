import { differingUnitsIn, unitsOf } from '../../ledger/differingUnits';
import { listUnitsRead, oddUnitsIn } from '../../ledger/unitsOfLists';
import { unitsByArithmeticIn, unitsByArithmeticRead } from '../../ledger/units/byArithmetic';
import { oddForEachIn, oddForEachRead } from '../../ledger/units/forEach';
import { unlikeNounsIn, unlikeNounsRead } from '../../ledger/units/ofNouns';
import { reckonedIn, reckonedRead } from '../../ledger/units/reckoned';
import { mixedUnits, unitInList } from '../findings/mixedUnits';
import { againstSum, unlikeNoun } from '../findings/unitsAgainstSums';
import { defineRule } from '../rule';

/** One indicator in two units (同一指标单位不一). */
export default defineRule({
  id: 'unit-mixed',
  category: 'unit-inconsistent',
  severity: 'warning',
  scope: 'report',
  reads: (report) => [
    unitsOf.version(report),
    listUnitsRead(report),
    unitsByArithmeticRead(report),
    reckonedRead(report),
    oddForEachRead(report),
    unlikeNounsRead(report),
  ],
  takesIn: [{ rule: 'unit-mu', when: 'same span', reason: 'The unit is to be another one either way.' }],
  title: { zh: '同一指标单位不一', en: 'One indicator in two units' },
  why: '同一指标前面用平方米、后面用亩，读者无法比较，汇总时容易出错；量词前后不一（家、个、户），也要统一。',
  exceptions:
    '不同指标各用各的单位，不报；公顷与平方米，人与名，个、处、所，台与套，件与起并用只作提示；同一单位只差万、亿的，由 unit-scale-mixed 提示。',
  source: 'GB 3101-1993；公文校对通例：同一指标全文单位一致',
  examples: {
    bad: [
      '上半年高标准农田建设面积2600亩。\n到年底，高标准农田建设面积⟦173公顷⟧。',
      '规模以上工业企业86家。\n目前，规模以上工业企业⟦92个⟧。',
      '更新公交车64辆。\n计划更新公交车⟦50台⟧。',
      '改造老旧水表3.26万只。\n全年改造老旧水表⟦3.26万个⟧。',
      '整治入河排污口374个。\n今年以来，整治入河排污口⟦374条⟧。',
      '校园绿化改造面积12公顷。\n上半年，校园绿化改造面积⟦8600平方米⟧。',
      '发展设施蔬菜1860亩、中药材⟦90公顷⟧、茶叶2400亩。',
      '授信13.28万户，用信⟦5.17万人⟧，用信率38.9%。',
      '举办技能培训48期，培训农技员⟦5760人⟧，平均每期120人次。',
      '资助困难学生⟦1436人⟧，支付215.4万元，平均每人次1500元。',
      '兑现奖补1269万元，惠及企业⟦54家次⟧，平均每家23.5万元。',
      '三个假期分别接待游客28.6万人次、17.4万人次、⟦35.8万人⟧。',
      '开展普法宣讲48场，听众⟦1.3万人⟧，比上年增加0.2万人次。',
      '改造供热管网46.8公里，东区28.3公里，西区⟦18.5米⟧。',
      '全年接报警情2640起，出动警车6336辆次，平均每起⟦2.4人次⟧。',
      '养老床位由年初的240张扩到⟦276人⟧，新增36张。',
      '推出大棚贷，支持大棚蔬菜⟦1.8万公顷⟧，亩均授信4000元，合计授信7200万元。',
      '抽检按每千人6批次安排，常住人口38万人，全年抽检⟦2280件⟧。',
      '举办招聘会86场，达成就业意向⟦4128场次⟧。',
      '全县常住人口⟦36.4万户⟧，城镇化率58.2%。',
      '改造农村公路128.6公里（县道42.1公里、乡道51.9公里、村道⟦34600米⟧）。',
      '更换老旧管道31.5公里，分三个片区推进：城东12.8公里，老站10.2公里，西坝⟦8.5米⟧。',
      '储备化肥⟦1.8万吨⟧，按每公斤让利60元计算，省下108万元。',
      '短视频播放量⟦126万人⟧，粉丝18万人。',
    ],
    fixed: [
      '上半年高标准农田建设面积2600亩。\n到年底，高标准农田建设面积2595亩。',
      '规模以上工业企业86家。\n目前，规模以上工业企业92家。',
      '更新公交车64辆。\n计划更新公交车50辆。',
      '改造老旧水表3.26万只。\n全年改造老旧水表3.26万只。',
      '整治入河排污口374个。\n今年以来，整治入河排污口374个。',
      '校园绿化改造面积12公顷。\n上半年，校园绿化改造面积0.86公顷。',
      '发展设施蔬菜1860亩、中药材1350亩、茶叶2400亩。',
      '授信13.28万户，用信5.17万户，用信率38.9%。',
      '举办技能培训48期，培训农技员5760人次，平均每期120人次。',
      '资助困难学生1436人次，支付215.4万元，平均每人次1500元。',
      '兑现奖补1269万元，惠及企业54家，平均每家23.5万元。',
      '三个假期分别接待游客28.6万人次、17.4万人次、35.8万人次。',
      '开展普法宣讲48场，听众1.3万人次，比上年增加0.2万人次。',
      '改造供热管网46.8公里，东区28.3公里，西区18.5公里。',
      '全年接报警情2640起，出动警车6336辆次，平均每起2.4辆次。',
      '养老床位由年初的240张扩到276张，新增36张。',
      '推出大棚贷，支持大棚蔬菜1.8万亩，亩均授信4000元，合计授信7200万元。',
      '抽检按每千人6批次安排，常住人口38万人，全年抽检2280批次。',
      '举办招聘会86场，达成就业意向4128人次。',
      '全县常住人口36.4万人，城镇化率58.2%。',
      '改造农村公路128.6公里（县道42.1公里、乡道51.9公里、村道34600公里）。',
      '更换老旧管道31.5公里，分三个片区推进：城东12.8公里，老站10.2公里，西坝8.5公里。',
      '储备化肥1.8万公斤，按每公斤让利60元计算，省下108万元。',
      '短视频播放量126万次，粉丝18万人。',
    ],
    good: [
      '上半年高标准农田建设面积2600亩。\n到年底，高标准农田建设面积3200亩。',
      '认定登记技术合同492项，技术合同成交额3.92亿元。',
      '文旅消费收入8635万元。\n全年文旅消费收入1.2亿元。',
      '硬化村组道路12公里。\n上半年硬化村组道路8600米。',
      '走访服务企业286家、320家次。',
      '修复湿地12公顷、植树造林860亩。硬化道路12公里、铺设管网8.6公里、安装护栏3200米，清运垃圾420吨。',
      '全年引进博士研究生46人。\n为46名博士研究生发放补贴1242万元。',
      '供水管网改造惠及6个村民小组，428户。',
      '入户调查36个调查小区、3180户。',
      '新铺管网通到9个村民小组316户，水质全部达标。',
      '完成庭院整治的有48个自然庄，1962户。',
      '授信13.28万户，用信8.46万人，用信率38.9%。',
      '门急诊168.4万人次，其中门诊147.2万人次、急诊21.2万人次，服务居民21.6万人。',
      '走访慰问1860人次，发放慰问金218.6万元，人均1175元。',
      '趣味运动会46场，参加职工2.37万人次。\n互助保障参加职工3.24万人。',
      '枫林街道所辖16个社区，共有8600户，常住人口22400人。',
      '茶园总面积18.6万亩，折合1.24万公顷，其中可采茶园15.2万亩。',
      '建成工坊36家，带动2160人，平均每家60人。\n开放文化站16家，接待5.12万人次，平均每家3200人次。',
      '职工1240人，全年培训96期、6200人次，人均5次。',
      '教职工872人，其中教师684人；外聘142人，专业46个。',
      '12个搬迁社区共86栋、3240户。\n已建成的12个搬迁社区中还有2个没有物业。',
      '补助患病职工1436人次，支付215.4万元，平均每人次1500元。',
      '兑付资金3.47亿元，惠及企业695家，户均兑付49.9万元。',
      '全县常住户12.6万户、常住人口36.4万人。',
    ],
  },
  check: (report) => {
    const found = [
      ...differingUnitsIn(report).map((one) => mixedUnits(report, one)),
      ...oddUnitsIn(report).map((one) => unitInList(one)),
      ...unitsByArithmeticIn(report).map((one) => againstSum(report, one)),
    ];
    const known = new Set(
      found.flatMap(({ span, related = [] }) => [span, ...related.map((one) => one.span)]).map(({ start }) => start),
    );
    const reckoned = [
      ...reckonedIn(report).filter(({ differs }) => differs === 'unit'),
      ...oddForEachIn(report),
    ].filter(({ span }) => !known.has(span.start) && known.add(span.start));
    return [
      ...found,
      ...reckoned.map((one) => againstSum(report, one)),
      ...unlikeNounsIn(report)
        .filter(({ span }) => !known.has(span.start))
        .map((one) => unlikeNoun(report, one)),
    ];
  },
});
