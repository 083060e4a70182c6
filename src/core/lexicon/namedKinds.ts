/** What a project, campaign, brand or system is called behind its name: “百村示范”行动 (名称的类名). */
export const NAMED_KINDS: readonly string[] = [
  '专项行动',
  '集中行动',
  '专项整治',
  '集中整治',
  '行动',
  '整治',
  '工程',
  '计划',
  '活动',
  '项目',
  '云平台',
  '云系统',
  '平台',
  '系统',
  '品牌',
  '商标',
  '机制',
  '模式',
  '制度',
  '联赛',
  '课堂',
  '讲堂',
  '工作室',
  '工作站',
  '驿站',
  '中心',
  '基地',
  '产业园',
  '专线',
  '联盟',
  '共同体',
  '联合体',
  '教研组',
  '服务队',
  '热线',
  '集市',
  '基金',
];

/** Kinds that are used for one thing by hands that do not look up how it was told (近义的类名). */
export const ALIKE_KINDS: readonly (readonly string[])[] = [
  ['专项行动', '集中行动', '专项整治', '集中整治', '整治', '行动', '工程', '计划', '活动', '项目'],
  ['平台', '系统', '云平台', '云系统'],
  ['品牌', '商标'],
  ['工作室', '工作站', '驿站', '中心', '基地'],
  ['联盟', '共同体', '联合体', '教研组', '服务队'],
  ['机制', '模式', '制度'],
  ['课堂', '讲堂'],
];

/** Whether two kinds are one, or used for one thing. */
export const areAlikeKinds = (a: string, b: string): boolean =>
  a === b || ALIKE_KINDS.some((kinds) => kinds.includes(a) && kinds.includes(b));
