import type { Severity } from '../../core/house/severity';
import { insidePath } from '../paths';
import type { DiagnosticJson, LintJson } from '../schema';
import type { Locale } from '../../core/text/message';
import type { Formatter, Setting } from './format';
import { ruleName } from './ruleName';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions: each problem becomes an annotation at its place. */
export function github({ out, cwd, locale }: Setting): Formatter<LintJson> {
  return {
    add: ({ path, diagnostics }) =>
      out.write(
        diagnostics
          .map(
            (diagnostic) =>
              `${annotation(path === '-' ? null : (insidePath(path, cwd) ?? path), locale, diagnostic)}\n`,
          )
          .join(''),
      ),
    end: async () => {},
  };
}

/** @param path null for standard input */
function annotation(
  path: string | null,
  locale: Locale,
  { rule, severity, message, range: { start, end } }: DiagnosticJson,
): string {
  const oneLine = start.line === end.line;
  const properties: readonly (readonly [string, string | number])[] = [
    ...(path === null ? [] : [['file', path] as const]),
    ['line', start.line + 1],
    ['endLine', end.line + 1],
    // columns are only taken where both ends are in one line
    ...(oneLine
      ? [['col', start.character + 1] as const, ['endColumn', Math.max(end.character, start.character + 1)] as const]
      : []),
    ['title', ruleName(rule, locale)],
  ];
  return `::${LEVELS[severity]} ${properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')}::${escapeData(message)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
