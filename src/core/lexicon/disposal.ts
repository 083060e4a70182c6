/** What ends a thing that is counted (a case, a fault found, a debt): it leaves the stock, and the rate of it is of all. */
export const SETTLED = '整改 化解 办结 结案 审结 执结 处置 销号 核销';

/**
 * What is done with each of a number of things, as rates of it are named (整改率, 化解率): beside the number of things and
 * the number done, the rate is their ratio. Rates of a population (就业率, 参保率) are none of them: what stands before them
 * is their whole less surely.
 */
export const DISPOSALS: readonly string[] =
  `${SETTLED} 采纳 完成 调解 解决 答复 回复 合格 查结 侦破 处理 验收 通过 达标 开工 竣工 投产 录取 及格 优秀 良好 升学 签约 检出 到位 返还 回访 修复 兑现 成功 成交 落实 阳性 报到 到账 转化 成活 办理 交付 入住 消除 应对 拆除 反馈 结题 结项 中标`.split(
    ' ',
  );
