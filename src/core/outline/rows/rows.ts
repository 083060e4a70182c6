import { ROW_FORMS, MEMBER_FLOOR, THRESHOLDS } from '../../lexicon/headings/headingWeights';
import type { RowForm } from '../../lexicon/headings/headingWeights';
import { collectMembers } from './members';
import { hasBody, scoreMember, scoreRow, wordingOf } from './scoring';
import type { Head, Member, Row, Scored, Surroundings } from './model';
import { familyOf } from '../markers/families';
import type { OutlineParagraph } from '../paragraph';
import type { TextLine } from './textLines';

type Weighed = Scored & { readonly score: number };

const ROUNDS = 6;
/** Forms whose members may each have a list of numbered items below them. */
const OVER_ITEMS: ReadonlySet<RowForm> = new Set<RowForm>(['refrain', 'dash', 'own', 'lead', 'colon']);
/** Labels and sentences inside a paragraph see every heading, other forms those that open a line. */
const SEES_ALL: ReadonlySet<RowForm> = new Set<RowForm>(['label', 'inner']);

/**
 * The rows of headings without numbers. Forms are sought one after another, surest first; what one finds narrows the
 * scopes of the next, and a sentence is a heading once.
 * @param heads the numbered headings, in reading order
 * @param toHead what a member that was accepted is to the rows after it.
 */
export function findRows(
  lines: readonly TextLine[],
  numbered: readonly Head[],
  texts: (paragraph: number) => OutlineParagraph,
  turns: (line: number) => boolean,
  toHead: (scored: Scored, row: Row) => Head,
): readonly Row[] {
  const rows: Row[] = [];
  let heads = numbered;
  const add = (found: readonly Row[]): void => {
    if (found.length === 0) return;
    rows.push(...found);
    heads = [...heads, ...found.flatMap((row) => row.members.map((scored) => toHead(scored, row)))].sort(
      (a, b) => a.sentence.id - b.sentence.id,
    );
  };
  const over = linesOverItems(numbered);
  for (const form of ROW_FORMS) {
    if (OVER_ITEMS.has(form) && over.size > 1) {
      const parts = heads.filter((head) => head.opens && !isItem(head));
      add(
        scopesOf(form, lines, heads, parts, texts, turns).flatMap((scope) => {
          const members = collectMembers(form, lines, scope).filter(({ sentence }) => over.has(sentence.line));
          const row = members.length > 1 ? acceptRow(form, members, scope) : null;
          return row ?? [];
        }),
      );
    }
    const stops = SEES_ALL.has(form) ? heads : heads.filter(({ opens }) => opens);
    add(
      scopesOf(form, lines, heads, stops, texts, turns).flatMap((scope) =>
        groups(form, collectMembers(form, lines, scope)).flatMap((members) => acceptRow(form, members, scope) ?? []),
      ),
    );
  }
  return rows;
}

/** Marks of this rank and below (1. （1） ① 一是) number items rather than parts. */
const ITEM_RANK = 3;

const isItem = ({ candidate: { family } }: Head): boolean => (familyOf(family)?.rank ?? 0) >= ITEM_RANK;

/** The lines right above an item with the number 1, but for the body of an item of another family: （1）… | body | ①… */
function linesOverItems(numbered: readonly Head[]): ReadonlySet<number> {
  const lines = new Set<number>();
  let above: Head | null = null;
  for (const head of numbered) {
    if (!head.opens) continue;
    const isOfAnother = above !== null && isItem(above) && above.candidate.family !== head.candidate.family;
    if (head.candidate.number === 1 && isItem(head) && !isOfAnother) lines.add(head.sentence.line - 1);
    above = head;
  }
  return lines;
}

/** The stretches between the headings `stops`; for bare lines the whole text. @param heads all that stand already. */
function scopesOf(
  form: RowForm,
  lines: readonly TextLine[],
  heads: readonly Head[],
  stops: readonly Head[],
  texts: Surroundings['texts'],
  turns: Surroundings['turns'],
): readonly Surroundings[] {
  const taken = new Map(heads.map(({ sentence, end }) => [sentence.id, end]));
  for (const { markerIn } of heads) if (markerIn !== undefined) taken.set(markerIn.id, markerIn.form.end);
  const end = lines.length;
  const last = (lines.at(-1)?.sentences.at(-1)?.id ?? -1) + 1;
  if (form === 'bare') return [{ lines, above: null, from: 0, to: end, first: 0, last, taken, texts, turns }];
  const every = SEES_ALL.has(form);
  const scopes: Surroundings[] = [];
  for (let i = -1; i < stops.length; i++) {
    const above = stops[i] ?? null;
    const next = stops[i + 1];
    const from = above?.sentence.line ?? 0;
    const to = next === undefined ? end : every ? next.sentence.line + 1 : next.sentence.line;
    if (to <= from && !every) continue;
    scopes.push({
      lines,
      above,
      from,
      to,
      first: above?.sentence.id ?? 0,
      last: next?.sentence.id ?? last,
      taken,
      texts,
      turns,
    });
  }
  return scopes;
}

/**
 * Refrains go by their words, sentences inside a paragraph by their paragraph; of the other forms a scope is one row.
 */
function groups(form: RowForm, members: readonly Member[]): readonly (readonly Member[])[] {
  if (members.length === 0) return [];
  if (form !== 'refrain' && form !== 'inner') return [members];
  const by = new Map<string | number, Member[]>();
  for (const member of members) {
    const key = form === 'refrain' ? member.opening : member.sentence.line;
    const group = by.get(key);
    if (group === undefined) by.set(key, [member]);
    else group.push(member);
  }
  return [...by.values()];
}

/**
 * The members that hold in their row. What lies between two headings spoils the likeness of both: those whose own
 * wording speaks against them go first, then, round by round, the weakest among its neighbours, at last whatever is
 * below the floor.
 */
function cleaned(members: readonly Member[], scope: Surroundings): readonly Weighed[] {
  let row = members.filter((member) => wordingOf(member) >= 0);
  if (row.length === 0) row = [...members];
  if (row[0]?.form === 'own') row = row.filter((member, i) => hasBody(member, row[i + 1], scope));
  if (row[0]?.form === 'refrain') row = withoutPreambles(row, scope);
  let scored: readonly Weighed[] = [];
  for (let round = 0; round < ROUNDS && row.length > 0; round++) {
    scored = row.map((member, i) => scoreMember(member, row[i - 1], row[i + 1], row.length, scope));
    const weak = (i: number): number => scored[i]?.score ?? Infinity;
    const kept = scored.filter(
      ({ score }, i) => score >= MEMBER_FLOOR || (round < ROUNDS - 1 && (weak(i - 1) < score || weak(i + 1) < score)),
    );
    if (kept.length === row.length && scored.every(({ score }) => score >= MEMBER_FLOOR)) return scored;
    row = kept.map(({ member }) => member);
    scored = kept;
  }
  return scored;
}

/**
 * A paragraph of one sentence that opens like the others (五年来，…走过了不平凡的历程。) heads nothing where they have text
 * behind them.
 */
function withoutPreambles(row: readonly Member[], scope: Surroundings): Member[] {
  const bodies = row.map((member, i) => !isWhole(member) || hasBody(member, row[i + 1], scope));
  return bodies.filter((has) => has).length >= 2 ? row.filter((_, i) => bodies[i]) : [...row];
}

const isWhole = ({ alone, end, sentence }: Member): boolean => alone && end === sentence.form.end;

function acceptRow(form: RowForm, members: readonly Member[], scope: Surroundings): Row | null {
  const scored = cleaned(members, scope);
  if (scored.length === 0) return null;
  const { features, score } = scoreRow(form, scored, scope);
  const mean = scored.reduce((sum, one) => sum + one.score, 0) / scored.length;
  if (mean + score < THRESHOLDS[form]) return null;
  return { form, members: scored, above: scope.above, features };
}
