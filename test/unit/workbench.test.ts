import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'jsonc-parser';

interface Launch {
  readonly configurations: readonly {
    readonly name: string;
    readonly type: string;
    readonly outFiles: readonly string[];
    readonly preLaunchTask: string;
  }[];
}
interface Tasks {
  readonly tasks: readonly { readonly label: string; readonly script?: string; readonly command?: string }[];
}
interface Listed {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly tests: readonly string[];
}
interface Manifest {
  readonly main: string;
  readonly scripts: Readonly<Record<string, string>>;
}

const read = <T>(file: string): T => parse(readFileSync(file, 'utf8')) as T;
const here = (path: string): string => resolve(path.replace('${workspaceFolder}', '.'));

/** The same as `npm start` and the tool that takes pictures go by: what these open, F5 opens. */
const { launched } = (await import(resolve('src/tools/host/workbench.mjs'))) as {
  readonly launched: () => { readonly developed: string; readonly folder: string };
};

/** What F5 and the tasks of this folder need is there: no window opens here, so each step is looked at by itself. */
describe('the folder in VS Code', () => {
  const { configurations } = read<Launch>('.vscode/launch.json');
  const { tasks } = read<Tasks>('.vscode/tasks.json');
  const { main, scripts } = read<Manifest>('package.json');

  it('F5 opens the extension of this folder on the samples', () => {
    const [launch] = configurations;
    assert.equal(launch?.type, 'extensionHost');
    const { developed, folder } = launched();
    assert.equal(developed, process.cwd());
    assert.ok(readdirSync(folder).some((name) => name.endsWith('.zongjie')));
  });

  it('F5 builds first, and breakpoints are looked for where the build writes', () => {
    const [launch] = configurations;
    const before = tasks.find(({ label }) => label === launch?.preLaunchTask);
    assert.ok(before?.script !== undefined && scripts[before.script] === 'node esbuild.mjs');
    const built = resolve(main);
    assert.ok(launch?.outFiles.some((files) => built.startsWith(`${here(files.replace('/**/*.js', ''))}/`)));
  });

  it('every script that a task runs is there', () => {
    const run = tasks.map(({ script, command }) => script ?? /^npm run (\S+)/.exec(command ?? '')?.[1] ?? '');
    assert.deepEqual(
      run.filter((name) => scripts[name] === undefined),
      [],
    );
    assert.ok(run.every((name) => existsSync(scripts[name]?.split(' ')[1] ?? '')));
  });
});

const { LISTED } = (await import(resolve('src/tools/mutate/listed.mjs'))) as { readonly LISTED: readonly Listed[] };

describe('the faults that the tests once let through', () => {
  for (const { name, file, from, tests } of LISTED)
    it(`can still be tried: ${name}`, () => {
      assert.ok(readFileSync(file, 'utf8').includes(from), `${file} does not hold “${from}” any more`);
      for (const test of tests)
        assert.ok(existsSync(test) || existsSync(`${test}.test.ts`) || existsSync(`${test}.ts`), test);
    });
});
