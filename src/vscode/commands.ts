import { commands, window } from 'vscode';
import type { Disposable, ExtensionContext, LogOutputChannel, Uri } from 'vscode';
import type { ReportDocuments } from './documents';
import { guardedCommand } from './errors';
import { INSERT_PART, choosePart, insertPart } from './insertPart';
import type { OutlineNode } from './outlineTree';
import type { OutlineView } from './outlineView';
import { SHOW_RULE, showRule } from './rulePages';
import { SET_RULE, setRule } from './ruleSettings';
import type { RuleSeverity } from './settings';
import { switchLanguage } from './switchLanguage';

/** Registers every command; an error in one is logged and told. */
export function registerCommands({ extensionUri }: ExtensionContext, documents: ReportDocuments, outline: OutlineView, log: LogOutputChannel): Disposable[] {
  const register = <A extends readonly unknown[]>(id: string, run: (...args: A) => unknown): Disposable =>
    commands.registerCommand(id, guardedCommand(log, id, run));
  return [
    register('zongjie.switchLanguage', switchLanguage),
    register('zongjie.fixAll', () => commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.zongjie', apply: 'first' })),
    register(SHOW_RULE, (id?: unknown) => showRule(extensionUri, id)),
    register(SET_RULE, (id: string, severity: RuleSeverity, resource: Uri) => setRule(id, severity, resource)),
    register(INSERT_PART, async (node?: OutlineNode) => {
      const document = outline.shown ?? window.activeTextEditor?.document;
      const part = node?.type === 'missing' ? node.part : await choosePart(outline.missing);
      if (document !== undefined && part !== undefined) await insertPart(documents, document, part);
    }),
  ];
}
