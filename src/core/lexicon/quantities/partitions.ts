/** Ways in which a total is divided (分组): a list of parts with a label for each group of one of them is told whole. */

/** Parts that together make up a whole, as they are written: a list that has one of each alternative is complete. */
const WRITTEN = `
国家级 省级 市级
省级 市级 县级|区级|县区级|区县级
中央 省级|省 市级|市
城镇|城市 农村|乡村
城区 农村|乡镇
线上 线下
新建|新开工|新开 续建|结转
公办 民办
公立 民营|社会办
进口 出口
第一产业|一产 第二产业|二产 第三产业|三产
夏粮 秋粮
早稻 中稻 晚稻
国家级 省级 校级
面上 青年
团委 团总支 团支部
党总支 党支部
行政拘留|拘留 罚款
税收 非税
大学生|高校学生 中小学生
小学 初中 高中
本科 专科|高职
本科 硕士 博士
本科|本科生 研究生|硕士研究生|硕士|硕博
教工|教职工 学生
竣工|完工|已竣工|已完工 在建
已开工|开工 未开工
教授 副教授
正高 副高
高级 中级 初级
高级教师 一级教师 二级教师
国有 集体 民营
内资 外资
境内 境外
国内 国外|国际
省内 省外
市内 市外
市外 本市|市内
县内 县外
铁路 公路 水路 航空
专职 兼职
在编 编外
优秀 良好 合格
甲级 乙级
重点 一般|非重点
金牌 银牌 铜牌
一等奖 二等奖 三等奖
户籍 流动
民事 刑事 行政
地上 地下
主任医师 副主任医师
职工 居民|城乡居民
产业类|产业 基础设施类|基础设施
工业 农业 服务业
集中 分散
纵向 横向
上级 本级
主网 配网
城区 农村
纸质 电子
直接 间接
固定 流动
长期 短期
必修 选修
应届 往届
初诊 复诊
全日制 非全日制
发明 实用新型 外观
员额法官|法官 法官助理 司法行政
员额检察官|检察官 检察官助理 司法行政`;

/** Each row is one way to divide a total: a pattern for the label of each of its groups. */
export const PARTITIONS: readonly (readonly RegExp[])[] = [
  [/男/, /女/],
  ...WRITTEN.trim()
    .split('\n')
    .map((line) => line.split(' ').map((label) => new RegExp(`^(?:${label})`))),
];

/** 其他, 文物等其他领域: what all others are called by. */
export const OTHERS = '(?:[\\u4e00-\\u9fff]{1,6}[等及和])?(?:其他|其它|其余)';
/** Labels of what is left when all others are told: a list that ends with one is whole. */
export const REMAINDER = new RegExp(`^(?:${OTHERS}|另有)`);
/** Parts that do not overlap, though there may be more of them. */
export const DISJOINT: readonly RegExp[] = [
  /刑事/,
  /民事|民商事/,
  /行政/,
  /执行/,
  ...'维持 撤销 驳回 终止 变更 判决 撤诉 不予受理 采纳 不采纳 升学 就业 创业 参军|入伍 待业'
    .split(' ')
    .map((word) => new RegExp(`^(?:${word})`)),
];
/** Labels of parts that overlap: 党员60人、女性80人. */
export const OVERLAPPING = /党员|处分|女|男|少数民族|青年|硕士|博士|学历|高级|中级|职称|岁|以上|以下|人次|首次|连续/;
/** Distinctions that one thing may bear several of: 高新技术企业180家、规模以上企业160家. */
export const DISTINCTIONS =
  /高新技术|高企|规上|规模|专精特新|上市|瞪羚|龙头|重点|示范|先进|优秀|标准化|新增|创新|品牌|绿色|集中|涉|境外|跨/;
/** Words before a number that is no part of the one before it: what was done with it, what it comes to, another measure. */
export const NO_ITEM =
  /[比较占均超]|其中|累计|达到?|余额|剩余|结余|结转|计划|目标|任务|预算|完成|办结|审结|整改|合格|化解|受理|参加|参与|新增|净增|增加|减少|覆盖|惠及|服务|实现|带动|发放|收入|支出|成本|利润|共|合计|总/;
/** Levels that may go on behind those of a partition. */
export const LEVELS: readonly RegExp[] = [/^国家级/, /^省级/, /^市级/, /^[县区]级/, /^[乡镇校院]级/];
