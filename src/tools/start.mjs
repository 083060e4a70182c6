/**
 * `npm start [-- FOLDER] [--browser] [--port N]`: from a fresh clone to a VS Code with Zongjie in it, on what F5
 * opens (the sample reports) or on FOLDER. The desktop VS Code where there is one, otherwise (or with --browser) the embedded server, to
 * be opened in a browser.
 */
import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findExecutable } from './host/browser.mjs';
import { installServer, serverIsInstalled } from './host/install.mjs';
import { UserError, say, steps } from './host/messages.mjs';
import { isStopping, run } from './host/process.mjs';
import { HOST_FOLDER, build, checkNode, dependenciesAreStale, installDependencies } from './host/project.mjs';
import { startServer } from './host/server.mjs';
import { runTool } from './host/tool.mjs';
import { launched } from './host/workbench.mjs';

const PORTS = '3816-3835'; // the same one every time where it is free: a browser keeps its state by address

await runTool(main, 0);

async function main() {
  const announce = steps();
  checkNode();
  const { folder, browser, port } = options();
  if (dependenciesAreStale()) {
    announce('安装依赖', 'Installing dependencies');
    await installDependencies();
  }
  announce('构建', 'Building');
  await build();

  const desktop = browser ? undefined : findDesktop();
  if (desktop) {
    announce('启动 VS Code', 'Starting VS Code');
    const { code, output } = await startDesktop(desktop, folder);
    if (code === 0) return;
    say('桌面版 VS Code 没有启动，改用浏览器', 'The desktop VS Code did not start; using the browser instead');
    console.log(output.trim());
  }
  if (!(await serverIsInstalled())) {
    announce(
      '安装内置的 VS Code 服务端（只需一次，约一分钟）',
      'Installing the embedded VS Code server (once, about a minute)',
    );
    await installServer();
  }
  announce('启动 VS Code 服务端', 'Starting the VS Code server');
  const token = randomBytes(16).toString('hex');
  const dataDir = join(HOST_FOLDER, 'start');
  const server = await startServer({ dataDir, ports: port ?? PORTS, locale: 'zh-cn', token, gallery: true });
  const address = server.url(folder, [['extensionDevelopmentPath', server.remote(launched().developed)]]);
  console.log('');
  say('请在浏览器中打开下面的地址', 'Open this address in your browser:');
  console.log(`\n  ${address}\n`);
  say('按 Ctrl+C 停止', 'Press Ctrl+C to stop');
  await server.ended;
  if (isStopping()) return;
  throw new UserError('VS Code 服务端意外退出。', 'The VS Code server ended unexpectedly.', server.log());
}

/** @returns {{ folder: string, browser: boolean, port: string | undefined }} */
function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'boolean', default: false }, port: { type: 'string' } },
  });
  const folder = resolve(positionals[0] ?? launched().folder);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`文件夹不存在：${folder}`, `There is no such folder: ${folder}`);
  }
  return { folder, browser: values.browser, port: values.port };
}

/** @returns {string | undefined} the command of a desktop VS Code; VSCODE_PATH goes first */
function findDesktop() {
  // the terminal of a remote window, whose `code` is another program
  if (process.env['VSCODE_IPC_HOOK_CLI']) return undefined;
  const chosen = process.env['VSCODE_PATH'];
  return findExecutable(chosen ? [chosen] : ['code', 'codium']);
}

/**
 * @param {string} command
 * @param {string} folder
 */
function startDesktop(command, folder) {
  const args = [`--extensionDevelopmentPath=${launched().developed}`, folder];
  return command.endsWith('.cmd')
    ? run(process.env['ComSpec'] ?? 'cmd.exe', ['/d', '/c', command, ...args])
    : run(command, args);
}
