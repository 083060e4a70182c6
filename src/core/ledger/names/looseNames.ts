import { DROPPED_IN_NAMES, EXCHANGED_IN_NAMES } from '../../lexicon/names';
import type { Report } from '../../report/report';
import type { Span } from '../../text/span';
import { usesOfNames } from './quotedNames';
import type { VaryingName } from './quotedNames';

/** What is left of a shorter name may be of many. */
const SHORTEST_CORE = 4;

/** The name without the words that a hurried hand leaves out, and with the first of those that it exchanges. */
const coreOf = (name: string): string =>
  EXCHANGED_IN_NAMES.reduce(
    (so, [first, ...others]) => others.reduce((text, other) => text.replace(other, first as string), so),
    DROPPED_IN_NAMES.reduce((so, word) => withoutInside(so, word), name),
  );

/** The name without the word, where it stands between others. */
function withoutInside(name: string, word: string): string {
  const at = name.indexOf(word, 1);
  return at < 0 || at + word.length === name.length ? name : name.slice(0, at) + name.slice(at + word.length);
}

/**
 * Quoted names that are one but for a word that is left out or exchanged (“安平讲堂” for “安平大讲堂”, “智能旅检” for
 * “智慧旅检”): one stands once, the other elsewhere; two beside each other in a paragraph are two names. Only for a look.
 */
export function looseNamesIn(report: Report): readonly VaryingName[] {
  const uses = usesOfNames(report);
  const byCore = new Map<string, string[]>();
  for (const name of uses.keys()) {
    const core = coreOf(name);
    if (core.length >= SHORTEST_CORE) byCore.set(core, [...(byCore.get(core) ?? []), name]);
  }
  return [...byCore.values()].flatMap((names): readonly VaryingName[] => {
    const [fewer, more, other] = names
      .map((name) => ({ name, places: uses.get(name) ?? [] }))
      .sort((a, b) => a.places.length - b.places.length || startOf(b) - startOf(a));
    const [odd, again] = fewer?.places ?? [];
    const [usual] = more?.places ?? [];
    if (fewer === undefined || more === undefined || odd === undefined || usual === undefined) return [];
    if (other !== undefined || again !== undefined) return [];
    if (more.places.some(({ paragraph }) => paragraph === odd.paragraph)) return [];
    return [{ odd: { name: fewer.name, span: odd.span }, usual: { name: more.name, span: usual.span }, guess: true }];
  });
}

const startOf = ({ places }: { readonly places: readonly { readonly span: Span }[] }): number =>
  places[0]?.span.start ?? 0;
