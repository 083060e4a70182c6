import { EVIDENCE_WORDS, NO_EVIDENCE } from '../../lexicon/headings/evidence';
import type { EvidenceWord } from '../../lexicon/headings/evidence';
import { Trie } from '../../lexicon/trie';
import { matchesOf } from '../../text/characters';
import type { Message } from '../../text/message';
import type { Role, RoleReading } from '../model';
import type { OutlineParagraph } from '../paragraph';

/** A word of a paragraph that speaks for a role. */
export interface Evidence {
  /** Relative to the paragraph. */
  readonly start: number;
  readonly word: EvidenceWord;
}

const words = new Trie<readonly EvidenceWord[]>();
for (const entry of EVIDENCE_WORDS) words.add(entry.word, [entry], (old, added) => [...old, ...added]);
for (const word of NO_EVIDENCE) words.add(word, []);

/** How far a figure may stand behind the verb that it belongs to. */
const REACH = 14;
const FIGURE_FOLLOWS = /^[^,;:。!?]*\d/;
/** A figure behind it in the sentence is aimed at: 年内确保财政收入增长10%，生产总值增长15%. */
const LOOKS_AHEAD =
  /确保|力争|争取|年内(?!已|共|实际)|年底前|拟(?:新|建|投|完)|将(?:新|建|投|完|实|达)[^。]{0,12}$|要[^。,;求]{0,6}$/;
/** 尽管经费紧缺、人手不足，…; 克服…不足: what was done all the same is told, no problem. */
const CONCEDED = /(尽管|虽然|虽说|克服|顶住|不顾|面对)[^,。;:]*/g;
const sentenceStart = (halfWidth: string, at: number): number =>
  Math.max(halfWidth.lastIndexOf('。', at), halfWidth.lastIndexOf(';', at)) + 1;
const NONE: readonly Evidence[] = [];
const known = new WeakMap<object, readonly Evidence[]>();

/** What a paragraph's own words say about the role of the section that it stands in; read when first asked for. */
export function evidenceOf({ halfWidth, outline }: OutlineParagraph): readonly Evidence[] {
  let found = known.get(outline);
  if (found === undefined) known.set(outline, (found = outline.chrome ? NONE : readEvidence(halfWidth)));
  return found;
}

function readEvidence(halfWidth: string): readonly Evidence[] {
  const found: Evidence[] = [];
  let conceded: readonly RegExpExecArray[] | undefined;
  let last = 0; // the last of them that begins at or before what is asked for, which goes on from left to right
  const isConceded = (at: number): boolean => {
    conceded ??= matchesOf(halfWidth, CONCEDED);
    while ((conceded[last + 1]?.index ?? Infinity) <= at) last++;
    const { index, 0: clause, 1: word } = conceded[last] ?? { index: Infinity, 0: '', 1: '' };
    return index + (word as string).length <= at && at <= index + clause.length;
  };
  for (let i = 0; i < halfWidth.length; ) {
    const hit = words.longest(halfWidth, i);
    if (hit === null) {
      i++;
      continue;
    }
    const end = hit.end;
    const word = hit.value.find(
      ({ withFigure }) =>
        withFigure !== true ||
        (FIGURE_FOLLOWS.test(halfWidth.slice(end, end + REACH)) &&
          !LOOKS_AHEAD.test(halfWidth.slice(sentenceStart(halfWidth, i), i))),
    );
    if (word !== undefined && !(word.role === 'problems' && isConceded(i))) found.push({ start: i, word });
    i = end;
  }
  return found;
}

/** Whether two paragraphs say the same about the role of their section. */
export function sameEvidence(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  return a.length === b.length && a.every(({ word }, i) => word === b[i]?.word);
}

/** Less than this, a word or two, decides nothing. */
const ENOUGH = 6;
/** The part of all weight that a role must have: most of the section speaks for it. */
const MOST = 0.6;
/** 举措 and 进展 are told in one breath; a section counts as 举措 only where next to nothing else is told. */
const NEARLY_ALL = 0.9;
const NAMED = {
  progress: ['进展', 'progress'],
  measures: ['举措', 'measures'],
  problems: ['问题', 'problems'],
  plan: ['计划', 'plans'],
} as const;

/**
 * The role that most of a section's words speak for, by the weights of the lexicon; null where they do not agree.
 * @param usual the role that such a section has in a report of this kind: it stays where the words say no more than 举措
 * @param last whether no other section follows: in the middle of results one word of what is to come makes no plan.
 */
export function roleOfBody(evidence: readonly Evidence[], usual: Role, last = true): RoleReading | null {
  const weights = { progress: 0, measures: 0, problems: 0, plan: 0 };
  let all = 0;
  for (const { word } of evidence) {
    weights[word.role] += word.weight;
    all += word.weight;
  }
  for (const role of ['problems', 'plan', 'progress', 'measures'] as const) {
    // a plan is told in the verbs of measures and results
    if (usual === 'plan' && (role === 'progress' || role === 'measures')) continue;
    const most = role === 'measures' && usual !== 'other' ? NEARLY_ALL : MOST;
    const enough = role === 'plan' && usual === 'progress' && !last ? 2 * ENOUGH : ENOUGH;
    if (weights[role] < enough || weights[role] < most * all) continue;
    const said = [
      ...new Set(
        evidence
          .filter(({ word }) => word.role === role)
          .sort((a, b) => b.word.weight - a.word.weight)
          .map(({ word }) => word.word),
      ),
    ].slice(0, 3);
    const share = Math.round((100 * weights[role]) / all);
    return {
      role,
      reason: {
        zh: `标题没有明说；正文多用“${said.join('”“')}”等语，${share}%说的是${NAMED[role][0]}`,
        en: `the heading does not say; the text with words such as “${said.join('”, “')}” speaks of ${NAMED[role][1]} (${share}%)`,
      },
    };
  }
  return null;
}

/** So much must a whole text say to be told a report or a plan. */
const ENOUGH_OF_TEXT = 12;
const AHEAD: Message = {
  zh: '标题没有明说；全文多是打算做的事',
  en: 'the heading does not say; most of the text is of what is to be done',
};

const DONE: Message = {
  zh: '标题没有明说；全文多是已做的事',
  en: 'the heading does not say; most of the text is of what was done',
};

/**
 * What a text without a title that names its kind tells by the words of all its sentences: what was done, or what is to
 * be done; null where neither prevails.
 */
export function habitOf(evidence: readonly Evidence[]): RoleReading | null {
  let done = 0;
  let ahead = 0;
  let all = 0;
  for (const { word } of evidence) {
    if (word.role === 'plan') ahead += word.weight;
    else if (word.role !== 'problems') done += word.weight;
    all += word.weight;
  }
  if (all < ENOUGH_OF_TEXT) return null;
  if (ahead >= MOST * all) return { role: 'plan', reason: AHEAD };
  return done >= MOST * all ? { role: 'progress', reason: DONE } : null;
}
