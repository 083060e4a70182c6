/** Words that claim a rank or that something has no equal: they need a scope (全国首个, 位居全省第一). */
export const RANK_WORDS: readonly string[] = (
  '首个 首家 首例 首批 首创 首次 首条 首座 首位 首届 唯一 第一名 第一位 第一家 第一个 第一批 位居第一 排名第一 列第一 居第一 ' +
  '居首 位列 位居 名列 排名 领先 率先 最大 最高 最多 最快 最优 前列 前三 前茅 榜首 冠军 一等奖 特等奖 金奖'
).split(' ');

/** Words that tell of an honour: somebody gave it (被省教育厅评为). */
export const HONOUR_WORDS: readonly string[] =
  '获评 荣获 荣膺 喜获 被评为 评为 入选 授予 获得 获批 被命名为 命名为 被认定为 被列为 被确定为 荣誉称号 通报表扬 通报表彰 表彰'.split(
    ' ',
  );

/** 获得 and 获批 tell of an honour only with one of these in the clause. */
export const UNSURE_HONOURS: ReadonlySet<string> = new Set('获得 获批 表彰 入选 首次 率先 首批'.split(' '));
/** What is awarded, and what an award names. */
export const HONOUR_THINGS: readonly string[] =
  '奖 称号 荣誉 先进 优秀 示范 试点 典型 案例 模范 表扬 表彰 标兵 红旗 文明 名单 百强 十佳 品牌 全国 全省 全市 全区 全县 国家'.split(
    ' ',
  );

/** Among whom somebody is the first: 全国, 全省, 同类, 系统. */
export const RANK_SCOPES: readonly string[] =
  '全球 世界 国际 亚洲 全国 国内 国家 我国 全省 省内 全市 市内 全区 区内 全县 县内 全镇 全行业 行业 业内 系统 同类 同行 同期 同级 同规模 西部 东部 中部 东北 华东 华南 华北 西北 西南 长三角 珠三角 流域 我省 我市 我区 我县 我镇 全州 全盟 全旗 全校 全院 全集团 全公司 省级 市级 国家级 县级 区级'.split(
    ' ',
  );

/** How the name of a body that gives honours ends. */
export const GIVER_ENDS: readonly string[] =
  '部 委 局 厅 署 办 办公室 协会 学会 联合会 组委会 委员会 总工会 团委 妇联 政府 国务院 中央 法院 检察院 集团 总公司 日报 电视台 联盟 机构 中心 院'.split(
    ' ',
  );

/** Words that hold one of these and claim nothing: 最大限度, 前三季度. */
export const NO_CLAIMS: readonly string[] =
  '最大限度 最大程度 最大努力 最大可能 最大化 最高达 最高达到 最高可 最高不超过 最高法 最高检 最高人民 前三季度 前三年 前三个月 首位度 获得感 唯一性 率先垂范 获得者'.split(
    ' ',
  );
