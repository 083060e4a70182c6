import type { Span } from '../text/span';
import type { Fix } from './model';

/**
 * Writes other words in the place of one stretch of text.
 * @param words what the title says that comes of it, where the stretch is only a part of that
 */
export const changing = (span: Span, newText: string, words = newText): Fix => ({
  title: { zh: `改为“${words}”`, en: `Change to “${words}”` },
  edits: [{ span, newText }],
});

/** The same as a guess: which of several words or numbers is meant only the writer knows. */
export const guessing = (span: Span, newText: string): Fix => ({ ...changing(span, newText), guess: true });
