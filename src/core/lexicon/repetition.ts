/**
 * Words that Chinese doubles, or that meet their like across a boundary of words. A doubled word is a slip of the pen
 * only where none of these explains it.
 */

/** Particles that are never written twice, each with the characters that it makes a word with: 目的｜的, 的｜的确, 了｜了解. */
export const SINGLE_WORDS: Readonly<Record<string, { readonly before: string; readonly after: string }>> = {
  的: { before: '目标有似中', after: '确士卡' },
  了: { before: '罢', after: '解结断却然如' },
  和: { before: '饱温缓调', after: '平谐睦解气美善好县田顺政静硕布' },
  与: { before: '参', after: '会' },
  是: { before: '但而于还就只正凡都', after: '非否' },
};

/** Units that end a number and are typed once more: 4.3亿元元，. Before another word they begin it (3户户均, 50万元元旦慰问金). */
export const DOUBLED_UNITS = '元亩吨米人个户家件项次所座株头只';

/** Verbs that are doubled for a softer tone: 研究研究. */
export const DOUBLED_VERBS: ReadonlySet<string> = new Set(
  '研究 讨论 商量 考虑 了解 学习 休息 锻炼 打听 收拾 整理 打扫 琢磨 思考 体验 感受 调整 反省 检讨 评议 交流 沟通 放松 活动 加油 来回 上下'.split(
    ' ',
  ),
);

/** Distributive pieces: 一个一个, 逐条逐条. */
export const DISTRIBUTIVE = '一每逐各半越几两';

/** What may follow the second word as part of a compound of its own: 服务｜服务业, 保障｜保障对象, 委员会｜委员会议. */
export const COMPOUND_ENDS =
  '业社中园站局部处科院所室厅委员者会议法费率量额点区场馆队组班家库网线类期厂店司级性化型链群带圈体力学系师生工人民城镇村乡县市省长车船机器具台用房岗证书卡册单表史观心地品件源权益税贷险款';
/** Words that make a compound with the word before them: of 管理管理平台 the second is part of 管理平台. */
export const COMPOUND_SECONDS: ReadonlySet<string> = new Set(
  '对象 主体 平台 基地 基金 团队 广场 项目 工程 设施 设备 方案 意见 办法 细则 计划 规划 制度 机制 体系 指标 标准 措施 银行 资源 资金 服务 能力 水平 质量 安全 管理 合作 创新 发展 活动 大会 论坛 协会 联盟 集团 公司 信息 数据 文化 环境 条件 转移 教育 培训 保障 监督 评价 考核 经济 政策 投资 市场 合同 交易 报告 总结 情况 问题'.split(
    ' ',
  ),
);

/**
 * Bodies whose name another term of theirs may follow: 县人民政府｜政府工作报告, 市政府｜政府采购. Each with what the second word
 * then goes on with.
 */
export const BODY_TERMS: Readonly<Record<string, readonly string[]>> = {
  政府: ['工作', '采购', '购买', '网站', '公报', '信息', '投资', '债券', '债务', '专项', '性基'],
  法院: ['工作', '文化', '队伍', '网站'],
  检察院: ['工作'],
  公司: ['章程', '债券', '治理', '年会'],
};
