import * as vscode from 'vscode';
import { l10n, window } from 'vscode';
import type { CancellationToken, DataTransfer, Disposable, DocumentSelector, TextDocument } from 'vscode';
import type { Message } from '../../core/text/message';
import { RefusedError } from '../../exchange/refusal';
import { tellCopied } from '../drafting/ways/copied';
import { guardedLater } from '../platform/errors';
import { localized } from '../platform/locale';
import type { Services } from '../services';

/** What VS Code has from 1.97 on, for copying and pasting. */
interface PasteKind {
  append(...parts: readonly string[]): PasteKind;
}
interface PasteApi {
  readonly DocumentPasteEdit?: new (text: string, title: string, kind: PasteKind) => object;
  readonly DocumentDropOrPasteEditKind?: { readonly Text?: PasteKind };
}
interface PasteContext {
  readonly triggerKind: number;
}
interface PasteLanguages {
  readonly registerDocumentPasteEditProvider?: (
    selector: DocumentSelector,
    provider: {
      prepareDocumentPaste(document: TextDocument, ranges: readonly vscode.Range[]): void;
      provideDocumentPasteEdits(
        document: TextDocument,
        ranges: readonly vscode.Range[],
        data: DataTransfer,
        context: PasteContext,
        token: CancellationToken,
      ): Promise<readonly object[] | undefined>;
    },
    metadata: {
      readonly providedPasteEditKinds: readonly PasteKind[];
      readonly pasteMimeTypes: readonly string[];
      readonly copyMimeTypes: readonly string[];
    },
  ) => Disposable;
}

const HTML = 'text/html';
const TEXT = 'text/plain';
/** VS Code asks about what is copied only where something may be added to it; nothing is. */
const COPIED = 'application/vnd.zongjie.copied';
/** HTML that says more than its plain text: tables, lists, headings, paragraphs of a word processor. */
const SAYS_MORE = /<(?:table|ol|ul|h[1-6])[\s>]|mso-|class=["']?Mso/i;
/** The writer was only shown what could be pasted (DocumentPasteTriggerKind.PasteAs). */
const ONLY_OFFERED = 1;
/** Longer HTML is pasted as it is. */
const LONGEST = 5_000_000;

/**
 * Offers what is pasted from Word, WPS, Excel or a web page as clean text with its numbers and tables, and tells where
 * what is copied still reads as last year's report did. Null before VS Code 1.97, which has no way to.
 */
export function pasteIntoReport(selector: DocumentSelector, { log, drafting }: Services): Disposable | null {
  const { DocumentPasteEdit, DocumentDropOrPasteEditKind } = vscode as PasteApi;
  const text = DocumentDropOrPasteEditKind?.Text;
  const register = (vscode.languages as PasteLanguages).registerDocumentPasteEditProvider;
  if (DocumentPasteEdit === undefined || text === undefined || register === undefined) return null;
  const kind = text.append('report');
  return register(
    selector,
    {
      prepareDocumentPaste: (document, ranges) => void tellCopied(drafting.ways, document, ranges),
      provideDocumentPasteEdits: guardedLater(
        log,
        'pasting',
        async (
          _document: TextDocument,
          _ranges: readonly vscode.Range[],
          data: DataTransfer,
          context: PasteContext,
          token: CancellationToken,
        ) => {
          const html = await data.get(HTML)?.asString();
          if (html === undefined || html.length > LONGEST || !SAYS_MORE.test(html)) return undefined;
          const plain = (await data.get(TEXT)?.asString()) ?? '';
          const { text: clean, losses } = await cleanText(html);
          if (token.isCancellationRequested || clean === '' || clean === plain.trim()) return undefined;
          if (losses.length > 0 && context.triggerKind !== ONLY_OFFERED)
            void window.showWarningMessage(l10n.t('Pasted, with these remarks: {0}', losses.map(localized).join(' ')));
          return [new DocumentPasteEdit(clean, l10n.t('Paste as Report Text'), kind)];
        },
        undefined,
      ),
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: [HTML], copyMimeTypes: [COPIED] },
  );
}

async function cleanText(html: string): Promise<{ readonly text: string; readonly losses: readonly Message[] }> {
  const [{ readHtml }, { importedText }] = await Promise.all([
    import('../../exchange/html/read'),
    import('../../exchange/text'),
  ]);
  try {
    const imported = readHtml(html);
    return { text: importedText(imported).trimEnd(), losses: imported.losses };
  } catch (error) {
    if (error instanceof RefusedError) return { text: '', losses: [] }; // the plain text is pasted
    throw error;
  }
}
