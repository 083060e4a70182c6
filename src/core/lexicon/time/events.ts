import { words } from '../words';

/**
 * What tells that a clause of results speaks of something that happened and not of what is done every year: predicates
 * that come to an end (终结性谓词), by the field of work that they belong to. Compared with the half-width view.
 */

/** Works, from their beginning to their use and end (工程与设施). */
const WORKS = words(
  '开工 动工 破土 奠基 开建 复工 封顶 合龙 贯通 打通 竣工 完工 交工 落成 建成 投用 投产 投运 投入使用 投入运营 投入运行 投入生产 投入执勤 ' +
    '交付 移交 启用 通车 通航 通水 通气 通电 并网 达产 试运行 试运营 试生产 停产 停运 复产 首航 开街 开园 开馆 开业 开诊 开通 重新开放 ' +
    '迁建 搬迁 搬入 搬进 搬至 迁入 迁至 迁址 挪至 移至 转至 下放 改陈 换新 抢通 点火 下水 蓄水 截流 始发 销号 摘帽 拆除 淘汰 退役 关停 取缔 改造为 改建为 升级为 ' +
    '升级成 改造成 转型为 改建成 变更为 停用 换帅 喜迁 回迁 摇号 结顶 进驻 入驻 投入试 投入商业',
);
/** Bodies, offices and who holds them (机构与人事). */
const BODIES = words(
  '整合到位 配置到位 成立 设立 新设 新组建 组建 揭牌 挂牌 更名 撤销 撤并 合并 整合为 划转 划入 划归 转隶 接管 并入 改制为 升格 调整为 注销 解散 精简为 ' +
    '当选 选举产生 补选 增补 换届 卸任 离任 上任 就任 调任 调离 调入 任命 聘任 聘请 免去 辞去 辞职 退休 返聘 晋升 病逝 逝世 殉职 ' +
    '全部到岗 招生 改选 推选',
);
/** Agreements and business (协议与经营). */
const AGREEMENTS = words(
  '签约 签署 签订 续签 签下 缔结 结为 结成 中标 竞得 摘得 拍得 收购 并购 重组 上市 落户 核销 清偿 偿清 结清 破产 退市 首发 竞拍 退出 达成 转让',
);
/** Papers and decisions (文件与审批). */
const PAPERS = words(
  '列入 上报 报送国 印发 出台 颁布 获批 获准 批复 批准 核准 转发 立项 结题 结项 过会 出版 定稿 废止 入选 入围 ' +
    '确定为 认定为 命名为 评为 授予 创建为 评选为 升为 晋级 跻身 跃居 进入全 成为全 成为国 成为省 成为唯 批示',
);
/** Meetings, contests and visits (会议、赛事与到访). */
const OCCASIONS = words(
  '召开 举行 举办 承办 主办 协办 开幕 闭幕 开班 结业 开赛 落幕 开播 上线 下线 上演 首演 首映 巡展 巡演 参展 出访 到访 来访 莅临 ' +
    '视察 亮相 展出 推出 揭幕 首播 发布',
);
/** Honours, and contests won (荣誉). */
const HONOURS = words('获评 荣获 荣膺 喜获 获得 斩获 夺得 夺冠 捧得 捧回 摘牌 折桂 问鼎 夺取 获奖 通报表扬 创成');
/** Cases and emergencies (案件与突发事件). */
const CASES = words(
  '停业 搁置 搁浅 流产 落空 泡汤 未果 告吹 叫停 查封 冻结 扣押 决口 决堤 溃坝 一拖再拖 一推再推 遭受 遭遇 侦破 告破 宣判 改判 平反 送返 扑灭 获救 脱险 遇难 坍塌 处置得当 化解完毕 办结 了结 无一伤亡 无一人伤亡',
);
/** How something ends or comes about, whatever it is (起讫). */
const ENDS = words(
  '并轨 实现翻番 画上句号 划上句号 画上圆满句号 划上圆满句号 告捷 告竣 告成 完毕 终结 结束 收官 到期 期满 届满 宣告 启动 拉开帷幕 暂停 中止 终止 取消 停办 停止 恢复 收尾 生效 施行',
);

/** Idioms of an end (终结义四字格): 尘埃落定, 握手言和. */
const IDIOMS_OF_END = words(
  '尘埃落定 握手言和 化干戈为玉帛 水落石出 真相大白 物归原主 失而复得 完璧归赵 如愿以偿 得偿所愿 化险为夷 转危为安 起死回生 绝处逢生 破土而出 拔地而起 ' +
    '花落 揭开面纱 揭晓 告一段落 一锤定音 一槌定音 宣告失败 寿终 无果而终 付诸东流 功亏一篑 功败垂成 脱颖而出 名落孙山 榜上有名 金榜题名 拔得头筹 名列榜首 ' +
    '退出历史舞台 成为历史 载入史册 翻开新篇 拉开序幕 拉开大幕 破冰 破镜重圆 旧貌换新颜 重见天日 重现生机 乔迁 圆梦 落袋 落锤 落槌 花开有果 梦想成真',
);

/** Predicates of what happens once. Some of what holds one of them says another thing: `NO_EVENTS`. */
export const EVENTS: readonly string[] = [
  ...new Set([
    ...WORKS,
    ...BODIES,
    ...AGREEMENTS,
    ...PAPERS,
    ...OCCASIONS,
    ...HONOURS,
    ...CASES,
    ...ENDS,
    ...IDIOMS_OF_END,
  ]),
];

/** Those that end whatever the clause began with: 清理…专项行动结束. */
export const FINAL: readonly string[] = words('结束 收官 完毕 告捷 告竣 终结 落幕 闭幕 获批 获准 落成 揭牌 投用 投运');

/** Longer words that hold one of them and tell of no event: 退休干部, 上市公司, 结束语. */
export const NO_EVENTS: readonly string[] = words(
  '收官之年 收官年 收官之战 收官战 收官阶段 收官一年 平稳收官 合并报表 延续恢复 恢复态势 下水道 退休干部 退休人员 退休职工 退休教师 离退休 拟上市 退出机制 招生考试 换届纪律 启动资金 恢复力 恢复性 一经发现 搬迁户 搬迁群众 易地搬迁 ' +
    '动工业 动工作 动工会 动工程 复工程 复工作 开工会 成立大会 竣工验收管理 竣工验收工作 竣工验收备案 党成立 国成立 发布会 新闻发布 信息发布 举办者 主办方 承办人 承办单位 主办单位 批准文号 退役军人 建成区 达成率 达成度 ' +
    '开工率 竣工率 办结率 签约率 落户率 完工率 上市公司 续签率 聘请率 恢复期 恢复了 达成共识 打通堵点 打通最后 打通难点 打通壁垒 推出服务',
);

/** Adverbs that tell of one success or one end, whatever verb follows: 成功注册, 正式列入, 如期实现, 已上报. */
export const SUCCESSES: readonly string[] = words(
  '正式 成功 如期 一举 提前 整建制 隆重 胜利 一次性 业已 圆满 实质性开 实质性启 实质性运',
);
/** Adverbs that do so before a verb that has an end: 全部拆除, 彻底化解, 顺利搬迁. */
export const OUTCOMES: readonly string[] = words(
  '已 已经 均已 刚刚 如数 按期 顺利 彻底 最终 整体 全部 全面 基本 依法 率先 全线',
);
/** Such verbs, beside those that always have one (`EVENTS`). */
export const COMPLETED: readonly string[] = words(
  '完成 列入 纳入 上报 确定 划转 争取 申报 创建 引进 处置 实施 运行 投入 对接 落地 切换 更换 更新 清零 兑付 解决 化解 整改 收回 解除 ' +
    '改造 安装 修复 加装 铺设 扩容 翻新 换装 补齐 通过 并轨 归并 关闭 清退 腾退 发行 转型 脱钩 到岗 揭开 开始 还清 付清 施工 脱贫',
);
/** What success makes no end of: 成功应对各类风险, 提前谋划. */
export const ONGOING: readonly string[] = words(
  '应对 谋划 介入 研判 部署 防范 经验 做法 案例 率 推进 开展 布局 预警 准备 服务',
);
/** What is passed once: 通过国家验收, not 通过座谈. */
export const PASSED: readonly string[] = words(
  '验收 评审 复审 认证 复评 评估 复核 审定 初评 鉴定 审批 复检 审查 考核验收 测评 评定 抽验 核验 查验',
);
/** What is completed anew each year: 完成年度目标任务. */
export const YEARLY: readonly string[] = words(
  '年度 全年 各项 各类 目标 任务 指标 日常 上级 交办 既定 规定 预定 本职 阶段 序时 工作 课时 学时 考核 预算 决算 年报 汛期 防汛 保障',
);

/** What tells, in a plan, that a single thing is to come about: last year's plan of it is no plan of this year's. */
export const PLANNED_ONCE: readonly string[] = words(
  '开工 动工 破土 奠基 开建 复工 封顶 合龙 竣工 完工 交工 落成 建成 建成区级 复业 投用 投产 投运 投入使用 投入运营 投入运行 投入生产 通车 通航 通水 通气 通电 并网 ' +
    '试运行 试运营 试生产 首航 开街 开园 开馆 开业 开诊 开通 迁建 搬迁 迁入 迁至 搬入 迁址 创成 揭牌 挂牌 更名 组建 成立 改制 升格 换届 筹建 筹办 承办 申办 新组建 ' +
    '收官 届满 期满 获批 获准 批准立项 撤销 撤并 交付使用 交付投用 承接 申建 关停 停用 封关 发行 收购 并购 接管 移交 转型为 启用 投入启用 报批 立项建设',
);
/** Such a thing named behind 完成: 完成股份回购, not what every year has. */
export const COMPLETED_ONCE: readonly string[] = words(
  '改革 更换 切换 复业 复工 整合 合并 转型 工程 项目 搬迁 回购 注销 收购 上市 换届 扫尾 移交 划转 挂牌 重组 选址 改制 迁建 扩建 新建 设立 组建 扩区 调区 调位 转设 去筹 颁证 竣工验收 试点验收 报批 改造 改扩建 立项',
);
/** What is prepared for, passed or received once: 迎接省级复核验收. */
export const OCCASIONS_AHEAD: readonly string[] = words(
  '验收 复核 复审 复评 复检 评估 中期检查 终期检查 期满考核 届满考核 督导 巡视 巡察 认证 总评 普查 校庆 院庆 厂庆 大庆 庆典 周年 大会 运动会 博览会 大赛 锦标赛',
);
/** What makes it tell of many things, or of an aim that every year has: 开工一批项目, 鼓励企业上市, 建成现代化城市. */
export const PLANNED_YEARLY: readonly string[] = words(
  '(?<!新)一批 集中开工 早开工 早竣工 早投产 开竣工 开工率 鼓励 支持 引导 探索 促进企业 助力 小康 纪律 有竣工 有开工 抓开工 抓竣工 抓投产 开工一 竣工一 投产一 重点项目 重大项目 重点工程 民生工程 民生项目 各类 各项 年度 ' +
    '建成.{0,16}(?:城市|社会|体系|格局|强[国省市县区镇校院]|高地|示范区|机制|网络|家园|乡村|中心城|样板|标杆|品牌)$',
);

/** What makes such a predicate tell of a plan, of what recurs, or of many things: none of them happened once. */
export const RECURRING: readonly string[] = words(
  '拟 力争 计划于 计划在 争取 预计 有望 延期 每 定期 累计 持续 不断 逐年 逐月 逐步 逐项 逐一 坚持 经常 多次 按季 按月 按周 常态化 及时 各级 凡 加快 加速 推动 ' +
    '支持 鼓励 引导 确保 着力 力促 谋划 筹备(?!组|处|办公室|委) 防止 如何 依法依规 严格 月底前 日前 年底前 常年 全年无休',
);
/** What does so right before it: 将启动, 未完成, 可获得, 计划建成. */
export const RECURRING_BEFORE: readonly string[] = words(
  '将 将要 将于 将在 要 未 不 没有 尚未 可 能 应 须 需 (?<!行动|实施|规划|攻坚|提升|改造)计划 拟 经 待',
);
/** What follows such a word where it only names a thing: 竣工验收管理, 签约率, 启动仪式; a verb stands behind that. */
export const NAMED_BEHIND: readonly string[] = words(
  '的 率 工作 管理 制度 机制 体系 流程 程序 力度 情况 手续 条件 标准 要求 方案 质量 进度 节点 现场 环节 方式 服务 能力 意识 权 人员 单位 企业 ' +
    '部门 问题 项目 合同 数量 规模 等 和(?!解) 、 与 及 前 后 时 期间 之 态势 成效 业务 仪式 材料 期间 档案 资料 事项 大厅 平台',
);
