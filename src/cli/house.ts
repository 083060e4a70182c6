import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { HOUSE_FILE, isBroken, readHouseStyle } from '../core/house/read';
import { LONGEST_FILE } from '../core/house/json';
import type { Complaint } from '../core/house/json';
import type { HouseStyle } from '../core/house/style';
import { HOUSE_CATALOGUE } from '../core/lint/registry';
import { NotTextError, decode } from '../core/text/decode';
import type { Message } from '../core/text/message';
import { splitLines } from '../core/text/lines';
import { InputError } from './errors';
import { INPUT } from './messages';

/**
 * Which `.zongjie.json` counts: the nearest of each report, none, or one file for all. Plain data: it may be handed to
 * another thread.
 */
export type HouseChoice = 'nearest' | 'none' | { readonly file: string };

/** The house style in force for a report. */
export interface FoundHouse {
  /** Null where there is none. */
  readonly style: HouseStyle | null;
  /** The folder of its file; paths in the file start there. Null where there is none. */
  readonly folder: string | null;
  /** What is ignored in its file, with the place. */
  readonly warnings: readonly Message[];
}

const NO_HOUSE: FoundHouse = { style: null, folder: null, warnings: [] };
/** A character takes four bytes at most. */
const LARGEST = 4 * LONGEST_FILE;

/** The house styles of one run; each file is read once. */
export class HouseFiles {
  private readonly byFolder = new Map<string, Promise<FoundHouse>>();

  /** @param cwd relative paths start here */
  constructor(
    private readonly cwd: string,
    private readonly choice: HouseChoice,
  ) {}

  /**
   * The house style for a report: that of the nearest `.zongjie.json` in its folder or above.
   * @param path as written; `-` for standard input, which stands in the folder of the run
   * @throws InputError where the file has a mistake or cannot be read: nothing is checked by half a house style
   */
  async for(path: string): Promise<FoundHouse> {
    if (this.choice === 'none') return NO_HOUSE;
    if (this.choice !== 'nearest')
      return this.kept(
        `file:${this.choice.file}`,
        () =>
          this.read(resolve(this.cwd, (this.choice as { readonly file: string }).file), true) as Promise<FoundHouse>,
      );
    return this.nearest(path === '-' ? resolve(this.cwd) : dirname(resolve(this.cwd, path)));
  }

  private nearest(folder: string): Promise<FoundHouse> {
    return this.kept(folder, async () => {
      const own = await this.read(join(folder, HOUSE_FILE), false);
      const above = dirname(folder);
      return own ?? (above === folder ? NO_HOUSE : this.nearest(above));
    });
  }

  private kept(key: string, find: () => Promise<FoundHouse>): Promise<FoundHouse> {
    let found = this.byFolder.get(key);
    if (found === undefined) this.byFolder.set(key, (found = find()));
    return found;
  }

  /** @returns null where there is no file and none is called for */
  private async read(file: string, isCalledFor: boolean): Promise<FoundHouse | null> {
    const name = relative(this.cwd, file) || file;
    const text = await textOf(file, name, isCalledFor);
    if (text === null) return null;
    const reading = readHouseStyle(text, HOUSE_CATALOGUE);
    const told = reading.complaints.map((complaint) => located(name, text, complaint));
    if (!isBroken(reading)) return { style: reading.style, folder: dirname(file), warnings: told };
    const errors = told.filter((_, i) => reading.complaints[i]?.severity === 'error');
    throw new InputError(INPUT.house(errors[0] as Message, errors.length));
  }
}

const located = (name: string, text: string, { span, message }: Complaint): Message => {
  const lines = splitLines(text.slice(0, span.start));
  const place = `${name}:${lines.length}:${(lines.at(-1)?.text.length ?? 0) + 1}`;
  return { zh: `${place}：${message.zh}`, en: `${place}: ${message.en}` };
};

async function textOf(file: string, name: string, isCalledFor: boolean): Promise<string | null> {
  try {
    const info = await stat(file);
    if (!info.isFile()) {
      if (isCalledFor) throw new InputError(info.isDirectory() ? INPUT.folder(name) : INPUT.noOrdinaryFile(name));
      return null;
    }
    if (info.size > LARGEST) throw new InputError(INPUT.tooLarge(name, `${LARGEST / 1e6} MB`));
    return decode(await readFile(file)).text;
  } catch (error) {
    if (error instanceof NotTextError) throw new InputError(INPUT.binary(name));
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw new InputError(INPUT.unreadable(name, code));
    if (isCalledFor) throw new InputError(INPUT.missing(name));
    return null;
  }
}
