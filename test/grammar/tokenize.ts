import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import type { IGrammar, StateStack } from 'vscode-textmate';
import { generateGrammar } from '../../src/tools/generate/grammar/grammar';

/** A stretch of a line with one stack of scopes, outermost first; the root scope is left out. */
export interface Piece {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** The grammar as a fresh generation gives it, loaded by the library that VS Code tokenizes with. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const source = generateGrammar('').get('syntaxes/zongjie.tmLanguage.json') as string;
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: oniguruma.createOnigScanner,
      createOnigString: oniguruma.createOnigString,
    }),
    loadGrammar: async (scope) =>
      scope === 'text.zongjie' ? textmate.parseRawGrammar(source, 'zongjie.tmLanguage.json') : null,
  });
  const grammar = await registry.loadGrammar('text.zongjie');
  if (grammar === null) throw new Error('text.zongjie was not loaded');
  return grammar;
}

/** A line that stands below the document's first line, unless `state` says otherwise. */
export function piecesOf(grammar: IGrammar, line: string, state: StateStack | null = below(grammar)): Piece[] {
  const { tokens, stoppedEarly } = grammar.tokenizeLine(line, state, 0);
  if (stoppedEarly) throw new Error('the line was not read to its end');
  return tokens.map(({ startIndex, endIndex, scopes }) => ({
    text: line.slice(startIndex, endIndex),
    scopes: scopes.slice(1).map((scope) => scope.replace(/\.zongjie$/, '')),
  }));
}

/** The state after an empty first line. */
export const below = (grammar: IGrammar): StateStack => grammar.tokenizeLine('', null, 0).ruleStack;

/** The texts that carry a scope (or one below it), adjacent pieces joined. */
export function textsOf(pieces: readonly Piece[], scope: string): string[] {
  const texts: string[] = [];
  let open = false;
  for (const { text, scopes } of pieces) {
    const has = scopes.some((name) => name === scope || name.startsWith(`${scope}.`));
    if (has && open) texts[texts.length - 1] += text;
    else if (has) texts.push(text);
    open = has;
  }
  return texts;
}
