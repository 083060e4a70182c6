/** What paragraphs without a heading open with where they tell problems or plans (无标题的问题段、计划段). */
import { HEADING_OPENERS } from './headings';

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
  ...'继续 突出 坚持 围绕 聚焦 着力 紧紧 进一步 持续 重点 全力 努力 以 做好 抓好 推进 推动 加快 加强 强化 深化 优化 完善 全面 深入 大力 扎实 积极 稳步 认真 切实 主要 统筹 实施 开展 建设 打造 力争 确保 争取 从以下 从两 从三 从四 从五 从六 从七 从八 从几'.split(
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
