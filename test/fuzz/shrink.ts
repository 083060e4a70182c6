import type { Case } from './case';
import { edited } from '../fixtures/checks';

/**
 * A smaller case that fails as well. Edits are dropped and texts are cut, in ever smaller pieces, for as long as that
 * keeps it failing; an edit that leaves the text of a smaller case makes that case no candidate.
 */
export function shrunk(start: Case, fails: (one: Case) => boolean): Case {
  let best = start;
  for (let smaller = nextSmaller(best, fails); smaller !== null; smaller = nextSmaller(best, fails)) best = smaller;
  return best;
}

function nextSmaller(one: Case, fails: (one: Case) => boolean): Case | null {
  for (const candidate of candidates(one)) if (isSound(candidate) && fails(candidate)) return candidate;
  return null;
}

function* candidates({ text, updates }: Case): Generator<Case> {
  if (updates.length > 0) {
    yield { text: updates.reduce(edited, text), updates: [] };
    for (let i = 0; i < updates.length; i++) {
      const before = updates.slice(0, i + 1).reduce(edited, text);
      yield { text: before, updates: updates.slice(i + 1) };
      yield { text, updates: updates.filter((_, j) => j !== i) };
    }
  }
  for (let size = text.length; size >= 1; size = size >> 1)
    for (let at = 0; at < text.length; at += size) {
      const end = Math.min(text.length, at + size);
      yield {
        text: text.slice(0, at) + text.slice(end),
        updates: updates.map((edits) => edits.map((edit) => moved(edit, at, end))),
      };
    }
  for (const [i, edits] of updates.entries())
    for (const [j, edit] of edits.entries()) {
      const put = (smaller: typeof edit): Case => ({
        text,
        updates: updates.map((other, k) => (k === i ? other.map((old, m) => (m === j ? smaller : old)) : other)),
      });
      for (let size = edit.text.length; size >= 1; size = size >> 1)
        for (let at = 0; at < edit.text.length; at += size)
          yield put({ ...edit, text: edit.text.slice(0, at) + edit.text.slice(at + size) });
      if (edit.end > edit.start) yield put({ ...edit, end: edit.end - 1 });
    }
}

/** An edit in a text without the characters from `at` to `end`. */
function moved<E extends { readonly start: number; readonly end: number }>(edit: E, at: number, end: number): E {
  const by = (offset: number): number => (offset <= at ? offset : Math.max(at, offset - (end - at)));
  return { ...edit, start: by(edit.start), end: by(edit.end) };
}

/** Whether every edit lies in the text that it changes, and no two of one update meet. */
function isSound({ text, updates }: Case): boolean {
  let now = text;
  for (const edits of updates) {
    const inOrder = [...edits].sort((a, b) => a.start - b.start);
    for (const [i, { start, end }] of inOrder.entries())
      if (end > now.length || start > end || (i > 0 && start <= (inOrder[i - 1]?.end ?? -1))) return false;
    now = edited(now, edits);
  }
  return true;
}
