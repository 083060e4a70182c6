import { words } from './words';

// Names that hold a numeral and are no quantity, often written without quotes, by class. Matched as they stand; a
// writer's own names are given to the scanner (lexicon/ownWords.ts).

/** Policies, slogans and ways of work (政策、口号与工作机制), often written without quotes. */
const SLOGANS = words(
  '八项规定 两个维护 两个确立 四个意识 四个自信 四个全面 三个代表 两个一百年 五位一体 三严三实 三会一课 两学一做 三重一大 一岗双责 三农 五保 三资 三公 两会 两新 两重 三大攻坚战 六稳 六保 四风 三服务 五水共治 四上企业 四上 双随机、一公开 两不愁三保障 一老一小 三线一单 一带一路 双一流 四梁八柱 零距离 零容忍 零的突破 四个服务 四个面向 四个最严 两个健康 两个毫不动摇 两个结合 两个先行 五个一批 三个务必 三个区分开来 三个责任 四不两直 四下基层 四议两公开 三支一扶 三下乡 三区三线 三北工程 三江源 三权分置 三变改革 三调联动 三同时 三包 三防 三品一标 三审三校 三师 三孩 三无 三违 三合一 两高 两客一危 两癌 两病 两卡 两金 两险 五险一金 五经普 四新 四好农村路 四好 四类药品 四早 四有 六税两费 七有 七边 八类案件 八类主要刑事案件 八类严重暴力犯罪 八类暴力犯罪 九小场所 十百千工程 百千万工程 千万工程 双百行动 一把手 一盘棋 一张网 一网通办 一网统管 一窗通办 最多跑一次 一件事 一次办 一次办好 一站式 一体化 一揽子 一条龙 一对一 点对点 一村一品 一村一医 一企一策 一户一档 一人一策 一案双查 一表通 一码通 一卡通 一老一幼 二十连丰 三项费用 一亩三分地 三块地 三元猪 二元猪 三师带动',
);

/** People and bodies, roles and levels (人员、机构与层级). */
const BODIES = words(
  '第一书记 第三方 三方 四方 双方 多方 两岸 两地 两级 百姓 三化 四化 两化 五好 三好 七不 二手 一手 一线 一流 三甲 百强 十强 五十强 千强 五百强 三甲医院 四大班子 两委 三产融合 一产 二产 三产 第一产业 第二产业 第三产业 一二三产业 一二三产 二三产业 四大行',
);

/** Grades and classes (等级). */
const GRADES = words('一级 二级 三级 四级 五级 六级 七级 八级 九级 一等 二等 三等 四等 三四级 二三级 二次');

/** Places (地名). */
const PLACES = words(
  '四川 三亚 三门峡 九江 六安 五台 两广 两江 三峡 三沙 三明 四平 五大连池 七台河 八达岭 九寨沟 十堰 百色 万宁 万州 千岛湖 三江 五指山 两湖 万山 千山 百里峡 十里铺 三里屯 五道口 六盘水 七里河 八里桥 九龙 十三陵 四平市 三水 三河 五莲 五峰 万载 万安 千阳 百川',
);

/** Days, seasons and quarters (节日、时令与季度). */
const CALENDAR = words(
  '五一 五四 七一 八一 十一 三八 六一 三夏 三秋 三伏 三伏天 三九 四季 二十四节气 24节气 365天24小时 一季度 二季度 三季度 四季度 百年 千年 万年 一万年 八小时 十四五 十三五 十二五 十一五 十五五',
);

/** Meetings of the party (会议). */
const MEETINGS = words(
  '一中全会 二中全会 三中全会 四中全会 五中全会 六中全会 七中全会 二十大 十九大 十八大 二十届 十九届 十八届 十三届 十四届',
);

/** Words and idioms (词语与成语). */
const WORDS = words(
  '一系列 一大批 一批 一定 一直 一致 一律 统一 进一步 下一步 第一时间 第一线 唯一 之一 万一 一方面 另一方面 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 一次性 二维 三维 一次 一会 一时 一旦 一经 一同 一起 一道 千家万户 千方百计 千军万马 百花齐放 万众创新 万众 四合院 三轮 三轮车 四通八达 百分百 十分 万分 千万 万里 千里 四面八方 五湖四海 五花八门 七嘴八舌 三番五次 三令五申 三五成群 四平八稳 一分为二 一分为三 合二为一 一心一意 一举多得 一以贯之 一如既往 一视同仁 百折不挠 千锤百炼 千载难逢 千头万绪 千差万别 千变万化 千秋万代 千辛万苦 千言万语 万无一失 万众一心 万事万物 百里挑一 百业 百炼成钢 十全十美 九牛一毛 七上八下 八仙过海 五彩缤纷 五谷丰登 六神无主 三心二意 两全其美 两手抓 两手硬 两张皮 两翼 一年四季 一日三餐 三位一体 三足鼎立 三三两两 零零散散 再三 接二连三 独一无二 举一反三 说一不二 数一数二 五脏 六畜 百货 万能 千斤顶 千兆 万兆 百度',
);

/** The names of all classes. */
export const NUMERAL_NAMES: readonly string[] = [
  ...SLOGANS,
  ...BODIES,
  ...GRADES,
  ...PLACES,
  ...CALENDAR,
  ...MEETINGS,
  ...WORDS,
];

/** Words inside a name that a hurried hand leaves out: 老街坊调解|工作|室, 安平|大|讲堂, 惠企|e|贷. */
export const DROPPED_IN_NAMES: readonly string[] = ['工作', '服务', '综合', '专项', '主题', '大', 'e', 'E'];

/** Words that are taken for each other in names: 智慧旅检, 智能旅检. The first stands for all. */
export const EXCHANGED_IN_NAMES: readonly (readonly string[])[] = [
  ['智慧', '智能', '数智'],
  ['便民', '惠民', '利民', '为民'],
  ['助企', '惠企', '护企', '暖企'],
  ['关爱', '关怀'],
  ['帮扶', '帮办', '帮代办'],
  ['争议', '纠纷'],
  ['调解', '解纷', '联调'],
];

/** Words of names that say little: 农业|科技|产业园, |现代|农业产业园; 智慧校园|综合|平台, |一体化|智慧校园平台. */
export const EMPTY_IN_NAMES: readonly string[] = [
  '综合',
  '一体化',
  '智慧',
  '智能',
  '数智',
  '数字',
  '公共',
  '共享',
  '联合',
  '统一',
  '现代',
  '科技',
  '城市',
  '专项',
  '三年',
];
