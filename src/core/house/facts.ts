import { applyEdits, modify, parse } from 'jsonc-parser';
import type { YearFact } from '../lexicon/time/yearFacts';

const FORMAT = { insertSpaces: true, tabSize: 2, eol: '\n' };

/**
 * The text of a `.zongjie.json` with more facts; comments and everything else stay. A fact for the same year and the
 * same words takes the place of the one before.
 * @param text the file as it stands; "" where there is none yet
 */
export function withFacts(text: string, facts: readonly YearFact[]): string {
  const source = text.trim() === '' ? '{}\n' : text;
  const file: unknown = parse(source, [], { allowTrailingComma: true });
  const held = typeof file === 'object' && file !== null ? (file as { readonly facts?: unknown }).facts : undefined;
  const kept = (Array.isArray(held) ? held : []).filter(
    (one: Partial<YearFact> | null) => !facts.some(({ year, last }) => one?.year === year && one.last === last),
  );
  const edits = modify(source, ['facts'], [...kept, ...facts], { formattingOptions: FORMAT });
  return applyEdits(source, edits);
}
