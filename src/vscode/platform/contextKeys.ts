import { commands } from 'vscode';

/** What the when-clauses of package.json ask for, below `zongjie.`. */
export type ContextKey =
  /** The extension has started and has read what is open. */
  | 'ready'
  /** The active editor holds a report. */
  | 'activeReport'
  /** The active editor holds a text that can be treated as a report. */
  | 'canSwitch'
  /** The languages whose documents are reports. */
  | 'languages'
  /** The view 总结大纲 shows a report that is analysed. */
  | 'shown'
  | 'hasMissing'
  | 'hasChrome'
  /** The active report has gaps that are still to be filled. */
  | 'hasPlaceholders'
  /** A draft was made from last year's report, and its note can be shown. */
  | 'hasRolledOver'
  /** The active report is a draft made from last year's report, whose gaps can be shown as marks. */
  | 'hasDraftMarks'
  /** The view shows one role only. */
  | 'roleFilter'
  /** The view 指标台账 shows some figures only. */
  | 'ledgerFilter'
  /** There are results of 检查工作区的所有报告. */
  | 'workspaceChecked'
  /** The writer ignores something. */
  | 'hasIgnored'
  /** The view 素材库 shows patterns for the section of the cursor only. */
  | 'patternsOfSection'
  /** The cursor stands in a section. */
  | 'inSection';

const sent = new Map<ContextKey, string>();

/** Tells VS Code; a value that it has already is not sent again. */
export function setContext(key: ContextKey, value: boolean | readonly string[]): void {
  const written = String(value);
  if (sent.get(key) === written) return;
  sent.set(key, written);
  void commands.executeCommand('setContext', `zongjie.${key}`, value);
}
