import type { PageSettings } from '../../settings';

/**
 * The pitch of a title and of a table in its own size: room for the characters and half as much again, less in a table.
 */
const TITLE_PITCH = 1.6;
const TABLE_PITCH = 1.35;
/** The size of characters in footnotes, in points. */
export const NOTE_SIZE = 12;

/** The pitch of lines of a title, of a table and of footnotes, in points. */
export const titlePitch = ({ sizes }: PageSettings): number => Math.round(sizes.title * TITLE_PITCH);
/** The pitch of lines in a table, in points. */
export const tablePitch = ({ sizes }: PageSettings): number => Math.round(sizes.table * TABLE_PITCH);
/** The pitch of lines in footnotes, in points. */
export const notePitch = (): number => NOTE_SIZE * TABLE_PITCH;
