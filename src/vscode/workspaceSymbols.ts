import { Location, Range, SymbolInformation, languages, l10n, window, workspace } from 'vscode';
import type { CancellationToken, Disposable, Extension, LogOutputChannel, SymbolKind, Uri } from 'vscode';
import type { Section } from '../core/outline/model';
import { ReportDocument } from '../core/report/document';
import type { Report } from '../core/report/report';
import { NotTextError, decode } from '../core/text/decode';
import type { ReportDocuments } from './documents';
import { logError } from './errors';
import { headingText, toRange } from './ranges';
import { LANGUAGE } from './switchLanguage';
import { kindOf } from './symbols';

/** Further files of the workspace are not searched, and the writer is told once. */
const FILE_LIMIT = 500;
/** In bytes. A longer file is searched only while it is open. */
const SIZE_LIMIT = 4_000_000;
/** VS Code shows no more in one list. */
const RESULT_LIMIT = 1000;

interface FoundSymbol {
  readonly name: string;
  readonly container: string;
  readonly kind: SymbolKind;
  readonly range: Range;
}

interface ReadFile {
  readonly mtime: number;
  readonly size: number;
  readonly symbols: readonly FoundSymbol[];
}

/**
 * Go to symbol in the workspace: the sections of the open reports, as they are being edited, and of the files that the names of reports
 * tell. A file is read when it is first searched and again only once it has changed.
 */
export function workspaceSymbols(extension: Extension<unknown>, documents: ReportDocuments, log: LogOutputChannel): Disposable {
  const patterns = reportPatterns(extension.packageJSON);
  const known = new Map<string, ReadFile>();
  let hasTold = false;
  const tellLimit = (): void => {
    if (hasTold) return;
    hasTold = true;
    void window.showInformationMessage(l10n.t('Only the first {0} reports of this workspace are searched.', FILE_LIMIT));
  };

  return languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      const matches = matcher(query);
      const found: SymbolInformation[] = [];
      const add = (uri: Uri, symbols: readonly FoundSymbol[]): void => {
        for (const { name, kind, container, range } of symbols) {
          if (found.length < RESULT_LIMIT && matches(name)) found.push(new SymbolInformation(name, kind, container, new Location(uri, range)));
        }
      };
      const open = documents.all;
      for (const document of open) {
        const report = documents.report(document);
        if (report !== null) add(document.uri, symbolsOf(report));
      }
      const files = await reportFiles(patterns, token);
      if (files.length > FILE_LIMIT) tellLimit();
      const isOpen = new Set(open.map(({ uri }) => uri.toString()));
      const searched = files.slice(0, FILE_LIMIT).filter((uri) => !isOpen.has(uri.toString()));
      for (const uri of searched) {
        if (token.isCancellationRequested || found.length >= RESULT_LIMIT) break;
        try {
          add(uri, await read(uri, known));
        } catch (error) {
          logError(log, `searching ${uri.toString()}`, error); // gone or unreadable: the others can be searched all the same
        }
      }
      const present = new Set(files.map((uri) => uri.toString()));
      if (!token.isCancellationRequested) for (const uri of known.keys()) if (!present.has(uri)) known.delete(uri);
      return found;
    },
  });
}

/** The file name patterns by which VS Code takes a file for a report, from the manifest. */
function reportPatterns(manifest: { readonly contributes: { readonly languages: readonly { readonly id: string; readonly extensions?: readonly string[]; readonly filenamePatterns?: readonly string[] }[] } }): readonly string[] {
  const language = manifest.contributes.languages.find(({ id }) => id === LANGUAGE);
  return [...(language?.extensions ?? []).map((ending) => `**/*${ending}`), ...(language?.filenamePatterns ?? []).map((pattern) => `**/${pattern}`)];
}

async function reportFiles(patterns: readonly string[], token: CancellationToken): Promise<readonly Uri[]> {
  const files = new Map<string, Uri>();
  for (const pattern of patterns) {
    for (const uri of await workspace.findFiles(pattern, undefined, FILE_LIMIT + 1, token)) files.set(uri.toString(), uri);
  }
  return [...files.values()];
}

async function read(uri: Uri, known: Map<string, ReadFile>): Promise<readonly FoundSymbol[]> {
  const { mtime, size } = await workspace.fs.stat(uri);
  const before = known.get(uri.toString());
  if (before?.mtime === mtime && before.size === size) return before.symbols;
  const symbols = size > SIZE_LIMIT ? [] : symbolsIn(await workspace.fs.readFile(uri), uri);
  known.set(uri.toString(), { mtime, size, symbols });
  return symbols;
}

function symbolsIn(bytes: Uint8Array, uri: Uri): readonly FoundSymbol[] {
  try {
    return symbolsOf(new ReportDocument(decode(bytes).text, { fileName: uri.path.slice(uri.path.lastIndexOf('/') + 1) }).report);
  } catch (error) {
    if (error instanceof NotTextError) return []; // a name of a report, but no text
    throw error;
  }
}

function symbolsOf(report: Report): readonly FoundSymbol[] {
  const symbols: FoundSymbol[] = [];
  const add = (sections: readonly Section[], container: string): void => {
    for (const section of sections) {
      const name = headingText(report, section);
      symbols.push({ name, container, kind: kindOf(section.role), range: toRange(report, section.headingSpan) });
      add(section.children, name);
    }
  };
  add(report.sections, report.title ?? '');
  return symbols;
}

/** Whether the characters of the query stand in a name in this order, as VS Code itself matches; spaces count for nothing. */
function matcher(query: string): (name: string) => boolean {
  const wanted = [...query.toLowerCase().replace(/\s+/g, '')];
  return (name) => {
    const lower = name.toLowerCase();
    let at = 0;
    return wanted.every((character) => {
      const found = lower.indexOf(character, at);
      at = found + character.length;
      return found >= 0;
    });
  };
}
