/** Words of what was asked for, estimated or planned, before it was looked at: 送审金额, 采购预算, 招标控制价. */
export const ASKED: readonly string[] = '送审 报审 申报 预算 概算 控制价 限价 估价 评估价 起拍 原报 计划投资'.split(
  ' ',
);
/** Words of what was granted, bought or agreed in the end: 审定金额, 中标价, 实际采购. */
export const GRANTED: readonly string[] = '审定 核定 审核 审减后 中标 成交 合同 实际采购 采购金额 采购额 评审'.split(
  ' ',
);
