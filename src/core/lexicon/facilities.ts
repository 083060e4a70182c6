/**
 * What bodies and places that have names of their own are (设施、机构的通名), of two characters and more: a name stands before
 * it (梅园校区, 城东污水处理厂). Words that as often stand behind what they are for (市场, 社区) are not among them.
 */
export const FACILITIES: readonly string[] = (
  '校区 院区 厂区 研究院 研究所 实验室 污水处理厂 水厂 净水厂 电厂 变电站 泵站 水库 水电站 大桥 隧道 公园 支行 分行 分公司 ' +
  '服务中心 保护中心 公墓 敬老院 福利院 养老院 医院 卫生院 小学 中学 幼儿园 图书馆 博物馆 文化馆 体育馆 体育场 车站 客运站 ' +
  '码头 港区 机场 物流园 产业园 工业园 大剧院 枢纽 合作社 林场 农场 灌区 景区 古镇 古村 片区 大厦 水务站 派出所 司法所 法庭 ' +
  '供电所 税务所 监管所 收费站 服务区 检查站 大队 煤矿 矿井 项目部 观护基地 实训基地 示范基地 教育基地'
).split(' ');

/** Words that end as a facility does and name none of their own: 办好|中小学, 整治|非煤矿|山. */
export const NO_FACILITIES: ReadonlySet<string> = new Set(
  '中小学 非煤矿 风景区 省实验室 家实验室 总医院 分医院 立医院 型水库'.split(' '),
);
