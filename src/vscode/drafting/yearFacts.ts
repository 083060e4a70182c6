import { type Uri, WorkspaceEdit, l10n, window, workspace } from 'vscode';
import { factEdits, factsToAsk } from '../../core/drafting/rollover/facts';
import { yearsOfReport } from '../../core/drafting/rollover/years';
import { withFacts } from '../../core/house/facts';
import type { YearFact } from '../../core/lexicon/time/yearFacts';
import { houseTarget } from '../houseStyle/newHouseStyle';
import { houseText, writeHouse } from '../houseStyle/writeHouse';
import type { HouseStyles } from '../houseStyle/houseStyle';
import { toRange } from '../platform/ranges';
import type { ReportDocuments } from '../workspace/documents';

/** Command: asks for the words that change with the year (届次, 规划年次) and keeps them. */
export const YEAR_FACTS = 'zongjie.fillYearFacts';

/**
 * Asks for what the draft in the active editor cannot know of the new year (届次, 全会, 专题教育), once each and with last
 * year's words as the default; writes the answers at all their places in one edit, and into `.zongjie.json` for the
 * next draft.
 */
export async function fillYearFacts(documents: ReportDocuments, houses: HouseStyles): Promise<void> {
  const document = window.activeTextEditor?.document;
  const report = document === undefined ? null : documents.report(document);
  if (document === undefined || report === null) return;
  const asked = factsToAsk(report);
  if (asked.length === 0)
    return void window.showInformationMessage(l10n.t('Nothing in this draft asks for this year’s words.'));
  const answers = new Map<string, string>();
  for (const [index, { words, why }] of asked.entries()) {
    const answer = await window.showInputBox({
      title: l10n.t('This year’s words ({0} of {1})', index + 1, asked.length),
      prompt: l10n.t('{0}. Enter takes what stands in the box; empty leaves the mark.', why),
      value: words,
      ignoreFocusOut: true,
    });
    if (answer === undefined) break;
    if (answer.trim() !== '') answers.set(words, answer.trim());
  }
  const now = documents.report(document);
  if (answers.size === 0 || now === null) return;
  const edit = new WorkspaceEdit();
  for (const { span, newText } of factEdits(now, answers)) edit.replace(document.uri, toRange(now, span), newText);
  await workspace.applyEdit(edit);
  if (now.year === null) return;
  const year = yearsOfReport(now, now.year).results;
  await keep(
    [...answers].map(([last, words]) => ({ year, last, now: words })),
    document.uri,
    houses,
  );
}

/** Writes the facts into the house style in force, or a new one where there is a place for it. */
async function keep(facts: readonly YearFact[], report: Uri, houses: HouseStyles): Promise<void> {
  const target = (await houses.fileFor(report)) ?? houseTarget(report);
  if (target === null) return;
  await writeHouse(houses, target, withFacts((await houseText(target)) ?? '', facts));
}
