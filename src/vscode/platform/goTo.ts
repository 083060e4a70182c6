import { Range, Uri, window, workspace } from 'vscode';
import * as z from 'zod/mini';

/** Jumps to a place; for links in hovers only. */
export const GO_TO = 'zongjie.goTo';

const line = z.number().check(z.minimum(0));
const place = z.tuple([z.string(), line, line, line, line]);

/** Shows the place that a link names; what is no place is passed over. */
export async function goTo(...args: readonly unknown[]): Promise<void> {
  const parsed = place.safeParse(args);
  if (!parsed.success) return;
  const [uri, startLine, startCharacter, endLine, endCharacter] = parsed.data;
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  await window.showTextDocument(document, { selection: new Range(startLine, startCharacter, endLine, endCharacter) });
}

/** The target of a Markdown link that jumps to the place. */
export function goToLink(uri: Uri, { start, end }: Range): string {
  const args = JSON.stringify([uri.toString(), start.line, start.character, end.line, end.character]);
  return `command:${GO_TO}?${encodeURIComponent(args).replace(/[()]/g, (bracket) => `%${bracket.charCodeAt(0).toString(16)}`)}`;
}
