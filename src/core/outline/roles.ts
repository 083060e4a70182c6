import { ROLE_WORDS } from '../lexicon/headings';
import type { ReportKind, Role } from './model';

/** The role that the heading's own words speak for; null where they speak for none. Plain words (weight below 5) count only at the end of a top heading. */
export function roleOfHeading(text: string, level: number): Role | null {
  const key = level > 1 ? text : `1 ${text}`;
  let role = known.get(key);
  if (role === undefined) {
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, (role = readRole(text, level)));
  }
  return role;
}

/** Roles of headings read before: the same headings come with every edit. */
const known = new Map<string, Role | null>();
const REMEMBERED = 4000;

function readRole(text: string, level: number): Role | null {
  let best: { role: Role; score: number } | null = null;
  for (const { word, role, weight } of ROLE_WORDS) {
    const place = text.lastIndexOf(word);
    if (place < 0 || (weight < 5 && (level > 1 || !endsWith(text, place + word.length)))) continue;
    const score = weight * 1000 + word.length * 20 + place / Math.max(1, text.length);
    if (best === null || score > best.score) best = { role, score };
  }
  return best?.role ?? null;
}

/** Every role that a heading's words name: 问题和打算 names two. */
export function rolesNamed(text: string): readonly Role[] {
  const named = ROLE_WORDS.filter(({ word, weight }) => {
    const place = text.lastIndexOf(word);
    return place >= 0 && (weight >= 5 || endsWith(text, place + word.length));
  });
  return [...new Set(named.map(({ role }) => role))];
}

/** Whether nothing that changes the sense follows: Chinese headings have their head at the end (存在的问题, 成效和做法). */
const endsWith = (text: string, end: number): boolean => end === text.length || '和与及、，,（('.includes(text[end] as string);

/** The role of a top section whose heading says nothing, by the kind of the report. */
export function defaultRole(kind: ReportKind): Role {
  switch (kind) {
    case 'goals':
    case 'plan':
      return 'plan';
    case 'unknown':
      return 'other';
    default:
      return 'progress';
  }
}
