import { DROPPED_IN_NAMES, EXCHANGED_IN_NAMES } from '../../lexicon/names';
import type { Report } from '../../report/report';
import { shift } from '../../text/span';
import type { Span } from '../../text/span';
import { quotedNamesIn } from './quotedNames';
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

interface Use {
  readonly paragraph: number;
  readonly span: Span;
}

/**
 * Quoted names that are one but for a word that is left out or exchanged (“安平讲堂” for “安平大讲堂”, “智能旅检” for “智慧旅检”): one
 * stands once, the other elsewhere; two beside each other in a paragraph are two names. Only for a look.
 */
export function looseNamesIn(report: Report): readonly VaryingName[] {
  const byCore = new Map<string, Map<string, Use[]>>();
  for (const { paragraph, found } of quotedNamesIn(report))
    for (const { name, span } of found) {
      const core = coreOf(name);
      if (core.length < SHORTEST_CORE) continue;
      const names = byCore.get(core) ?? new Map<string, Use[]>();
      byCore.set(core, names);
      names.set(name, [
        ...(names.get(name) ?? []),
        { paragraph, span: shift(span, report.starts[paragraph] as number) },
      ]);
    }
  return [...byCore.values()].flatMap((names): readonly VaryingName[] => {
    const [fewer, more, other] = [...names].sort(
      ([, a], [, b]) => a.length - b.length || (b[0]?.span.start ?? 0) - (a[0]?.span.start ?? 0),
    );
    if (fewer === undefined || more === undefined || other !== undefined) return [];
    const [odd, again] = fewer[1];
    const [usual] = more[1];
    if (odd === undefined || usual === undefined || again !== undefined) return [];
    if (more[1].some(({ paragraph }) => paragraph === odd.paragraph)) return [];
    return [{ odd: { name: fewer[0], span: odd.span }, usual: { name: more[0], span: usual.span }, guess: true }];
  });
}
