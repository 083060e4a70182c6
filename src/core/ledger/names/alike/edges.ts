import { SCOPES } from '../../../lexicon/scopes';
import { ACTIONS, ATTAINMENT, STRONG_ACTIONS } from '../../../lexicon/verbs';

const words = (list: string): readonly string[] => list.split(' ');

/** Verbs whose object is there for the first time (初次出现). */
const NEW: ReadonlySet<string> = new Set(
  words(
    '启动 开展 实施 举办 推出 组织 创建 成立 设立 组建 出台 制定 新增 新建 建设 打造 建立 谋划 开通 评选 申报 获批 争创 创成 创树 选树 培育 评为 命名 命名为 新开 探索 筹建 共建 构建 布局 引进 编制 签订 签约 新开工 开工 新设 新设立 创新 首创 新办 推行 拟建 力争 争取 增设 搭建 开发 研发 策划 承办 召开 参加 启用 投用 新',
  ),
);
/** Verbs that speak of what is there, and never are part of a name. */
const KNOWN = words(
  '继续 接续 持续 深化 深入 打响 擦亮 叫响 唱响 做优 做强 做大 做实 做精 抓好 抓实 办好 用好 管好 建好 建强 推进 推动 加快 完善 健全 巩固 放大 丰富 充实 运用 总结 依托 借助 通过 围绕 发挥 结合 按照 根据 针对 纳入 列入 接入 作为 成为 打好 打赢 滚动 全力 聚力 锚定 延续 对照 参与 入驻 优化 强化 推广 拓展 扩大 持续开展 深入开展 继续开展 深入推进 深入实施 持续实施 继续实施 扎实开展 扎实推进 全面推进 加快推进 支持 确保 对接 落实',
);
/** What else may stand right before a name. */
const OTHERS = words(
  '将 把 对 以 在 让 由 的 于 为 被 从 使 至 向 该 各 本 县 市 区 镇 省 用 入 占 比 获 任 照 是 加强 升级 提升 延伸 扩容 改造 利用 应用 把握 严格 规范 配合 全面 扎实 稳步 有序 积极 维护 支撑 服务 保障 加入 进入 上线 投用 运行 我县 我市 我区 年 月 日 首个 全区',
);
const BEFORE: ReadonlySet<string> = new Set([...NEW, ...KNOWN, ...OTHERS, ...ACTIONS, ...ATTAINMENT, ...SCOPES]);
const CUTS: ReadonlySet<string> = new Set([
  ...KNOWN,
  ...STRONG_ACTIONS,
  ...words(
    '曝光 建起 新建 续建 启动 选树 新认定 继续 首个 举办 建立健全 一是 二是 三是 四是 五是 六是 一要 二要 三要 四要 五要 进行 现有',
  ),
]);
const LONGEST = 4;
/** A name begins hardly so far before what it shares with another. */
const FARTHEST = 4;

/** Where the words begin that may be a name, behind the last verb that is no part of one. */
export function cutBefore(text: string): number {
  for (let end = text.length - 2; end > 0; end--)
    for (let length = 2; length <= Math.min(LONGEST, end); length++)
      if (CUTS.has(text.slice(end - length, end))) return end;
  return 0;
}

/** How a name is spoken of: what stands right before it, the longest word. */
export function wordBefore(text: string): string | null {
  for (let length = Math.min(LONGEST, text.length); length > 0; length--)
    if (BEFORE.has(text.slice(-length))) return text.slice(-length);
  return null;
}

/** Whether the word is a verb of beginning. */
export const isNewBehind = (word: string): boolean => NEW.has(word);

/**
 * Where the word begins, at or before an offset, that stands right behind a verb or opens its clause; null where there
 * is none near.
 */
export function boundaryBefore(text: string, at: number, opens: boolean): number | null {
  for (let start = at; start >= Math.max(0, at - FARTHEST); start--) {
    if (start === 0) return opens ? 0 : null;
    if (wordBefore(text.slice(0, start)) !== null) return start;
  }
  return null;
}
