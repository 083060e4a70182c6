import { weightOf } from '../../lexicon/headings/headingWeights';
import type { FeatureName, RowForm } from '../../lexicon/headings/headingWeights';
import { announcement } from './forms';
import type { Member, Scored, Surroundings } from './model';
import { sentenceFrom } from './textLines';
import type { PlacedSentence, TextLine } from './textLines';

const LONG = 30;
const BODY = 40;
const NO_BODY = 15;
const ALIKE_LENGTH = 4;
const DENSE = 0.8;
const SPARSE = 0.5;
const RUNS_IN = 20;

/** How much text follows the sentence before the next of the row, or before the scope ends. */
function bodyOf({ sentence, form }: Member, next: Member | undefined, { lines, to, last }: Surroundings): number {
  const own = sentence.at + sentence.form.size;
  if (next !== undefined) return next.sentence.at - own;
  const line = lines[Math.min(to, lines.length) - 1] as TextLine;
  const end = line.sentences.at(-1) as PlacedSentence;
  if (form !== 'label' && form !== 'inner') return end.at + end.form.size - own;
  const within = lines[sentence.line] as TextLine;
  const stop = sentenceFrom(within, last);
  const tail = within.sentences.at(-1) as PlacedSentence;
  return (stop?.at ?? tail.at + tail.form.size) - own;
}

/** Whether text follows a member before the next one. */
export const hasBody = (member: Member, next: Member | undefined, scope: Surroundings): boolean =>
  bodyOf(member, next, scope) >= NO_BODY;

/**
 * What the wording of a member says; of titles and refrains it may be a thesis, and titles may open as running text
 * does (下一步打算), and so may what a dash sets off (——把水的问题解决好).
 */
const wording = ({ form, head }: Member): readonly FeatureName[] => {
  if (form === 'colon' && head.title) return head.features.filter((name) => name !== 'f_voice');
  if (form === 'dash') return head.features.filter((name) => name !== 'f_voice');
  return form === 'bare' || form === 'refrain'
    ? head.features.filter((name) => name !== 'f_thesis' && (name !== 'f_voice' || form !== 'bare'))
    : head.features;
};

/** The weight of a member's own wording. */
export const wordingOf = (member: Member): number => weightOf(wording(member));

/** What speaks for and against a member, in its row. */
export function scoreMember(
  member: Member,
  before: Member | undefined,
  next: Member | undefined,
  count: number,
  scope: Surroundings,
): Scored & { readonly score: number } {
  const { form, head, alone } = member;
  const marked = form === 'dash' || form === 'label' || form === 'colon' || form === 'bare';
  const exempt = form === 'refrain' || form === 'bare';
  const features: FeatureName[] = [...wording(member)];
  const add = (name: FeatureName, holds: boolean): void => void (holds && features.push(name));
  add('f_long', head.text.length > LONG && !alone && !exempt);
  add('f_mark', marked);
  add('f_alone', alone);
  add('f_title', (form === 'bare' || form === 'colon') && head.title);
  add('f_under', member.underlined);
  add('f_bracket', form === 'colon' && member.textStart > member.start);
  const body = form === 'label' || form === 'colon' ? labelBody(member, next, scope) : bodyOf(member, next, scope);
  const headed = form === 'bare' && isHeaded(member, scope);
  add('f_body', body >= BODY || headed);
  add('f_nobody', body < NO_BODY && !headed);
  add('f_contrast', isContrasted(member, scope));
  const near = [before, next].filter((one): one is Member => one !== undefined);
  const likeness = likenessOf(member, near);
  features.push(...likeness);
  const lonely = count >= 3 || (form === 'bare' && !head.title);
  add('l_none', form !== 'dash' && lonely && likeness.length === 0);
  return { member, features, score: weightOf(features) };
}

/** The text of a label goes on in its own sentence. */
function labelBody(member: Member, next: Member | undefined, scope: Surroundings): number {
  const { sentence, end } = member;
  return sentence.form.end - end + bodyOf(member, next, scope);
}

/** Whether a numbered heading stands in the line behind a bare one, or what is still to be written. */
function isHeaded({ sentence }: Member, { lines, taken }: Surroundings): boolean {
  if (lines[sentence.line]?.awaits === true) return true;
  const next = lines[sentence.line + 1]?.sentences[0];
  return next !== undefined && taken.has(next.id);
}

/** Whether the sentence behind it is at least twice as long. */
function isContrasted({ sentence, head }: Member, { lines }: Surroundings): boolean {
  const line = lines[sentence.line] as TextLine;
  const behind = sentenceFrom(line, sentence.id + 1) ?? lines[sentence.line + 1]?.sentences[0] ?? null;
  return behind !== null && behind.form.size >= 2 * head.text.length;
}

const LIKE: readonly (readonly [FeatureName, (a: Member, b: Member) => boolean])[] = [
  ['l_refrain', (a, b) => a.opening !== '' && a.opening === b.opening],
  [
    'l_prefix',
    ({ head: { text: a } }, { head: { text: b } }) =>
      a.slice(0, 2) === b.slice(0, 2) || (a[0] === b[0] && a.length === b.length),
  ],
  ['l_suffix', ({ head: { text: a } }, { head: { text: b } }) => a.slice(-2) === b.slice(-2)],
  [
    'l_shape',
    ({ head: a }, { head: b }) => a.clauses === b.clauses && Math.abs(a.text.length - b.text.length) <= ALIKE_LENGTH,
  ],
  ['l_question', (a, b) => a.alone && b.alone && isQuestion(a) && isQuestion(b)],
  ['l_kind', ({ head: a }, { head: b }) => (a.verb && b.verb) || (a.predicate && b.predicate)],
];

const isQuestion = ({ head: { text } }: Member): boolean => text.endsWith('？') || text.endsWith('?');

const likenessOf = (member: Member, near: readonly Member[]): FeatureName[] =>
  LIKE.filter(([, holds]) => near.some((other) => holds(member, other))).map(([name]) => name);

/** What speaks for and against a row as a whole. */
export function scoreRow(
  form: RowForm,
  row: readonly Scored[],
  scope: Surroundings,
): { readonly features: readonly FeatureName[]; readonly score: number } {
  const members = row.map(({ member }) => member);
  const first = members[0] as Member;
  const features: FeatureName[] = [];
  const add = (name: FeatureName, holds: boolean): void => void (holds && features.push(name));
  const count = members.length;
  add('r_lone', count === 1);
  add('r_three', count === 3);
  add('r_many', count >= 4);
  if (form === 'refrain' || form === 'lead' || form === 'colon' || form === 'dash' || form === 'own') {
    const share = shareOf(form, members, scope);
    add('r_dense', share >= DENSE && count > 1);
    add('r_sparse', share < SPARSE && form !== 'refrain');
  }
  const told = announcedBefore(first, scope);
  add('r_announced', told !== null);
  add('r_counted', told !== null && told.count === count);
  const { above } = scope;
  add('r_echo', above !== null && count >= 2 && echoes(members, above.text) * 2 > count);
  add('r_runin', above !== null && above.rest > RUNS_IN && first.sentence.line > above.sentence.line);
  add('r_topless', form === 'label' && above === null);
  if (form === 'inner' && !isParallel(row, told !== null && told.count !== null)) return { features, score: -Infinity };
  return { features, score: weightOf(features) };
}

/**
 * How many of the scope's lines, from the first member on, are members; a heading alone on its line counts with the
 * line below.
 */
function shareOf(form: RowForm, members: readonly Member[], { from, to, turns, taken, lines }: Surroundings): number {
  const first = (members[0] as Member).sentence.line;
  const last = (members.at(-1) as Member).sentence.line;
  let end = last + 1;
  while (end < to && !turns(end)) end++;
  let others = 0;
  for (let i = Math.max(first, from); i < end; i++)
    if (!turns(i) && !taken.has(lines[i]?.sentences[0]?.id ?? -1)) others++;
  return Math.min(1, ((form === 'own' ? 2 : 1) * members.length) / Math.max(1, others));
}

const echoes = (members: readonly Member[], above: string): number =>
  members.filter(({ head }) => above.includes(head.text.slice(0, 2))).length;

/** What the two sentences before the row, or the heading above, say of it. */
function announcedBefore(
  { sentence, form }: Member,
  { lines, above, first, texts }: Surroundings,
): ReturnType<typeof announcement> {
  const line = lines[sentence.line] as TextLine;
  const here = line.sentences.indexOf(sentence);
  const before = [
    ...(lines[sentence.line - 1]?.sentences.slice(-2) ?? []),
    ...line.sentences.slice(Math.max(0, here - 2), here),
  ].slice(-2);
  for (const { id, form: said, paragraph } of before.reverse()) {
    if (id < first && form !== 'bare') continue;
    const { halfWidth, outline } = texts(paragraph);
    const told = announcement(halfWidth.slice(said.start, said.end + 1));
    if (told !== null) return told;
    if (outline.cues.some((cue) => cue.role === 'plan' && cue.start === said.start)) return { count: null };
  }
  return above === null ? null : announcement(above.text);
}

/**
 * Sentences inside a paragraph are headings only where three and more are built alike, or where their number is told
 * before.
 */
const isParallel = (row: readonly Scored[], counted: boolean): boolean =>
  counted ||
  (row.length >= 3 &&
    row.every(
      ({ features }) =>
        features.includes('l_prefix') ||
        features.includes('l_suffix') ||
        (features.includes('l_shape') && features.includes('l_kind')),
    ));
