import type { Comparison, Figure } from '../../figures/model';
import { sectionAt } from '../../report/find';
import type { Report } from '../../report/report';
import { toHalfWidth } from '../../text/width';
import type { PatternRole } from '../roles';
import type { Topic } from '../topics';
import { freeName } from './importing';
import { OWN_LIMITS } from './model';

/** Words that tell what a sentence is about; the first topic with a word of it is taken. */
const TOPIC_WORDS: readonly (readonly [Topic, readonly string[]])[] = [
  ['党建作风', ['党建', '党员', '党组织', '党委', '作风', '廉政', '党风']],
  ['安全法治', ['安全', '执法', '法治', '案件', '隐患', '平安', '信访']],
  ['人才队伍', ['人才', '培训', '队伍', '教师', '医师', '招聘', '干部']],
  ['企业服务', ['企业', '商户', '市场主体', '经营主体']],
  ['项目建设', ['项目', '工程', '开工', '竣工', '招商', '签约']],
  ['平台载体', ['平台', '基地', '园区', '中心', '实验室', '载体']],
  ['财务资金', ['资金', '预算', '财政', '贷款', '经费', '补助', '补贴']],
  ['改革创新', ['改革', '创新', '试点', '专利', '技术']],
  ['民生服务', ['民生', '群众', '养老', '就业', '医疗', '学生', '居民', '社区']],
  ['宣传交流', ['宣传', '交流', '活动', '论坛', '媒体', '展览']],
];
const BY_ROLE: Readonly<Partial<Record<PatternRole, Topic>>> = {
  opening: '总体成效',
  problems: '差距不足',
  plan: '目标任务',
  closing: '行文衔接',
  transition: '行文衔接',
};

const HAN_RUN = /\p{Script=Han}+/gu;

/** The role of the section where the sentence stood; what stands before all sections opens the report. */
export function roleOf(report: Report, offset: number): PatternRole {
  const section = sectionAt(report, offset);
  if (section === null) return report.sections.length === 0 ? 'progress' : 'opening';
  return section.role === 'other' ? 'progress' : section.role;
}

/**
 * The topic under which a writer would look for the sentence.
 * @param figures those of the sentence
 */
export function topicOf(text: string, role: PatternRole, figures: readonly Figure[]): Topic {
  const byRole = BY_ROLE[role];
  if (byRole !== undefined) return byRole;
  const kinds = new Set(figures.flatMap(({ comparisons }) => comparisons.map(({ kind }) => kind)));
  if (role === 'progress' && kinds.has('rank')) return '位次荣誉';
  if (role === 'progress' && (kinds.has('yoy') || kinds.has('growth') || kinds.has('mom'))) return '指标增长';
  const topic = TOPIC_WORDS.find(([, words]) => words.some((word) => text.includes(word)))?.[0];
  return topic ?? (role === 'measures' ? '保障措施' : figures.length > 0 ? '指标增长' : '总体成效');
}

/** What a comparison says of the indicator, in a word for a title. */
const SAID: Readonly<Partial<Record<Comparison['kind'], string>>> = {
  yoy: '变化',
  mom: '变化',
  growth: '变化',
  cagr: '增长',
  share: '占比',
  rank: '位次',
  completion: '完成',
};
const saidBy = ({ kind, direction, unit }: Comparison): string =>
  kind !== 'cagr' && SAID[kind] === '变化' && direction === 'up' && unit === '%' ? '增长' : (SAID[kind] ?? '');

/** A title of Chinese characters alone, that no other pattern has. */
export function titleOf(text: string, figures: readonly Figure[], taken: (title: string) => boolean): string {
  const proposed = [...ofIndicator(figures), ...ofClauses(text), '我的句式'];
  const free = proposed.find((title) => title.length >= 2 && !taken(title));
  if (free !== undefined) return free;
  return freeName(proposed.find((title) => title.length >= 2)!, (title) => !taken(title));
}

function ofIndicator(figures: readonly Figure[]): readonly string[] {
  return figures.flatMap(({ indicator, comparisons }) => {
    const name = hanOf(indicator.text);
    if (name.length < 2) return [];
    const said = comparisons[0] === undefined ? '' : saidBy(comparisons[0]);
    return [`${name.slice(-(OWN_LIMITS.title - said.length))}${said}`];
  });
}

const ofClauses = (text: string): readonly string[] =>
  toHalfWidth(text)
    .split(/[,;:。!?\n]/)
    .map((clause) => longestRun(clause))
    .filter((title) => title.length >= 4)
    .map((title) => title.slice(0, 8));

const hanOf = (text: string): string => (text.match(HAN_RUN) ?? []).join('');
const longestRun = (text: string): string =>
  (text.match(HAN_RUN) ?? []).reduce((longest, run) => (run.length > longest.length ? run : longest), '');
