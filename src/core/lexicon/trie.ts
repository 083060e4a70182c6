import type { Characters } from '../text/characters';

/** A dictionary that finds the longest word starting at a place, in time proportional to that word's length. */
export class Trie<Value> {
  /** By first code unit: 1 + its place in `roots`, 0 where no word begins so. Asked for every character of a text. */
  private readonly first = new Uint16Array(0x10000);
  private readonly roots: TrieNode<Value>[] = [];

  /**
   * Adds a word of at least one character; `merge` decides what becomes of the value where the word is there already.
   */
  add(word: string, value: Value, merge: (old: Value, added: Value) => Value = (_, added) => added): void {
    const initial = word.charCodeAt(0);
    if (this.first[initial] === 0)
      this.first[initial] = this.roots.push({ code: 0, only: null, next: null, bits: 0, value: undefined });
    let node = this.roots[(this.first[initial] as number) - 1] as TrieNode<Value>;
    for (let i = 1; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let child = childOf(node, code);
      node.bits |= bitOf(code);
      if (child === undefined) {
        child = { code: 0, only: null, next: null, bits: 0, value: undefined };
        if (node.only === null && node.next === null) {
          node.code = code;
          node.only = child;
        } else {
          node.next ??= new Map([[node.code, node.only as TrieNode<Value>]]);
          node.only = null;
          node.next.set(code, child);
        }
      }
      node = child;
    }
    node.value = node.value === undefined ? value : merge(node.value, value);
  }

  /** The longest word that starts at `at`, or null. */
  longest(text: Characters, at: number): { readonly end: number; readonly value: Value } | null {
    const root = this.first[text.charCodeAt(at)]; // undefined behind the end, where charCodeAt gives NaN
    if (root === undefined || root === 0) return null;
    let node = this.roots[root - 1] as TrieNode<Value>;
    let end = at + 1;
    let value = node.value;
    for (let i = at + 1; i < text.length; i++) {
      const child = childOf(node, text.charCodeAt(i));
      if (child === undefined) break;
      node = child;
      if (node.value === undefined) continue;
      end = i + 1;
      value = node.value;
    }
    return value === undefined ? null : { end, value };
  }
}

/** The words as a dictionary that tells only whether one of them stands somewhere. */
export function trieOf(words: Iterable<string>): Trie<true> {
  const trie = new Trie<true>();
  for (const word of words) trie.add(word, true);
  return trie;
}

/** Most nodes have one child, which is kept beside its code unit; only those with more have a map. */
interface TrieNode<Value> {
  code: number;
  only: TrieNode<Value> | null;
  next: Map<number, TrieNode<Value>> | null;
  /** A bit for each code unit that goes on: most that do not are known without the map. */
  bits: number;
  value: Value | undefined;
}

/** Neighbouring code units have bits of their own. */
const bitOf = (code: number): number => 1 << ((code ^ (code >> 5)) & 31);

function childOf<Value>(node: TrieNode<Value>, code: number): TrieNode<Value> | undefined {
  if (node.only !== null) return node.code === code ? node.only : undefined;
  return node.next === null || (node.bits & bitOf(code)) === 0 ? undefined : node.next.get(code);
}
