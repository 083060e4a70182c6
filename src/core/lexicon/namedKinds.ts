/** What a project, campaign, brand or system is called behind its name: “百村示范”行动 (名称的类名). */
export const NAMED_KINDS: readonly string[] = [
  '专项行动',
  '行动',
  '工程',
  '计划',
  '活动',
  '项目',
  '平台',
  '系统',
  '品牌',
  '机制',
  '模式',
  '制度',
  '联赛',
  '课堂',
  '讲堂',
  '工作室',
  '驿站',
  '热线',
  '集市',
  '基金',
];

/** Kinds that are used for one thing by hands that do not look up how it was told (近义的类名). */
export const ALIKE_KINDS: readonly (readonly string[])[] = [
  ['专项行动', '行动', '工程', '计划', '活动', '项目'],
  ['平台', '系统'],
  ['机制', '模式', '制度'],
  ['课堂', '讲堂'],
];
