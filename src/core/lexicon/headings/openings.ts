/** Adverbs that may stand before the verb that opens a clause: 进一步加强, 持续优化. */
export const OPENING_ADVERBS: readonly string[] = (
  '进一步 不断 持续 大力 积极 全面 深入 扎实 切实 着力 全力 稳步 有序 有效 有力 精准 加快 努力 严格 认真 充分 ' +
  '统筹 主动 广泛 高效 高质量 高标准 高位 纵深 协同 常态化 继续 坚决 坚定 重点 率先 创新 聚力 奋力 同步 系统'
).split(' ');

/** Verbs that open the clauses of a report; which of them a draft wears out is counted. */
export const OPENING_VERBS: readonly string[] = (
  '加强 强化 深化 推进 推动 加快 加大 完善 健全 优化 提升 提高 增强 落实 抓好 抓实 抓牢 抓紧 做好 做实 做强 做优 做大 ' +
  '开展 组织 建立 构建 打造 创建 培育 聚焦 坚持 围绕 突出 夯实 筑牢 严守 压实 贯彻 学习 统筹 拓展 拓宽 扩大 促进 保障 ' +
  '规范 整合 盘活 引进 引导 支持 鼓励 发挥 实施 启动 制定 出台 印发 举办 召开 探索 创新 激发 释放 搭建 畅通 破解 ' +
  '化解 防范 排查 整治 治理 巩固 改善 改造 丰富 助力 服务 深耕 锚定 紧盯 紧扣 持续 把握 严格 狠抓 强基 培养 选派 宣传 营造'
).split(' ');
