import { ownWords } from '../lexicon/ownWords';
import type { RoleWord } from '../lexicon/headings/headings';
import type { UnitEntry } from '../lexicon/quantities/units';
import { findUnit } from '../numerals/unit';
import { toHalfWidth } from '../text/width';
import { readJson } from './json';
import type { Complaint } from './json';
import { HouseLeaders } from './leaders';
import { check } from './complaints';
import { ruleMeant } from './catalogue';
import type { Catalogue } from './catalogue';
import { houseFile } from './schema';
import type { HouseFile } from './schema';
import type { HouseStyle } from './style';
import { HouseTerms } from './terms';
import type { RequiredForm, WrongWord } from './terms';
import { usable } from './usable';

/** The name of the file, in the folder of the reports or one around it. */
export const HOUSE_FILE = '.zongjie.json';

/** What a file says. */
export interface HouseReading {
  /** The style, as far as the file can be used. */
  readonly style: HouseStyle;
  /** What is wrong in the file, in reading order. */
  readonly complaints: readonly Complaint[];
}

/** Reads a house style from the text of its file. Never throws: what is wrong is complained of, the rest is used. */
export function readHouseStyle(text: string, catalogue: Catalogue): HouseReading {
  const json = readJson(text);
  const { file, complaints } = usable(json, houseFile);
  // where the JSON breaks off, what is missing behind it is no mistake of its own
  const all = isBroken(json)
    ? [...json.complaints]
    : [...json.complaints, ...complaints, ...check(file, catalogue, json.place)];
  return { style: styleOf(file, catalogue), complaints: all.sort((a, b) => a.span.start - b.span.start) };
}

/** Whether the file as a whole is not to be taken over. */
export const isBroken = ({ complaints }: Pick<HouseReading, 'complaints'>): boolean =>
  complaints.some(({ severity }) => severity === 'error');

const several = (words: string | readonly string[] | undefined): readonly string[] =>
  words === undefined ? [] : typeof words === 'string' ? [words] : words;

function styleOf(file: HouseFile, catalogue: Catalogue): HouseStyle {
  const lists = {
    names: file.names ?? [],
    units: (file.units ?? []).map(unitOf),
    abbreviations: Object.entries(file.abbreviations ?? {}).map(([short, full]) => ({ short, full })),
    roles: Object.entries(file.roles ?? {}).flatMap(([role, words]) =>
      (words ?? []).map((word) => ({ word, role: role as RoleWord['role'], weight: 5 })),
    ),
  };
  const { wrong, right } = wordsOf(file);
  const required = (file.required ?? []).map(
    ({ form, when, place = 'first', note }): RequiredForm => ({ form, when: several(when), place, note: note ?? null }),
  );
  const leaders = (file.leaders ?? []).map((leader) =>
    typeof leader === 'string' ? { name: leader, titles: [] } : { name: leader.name, titles: several(leader.title) },
  );
  return {
    rules: Object.fromEntries(
      Object.entries(file.rules ?? {}).flatMap(([name, level]) => {
        const id = ruleMeant(name, catalogue);
        return id === null ? [] : [[id, level]];
      }),
    ),
    languages: file.languages ?? [],
    lists,
    own: ownWords(lists),
    terms: wrong.length + required.length === 0 ? null : new HouseTerms(wrong, required, right),
    leaders: leaders.length === 0 ? null : new HouseLeaders(leaders),
    facts: file.facts ?? [],
    word: file.word ?? {},
  };
}

function unitOf(unit: NonNullable<HouseFile['units']>[number]): UnitEntry {
  if (typeof unit === 'string') return { name: toHalfWidth(unit).trim(), kind: findUnit(unit)?.kind ?? 'measure' };
  const same = unit.same === undefined ? undefined : findUnit(unit.same);
  const name = toHalfWidth(unit.unit).trim();
  if (same === undefined) return { name, kind: 'measure' };
  return { name, kind: same.kind, base: same.base ?? same.name, factor: (unit.factor ?? 1) * (same.factor ?? 1) };
}

function wordsOf(file: HouseFile): { readonly wrong: readonly WrongWord[]; readonly right: readonly string[] } {
  const wrong: WrongWord[] = [];
  const right: string[] = [];
  const add = (
    list: WrongWord['list'],
    entry: {
      words: readonly string[];
      to?: string | undefined;
      note?: string | undefined;
      except?: readonly string[] | undefined;
    },
  ): void => {
    for (const word of entry.words) wrong.push({ list, word, right: entry.to ?? null, note: entry.note ?? null });
    right.push(...(entry.except ?? []));
  };
  for (const { wrong: words, right: to, note, except } of file.terms ?? [])
    add('terms', { words: several(words), to, note, except });
  for (const entry of file.forbidden ?? [])
    add(
      'forbidden',
      typeof entry === 'string'
        ? { words: [entry] }
        : { words: several(entry.text), to: entry.instead, note: entry.note, except: entry.except },
    );
  for (const entry of file.sensitive ?? [])
    add(
      'sensitive',
      typeof entry === 'string'
        ? { words: [entry] }
        : { words: several(entry.wrong), to: entry.right, note: entry.note, except: entry.except },
    );
  return { wrong, right };
}
