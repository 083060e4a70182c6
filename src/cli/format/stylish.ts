import type { Colors } from 'picocolors/types';
import type { Severity } from '../../core/house/severity';
import { SEVERITY_NAMES } from '../../core/house/severity';
import { OUTPUT } from '../outputMessages';
import type { LintJson, RangeJson } from '../schema';
import type { Formatter, Setting } from './format';
import { ruleName } from './ruleName';
import { nameOf, pad, padLeft, plain } from './terminal';

/** The problems for people: under each file, line:column, severity, message and rule by its name and id; a summary at the end. */
export function stylish({ out, locale, colors, quiet }: Setting): Formatter<LintJson> {
  const total = { files: 0, problems: 0, errors: 0, warnings: 0 };
  const mended = { files: 0, problems: 0 };
  const names = Object.values(SEVERITY_NAMES).map((name) => name[locale].length);
  const nameColumns = Math.max(...names) * (locale === 'zh' ? 2 : 1);
  return {
    add: async ({ path, diagnostics, errors, warnings, fixed = 0 }) => {
      total.files++;
      total.problems += diagnostics.length;
      total.errors += errors;
      total.warnings += warnings;
      mended.problems += fixed;
      if (fixed > 0) mended.files++;
      if (diagnostics.length === 0) return;
      const placeColumns = diagnostics.reduce((columns, { range }) => Math.max(columns, place(range).length), 0);
      const lines = [colors.underline(nameOf(path, locale))];
      for (const { rule, severity, message, range, related } of diagnostics) {
        const name = paint(colors, severity)(pad(SEVERITY_NAMES[severity][locale], nameColumns));
        lines.push(
          `  ${colors.dim(padLeft(place(range), placeColumns))}  ${name}  ${plain(message)}  ${colors.dim(ruleName(rule, locale))}`,
        );
        for (const other of related)
          lines.push(colors.dim(`  ${padLeft('', placeColumns)}    ${place(other.range)} ${plain(other.message)}`));
      }
      await out.write(`${lines.join('\n')}\n\n`);
    },
    end: async () => {
      if (total.files === 0 || quiet) return;
      const { files, problems, errors, warnings } = total;
      const sentence =
        problems === 0
          ? colors.green(OUTPUT.noProblems(files)[locale])
          : colors.bold(OUTPUT.problems(files, problems, errors, warnings)[locale]);
      const before =
        mended.problems === 0 ? '' : `${colors.green(OUTPUT.fixed(mended.problems, mended.files)[locale])}\n`;
      await out.write(`${before}${sentence}\n`);
    },
  };
}

const place = ({ start }: RangeJson): string => `${start.line + 1}:${start.character + 1}`;

const paint = (colors: Colors, severity: Severity): ((text: string) => string) =>
  ({ error: colors.red, warning: colors.yellow, info: colors.blue, hint: colors.gray })[severity];
