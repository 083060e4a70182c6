import { UNITS } from '../lexicon/quantities/units';
import { findUnit } from '../numerals/unit';
import { toHalfWidth } from '../text/width';
import { alike } from '../text/message';
import type { Message } from '../text/message';
import type { Complaint, ReadJson } from './json';
import { ruleMeant, ruleNearest } from './catalogue';
import type { Catalogue } from './catalogue';
import { nearest } from './nearest';
import type { HouseFile } from './schema';

/** A listed word with where its list has it. */
interface Entry {
  readonly word: string;
  readonly path: readonly PropertyKey[];
  readonly right: string | null;
}

/** What is wrong in what the file says, where each value by itself is as it should be. */
export function check(file: HouseFile, catalogue: Catalogue, place: ReadJson['place']): readonly Complaint[] {
  const { title = alike } = catalogue;
  const found: Complaint[] = [];
  const complain = (
    severity: Complaint['severity'],
    path: readonly PropertyKey[],
    message: Message,
    key = false,
  ): void => {
    found.push({ span: place(path, key), severity, message });
  };
  const told = new Set<string>();
  for (const name of Object.keys(file.rules ?? {})) {
    const id = ruleMeant(name, catalogue);
    if (id === null) {
      const meant = ruleNearest(name, catalogue);
      complain(
        'warning',
        ['rules', name],
        {
          zh: `没有“${name}”这条规则，已忽略${meant === null ? '' : `；是“${meant}”（${title(meant).zh}）吗`}。`,
          en: `There is no rule “${name}”; it is ignored${meant === null ? '' : `. Did you mean “${meant}”?`}`,
        },
        true,
      );
    } else if (told.has(id))
      complain(
        'warning',
        ['rules', name],
        {
          zh: `规则“${title(id).zh}”（${id}）写了两次，以后面的为准。`,
          en: `The rule “${title(id).en}” (${id}) is named twice; the last entry counts.`,
        },
        true,
      );
    else told.add(id);
  }
  for (const [list, rule] of [
    ['leaders', 'leader-title-order'],
    ['sensitive', 'sensitive-form'],
  ] as const) {
    if ((file[list]?.length ?? 0) > 0 && !told.has(rule))
      complain(
        'warning',
        [list],
        {
          zh: `规则“${title(rule).zh}”（${rule}）默认关闭，给它定了轻重，这份名单才起作用。`,
          en: `The rule “${title(rule).en}” (${rule}) is off by default: this list acts once it has a severity.`,
        },
        true,
      );
  }
  checkUnits(file, complain);
  for (const [short, full] of Object.entries(file.abbreviations ?? {})) {
    if (same(short, full))
      complain('error', ['abbreviations', short], { zh: '简称与全称一样。', en: 'The short form is the full form.' });
  }
  checkWords(entriesOf(file), complain);
  return found;
}

type Complain = (
  severity: Complaint['severity'],
  path: readonly PropertyKey[],
  message: Message,
  key?: boolean,
) => void;
const plain = (word: string): string => toHalfWidth(word).trim();
const same = (a: string, b: string): boolean => plain(a) === plain(b);

function checkUnits({ units = [] }: HouseFile, complain: Complain): void {
  const seen = new Set<string>();
  units.forEach((unit, i) => {
    const { unit: name, same: base } = typeof unit === 'string' ? { unit, same: undefined } : unit;
    const path = ['units', i, ...(typeof unit === 'string' ? [] : ['unit'])];
    if (/^[\d\s]|^[一二三四五六七八九十百千万亿]+$/.test(plain(name)))
      complain('error', path, {
        zh: `“${name}”不能作单位：单位不能以数字开头，也不能只是数字。`,
        en: `“${name}” cannot be a unit: it begins with a digit or is a number.`,
      });
    if (seen.has(plain(name)))
      complain('warning', path, { zh: `“${name}”列了两次。`, en: `“${name}” is listed twice.` });
    seen.add(plain(name));
    if (base !== undefined && findUnit(base) === undefined) {
      const meant = nearest(
        base,
        UNITS.map((entry) => entry.name),
      );
      complain('error', ['units', i, 'same'], {
        zh: `不认得单位“${base}”${meant === null ? '' : `；是“${meant}”吗`}。`,
        en: `The unit “${base}” is not known${meant === null ? '' : `. Did you mean “${meant}”?`}`,
      });
    }
  });
}

function entriesOf(file: HouseFile): readonly Entry[] {
  const entries: Entry[] = [];
  const add = (path: readonly PropertyKey[], words: string | readonly string[], right: string | undefined): void => {
    if (typeof words === 'string') entries.push({ word: words, path, right: right ?? null });
    else words.forEach((word, i) => entries.push({ word, path: [...path, i], right: right ?? null }));
  };
  file.terms?.forEach(({ wrong, right }, i) => add(['terms', i, 'wrong'], wrong, right));
  file.forbidden?.forEach((entry, i) =>
    typeof entry === 'string'
      ? add(['forbidden', i], entry, undefined)
      : add(['forbidden', i, 'text'], entry.text, entry.instead),
  );
  file.sensitive?.forEach((entry, i) =>
    typeof entry === 'string'
      ? add(['sensitive', i], entry, undefined)
      : add(['sensitive', i, 'wrong'], entry.wrong, entry.right),
  );
  return entries;
}

function checkWords(entries: readonly Entry[], complain: Complain): void {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const before = first.get(plain(entry.word));
    if (before === undefined) first.set(plain(entry.word), entry);
    else
      complain('warning', entry.path, {
        zh: `“${entry.word}”前面已经列过${before.right === null ? '' : `（改为“${before.right}”）`}，以前面的为准。`,
        en: `“${entry.word}” is listed before; the first entry counts.`,
      });
  }
  for (const entry of first.values()) {
    if (entry.right === null) continue;
    const chain = [entry.word];
    let at: Entry | undefined = entry;
    while (
      at?.right != null &&
      !chain.slice(1).some((word) => same(word, at?.right ?? '')) &&
      !(chain.length > 1 && same(entry.word, chain.at(-1) as string))
    ) {
      chain.push(at.right);
      at = first.get(plain(at.right));
    }
    if (chain.length === 2 && same(entry.word, entry.right))
      complain('error', entry.path, {
        zh: `“${entry.word}”改成的还是它自己。`,
        en: `“${entry.word}” would be changed to itself.`,
      });
    else if (same(entry.word, chain.at(-1) as string))
      complain('error', entry.path, {
        zh: `改来改去又改回来了：${chain.map((word) => `“${word}”`).join('→')}。`,
        en: `The words are changed in a circle: ${chain.join(' → ')}.`,
      });
    else if (chain.length > 2)
      complain('warning', entry.path, {
        zh: `改成的“${entry.right}”也列作错词，请直接写最后的：“${chain.at(-1)}”。`,
        en: `“${entry.right}” is listed as wrong, too; write “${chain.at(-1)}” at once.`,
      });
  }
}
