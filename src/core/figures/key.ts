import { ABBREVIATIONS, COUNT_ENDINGS, NO_COUNT_ENDINGS, SAME_ENDINGS } from '../lexicon/abbreviations';
import { LEVELS, SCOPES } from '../lexicon/scopes';
import type { OwnWords } from '../lexicon/ownWords';
import { Trie, trieOf } from '../lexicon/trie';
import { STRONG_ACTIONS } from '../lexicon/verbs';
import { toHalfWidth } from '../text/width';

/** Indicators shorter than this are too general to tell that two places speak of the same thing. */
const SHORTEST = 3;

const fulls = new Trie<string>();
for (const { short, full } of ABBREVIATIONS) {
  fulls.add(short, full);
  fulls.add(full, full); // which may hold the abbreviation: 住房公积金
}
// 全国 opens names, too (全国重点实验室), so it stays.
const areas = trieOf(SCOPES.filter((scope) => !LEVELS.has(scope) && scope !== '全国'));
const actions = trieOf(STRONG_ACTIONS);
/** Longest first, those that are kept among them: 进出口总额 does not end in 出口总额. */
const endings = SAME_ENDINGS.flatMap((same) => same.map((ending) => ({ ending, kept: same[0] as string }))).sort(
  (a, b) => b.ending.length - a.ending.length,
);

/**
 * The canonical key of an indicator: 技术合同成交额 and “全市技术合同 成交额” meet, 高企总数 and 高新技术企业, while 技术交易额 stays apart. Scope,
 * blanks and quotation marks go, abbreviations of the field are written out (also in 新增高企, which is too short for the
 * reader to part), endings that say the same become one. Null where the phrase is too general.
 * @param own words of the writer's own, whose abbreviations are written out, too
 */
export function indicatorKey(text: string, own: OwnWords | null = null): string | null {
  const key = withoutCount(
    withKeptEnding(
      expand(
        withoutAction(withoutScope(withoutIntroduction(toHalfWidth(text), own).replace(/[\s"'“”‘’()]/g, '')), own),
        own,
      ),
    ),
  );
  return key.length < SHORTEST ? null : key;
}

const INTRODUCTION = /\((?:以下|下文)?(?:简称|下称|统称|称)[^()]{1,16}\)/g;
const BRACKETED = /\(["“‘]?([^()"“”‘’]{2,12})["”’]?\)/g;

/** 高新技术企业(以下简称“高企”), 高新技术企业(高企): what the brackets say is no part of the name. */
export const withoutIntroduction = (halfWidth: string, own: OwnWords | null = null): string =>
  halfWidth.includes('(')
    ? halfWidth
        .replace(INTRODUCTION, '')
        .replace(BRACKETED, (bracket, short: string, at: number) =>
          halfWidth.endsWith(
            own?.abbreviations.find((one) => one.short === short)?.full ?? fullOf.get(short) ?? '(',
            at,
          )
            ? ''
            : bracket,
        )
    : halfWidth;

const fullOf = new Map(ABBREVIATIONS.map(({ short, full }) => [short, full]));

function withoutScope(text: string): string {
  const scope = areas.longest(text, 0);
  return scope === null || scope.end === text.length ? text : text.slice(scope.end);
}

function withoutAction(text: string, own: OwnWords | null): string {
  const action = actions.longest(text, 0);
  return action === null || fullAt(text, action.end, own) === null ? text : text.slice(action.end);
}

/** The abbreviation or full name that stands there; of two of one length the writer's own. */
function fullAt(
  text: string,
  at: number,
  own: OwnWords | null,
): { readonly end: number; readonly value: string } | null {
  const usual = fulls.longest(text, at);
  const named = own?.fulls?.longest(text, at) ?? null;
  return named !== null && named.end >= (usual?.end ?? 0) ? named : usual;
}

/** The text with the abbreviations of the field and the writer's own written out. */
function expand(text: string, own: OwnWords | null): string {
  let expanded = '';
  let from = 0;
  for (let i = 0; i < text.length; ) {
    const found = fullAt(text, i, own);
    if (found === null) {
      i++;
      continue;
    }
    expanded += text.slice(from, i) + found.value;
    from = i = found.end;
  }
  return expanded + text.slice(from);
}

function withKeptEnding(text: string): string {
  const found = endings.find(({ ending }) => text.endsWith(ending));
  return found === undefined ? text : text.slice(0, -found.ending.length) + found.kept;
}

function withoutCount(text: string): string {
  if (NO_COUNT_ENDINGS.some((ending) => text.endsWith(ending))) return text;
  const ending = COUNT_ENDINGS.find((word) => text.endsWith(word));
  return ending === undefined ? text : text.slice(0, -ending.length);
}

/** Other ways of writing the name that say the same: 成交额, 成交金额, 成交总额. */
export function sameNames(name: string): readonly string[] {
  const found = endings.find(({ ending }) => name.endsWith(ending));
  const same = found === undefined ? [] : (SAME_ENDINGS.find(([kept]) => kept === found.kept) ?? []);
  return same.map((ending) => name.slice(0, -(found?.ending.length ?? 0)) + ending).filter((other) => other !== name);
}
