import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { glob, isDynamicPattern } from 'tinyglobby';
import { InputError } from './errors';
import type { Io } from './io';
import { INPUT } from './messages';

/** Names of reports among .txt and .md files; *.zongjie always are. */
const REPORT_NAME = /\.zongjie$|(?:总结|工作报告|工作要点|工作计划|述职报告).*\.(?:txt|md)$/i;

/** A path relative to the folder of the run where it lies in it, with slashes; null where it does not. */
export function insidePath(path: string, cwd: string): string | null {
  const inside = relative(cwd, resolve(cwd, path));
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
    ? null
    : inside.split(sep).join('/');
}

/**
 * Whether a file is left out by one of the arguments that begin with `!`: a file, a folder with all in it, or a glob.
 * @param exclusions without the `!`
 */
export function excluder(exclusions: readonly string[], io: Io): (path: string) => boolean {
  const absolute = (path: string): string => resolve(io.cwd, path).split(sep).join('/');
  const escaped = absolute('.').replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
  const matchers = exclusions.map((exclusion) => {
    const pattern = (io.platform === 'win32' ? exclusion.replaceAll('\\', '/') : exclusion)
      .replace(/^\.\//, '')
      .replace(/\/+$/, '');
    const named = absolute(pattern);
    const matches = picomatch(isAbsolute(pattern) ? pattern : `${escaped}/${pattern}`, { dot: true });
    return (path: string): boolean => path === named || path.startsWith(`${named}/`) || matches(path);
  });
  return (path) => path !== '-' && matchers.some((matches) => matches(absolute(path)));
}

/**
 * The files that one argument of the command line means: itself where it is a file or `-`; the reports below it where
 * it is a folder and `folders` is set; the files it matches where it is a glob. Written as the user began it, ordered
 * by path. What does not exist is handed on as it is: reading it says what is wrong.
 * @throws InputError where a folder or a glob holds nothing
 */
export async function filesOf(argument: string, io: Io, folders: boolean): Promise<readonly string[]> {
  if (argument === '-') return [argument];
  const info = await stat(resolve(io.cwd, argument)).catch(() => null); // reading the file words the error
  if (info?.isDirectory() === true && folders) return reportsIn(argument, io);
  if (info !== null) return [argument];
  const pattern = io.platform === 'win32' ? argument.replaceAll('\\', '/') : argument;
  if (!isDynamicPattern(pattern)) return [argument];
  const found = await glob(pattern, {
    cwd: io.cwd,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  if (found.length === 0) throw new InputError(INPUT.noMatch(argument));
  return found.sort();
}

async function reportsIn(folder: string, io: Io): Promise<readonly string[]> {
  const found = await glob('**/*.{zongjie,txt,md}', {
    cwd: resolve(io.cwd, folder),
    onlyFiles: true,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules'],
  });
  const reports = found.filter((path) => REPORT_NAME.test(path.slice(path.lastIndexOf('/') + 1))).sort();
  if (reports.length === 0) throw new InputError(INPUT.noReports(folder));
  return reports.map((path) => join(folder, path));
}
