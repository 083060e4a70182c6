import { SETTLED } from '../disposal';

/**
 * What the words beside a number say of its place in a balance (期初＋增加－减少＝期末): what was there, what came in, what
 * went out, what is left, what it has grown by. Each is looked for in the clause of the number; a word of time decides,
 * else the one nearest to the number.
 */
export const STOCK_WORDS = {
  open: '年初 期初 月初 季初 季度初 学年初 学期初 上年末 上年底 去年末 去年底 上期末 上季度末 上月末 上学年末 旧存 结转 积存 遗留 原有 历年结余 历年累计结余 往年结余 旧欠 原存 上年转 上年结余',
  into: '新增 纳入 列入 新收 新建 新招 新购 新进 新入 新办 新登记 新注册 新发现 新发生 新排查 新认定 新取证 新取得 新增加 新开工 新受理 招收 招录 招聘 录用 转入 调入 引进 迁入 购进 购入 购置 入库 补充 收案 受理 登记 新欠 增加 接收 存入 归集 收购 发放 投放 收到 新生 募集 筹集 征收 征缴 到位 下达 招进 入住 轮入 补招 补录 新立 购买 添置 入会 入园 收治 收进 吸收 新纳统 加上本年 加上当年 加上新 本年收入 当年收入 增配 入藏 入编 入职 采购',
  out: `${SETTLED} 审执结 销案 退出 注销 关停 关闭 报废 清理 离队 离职 退休 调出 转出 毕业 销售 售出 出库 支出 支付 清收 回款 收回 偿还 归还 减少 淘汰 迁出 竣工 完工 结题 清缴 清欠 消耗 使用 领用 清退 摘帽 出院 休学 退学 除雪 调拨 销出 提取 离院 轮出 离校 迁走 拨出 流失 离会 退会 退库 剔除 剔旧 核销 拆除 拆解`,
  close: '累计结余 滚存结余 年末 年底 期末 月末 月底 季末 季度末 学年末 学期末',
  left: '未结 未办结 未审结 未执结 未化解 尚存 现存 现有 结存 结余 库存 存案 在办 剩余 余额 积压 实存 在库 在院 在岗 目前 眼下',
  net: '净增 净减 净流入 净流出 净投放 净回笼 当年结余 当期结余 本年结余 本期结余 当年收支结余 当期收支结余',
} as const;

/** 加上2024年末|结余: what is added of what was there before, and what that is called. */
export const [ADDING, KEPT] = ['加上|连同|加之', '结余|结转|余额|存量'];

/** What is still to be done of a number of things, by the words before its number or behind it. */
export const LEFT_WORDS: readonly string[] =
  '剩余 剩下 其余 余下 尚余 还剩 还余 结转 尚有 还有 仍有 未办结 未审结 未执结 未结 未完成 未整改 未解决 未开工 未化解 未销号 未销案 未拨付 未到位 未完工 未送电 未通过 未就业 未签约 结余 结存'.split(
    ' ',
  );

/** What the words behind a number say where it is left over: 还有2.38亿元未到位, 尚有49件正在办理. */
export const STILL_WORDS: readonly string[] = '还有 尚有 仍有 另有'.split(' ');
/** Other words behind a number that say that it is still to be done. */
export const UNDONE_WORDS: readonly string[] =
  '未 没有 正在 待 在办 在建 办理中 推进 转入 转至 结转 顺延 跨年 留待 移至'.split(' ');

/** Pairs that divide a whole in two, so that the second is what is left without the first. */
export const OPPOSITES: readonly (readonly [done: RegExp, left: RegExp])[] = [
  [/(?<!不)合格/, /不合格/],
  [/出租|使用|利用/, /空置|闲置/],
  [/(?:完工|竣工|建成|投产)/, /在建|未完工|未竣工/],
  [/(?<!未)开工/, /未开工|待开工/],
  [/结题|结项/, /在研/],
  [/办结|审结|执结|办理|解决|整改|完成/, /在办|正在|未/],
  [/已/, /(?:尚|仍|还)未/],
  [/实收|回收|收缴|到账/, /欠费|欠缴|欠收|未收/],
  [/在编|专任|专职/, /编外|兼职/],
  [/通过|合格|达标/, /未通过|不达标|未达标/],
];
