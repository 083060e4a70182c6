import type { Disposable, ExtensionContext } from 'vscode';
import { register as diagnostics } from './vscode/diagnostics/register';
import { register as drafting } from './vscode/drafting/register';
import { register as editing } from './vscode/editing/register';
import { register as exchange } from './vscode/exchange/register';
import type { ForTests } from './vscode/forTests';
import { register as houseStyle } from './vscode/houseStyle/register';
import { register as ignoring } from './vscode/ignoring/register';
import { register as language } from './vscode/language/register';
import { setContext } from './vscode/platform/contextKeys';
import { createServices } from './vscode/services';
import type { Services } from './vscode/services';
import { register as checks } from './vscode/views/checks/register';
import { register as ledger } from './vscode/views/ledger/register';
import { register as outline } from './vscode/views/outline/register';
import { register as patterns } from './vscode/views/patterns/register';
import { register as preview } from './vscode/views/preview/register';
import { register as proofreading } from './vscode/views/proofreading/register';
import { register as status } from './vscode/views/status/register';
import { register as workspace } from './vscode/workspace/register';
import { register as workspaceCheck } from './vscode/workspaceCheck/register';

/**
 * Makes every room, in this order: what it shows, its commands and its providers. Of two providers VS Code asks the one
 * registered last first.
 */
const registerRooms = (services: Services) =>
  ({
    workspace: workspace(services),
    workspaceCheck: workspaceCheck(services),
    diagnostics: diagnostics(services),
    language: language(services),
    drafting: drafting(services),
    patterns: patterns(services),
    ignoring: ignoring(services),
    houseStyle: houseStyle(services),
    editing: editing(services),
    outline: outline(services),
    ledger: ledger(services),
    checks: checks(services),
    proofreading: proofreading(services),
    status: status(services),
    exchange: exchange(services),
    preview: preview(services),
  }) satisfies Readonly<Record<string, Disposable>>;

/** VS Code calls it when a report, a view or a command of ours is first used. */
export function activate(context: ExtensionContext): ForTests {
  const services = createServices(context);
  const rooms = registerRooms(services);
  context.subscriptions.push(services, ...Object.values(rooms));
  services.documents.start();
  setContext('ready', true);
  return { ...services, rooms };
}
