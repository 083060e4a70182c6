/** Rates by formula: what each divides, as the ends of names. A part or a whole may be told under several. */
export interface RateFormula {
  readonly rate: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
  /** What is counted of a part and of the whole, where it is not the same: beds of residents. */
  readonly units?: readonly [part: RegExp, whole: RegExp];
}

/** The rates whose formula is the same in every field, each with its part and its whole. */
export const RATE_FORMULAS: readonly RateFormula[] = [
  { rate: /资产负债率$/, part: /(?:负债|负债总[额计])$/, whole: /(?:资产|资产总[额计])$/ },
  { rate: /不良(?:贷款)?(?:率|占比)$/, part: /不良贷款(?:余额)?$/, whole: /^(?:各项|全部)?贷款(?:余额|总额)?$/ },
  { rate: /存贷(?:款)?比(?:例|率)?$/, part: /^(?:各项)?贷款(?:余额)?$/, whole: /^(?:各项)?存款(?:余额)?$/ },
  { rate: /拨备覆盖率$/, part: /(?:拨备|拨备余额|损失准备)$/, whole: /不良贷款(?:余额)?$/ },
  { rate: /(?:预算|支出|资金)执行(?:率|进度)$|^执行率$/, part: /支出$/, whole: /预算$/ },
  { rate: /产销率$/, part: /(?:销售|销量|销售量)/, whole: /(?:生产|产量|产品产量)/ },
  { rate: /综合利用率$/, part: /利用量$/, whole: /产生量$/ },
  { rate: /^利润率$|(?:营业|销售|产值)利润率$/, part: /利润(?:总额)?$/, whole: /(?:产值|营业收入|销售收入|销售额)$/ },
  { rate: /净利(?:润)?率$/, part: /净利润$/, whole: /(?:营业收入|销售收入|营收|销售额)$/ },
  { rate: /线损率$/, part: /(?:相差|差额|线损电?量|损失电?量)$/, whole: /供电量$/ },
  { rate: /毛利率$/, part: /毛利(?:润)?$/, whole: /收入$/ },
  { rate: /研发(?:投入|经费|费用)?强度$/, part: /研发(?:投入|经费|费用|支出)$/, whole: /(?:收入|生产总值)$/ },
  { rate: /森林覆盖率$/, part: /森林面积$/, whole: /(?:国土|土地|区域|行政区域|全域)(?:总)?面积$|^总面积$/ },
  { rate: /(?:绿化覆盖率)$/, part: /绿化覆盖面积$/, whole: /建成区(?:总)?面积$/ },
  { rate: /^绿地率$|建成区绿地率$/, part: /(?:建成区)?绿地面积$/, whole: /建成区(?:总)?面积$/ },
  { rate: /产销差率$/, part: /产销差水?量?$/, whole: /(?:供水|供水量|供水总量)$/ },
  { rate: /漏损率$/, part: /漏损水?量$/, whole: /(?:供水|供水量|供水总量)$/ },
  { rate: /(?:污水)?集中处理率$|污水处理率$/, part: /(?:污水)?处理量$/, whole: /(?:污水)?(?:排放|产生)量$/ },
  { rate: /(?:粮食)?自给率$/, part: /产量$/, whole: /(?:消费|需求)量$/ },
  { rate: /(?:商品|种苗)?成活率$/, part: /成活$/, whole: /(?:栽植|种植|移栽)$/ },
  { rate: /城镇化率$/, part: /城镇常住人口$/, whole: /^(?:年末)?常住人口$/ },
  { rate: /床位使用率$/, part: /(?:在院|住院)(?:患者|病人)/, whole: /床位/, units: [/^[人名位]$/, /^张$/] },
  { rate: /药占比$/, part: /药品(?:收入|费用?)$/, whole: /医疗(?:业务)?(?:总)?(?:收入|费用)$/ },
  { rate: /(?<!一审)上诉率$/, part: /(?:提起)?上诉$/, whole: /(?:判决|一审|审结|结案)[^,，]{0,6}$/ },
  { rate: /(?:税收)(?:占比|比重)$/, part: /税收收入$/, whole: /一般公共预算收入$/ },
  {
    rate: /(?:资金)?节约率$|(?:资金)?节支率$/,
    part: /节(?:约|省|支)[^,，]{0,6}$/,
    whole: /(?:预算|采购)(?:资金)?(?:总)?(?:金额|额|规模)?$/,
  },
  { rate: /入住率$/, part: /入住|老人|老年人/, whole: /床位/, units: [/^[人名位]$/, /^张$/] },
  { rate: /上座率$/, part: /观众|观影|旅客|乘客/, whole: /座位|席位/, units: [/^人次?$/, /^[个座]$/] },
];

/** Two things that are told as so many of the first to one of the second (生师比15.6∶1), as the ends of their names. */
export interface TermRatio {
  readonly ratio: RegExp;
  readonly left: RegExp;
  readonly right: RegExp;
}

const STUDENTS = /(?:在校生|学生|在校学生|在校生总数|学生总数)$/;
const TEACHERS = /(?:专任教师|教师|教职工)$/;
const BEDS = /床位$/;
const NURSES = /(?:注册护士|护士|护理人员)$/;
const DOCTORS = /(?:医生|医师|执业医师|执业（助理）医师)$/;

/** The ratios of two counts that are called by both. */
export const TERM_RATIOS: readonly TermRatio[] = [
  { ratio: /生师比(?:例)?$/, left: STUDENTS, right: TEACHERS },
  { ratio: /师生比(?:例)?$/, left: TEACHERS, right: STUDENTS },
  { ratio: /(?:床护|床位与护士)(?:之?比|比例)$/, left: BEDS, right: NURSES },
  { ratio: /(?:医护|医生与护士|医师与护士)(?:之?比|比例)$/, left: DOCTORS, right: NURSES },
  { ratio: /床医比(?:例)?$/, left: BEDS, right: DOCTORS },
  { ratio: /生机比(?:例)?$/, left: STUDENTS, right: /(?:计算机|电脑)$/ },
  { ratio: /车桩比(?:例)?$/, left: /(?:新能源汽车|电动汽车|车辆)(?:保有量)?$/, right: /(?:充电桩|充电设施)$/ },
  { ratio: /人车比(?:例)?$/, left: /(?:驾驶员|司机|员工|职工)$/, right: /(?:车辆|公交车|营运车辆)(?:总数)?$/ },
];
