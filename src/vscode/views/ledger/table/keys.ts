/** What a key asks for in the table; null where it is none of ours. */
export type KeyAction =
  | { readonly type: 'move'; readonly to: number; readonly extend: boolean }
  | { readonly type: 'column'; readonly by: 1 | -1 }
  | { readonly type: 'header' | 'go' | 'toggle' | 'selectAll' | 'find' | 'escape' };

/** The parts of a keyboard event that count. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/**
 * @param active index of the active row; -1 where none is
 * @param count how many rows are shown; @param page how many the window holds
 */
export function keyAction(
  { key, ctrlKey, metaKey, shiftKey, altKey }: Key,
  active: number,
  count: number,
  page: number,
): KeyAction | null {
  if (altKey) return null;
  const command = ctrlKey || metaKey;
  if (command && key.toLowerCase() === 'a') return { type: 'selectAll' };
  if (command && key.toLowerCase() === 'f') return { type: 'find' };
  const move = (to: number): KeyAction => ({
    type: 'move',
    to: Math.max(0, Math.min(to, count - 1)),
    extend: shiftKey,
  });
  switch (key) {
    case 'Home':
      return move(0);
    case 'End':
      return move(count - 1);
  }
  if (command) return null;
  switch (key) {
    case 'ArrowDown':
      return move(active + 1);
    case 'ArrowUp':
      return active <= 0 && !shiftKey ? { type: 'header' } : move(active - 1);
    case 'PageDown':
      return move(active + page);
    case 'PageUp':
      return move(active - page);
    case 'ArrowLeft':
      return { type: 'column', by: -1 };
    case 'ArrowRight':
      return { type: 'column', by: 1 };
    case 'Enter':
      return { type: 'go' };
    case ' ':
      return { type: 'toggle' };
    case '/':
      return { type: 'find' };
    case 'Escape':
      return { type: 'escape' };
    default:
      return null;
  }
}
