import { FILE_HEADERS_ONLY, OMIT_HEADERS, createTwoFilesPatch } from 'diff';
import { insidePath } from '../paths';

/** The changes of one file as a unified diff, as `git apply` and `patch -p1` take it from the folder of the run. */
export function unifiedDiff(path: string, cwd: string, before: string, after: string): string {
  const name = path === '-' ? 'stdin' : (insidePath(path, cwd) ?? path.replace(/^[/\\]+/, ''));
  const [from, to] = [`a/${name}`, `b/${name}`];
  // the library writes a Chinese name in octal, as git does unless told otherwise; both read it as it is
  if (/[\p{Cc}"\\]/u.test(name))
    return createTwoFilesPatch(from, to, before, after, undefined, undefined, { headerOptions: FILE_HEADERS_ONLY });
  const tab = /\s/.test(name) ? '\t' : ''; // ends a name with blanks
  return `--- ${from}${tab}\n+++ ${to}${tab}\n${createTwoFilesPatch(from, to, before, after, undefined, undefined, { headerOptions: OMIT_HEADERS })}`;
}
