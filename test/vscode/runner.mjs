/**
 * Runs the VS Code suite: `node test/vscode/runner.mjs [--vsix FILE] [--locale zh-cn] [--shard I/N]`. The build in this
 * checkout by default, or a packaged extension, installed, which has to pass the smoke tests. Of N shards, which may
 * run at one time, the Ith alone. The host is the embedded server, or the desktop VS Code that VSCODE_PATH names.
 */
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { TestRunFailedError, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { UserError } from '../../src/tools/host/messages.mjs';
import { run, whenStopped } from '../../src/tools/host/process.mjs';
import { ROOT } from '../../src/tools/host/project.mjs';
import { installExtension } from '../../src/tools/host/server.mjs';
import { runTool } from '../../src/tools/host/tool.mjs';

const LAUNCHER = fileURLToPath(new URL('../../src/tools/host/launch.mjs', import.meta.url));
const WORKSPACE_SOURCES = ['docs/samples', 'test/vscode/fixtures'];

await runTool(main);

/** @returns {Promise<number>} the exit code */
async function main() {
  const { values } = parseArgs({
    options: {
      vsix: { type: 'string' },
      locale: { type: 'string', default: 'zh-cn' },
      shard: { type: 'string', default: '1/1' },
    },
  });
  const desktop = process.env['VSCODE_PATH'];
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'zongjie-')));
  whenStopped(() => rm(folder, { recursive: true, force: true }));
  const workspace = join(folder, 'workspace');
  const extensionsDir = join(folder, 'extensions');
  const dataDir = join(folder, 'data');
  for (const made of [workspace, extensionsDir]) await mkdir(made);
  for (const source of WORKSPACE_SOURCES.map((path) => join(ROOT, path)).filter((path) => existsSync(path))) {
    await cp(source, workspace, { recursive: true });
  }

  let developed = ROOT;
  if (values.vsix) {
    await install(resolve(values.vsix), desktop, extensionsDir, dataDir);
    // VS Code runs tests only beside an extension in development
    developed = await emptyExtension(join(folder, 'none'));
  }
  const tests = runTests({
    vscodeExecutablePath: desktop ?? LAUNCHER,
    extensionDevelopmentPath: developed,
    extensionTestsPath: join(ROOT, 'out/vscode/suite/index.cjs'),
    launchArgs: [
      workspace,
      `--extensions-dir=${extensionsDir}`,
      `--user-data-dir=${dataDir}`,
      `--locale=${values.locale}`,
    ],
    extensionTestsEnv: {
      ZONGJIE_HOST: desktop ? 'desktop' : 'embedded',
      ZONGJIE_LOCALE: values.locale,
      ZONGJIE_SHARD: values.shard,
      ...(values.vsix ? { ZONGJIE_SMOKE: '1' } : {}),
      ZONGJIE_EXTENSION_HOME: values.vsix ? extensionsDir : ROOT,
    },
  });
  whenStopped(() => tests.catch(() => undefined)); // a signal reaches VS Code too: let it end before the folder goes
  return tests.then(
    () => 0,
    (error) => {
      if (error instanceof TestRunFailedError) return 1; // the suite has already said what failed
      throw error;
    },
  );
}

/**
 * @param {string} vsix
 * @param {string | undefined} desktop
 * @param {string} extensionsDir
 * @param {string} dataDir
 */
async function install(vsix, desktop, extensionsDir, dataDir) {
  if (!desktop) return installExtension(vsix, extensionsDir, dataDir);
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(desktop, { reuseMachineInstall: true });
  const flags = [`--extensions-dir=${extensionsDir}`, `--user-data-dir=${dataDir}`, '--install-extension', vsix];
  const { code, output } = await run(/** @type {string} */ (cli), [...args, ...flags]);
  if (code !== 0) throw new UserError(`无法安装 ${vsix}。`, `${vsix} cannot be installed.`, output);
}

/** @param {string} folder */
async function emptyExtension(folder) {
  await mkdir(folder);
  const manifest = { name: 'none', publisher: 'none', version: '0.0.0', engines: { vscode: '*' } };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}
