import {
  Range,
  Selection,
  TextDocumentChangeReason,
  TextEditorRevealType,
  ThemeIcon,
  l10n,
  window,
  workspace,
} from 'vscode';
import type {
  Disposable,
  QuickInputButton,
  QuickPickItem,
  TextDocument,
  TextDocumentChangeEvent,
  TextEditor,
} from 'vscode';
import type { Report } from '../../core/report/report';
import { afterEdits } from './placedReferences';
import type { PlacedReference } from './placedReferences';

/**
 * Says how many references a change may have made wrong, and lists them on request.
 * @param before the report before the change
 */
export function offerReferences(editor: TextEditor, before: Report, placed: readonly PlacedReference[]): void {
  if (placed.length === 0) return;
  const list = l10n.t('Show Them');
  const references = new LiveReferences(editor.document, before, placed);
  // Not awaited: the message stays until the writer answers it.
  void window
    .showInformationMessage(
      l10n.t('{0} places in the text name a number that may have to change.', placed.length),
      list,
    )
    .then((choice) => {
      if (choice === list && references.all.length > 0) listReferences(editor, references);
      else references.dispose();
    });
}

/** References that stay where they belong while the writer goes on; one that the writer touches is done with. */
class LiveReferences implements Disposable {
  private readonly listener: Disposable;

  constructor(
    readonly document: TextDocument,
    private readonly before: Report,
    private references: readonly PlacedReference[],
  ) {
    this.listener = workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) this.follow(event);
    });
  }

  get all(): readonly PlacedReference[] {
    return this.references;
  }

  dispose(): void {
    this.listener.dispose();
  }

  private follow({ contentChanges, reason }: TextDocumentChangeEvent): void {
    this.references =
      reason === TextDocumentChangeReason.Undo && this.isUndone() ? [] : afterEdits(this.references, contentChanges);
  }

  private isUndone(): boolean {
    return this.document.getText() === this.before.slice({ start: 0, end: this.before.length });
  }
}

interface ReferenceItem extends QuickPickItem {
  readonly reference: PlacedReference;
}

/** A list in which going from entry to entry shows each place; a button on the entry puts right that one. */
function listReferences({ viewColumn }: TextEditor, references: LiveReferences): void {
  const { document } = references;
  const pick = window.createQuickPick<ReferenceItem>();
  const fill = (): void => {
    pick.items = references.all.map((reference) => itemOf(document, reference));
    if (pick.items.length === 0) pick.hide();
  };
  const show = async (item: ReferenceItem | undefined, preserveFocus: boolean): Promise<TextEditor | undefined> => {
    if (item === undefined) return undefined;
    const range = rangeOf(document, item.reference);
    const editor = await window.showTextDocument(document, {
      preserveFocus,
      ...(viewColumn === undefined ? {} : { viewColumn }),
    });
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    return editor;
  };
  pick.placeholder = l10n.t('Numbers that the text names; Enter goes there');
  pick.matchOnDetail = true;
  pick.onDidChangeActive(([item]) => void show(item, true));
  pick.onDidTriggerItemButton(async ({ item }) => {
    const editor = await show(item, true);
    await editor?.edit((builder) => builder.replace(rangeOf(document, item.reference), item.reference.to));
    fill();
  });
  pick.onDidAccept(async () => {
    const [item] = pick.activeItems;
    pick.hide();
    await show(item, false);
  });
  pick.onDidHide(() => {
    pick.dispose();
    references.dispose();
  });
  pick.show();
  fill();
}

function itemOf(document: TextDocument, reference: PlacedReference): ReferenceItem {
  const { line } = document.positionAt(reference.span.start);
  const change: QuickInputButton = {
    iconPath: new ThemeIcon('replace'),
    tooltip: l10n.t('Change to “{0}”', reference.to),
  };
  return {
    reference,
    label:
      reference.to === ''
        ? l10n.t('“{0}”: which one is meant?', reference.text)
        : l10n.t('“{0}” may have to be “{1}”', reference.text, reference.to),
    description: l10n.t('line {0}', line + 1),
    detail: document.lineAt(line).text.trim(),
    buttons: reference.to === '' ? [] : [change],
  };
}

const rangeOf = (document: TextDocument, { span }: PlacedReference): Range =>
  new Range(document.positionAt(span.start), document.positionAt(span.end));
