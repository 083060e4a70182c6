import type { Colors } from 'picocolors/types';
import { OUTPUT } from '../outputMessages';
import type { LintJson } from '../schema';
import type { Formatter, Setting } from './format';
import { plain } from './terminal';

/** What `--fix` would change, as a unified diff that `git apply` takes; how much that is, on standard error. */
export function diff({ out, err, locale, colors, quiet }: Setting): Formatter<LintJson> {
  const total = { problems: 0, fixed: 0, files: 0 };
  return {
    add: async ({ diagnostics, fixed = 0, diff: changes }) => {
      total.problems += diagnostics.length;
      total.fixed += fixed;
      if (changes === undefined) return;
      total.files++;
      await out.write(colors.isColorSupported ? painted(changes, colors) : changes);
    },
    end: async () => {
      if (!quiet) await err.write(`${OUTPUT.fixable(total.problems, total.fixed, total.files)[locale]}\n`);
    },
  };
}

/** The diff for a terminal. */
const painted = (changes: string, colors: Colors): string =>
  changes
    .split('\n')
    .map((line) => paint(line, colors)(plain(line)))
    .join('\n');

function paint(line: string, colors: Colors): (text: string) => string {
  if (line.startsWith('---') || line.startsWith('+++')) return colors.bold;
  if (line.startsWith('@@')) return colors.cyan;
  if (line.startsWith('+')) return colors.green;
  return line.startsWith('-') ? colors.red : (text) => text;
}
