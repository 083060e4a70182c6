/** A piece of a snippet body, as VS Code's snippet grammar reads it. */
export type SnippetPiece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'stop';
      readonly stop: number;
      readonly placeholder: string | null;
      readonly choices: readonly string[];
    };

/**
 * Reads a snippet body back: `$n`, `${n}`, `${n:text}` and `${n|a,b|}`. Outside choices a backslash escapes `$`, `}`
 * and itself; inside, the comma, `|` and itself; before anything else it stands for itself, as in VS Code.
 * @throws Error on an unescaped `$` that opens nothing: our bodies must not rely on VS Code's leniency
 */
export function readSnippet(body: string): SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  let at = 0;
  let text = '';
  const until = (ends: string, escapable: string): string => {
    let value = '';
    while (at < body.length && !ends.includes(body.charAt(at))) {
      if (body.charAt(at) === '\\' && escapable.includes(body.charAt(at + 1)) && at + 1 < body.length) at += 1;
      value += body.charAt(at);
      at += 1;
    }
    if (at >= body.length) throw new Error(`unterminated at ${at}: ${body}`);
    return value;
  };
  while (at < body.length) {
    const char = body.charAt(at);
    if (char === '\\' && at + 1 < body.length && '$}\\'.includes(body.charAt(at + 1))) {
      text += body.charAt(at + 1);
      at += 2;
    } else if (char === '$') {
      const open = /^\$\{(\d+)([:|}])/.exec(body.slice(at));
      if (open === null) throw new Error(`a bare “$” at ${at}: ${body}`);
      at += open[0].length;
      if (text !== '') pieces.push({ kind: 'text', text });
      text = '';
      const stop = Number(open[1]);
      let placeholder: string | null = null;
      const choices: string[] = [];
      if (open[2] === ':') {
        placeholder = until('}', '$}\\');
        at += 1;
      } else if (open[2] === '|') {
        do {
          choices.push(until(',|', ',|\\'));
          at += 1;
        } while (body.charAt(at - 1) === ',');
        if (body.charAt(at) !== '}') throw new Error(`choices without “}” at ${at}: ${body}`);
        at += 1;
      }
      pieces.push({ kind: 'stop', stop, placeholder, choices });
    } else {
      text += char;
      at += 1;
    }
  }
  if (text !== '') pieces.push({ kind: 'text', text });
  return pieces;
}
