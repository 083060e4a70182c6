import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Severity } from '../../core/lint/rule';
import type { DiagnosticJson, LintJson } from '../schema';
import type { Formatter, Setting } from './format';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

/** Workflow commands of GitHub Actions: each problem becomes an annotation at its place. */
export function github({ out, cwd }: Setting): Formatter<LintJson> {
  return {
    add: ({ path, diagnostics }) => out.write(diagnostics.map((diagnostic) => `${annotation(shownPath(path, cwd), diagnostic)}\n`).join('')),
    end: async () => {},
  };
}

function annotation(path: string | null, { rule, severity, message, range: { start, end } }: DiagnosticJson): string {
  const oneLine = start.line === end.line;
  const properties: readonly (readonly [string, string | number])[] = [
    ...(path === null ? [] : [['file', path] as const]),
    ['line', start.line + 1],
    ['endLine', end.line + 1],
    // columns are only taken where both ends are in one line
    ...(oneLine ? [['col', start.character + 1] as const, ['endColumn', Math.max(end.character, start.character + 1)] as const] : []),
    ['title', rule],
  ];
  return `::${LEVELS[severity]} ${properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')}::${escapeData(message)}`;
}

/** Relative to the folder of the run where the file lies in it, with slashes, as annotations need it; null for standard input. */
function shownPath(path: string, cwd: string): string | null {
  if (path === '-') return null;
  const inside = relative(cwd, resolve(cwd, path));
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside.split(sep).join('/');
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
