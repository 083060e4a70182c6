import { l10n, window } from 'vscode';
import type { QuickPickItem, TextDocument, TextEditor } from 'vscode';
import { familyOf } from '../../core/outline/markers/families';
import type { FamilyId } from '../../core/outline/markers/family';
import type { Section } from '../../core/outline/model';
import type { Report } from '../../core/report/report';
import { removeChrome } from '../../core/reshaping/chrome';
import { CONVERTIBLE, convertMarkers } from '../../core/reshaping/convert';
import { sectionAt, siblingsOf } from '../../core/report/find';
import { demote, promote } from '../../core/reshaping/level';
import { isRefused } from '../../core/reshaping/model';
import type { Outcome } from '../../core/reshaping/model';
import { moveDown, moveUp } from '../../core/reshaping/move';
import { renumberAll } from '../../core/reshaping/renumber';
import type { ReportDocuments } from '../workspace/documents';
import { applyOutcome, editorOf } from './editing';
import type { SectionNode } from '../views/outline/outlineTree';
import type { OutlineView } from '../views/outline/outlineView';
import { headingText } from '../../core/features/sections';

/** The commands that change one section. */
export const SECTION_COMMANDS: Readonly<Record<string, (report: Report, section: Section) => Outcome>> = {
  'zongjie.promote': promote,
  'zongjie.demote': demote,
  'zongjie.moveUp': moveUp,
  'zongjie.moveDown': moveDown,
};

/** The commands that change the whole report. */
export const REPORT_COMMANDS: Readonly<Record<string, (report: Report) => Outcome>> = {
  'zongjie.renumber': renumberAll,
  'zongjie.removeChrome': removeChrome,
};

/** Command: converts the markers of a section and its siblings to another family. */
export const CONVERT = 'zongjie.convertMarkers';

/**
 * A command's argument: what VS Code passes from an entry of the view 总结大纲, or what a key pressed in the view passes.
 */
export type CalledFrom = { readonly type?: unknown; readonly id?: unknown; readonly view?: unknown } | undefined;

/** The section of the view that a command was called on; undefined where it was called elsewhere. */
const nodeCalledOn = (outline: OutlineView, from: CalledFrom): SectionNode | undefined =>
  outline.sectionNode(
    from?.type === 'section' ? String(from.id) : from?.view === true ? outline.selectedId : undefined,
  );

/** Changes the section that the command was called on: one of the view, or the one of the cursor. */
export async function changeSection(
  documents: ReportDocuments,
  outline: OutlineView,
  change: (report: Report, section: Section) => Outcome,
  from: CalledFrom,
): Promise<void> {
  const node = nodeCalledOn(outline, from);
  if (node !== undefined) {
    await outline.change(node, (report) => change(report, node.section));
    return;
  }
  const found = await reportEditor(documents, outline);
  if (found === undefined) return;
  const section = sectionOfCursor(found);
  if (section !== null)
    await applyOutcome(found.editor, found.report, change(found.report, section), { section, goTo: false });
}

/** Changes the whole report. */
export async function changeReport(
  documents: ReportDocuments,
  outline: OutlineView,
  change: (report: Report) => Outcome,
): Promise<void> {
  const found = await reportEditor(documents, outline);
  if (found !== undefined) await applyOutcome(found.editor, found.report, change(found.report));
}

/** Lets the writer choose how the section of the cursor and those beside it are numbered. */
export async function convertSiblings(
  documents: ReportDocuments,
  outline: OutlineView,
  from: CalledFrom,
): Promise<void> {
  const node = nodeCalledOn(outline, from);
  const found = await reportEditor(documents, outline);
  if (found === undefined) return;
  const { editor, report } = found;
  const section = node?.section ?? sectionOfCursor(found);
  if (section === null) return;
  const siblings = siblingsOf(report, section);
  const outcomes = CONVERTIBLE.filter((family) => family !== section.family).map((family) => ({
    family,
    outcome: convertMarkers(report, siblings, family),
  }));
  const possible = outcomes.filter(({ outcome }) => !isRefused(outcome));
  const chosen = possible.length === 0 ? outcomes[0] : await chooseStyle(report, siblings, section, possible);
  if (chosen === undefined) return;
  if (documents.report(editor.document) === report) await applyOutcome(editor, report, chosen.outcome);
  else
    void window.showWarningMessage(
      l10n.t('Nothing was changed: the document cannot be edited, or has changed in this moment.'),
    );
}

interface ReportEditor {
  readonly editor: TextEditor;
  readonly report: Report;
}

/** The active editor where it holds a report, else one of the report that the view shows. */
async function reportEditor(documents: ReportDocuments, outline: OutlineView): Promise<ReportEditor | undefined> {
  const active = window.activeTextEditor;
  const document: TextDocument | undefined =
    active !== undefined && documents.has(active.document) ? active.document : outline.shown;
  const editor = document === undefined ? undefined : await editorOf(document);
  const report = editor === undefined ? null : documents.report(editor.document);
  return editor === undefined || report === null ? undefined : { editor, report };
}

/** The section of the cursor; where there is none, says so. */
function sectionOfCursor({ editor, report }: ReportEditor): Section | null {
  const section = sectionAt(report, editor.document.offsetAt(editor.selection.active));
  if (section === null) void window.showInformationMessage(l10n.t('The cursor stands in no section.'));
  return section;
}

/** A style that the sections can be numbered in, and what is to be changed for it. */
interface Style {
  readonly family: FamilyId;
  readonly outcome: Outcome;
}

async function chooseStyle(
  report: Report,
  siblings: readonly Section[],
  section: Section,
  styles: readonly Style[],
): Promise<Style | undefined> {
  const items = styles.map((style): QuickPickItem & { readonly style: Style } => {
    const example = familyOf(style.family)?.plain?.marker ?? '';
    const marker = (n: number): string => familyOf(style.family)?.write(n, example) ?? example;
    return {
      style,
      label: `${[1, 2, 3].map(marker).join('　')} …`,
      description: marker(section.number ?? siblings.indexOf(section) + 1) + section.text,
    };
  });
  const placeHolder = l10n.t(
    'How are “{0}” and the {1} sections beside it to be numbered?',
    headingText(report, section),
    siblings.length - 1,
  );
  return (await window.showQuickPick(items, { placeHolder }))?.style;
}
