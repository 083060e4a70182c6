import type { Message } from '../text/message';

/** What a pattern speaks of, and the words by which a heading shows that its section does. */
interface TopicRow {
  readonly name: string;
  /** Its name in English. */
  readonly en: string;
  /** None for what is said in every field. */
  readonly words: readonly string[];
  /** A side that any field has: 教学改革 is of teaching before it is of reform. */
  readonly aspect?: true;
}

/** The topics in the order of the list shown: first what every report says, then the fields of work. */
const ROWS = [
  { name: '总体成效', en: 'Overall results', words: [] },
  { name: '指标增长', en: 'Growth', words: [] },
  { name: '位次荣誉', en: 'Rank and honours', words: [] },
  { name: '差距不足', en: 'Shortcomings', words: [] },
  { name: '目标任务', en: 'Goals', words: [] },
  { name: '保障措施', en: 'Safeguards', words: [] },
  { name: '行文衔接', en: 'Transitions', words: [] },
  { name: '项目建设', en: 'Projects', words: ['项目', '工程', '投资', '攻坚'], aspect: true },
  {
    name: '招商营商',
    en: 'Investment and business environment',
    words: ['招商', '营商', '审批', '政务服务', '外贸', '经营主体', '放管服'],
  },
  {
    name: '企业服务',
    en: 'Services to enterprises',
    words: ['助企', '惠企', '服务企业', '企业培育', '民营经济', '高新技术企业', '企业主体'],
  },
  {
    name: '企业经营',
    en: 'Business operations',
    words: ['生产经营', '经营', '市场', '公司', '国企', '销售', '降本', '营收', '集团'],
  },
  {
    name: '平台载体',
    en: 'Research platforms',
    words: ['科技', '创新平台', '平台载体', '载体', '孵化', '研发', '实验室', '成果转化', '科研平台', '开发区'],
  },
  { name: '改革创新', en: 'Reform', words: ['改革', '体制机制', '制度创新', '试点'], aspect: true },
  { name: '人才队伍', en: 'Staff and talent', words: ['人才', '队伍', '干部', '引才'], aspect: true },
  {
    name: '教育教学',
    en: 'Education',
    words: [
      '教育',
      '教学',
      '学校',
      '学生',
      '教师',
      '师资',
      '课堂',
      '德育',
      '校园',
      '办学',
      '育人',
      '中学',
      '小学',
      '学院',
      '大学',
    ],
  },
  {
    name: '医疗卫生',
    en: 'Health care',
    words: ['卫生', '医疗', '医院', '诊疗', '健康', '患者', '医保', '护理', '疾控', '医疗质量', '医德'],
  },
  {
    name: '民生服务',
    en: 'Social services',
    words: ['民生', '就业', '社会保障', '社保', '养老', '救助', '民政', '惠民', '退役军人', '残疾人', '老旧小区'],
  },
  { name: '社区治理', en: 'Community governance', words: ['社区', '网格', '基层治理', '街道', '居民', '物业'] },
  {
    name: '乡村振兴',
    en: 'Rural revitalisation',
    words: ['乡村', '农业', '农村', '三农', '农民', '村级', '粮食', '脱贫', '强村', '镇村'],
  },
  {
    name: '生态环境',
    en: 'Environment',
    words: ['生态', '环境保护', '环保', '污染', '大气', '水质', '河湖', '林业', '绿色', '节能', '降碳', '蓝天'],
  },
  {
    name: '城乡建设',
    en: 'Urban and rural construction',
    words: ['城市', '城镇', '城乡', '住房', '住建', '城管', '交通', '市政', '征迁', '更新'],
  },
  { name: '文化旅游', en: 'Culture and tourism', words: ['文化', '旅游', '文旅', '文物', '非遗', '体育', '景区'] },
  { name: '数字政务', en: 'Digital government', words: ['数字', '信息化', '数据', '智慧', '网络安全', '智能'] },
  {
    name: '安全法治',
    en: 'Safety and emergencies',
    words: ['安全', '应急', '消防', '信访', '防汛', '隐患', '稳定', '风险', '食品药品', '维稳', '底线'],
  },
  {
    name: '政法司法',
    en: 'Justice',
    words: ['法院', '检察', '审判', '司法', '执行', '执法', '公安', '法治', '平安', '普法', '办案', '诉源', '公平正义'],
  },
  {
    name: '党建作风',
    en: 'Party building',
    words: [
      '党建',
      '党的建设',
      '党组织',
      '党支部',
      '从严治党',
      '党风',
      '廉政',
      '廉洁',
      '作风',
      '巡察',
      '巡视',
      '意识形态',
      '理论学习',
      '政治',
    ],
  },
  {
    name: '宣传交流',
    en: 'Publicity and exchange',
    words: ['宣传', '舆论', '交流', '合作', '精神文明', '文明创建', '科普'],
    aspect: true,
  },
  {
    name: '财务资金',
    en: 'Finance',
    words: ['财政', '财务', '资金', '预算', '审计', '融资', '金融', '债务', '税收', '经费'],
    aspect: true,
  },
  {
    name: '机关运转',
    en: 'Office work',
    words: ['机关', '办公室', '办文', '办会', '后勤', '档案', '督查', '政务公开', '提案', '建议办理', '内部管理'],
  },
] as const satisfies readonly TopicRow[];

/** What a pattern is about, by its name. */
export type Topic = (typeof ROWS)[number]['name'];

/** What a pattern speaks of: the second way, beside its role, by which a writer finds it. */
export const TOPICS = ROWS.map(({ name }) => name) as [Topic, ...Topic[]];

/** The topics as the reader knows them. */
export const TOPIC_NAMES = Object.fromEntries(ROWS.map(({ name, en }) => [name, { zh: name, en }])) as Readonly<
  Record<Topic, Message>
>;

/** Topics of no field: what is said in every report. */
const GENERAL: ReadonlySet<Topic> = new Set(
  ROWS.filter(({ words }) => (words as readonly string[]).length === 0).map(({ name }) => name),
);

/**
 * The fields that a heading names, the one whose word stands last first: 以党建引领乡村振兴 is of the country before it is of
 * the Party. Aspects come behind. Longer words hide what they hold.
 */
export function topicsNamed(heading: string): readonly Topic[] {
  const found: { readonly topic: Topic; readonly aspect: boolean; readonly start: number; readonly end: number }[] = [];
  for (const row of ROWS)
    for (const word of row.words) {
      const start = heading.lastIndexOf(word);
      if (start >= 0) found.push({ topic: row.name, aspect: 'aspect' in row, start, end: start + word.length });
    }
  const outer = found.filter(
    (one) =>
      !found.some(
        (other) => other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start,
      ),
  );
  return [
    ...new Set(outer.sort((a, b) => Number(a.aspect) - Number(b.aspect) || b.end - a.end).map(({ topic }) => topic)),
  ];
}

/**
 * How far a pattern lies from what a section speaks of: 0 in its field, more in one named beside it, 1 where either is
 * of no field, 2 in another field.
 * @param subject the fields of the section; none where it names none
 */
export function topicDistance(topic: Topic, subject: readonly Topic[]): number {
  if (subject.length === 0 || GENERAL.has(topic)) return 1;
  const place = subject.indexOf(topic);
  return place < 0 ? 2 : place / subject.length;
}
