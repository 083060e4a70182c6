import type { Message } from '../text/message';
import type { Span } from '../text/span';
import type { LineRange } from './workspace';

/** Where a link in a hover leads: a span of the same report, or a place in another file. */
export type Target = Span | { readonly uri: string; readonly range: LineRange };

/** Words in a hover: a string where they are the report's own, a message where they are ours. */
export type Words = string | Message;

/** Words with what they link to; `target` is null for plain words. */
export interface Piece {
  readonly text: Words;
  readonly target: Target | null;
}

/** One part of a hover, from above to below. */
export type HoverPart =
  /** The name of the indicator, and what tells the figure from others of it. */
  | { readonly as: 'title'; readonly name: Words; readonly notes: readonly Words[] }
  /** One thing that is known. */
  | { readonly as: 'line'; readonly label: Message; readonly piece: Piece }
  /** Several things of one sort; the pieces of an item stand side by side. */
  | { readonly as: 'list'; readonly label: Message; readonly items: readonly (readonly Piece[])[] }
  /** A link that asks why the figure was read as it was. */
  | { readonly as: 'question'; readonly text: Message; readonly figure: Span };

/**
 * What is told of a place of the text. Whatever the host makes of it, words of the report are to be shown as plain
 * text.
 */
export interface Hover {
  /** The words that it is told of. */
  readonly span: Span;
  readonly parts: readonly HoverPart[];
}
