/** A dictionary that finds the longest word starting at a place, in time proportional to that word's length. */
export class Trie<Value> {
  private readonly root: TrieNode<Value> = { next: null, value: undefined };

  /** Adds a word; `merge` decides what becomes of the value where the word is there already. */
  add(word: string, value: Value, merge: (old: Value, added: Value) => Value = (_, added) => added): void {
    let node = this.root;
    for (let i = 0; i < word.length; i++) {
      node.next ??= new Map();
      const code = word.charCodeAt(i);
      let child = node.next.get(code);
      if (child === undefined) node.next.set(code, (child = { next: null, value: undefined }));
      node = child;
    }
    node.value = node.value === undefined ? value : merge(node.value, value);
  }

  /** The longest word that starts at `at`, or null. */
  longest(text: string, at: number): { readonly end: number; readonly value: Value } | null {
    let node: TrieNode<Value> = this.root;
    let found: { end: number; value: Value } | null = null;
    for (let i = at; i < text.length && node.next !== null; i++) {
      const child = node.next.get(text.charCodeAt(i));
      if (child === undefined) break;
      node = child;
      if (node.value !== undefined) found = { end: i + 1, value: node.value };
    }
    return found;
  }
}

interface TrieNode<Value> {
  next: Map<number, TrieNode<Value>> | null;
  value: Value | undefined;
}
