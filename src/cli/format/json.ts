import type { Formatter, Setting } from './format';

/** `{"version":1,"files":[…]}`, one file a line, written file by file. */
export function json<File extends object>({ out }: Setting): Formatter<File> {
  let files = 0;
  return {
    add: (file) => out.write(`${files++ === 0 ? '{"version":1,"files":[\n' : ',\n'}${JSON.stringify(file)}`),
    end: () => out.write(files === 0 ? '{"version":1,"files":[]}\n' : '\n]}\n'),
  };
}
