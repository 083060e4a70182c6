/** What quantities are called (指标名的中心词): the noun at the end of an indicator, without what it is of. */
const HEADS =
  '增加值 总产值 产值 生产总值 产量 总产量 单产 亩产 销量 销售量 销售额 销售收入 零售额 零售总额 批发额 成交额 交易额 营业额 营业收入 主营收入 营收 收入 总收入 纯收入 可支配收入 支出 总支出 利润 净利润 利润总额 税收 税额 投资 投资额 完成投资 总投资 资金 面积 里程 客运量 货运量 客流量 车流量 吞吐量 接待量 接待人次 周转量 进口 出口 进口额 出口额 进出口额 进出口总额 贷款余额 存款余额 余额 贷款 存款 保费收入 保费 资产 资产总额 负债 成本 营业成本 毛利 毛利率 净利率 价格 均价 单价 费用 能耗 电耗 水耗 用电量 用水量 发电量 供水量 供电量 排放量 存栏 出栏 存栏量 出栏量 申请量 授权量 保有量 拥有量 持有量 人数 户数 家数 件数 起数 宗数 例数 次数 数量 总数 总量 规模 人口 诊疗量 门诊量 门急诊量 住院量 手术量 阅读量 浏览量 发案数 破案数 案件数 案件 入学率 毛入学率 覆盖率 合格率 达标率 优良率 完成率 办结率 就业率 参保率 普及率 满意度 满意率 增速 增幅 比重 占比 浓度 平均浓度 指数 总分 均分 平均分 优秀率 及格率 利用率 出租率 入住率';

/** The heads of names of quantities, the longest first. */
export const MEASURE_HEADS: readonly string[] = HEADS.split(' ').sort((a, b) => b.length - a.length);

/** Endings that make a noun the name of a quantity, whatever stands before them. */
export const MEASURE_ENDING =
  /(?:[量额值率数价费]|收入|支出|利润|投资|余额|面积|规模|里程|产能|成本|人口|比重|占比|浓度|水平|税收|贷款|存款|出口|进口|进出口|保费)$/;

/** Nouns for people that end a list of what is counted in other units: 28个村屯|群众2588人. */
export const PEOPLE_NOUNS =
  /(?:群众|村民|居民|职工|员工|学生|教师|教职工|人员|干部|党员|患者|病人|农户|住户|志愿者|劳动力|工人|青年|妇女|儿童|老人|旅客|游客|客户)$/;

/** What is counted one by one, as the names of things end. Alternatives of a regular expression. */
export const THINGS =
  '企业|项目|单位|村|镇|街道|园区|产业|行业|品牌|产品|合同|平台|集群|工程|大户|客户|案件|楼宇|商户|电站|机组|船舶|船只|码头|泊位|车辆|道路|公路|桥梁|河道|航道|设备|人员|学生|考生|农户|家庭|集体|林地|耕地|商场|市场|场所|建筑|锅炉|人数|人群';

/** What names a limit that a value is held against (标准值, 警戒线): a number behind it is its own, no distance from it. */
export const LIMIT_ENDING = /(?:标准值?|限值|上限|下限|控制线|警戒线|红线|底线|目标值|临界值|阈值)$/;
