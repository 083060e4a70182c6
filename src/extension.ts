import type { Disposable, ExtensionContext } from 'vscode';
import { register as diagnostics } from './vscode/diagnostics/register';
import { register as drafting } from './vscode/drafting/register';
import { register as editing } from './vscode/editing/register';
import { register as exchange } from './vscode/exchange/register';
import { register as houseStyle } from './vscode/houseStyle/register';
import { register as ignoring } from './vscode/ignoring/register';
import { register as language } from './vscode/language/register';
import { setContext } from './vscode/platform/contextKeys';
import { createServices } from './vscode/services';
import type { Services } from './vscode/services';
import { register as ledger } from './vscode/views/ledger/register';
import { register as outline } from './vscode/views/outline/register';
import { register as proofreading } from './vscode/views/proofreading/register';
import { register as preview } from './vscode/views/preview/register';
import { register as workspace } from './vscode/workspace/register';

/** Each registers its commands and providers; of two providers VS Code asks the one registered last first. */
const ROOMS: readonly ((services: Services) => Disposable)[] = [
  workspace,
  diagnostics,
  language,
  drafting,
  ignoring,
  houseStyle,
  editing,
  outline,
  ledger,
  proofreading,
  exchange,
  preview,
];

/**
 * VS Code calls it when a report, a view or a command of ours is first used.
 * @returns the services, for the extension's own tests; no promise to anyone else
 */
export function activate(context: ExtensionContext): Services {
  const services = createServices(context);
  context.subscriptions.push(services, ...ROOMS.map((register) => register(services)));
  services.documents.start();
  setContext('ready', true);
  return services;
}
