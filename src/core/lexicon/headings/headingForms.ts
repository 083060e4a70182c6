/** How headings are worded (标题的写法): what opens and ends one, and what shows a sentence to be running text. */
import { words } from '../words';

/** Two last characters of a heading that states a result: 经济实力明显提升, 改革迈出新步伐. */
export const PREDICATE_ENDS: ReadonlySet<string> = new Set(
  words(
    '提升 提高 增强 改善 优化 加快 加强 强化 见效 突破 成效 实效 成果 进展 台阶 局面 步伐 夯实 显著 明显 发展 进步 稳定 平稳 巩固 完善 推进 深化 拓展 落实 凸显 显现 显效 壮大 迸发 繁荣 增长 完成 形成 到位 扎实 有序 有力 有效 良好 向好 顺利 健全 丰富 丰硕 喜人 突出 回升 升温 恢复 同步 人心 好转 破解 改观 实施 启动 落地 建立 上升 活跃 领先 提速 增效 提质 升级 转型 开局 变化 成就 成绩 水平 格局 新高 跨越 提档 加力 改进 规范 畅通 保障 和谐 安全 安定 有为 作为 足劲 更足 十足 全面 更优 更强 更美 更好 更实 更新 更高 便利 便捷 覆盖 扩大 加大 缓解 化解 攻坚 攻关 延伸 下沉 转变 增收 丰收 增产 较快 加速 活力 动力 赋能 增能 成型 成势 起势 起步 筑牢 守牢 牢固 充分 彰显 融合 协调 共享 共赢 出彩 增光 添彩 攀升 翻番 达标 圆满 落细 做优 做强 做实 过硬 向前 深入 长效 升华',
  ).concat(
    words(
      '滞后 薄弱 欠缺 不够 不强 不高 不实 不深 不多 不严 不畅 不大 不快 不全 不优 不细 不新 不活 不准 不广 不均 偏低 偏弱 偏慢 偏少 偏小 较低 较弱 较慢 较少 较小 缓慢 缺乏 短缺 紧缺 单一 脱节 老化 松懈',
    ),
  ),
);

/** What opens a sentence that goes on telling, and never a heading. */
export const RUNNING_OPENERS: readonly string[] = words(
  '这 那 其中 其次 因此 因而 所以 但 然而 同时 此外 另外 据 根据 按照 必须 应当 应该 希望 他 她 它 在 今年 去年 目前 截至 截止 近日 近年 日前 通过 经过 随着 为了 由于 对于 关于 当前 当时 如果 若 虽然 尽管 不仅 只有 只要 一方面 另一方面 各位 同志们 大家 谢谢 感谢 会议 该 上述 以上 如下 下面 以下 到目前 自 预计 初步 全年 上半年 一年来 总之 总的 可以说 例如 比如 包括 即 也 还 又 并 而 且 则 就 却 于是 接着 后来 当然 有的 有些 特别是 尤其是 正是 如何 怎么 为什么 什么 请 敬请 附件 附表 注 单位 说明 以此 借此 与此 为此 对此 从而 使 让我们 让大家 把 将 被 是 有 没有 不是 期间 会上 活动 现场 记者 一是 二是 三是 本次 本期 本年 本报 本月 本季 本人 本周 其 各级 都 要 报告期 今天 昨日 每 如 曾 已 下步 下一步 今后 接下来 欢迎 网友 答 问',
);

/** Openings that hold one of the words above and do open headings. */
export const HEADING_INSTEAD: readonly string[] = words(
  '注重 注入 把牢 把准 把稳 把好 把握 把脉 把控 并联 并轨 使用 在岗 在家门口 自主 自身 自然 自觉 自治 自贸 有序 有效 有力 有机 有为 将军 把关 使命 要素 请进来 且行 据实 应急 应用 应对 全年目标 活动开展 活动丰富 活动形式 活动内容 活动成效 会议活动 会议精神 在校 在职 在建 在线 在编 在外 预计目标 并购 并网 而立 又好又快 每月 每周 每日 也是 即时 即办 特别是在 关于加强 单位简介 单位概况 说明情况 附件材料 如期 如皋 如东 还款 还贷 还林 还建 已建 其他 其它 都市 就业 就医 就学 就近 就地 各级各类 这一年 本级 记者站 答题 答复 问题 问需 问计 问效 问政',
);

/** 我 speaks; 我省, 我校 name the place. */
export const OWN_PLACES = '省市县区州盟旗镇乡村街局委厅部处科院校园馆站所中行司厂集公国队团单';

/** Words with numerals that count nothing: 民生工程惠及千家万户. */
export const NO_COUNT: readonly string[] = words('千家万户 千家百户 万家灯火 百家争鸣 千人千面 万人空巷');

/** Ends of a clause that hands over to somebody's words. */
export const SPEECH_ENDS: readonly string[] = words(
  '指出 认为 表示 强调 要求 介绍 说 道 透露 称 提出 写道 如下 包括 看到 认识到 意识到',
);

/** Compounds with 是 or 则 that do not say what something is. */
export const NO_THESIS: readonly string[] = words(
  '但是 还是 凡是 是否 于是 只是 总是 是非 国是 实事求是 规则 原则 细则 准则 守则 总则 法则',
);

/** How the title of a part ends (部分标题): 2025年工作回顾, 存在的问题, 下一步安排. */
export const TITLE_ENDS: readonly string[] = words(
  '回顾 安排 任务 情况 要求 目标 重点 打算 计划 思路 问题 不足 建议 措施 举措 方案 做法 成效 成绩 经验 体会 感悟 收获 展望 总结 要点 简介 概况 概述 工作 方向 进展 亮点 特点 困难 挑战 对策 启示 设想 差距 短板 原因 形势 部署 成果 评价 内容 过程 背景 结论 引言 前言 结语 结束语 心得 规划 谋划 分析 预测 特色 职责 下一步 下阶段 改进 愿景 教训 之处 事项',
);

/** What announces that parts follow: 呈现以下特点, 主要做了如下工作. */
export const ANNOUNCING: readonly string[] = words(
  '以下 如下 下列 下述 主要体现在 主要表现在 主要做法 重点抓好 着重抓好 重点做好 突出抓好 着力抓好 集中体现 呈现出 主要有 主要是 方面看 方面论述 方面概括',
);

/** What is counted where parts are announced: 四大特点, 五个方面, 三项工作. */
export const COUNTED_PARTS =
  /([两二三四五六七八九十]|\d{1,2})(?:个|大|项|条|点|方面|类|种)+(?:主要|重点|重要|鲜明|突出|工作|核心)*(?:方面|特点|工作|特征|任务|变化|成效|亮点|原则|问题|举措|措施|做法|体会|经验|转变|提升|突破|行动|工程|坚持|关系|重点|环节|不足|原因|优势|进展|要求|目标|成果|内容|之处)?/;
