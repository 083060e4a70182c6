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
  ...words('progress', 3, '进展 成效 成绩 成果 成就 亮点 完成 总结 开展情况 情况 状况 特点 内容 过程 形式 收获'),
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

/** Verbs of laying down a plan: a plan that was laid down is a result, whatever its name (制订出全年工作计划). */
export const MAKING_VERBS: readonly string[] =
  '制定 制订 拟定 拟订 编制 编写 起草 出台 印发 下发 确立 绘制 描绘 明确了 细化了'.split(' ');

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
