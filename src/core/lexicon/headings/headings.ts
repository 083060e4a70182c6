/** Words of section headings with the role they speak for (小节角色): the weight is how sure the word is, from 1 to 5. */
import type { ReportKind } from '../reportKinds';
import type { Role } from './roles';

/** A word of a heading that speaks for a role. */
export interface RoleWord {
  readonly word: string;
  readonly role: Exclude<Role, 'other'>;
  readonly weight: number;
}

const words = (role: RoleWord['role'], weight: number, list: string): RoleWord[] =>
  list.split(' ').map((word) => ({ word, role, weight }));

/** The words of headings that speak for roles. */
export const ROLE_WORDS: readonly RoleWord[] = [
  ...words(
    'plan',
    5,
    '下半年 下季度 下学期 主要任务 工作任务 重点任务 奋斗目标 发展目标 总体要求 工作重点 目标任务 今年任务 工作部署 工作建议 工作的建议 下一步 下步 下阶段 工作打算 工作计划 工作安排 工作思路 工作要点 工作目标 今后 打算 明年 来年 努力方向 发展思路 职能目标 工作谋划 工作设想 工作展望 展望 改进措施 整改措施 改进方向 整改方向 改进方案 整改方案 今后努力方向 下半年工作 预期目标 思路举措 努力的方向 下一阶段 下一年 下一季度 下一学期 下一时期 下年 新的一年 新一年 新年度 指导思想 怎么干 干什么 下学年 下年度 下一年度',
  ),
  ...words(
    'plan',
    3,
    '对策建议 对策与建议 意见建议 对策措施 对策 建议 计划 安排 思路 目标 规划 谋划 部署 要点 重点任务 目标任务 年度目标 总体要求 考虑 设想 构想',
  ),
  ...words(
    'problems',
    5,
    '存在问题 存在的问题 主要问题 问题和不足 问题与不足 不足之处 困难和问题 问题及原因 短板弱项 存在不足 存在的不足 主要困难 差距和不足 面临的困难 面临的问题 困难与挑战 问题与挑战 存在的主要问题 存在困难',
  ),
  ...words('problems', 5, '没干好 没做好 没办好 没有做好 不到位'),
  ...words('problems', 3, '问题 不足 困难 差距 挑战 短板 薄弱环节'),
  ...words('problems', 5, '没有解决 还没解决 不满意 难在哪 卡在哪 堵在哪'),
  ...words(
    'measures',
    5,
    '主要举措 具体举措 哪些举措 工作举措 主要做法 工作措施 具体措施 主要措施 重点举措 经验做法 具体做法 做法及成效 做法与成效 主要工作和举措 工作做法 做法',
  ),
  ...words('measures', 3, '举措 措施 抓手 推进措施 保障措施'),
  ...words(
    'progress',
    5,
    '工作进展 进展情况 主要成效 工作成效 完成情况 工作情况 工作回顾 工作总结 主要成绩 工作成绩 取得的成绩 取得成效 主要工作进展 工作完成情况 目标完成情况 指标完成情况 基本情况 主要工作 重点工作完成 工作开展情况 运行情况 履职情况 运行特点 主要指标 回顾',
  ),
  ...words('progress', 3, '进展 成效 成绩 成果 成就 亮点 完成 总结 开展情况 情况 特点 内容 过程 形式 收获'),
];

/** Ends of headings whose section tells none of what sections tell: what surrounds the work, and what frames the text. */
export const NO_ROLE_ENDS: readonly string[] =
  '面临形势 面临的形势 形势分析 形势研判 形势判断 发展形势 当前形势 机遇与挑战 机遇和挑战 工作背景 活动背景 引言 前言 结语 结束语 后记'.split(
    ' ',
  );

/** Verbs whose object is a fault to be mended: 补齐民生短板 is no section of problems. */
export const MENDING_VERBS: readonly string[] = [
  '补齐',
  '补强',
  '补足',
  '弥补',
  '破解',
  '解决',
  '化解',
  '攻克',
  '克服',
  '消除',
  '缩小',
];

/** Verbs whose object says nothing of a section's role: 强化措施, 明确目标, 理清思路. */
export const OBJECT_VERBS: readonly string[] =
  '强化 加强 完善 健全 创新 优化 明确 突出 深化 落实 细化 理清 厘清 拓宽 聚焦 压实 树立 锁定 瞄准 紧盯 紧扣 围绕 锚定 聚力 狠抓 制定 编制 绘制 描绘 科学 精心 周密 认真 提前 超前 统筹 主动 及时'.split(
    ' ',
  );

/** Kinds of report by the words of the title; the first that stands in it decides. */
export const KIND_WORDS: readonly (readonly [ReportKind, readonly string[]])[] = [
  ['government', ['政府工作报告']],
  ['press', ['新闻发布会', '发布会', '答记者问', '实录', '半年报', '速读']],
  ['duty', ['述职报告', '述职述廉', '述职', '述责述廉']],
  ['self-review', ['对照检查', '检视剖析', '剖析材料', '检视材料', '民主生活会发言']],
  ['goals', ['职能目标', '目标任务书', '工作目标', '目标责任', '绩效目标', '目标表']],
  ['results-and-plan', ['总结和', '总结及', '总结与', '总结暨', '打算', '工作思路']],
  ['rectification', ['整改报告', '整改情况', '整改落实情况', '整改进展', '整改完成情况', '整改工作报告']],
  ['weekly', ['周报', '周工作总结', '周工作小结', '周总结', '周小结', '本周工作', '一周工作']],
  ['plan', ['工作要点', '工作计划', '工作安排', '工作方案', '实施方案', '行动计划', '要点']],
  ['survey', ['调研报告', '调查报告', '考察报告', '调研情况报告']],
  ['experience', ['经验材料', '典型材料', '经验交流', '典型经验', '经验做法', '事迹材料']],
  ['half-year', ['上半年', '半年']],
  ['quarterly', ['季度', '季报', '季工作总结', '季总结']],
  ['monthly', ['月报', '月度工作', '月度总结', '月总结', '月小结', '本月工作']],
  ['annual', ['总结', '小结', '盘点', '回顾', '工作报告', '年度报告', '工作情况', '情况汇报', '汇报']],
];

/** Words that open a heading which is a verb phrase (聚焦…发力, 高标准建设…), beside the verbs of figures. */
export const HEADING_OPENERS: readonly string[] = [
  '突出',
  '聚力',
  '狠抓',
  '紧抓',
  '紧盯',
  '锚定',
  '坚持',
  '树牢',
  '筑牢',
  '夯实',
  '提升',
  '提高',
  '增强',
  '拓展',
  '推行',
  '创新',
  '丰富',
  '压实',
  '严格',
  '规范',
  '改进',
  '严守',
  '立足',
  '紧扣',
  '巩固',
  '守牢',
  '激发',
  '释放',
  '健全',
  '拓宽',
  '培优',
  '做强',
  '做优',
  '做大',
  '擦亮',
  '补齐',
  '补强',
  '打通',
  '畅通',
  '织密',
  '用足',
  '抢抓',
  '瞄准',
  '厚植',
  '弘扬',
  '厉行',
  '狠抓',
  '加大',
  '加力',
  '高标准',
  '高质量',
  '高水平',
  '高效率',
  '高起点',
  '高位',
  '聚焦',
  '精准',
  '靶向',
  '纵深',
  '坚决',
  '持之',
  '常态',
  '从严',
  '全力',
  '倾力',
  '合力',
  '协同',
  '科学',
  '依法',
  '规范',
  '多措',
  '综合',
  '分类',
  '主动',
  '及时',
  '深度',
  '严肃',
  '用心',
  '用情',
  '用好',
  '守正',
  '牢固',
  '牢牢',
  '始终',
];

/** Each first word with each second and so on: 还有三点不足. */
const product = (...parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce<readonly string[]>((found, next) => found.flatMap((head) => next.map((tail) => head + tail)), ['']);

/** What a paragraph without heading opens with where it tells problems or plans (无标题的问题段、计划段). */
export const CUES: readonly {
  readonly role: 'problems' | 'plan';
  readonly at: 'start' | 'anywhere';
  readonly text: string;
}[] = [
  ...'存在的问题主要 存在的主要问题 存在问题主要 清醒认识到 清醒地认识到 清醒地看到 清醒看到 也要看到 也应看到 还存在一些 仍存在一些 还存在不少 仍有不少差距 还有不少差距 还有差距 仍有差距 存在以下问题 主要存在 还存在以下 不尽如人意 问题主要是 存在一些不足 存在一些问题 工作中还存在 还存在不足 仍存在不足 还有许多不足 还有一些不足 需要改进的地方 还存在短板 仍存在短板 还有不少问题 还有一些问题 还有不少短板 还有一些短板 还有不少不足 还有不少毛病 还有不少困难 存在不少困难和问题 存在一些困难和问题 与上级要求相比 与群众期盼相比'
    .split(' ')
    .map((text) => ({ role: 'problems' as const, at: 'anywhere' as const, text })),
  ...product(
    '还有 仍有 尚有 还存在 仍存在 还存在着 仍存在着 仍然存在 依然存在 还有着'.split(' '),
    '两 三 四 五 几 一些 一定 不小 较大 许多 诸多 较多 很多 不少 明显'.split(' '),
    ['点', '个', '方面', '个方面', '方面的', '个方面的', ''],
    ['不足', '差距', '短板', '薄弱环节', '弱项', '缺点'],
  ).map((text) => ({ role: 'problems' as const, at: 'anywhere' as const, text })),
  ...'问题: 存在问题: 存在的问题: 主要问题: 不足: 存在不足: 短板: 困难:'
    .split(' ')
    .map((text) => ({ role: 'problems' as const, at: 'start' as const, text })),
  ...'下一步 下步 今后 下阶段 新的一年 接下来 打算: 下步打算: 下一步打算: 下步: 在今后的工作中 新的一年里 下一阶段 明年, 来年, 改进措施: 整改措施: 工作打算: 计划: 展望未来 展望明年 展望来年 展望新的一年'
    .split(' ')
    .map((text) => ({ role: 'plan' as const, at: 'start' as const, text })),
  ...'会议要求 会议强调 会议部署'.split(' ').map((text) => ({ role: 'plan' as const, at: 'start' as const, text })),
  ...'下半年 下学期 下学年 下季度'
    .split(' ')
    .flatMap((when) =>
      ['将', '我们将'].map((who) => ({ role: 'plan' as const, at: 'start' as const, text: `${when},${who}` })),
    ),
  // 2025年思路：…; 计划 and 目标 may be those of the year that is told
  ...product(['年'], ['', '工作', '总体', '发展'], ['思路', '打算', '设想'], [':']).map((text) => ({
    role: 'plan' as const,
    at: 'anywhere' as const,
    text,
  })),
  ...product(
    ['明年', '来年', '下年度', '下一年度', '下半年', '下季度', '下学期', '下学年', '下月'],
    ['', '工作', '重点'],
    ['思路', '打算', '设想', '计划', '安排', '工作', '目标', '重点', '任务'],
    [':'],
  ).map((text) => ({ role: 'plan' as const, at: 'start' as const, text })),
  // 12月份工作打算：…
  ...product(
    Array.from({ length: 12 }, (_, i) => `${i + 1}月`),
    ['', '份'],
    ['', '工作'],
    ['思路', '打算', '安排', '计划'],
    [':'],
  ).map((text) => ({ role: 'plan' as const, at: 'start' as const, text })),
  ...'我们打算 我打算'.split(' ').map((text) => ({ role: 'plan' as const, at: 'anywhere' as const, text })),
];

/** How plans are told behind 将 and 要 (2026年，我院将突出…); before a noun 将 is 把 (我院将安全作为首要). */
export const PLANNING: readonly string[] = [
  ...'继续 突出 坚持 围绕 聚焦 着力 紧紧 进一步 持续 重点 全力 努力 以 做好 抓好 推进 推动 加快 加强 强化 深化 优化 完善 全面 深入 大力 扎实 积极 稳步 认真 切实 主要 统筹 实施 开展 建设 打造 力争 确保 争取'.split(
    ' ',
  ),
  ...HEADING_OPENERS,
];

/** What a paragraph speaks of behind which the numbers of a text begin anew: 现制定2025年工作计划如下. */
export const ANEW_WORDS: readonly { readonly role: 'problems' | 'plan'; readonly words: RegExp }[] = [
  { role: 'problems', words: /问题|不足|困难|差距|短板/ },
  { role: 'plan', words: /计划|打算|安排|思路|将|要点|任务|明年|来年|下一?步|今后|目标|部署/ },
];

/** 与上级要求和群众期盼相比，还存在一定差距: what a report measures itself by, and how far it falls short of it (对照语). */
export const FALLS_SHORT =
  /[与同和对][^,。;:]{0,16}(?:要求|期盼|期待|期望|需求|需要|目标|先进|兄弟|标准)[^,。;:]{0,10}(?:相比|比较|比),?[^。;]{0,8}(?:还|仍|尚|依然)[^。;]{0,8}(?:差距|不足|短板|薄弱)/;

/** 在肯定成绩的同时，我们也面临不少困难: what has been achieved is passed for what has not (转折语). */
export const TURNS =
  /(?:肯定|看到|总结|取得)[^,。;:]{0,8}(?:成绩|成效|进步|成就)[^,。;:]{0,6}(?:同时|之余),[^。:]{0,60}(?:问题|困难|不足|差距|挑战|短板|矛盾|薄弱)/;

/** Words of seeing that turn from results to problems: 我们也要清醒地看到, 必须正视 (转折语). */
export const SEEING: readonly string[] = product(
  [
    '清醒',
    '清醒地',
    '清楚',
    '清楚地',
    '深刻',
    '深刻地',
    '也',
    '也要',
    '还要',
    '也应',
    '也应当',
    '应当',
    '应该',
    '必须',
    '也必须',
    '也深',
    '我们深',
    '同时也',
    '也清醒地',
    '也清楚地',
  ],
  ['看到', '认识到', '意识到', '正视', '感到', '知'],
);
/** What is seen then. */
export const FAULTS: readonly string[] = '问题 不足 差距 困难 挑战 短板 薄弱 矛盾 制约 风险'.split(' ');
/** So far behind the words of seeing the fault is named. */
export const FAULT_REACH = 40;
