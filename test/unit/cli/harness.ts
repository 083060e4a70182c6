import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { Io } from '../../../src/cli/io';
import { run } from '../../../src/cli/program';
import type { z } from 'zod';
import { OUTPUTS } from '../../../src/cli/schema';

export interface Result {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface Circumstances {
  readonly stdin?: string | Uint8Array;
  readonly env?: Io['env'];
  readonly platform?: NodeJS.Platform;
  readonly cwd?: string;
  /** Whether results go to a terminal. */
  readonly terminal?: boolean;
  /** Whether notices go to a terminal. */
  readonly noticesOnTerminal?: boolean;
  readonly thread?: NonNullable<Io['thread']>;
  readonly onInterrupt?: NonNullable<Io['onInterrupt']>;
}

/** Runs the command in this process with streams of its own. */
export async function zongjie(
  args: readonly string[],
  {
    stdin = '',
    env = {},
    platform = 'linux',
    cwd = tmpdir(),
    terminal = false,
    noticesOnTerminal = false,
    ...threads
  }: Circumstances = {},
): Promise<Result> {
  const out = collect();
  const err = collect();
  const stdout = terminal ? Object.assign(out.stream, { isTTY: true }) : out.stream;
  const stderr = noticesOnTerminal ? Object.assign(err.stream, { isTTY: true, columns: 40 }) : err.stream;
  const status = await run(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
    env,
    platform,
    cwd,
    ...threads,
  });
  return { status, out: out.text(), err: err.text() };
}

function collect(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      setImmediate(done); // as a pipe does: not at once
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

/** The first file of a command's JSON, read by its schema: a field too many or too few fails. */
export async function readJson<C extends keyof typeof OUTPUTS>(
  command: C,
  text: string | Uint8Array,
  env?: Io['env'],
): Promise<z.output<(typeof OUTPUTS)[C]>['files'][number]> {
  const { out, err } = await zongjie([command, '-', '--format', 'json'], {
    stdin: text,
    ...(env === undefined ? {} : { env }),
  });
  const file = parse(command, out).files[0];
  if (file === undefined) throw new Error(`no file in the output: ${err}`);
  return file;
}

/** A command's whole JSON, read by its schema. */
export const parse = <C extends keyof typeof OUTPUTS>(command: C, out: string): z.output<(typeof OUTPUTS)[C]> =>
  OUTPUTS[command].parse(JSON.parse(out)) as z.output<(typeof OUTPUTS)[C]>;

/** A folder of its own with these files, by path; gone after the tests of the suite that asks for it. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): () => string {
  let root = '';
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'zongjie-cli-'));
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
  });
  after(() => rmSync(root, { recursive: true, force: true }));
  return () => root;
}

/** An invented report with something of everything. */
export const REPORT = `青岚市水利局2025年工作总结

2025年，青岚市水利局围绕防汛、供水和河湖治理，完成了年度任务。

一、主要工作进展

（一）夯实工程基础。全年完成水利投资29.56亿元，同比增长6.4%，其中民间投资4.2亿元；新建灌区泵房12万平米。

（二）严格河湖管理。清理河道180余公里，整治排口5-10个，水质达标率96.7%，比上年提高1.2个百分点，居全省第2位。

二、存在的问题

部分灌区渠系老化，管护经费不足。

三、2026年工作打算

力争完成水利投资32亿元，增长8%。
`;
