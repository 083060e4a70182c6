/**
 * What speaks for and against headings without a number, and how much (无序号标题的特征与权重). The weights were set by hand and
 * are not fitted: all of them times a random 0.6 to 1.4 changes next to nothing.
 */
import type { Message } from '../../text/message';

/** The forms of headings without a number, in the order in which they are sought: surest first. */
export const ROW_FORMS = ['bare', 'refrain', 'dash', 'own', 'lead', 'colon', 'label', 'inner'] as const;
/** The form of a heading without a number. */
export type RowForm = (typeof ROW_FORMS)[number];

/** So much a row must reach, the mean of its members and its own features together. */
export const THRESHOLDS: Readonly<Record<RowForm, number>> = {
  bare: 3.5,
  refrain: 4,
  dash: 5,
  own: 4,
  lead: 4,
  colon: 5,
  label: 3.5,
  inner: 5.5,
};

/** A member below this is dropped from its row. */
export const MEMBER_FLOOR = 1.5;

interface Feature extends Message {
  readonly weight: number;
}

const feature = (weight: number, zh: string, en: string): Feature => ({ weight, zh, en });

/** Features of a member, of its likeness to its neighbours (l_), and of its row (r_). */
export const FEATURES = {
  f_short: feature(1, '不超过16字', 'at most 16 characters'),
  f_long: feature(-1.5, '超过30字', 'over 30 characters'),
  f_digit: feature(-2, '带数据', 'states a figure'),
  f_voice: feature(-2, '行文的口气', 'speaks as running text'),
  f_thesis: feature(-2, '是论断', 'says what something is'),
  f_verb: feature(1, '动词开头', 'opens with a verb of headings'),
  f_predicate: feature(1, '以成效词收尾', 'ends with a word of results'),
  f_pair: feature(0.5, '两句对举', 'two clauses'),
  f_clauses: feature(-1, '四个分句以上', 'four clauses or more'),
  f_mark: feature(1.5, '有破折号、冒号，或独占短行', 'a dash, a label, or a short line'),
  f_alone: feature(1.5, '独占一行', 'alone on its line'),
  f_body: feature(0.5, '后面有正文', 'text follows'),
  f_nobody: feature(-2, '后面没有正文', 'no text follows'),
  f_contrast: feature(1, '比后一句短得多', 'much shorter than the sentence behind it'),
  f_title: feature(2.5, '像部分标题', 'ends as titles of parts do'),
  f_under: feature(3, '下有===或---', 'underlined with === or ---'),
  f_bracket: feature(2, '在方头括号里', 'between 【 and 】'),
  l_refrain: feature(2, '与相邻段开头相同', 'opens like a neighbour'),
  l_prefix: feature(1.5, '与相邻条开头两字相同', 'begins like a neighbour'),
  l_question: feature(2, '与相邻条都是问句', 'asks as a neighbour does'),
  l_suffix: feature(1, '与相邻条末尾两字相同', 'ends like a neighbour'),
  l_shape: feature(0.75, '与相邻条字数、分句相近', 'as long as a neighbour, with as many clauses'),
  l_kind: feature(0.5, '与相邻条句式相同', 'built like a neighbour'),
  l_none: feature(-2, '与相邻条都不像', 'like neither neighbour'),
  r_lone: feature(-2, '只有一条', 'the only one'),
  r_three: feature(0.75, '三条', 'three of them'),
  r_many: feature(1.25, '四条以上', 'four or more'),
  r_dense: feature(1, '几乎段段如此', 'nearly every paragraph'),
  r_sparse: feature(-1.5, '只有少数段如此', 'few paragraphs'),
  r_announced: feature(1.5, '前文说有下列各项', 'the text before announces parts'),
  r_counted: feature(1, '前文说的项数相符', 'as many as the text before says'),
  r_echo: feature(1.5, '上级标题点到了各条', 'the heading above names them'),
  r_runin: feature(-1, '上级标题后接正文', 'the heading above runs on into text'),
  r_topless: feature(-2, '上面没有标题', 'no heading above'),
} as const satisfies Readonly<Record<string, Feature>>;

/** What speaks for or against a heading, by its name in `FEATURES`. */
export type FeatureName = keyof typeof FEATURES;

/** The sum of the weights of the features. */
export const weightOf = (features: readonly FeatureName[]): number =>
  features.reduce((sum, name) => sum + FEATURES[name].weight, 0);
