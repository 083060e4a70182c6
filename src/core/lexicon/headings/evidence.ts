/**
 * Words of a section's sentences that speak for its role where its heading does not (正文的动词、时态和语气): the weight is how
 * sure one of them is, from 1 to 3.
 */
import type { RoleWord } from './headings';

/** A word of running text that speaks for a role. */
export interface EvidenceWord extends RoleWord {
  /** Speaks only where a figure follows in the same clause: 新增26家. */
  readonly withFigure?: true;
}

const words = (
  role: RoleWord['role'],
  weight: number,
  list: string,
  more: { readonly withFigure?: true } = {},
): EvidenceWord[] => list.split(' ').map((word) => ({ word, role, weight, ...more }));

/** The words of running text that speak for roles. */
export const EVIDENCE_WORDS: readonly EvidenceWord[] = [
  ...words(
    'plan',
    3,
    '力争 下一步 明年 来年 将继续 将进一步 将持续 将着力 将重点 将全力 将以 将围绕 将坚持 将深入 将加快 将加大 将大力 将全面 将推动 将推进 将完善 将开展 将实施 将加强 将聚焦 将紧紧 将认真 将努力 将把 我们将 拟于 拟建 拟出台 拟开展 今后',
  ),
  ...words(
    'plan',
    2,
    '争取实现 争取达到 争取完成 确保实现 确保完成 确保达到 继续加强 继续推进 继续做好 继续深化 继续加大 继续抓好 要进一步 要继续 要坚持 要加强 要加快 要着力 要深入 谋划建设',
  ),
  ...words('plan', 1, '确保 继续 进一步'),
  ...words(
    'problems',
    3,
    '不足 不够 差距 短板 薄弱 滞后 不平衡 不充分 不强 不高 不深 不细 不实 不严 不到位 不完善 不健全 不均衡 不协调 有待 亟待 亟需 尚未 困难 制约 缺乏 缺少 偏低 偏少 偏弱 欠缺 紧缺 矛盾突出 瓶颈 隐患',
  ),
  ...words('problems', 1, '仍然 依然 尚 仍有 还有 压力较大'),
  ...words(
    'progress',
    3,
    '提升 提高 增长 新增 完成 实现 达到 增至 获得 获批 建成 引进 培育 认定 培训 办理 发放 惠及 累计 同比 增加 下降 减少 缩短 受理 审结 审执结 执结 办结 调解 立案 起诉 批捕 判处 破获 侦破 抓获 打掉 查处 查办 移送 追回 新建 改建 扩建 建设 打造 创建 种植 硬化 疏浚 抽检 检查 检验 推出 投放 配备 改造 绿化 参加 投入 挽回 收缴 缴获 接待 举办 走访 慰问 救助 签约 竣工 拆除 整治 清理 排查 整改 接种 播种 出栏 销售',
    { withFigure: true },
  ),
  ...words(
    'progress',
    2,
    '荣获 获评 获批 入选 圆满完成 顺利完成 超额完成 如期完成 取得显著成效 成效显著 明显提升 明显改善 显著提升 显著增强 稳步提升 位居 名列',
  ),
  ...words(
    'measures',
    1,
    '推进 推动 实施 完善 健全 建立 出台 制定 印发 开展 强化 深化 加强 优化 构建 搭建 组织 落实 统筹 压实 严格 创新',
  ),
];
/** Longer words that hold one of the words above and say nothing of the role (不断提高 is no 不高). */
export const NO_EVIDENCE: readonly string[] =
  '不足之处 不足挂齿 弥补不足 补短板 补齐短板 补短 缩小差距 克服困难 解决困难 困难群众 困难家庭 困难职工 困难学生 困难户 困难企业 排查隐患 隐患排查 消除隐患 破解瓶颈 突破瓶颈 尚德 高尚 时尚 崇尚 风尚 和尚 薄弱环节攻坚 薄弱村 薄弱学校 还有力 矛盾纠纷 不断'.split(
    ' ',
  );
