import { commands, window, workspace } from 'vscode';
import type { Disposable, ExtensionContext, LogOutputChannel, TextEditor, Uri } from 'vscode';
import type { Role } from '../core/outline/model';
import { SHOW_ALL } from './diagnostics';
import type { ReportDiagnostics } from './diagnostics';
import type { ReportDocuments } from './documents';
import { guardedCommand } from './errors';
import { EXPLAIN_FIGURE } from './explainFigure';
import type { Explanations } from './explainFigure';
import { GO_TO, goTo } from './goTo';
import type { HouseStyles } from './houseStyle';
import { INSERT_PART, choosePart, insertPart } from './insertPart';
import { NEW_HOUSE_STYLE, newHouseStyle } from './newHouseStyle';
import type { OutlineNode } from './outlineTree';
import type { OutlineView } from './outlineView';
import { CONVERT, REPORT_COMMANDS, SECTION_COMMANDS, changeReport, changeSection, convertSiblings } from './reshape';
import type { CalledFrom } from './reshape';
import { CLEAR_ROLE_FILTER, FILTER_BY_ROLE, chooseRole, isRole } from './roleFilter';
import { SHOW_RULE, showRule } from './rulePages';
import { SET_RULE, setRule } from './ruleSettings';
import type { RuleSeverity } from './settings';
import { switchLanguage } from './switchLanguage';
import { BACKSPACE, ENTER, backspace, enter } from './typing';

/** What the commands of one part do, by their ids. */
export type CommandGroup = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Registers every command, those of the parts that bring their own included; an error in one is logged and told. */
export function registerCommands(
  { extensionUri }: ExtensionContext,
  documents: ReportDocuments,
  diagnostics: ReportDiagnostics,
  outline: OutlineView,
  explanations: Explanations,
  houses: HouseStyles,
  groups: readonly CommandGroup[],
  log: LogOutputChannel,
): Disposable[] {
  const register = <A extends readonly unknown[]>(id: string, run: (...args: A) => unknown): Disposable =>
    commands.registerCommand(id, guardedCommand(log, id, run));
  return [
    register('zongjie.switchLanguage', switchLanguage),
    register('zongjie.fixAll', () =>
      commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.zongjie', apply: 'first' }),
    ),
    register(SHOW_RULE, (id?: unknown) => showRule(extensionUri, id)),
    register(SHOW_ALL, (resource?: unknown) => showAllProblems(diagnostics, resource)),
    register(GO_TO, goTo),
    register(EXPLAIN_FIGURE, (...args: readonly unknown[]) => explanations.show(documents, args)),
    register(NEW_HOUSE_STYLE, () => newHouseStyle(houses)),
    register(SET_RULE, (id: string, severity: RuleSeverity, resource: Uri) => setRule(id, severity, resource)),
    register(INSERT_PART, async (node?: OutlineNode) => {
      const document = outline.shown ?? window.activeTextEditor?.document;
      const part = node?.type === 'missing' ? node.part : await choosePart(outline.missing);
      if (document !== undefined && part !== undefined) await insertPart(documents, document, part);
    }),
    ...Object.entries(SECTION_COMMANDS).map(([id, change]) =>
      register(id, (from?: CalledFrom) => changeSection(documents, outline, change, from)),
    ),
    ...Object.entries(REPORT_COMMANDS).map(([id, change]) =>
      register(id, () => changeReport(documents, outline, change)),
    ),
    register(CONVERT, (from?: CalledFrom) => convertSiblings(documents, outline, from)),
    register(FILTER_BY_ROLE, (role?: unknown) => filterByRole(documents, outline, role)),
    register(CLEAR_ROLE_FILTER, () => outline.showOnly(null)),
    ...groups.flatMap((group) => Object.entries(group).map(([id, run]) => register(id, run))),
    register(ENTER, () => inActiveEditor((editor) => enter(documents, editor))),
    register(BACKSPACE, () => inActiveEditor((editor) => backspace(documents, editor))),
  ];
}

/** Lists every problem of the report with this address, or of the active one, and opens the list. */
async function showAllProblems(diagnostics: ReportDiagnostics, resource: unknown): Promise<void> {
  const document =
    typeof resource === 'string'
      ? workspace.textDocuments.find(({ uri }) => uri.toString() === resource)
      : window.activeTextEditor?.document;
  if (document === undefined) return;
  diagnostics.showAll(document);
  await commands.executeCommand('workbench.actions.view.problems');
}

/** Shows one role in the view 总结大纲; without one, lets the writer choose. The role shown already shows all again. */
async function filterByRole(documents: ReportDocuments, outline: OutlineView, role: unknown): Promise<void> {
  const report = outline.shown === undefined ? null : documents.report(outline.shown);
  const sections = report?.allSections() ?? [];
  const chosen: Role | undefined = isRole(role)
    ? role
    : await chooseRole(outline.role, (wanted) => sections.filter((section) => section.role === wanted).length);
  if (chosen !== undefined) outline.showOnly(isRole(role) && chosen === outline.role ? null : chosen);
}

const inActiveEditor = async (run: (editor: TextEditor) => Promise<void>): Promise<void> => {
  if (window.activeTextEditor !== undefined) await run(window.activeTextEditor);
};
