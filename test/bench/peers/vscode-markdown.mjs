import MarkdownIt from 'markdown-it';
import { createLanguageService, githubSlugifier, LogLevel } from 'vscode-markdown-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CancellationTokenSource, Emitter } from 'vscode-languageserver';
import { URI } from 'vscode-uri';

const markdown = new MarkdownIt({ html: true });
const event = new Emitter().event;
const uri = URI.file('/report.md');
const { token } = new CancellationTokenSource();
let version = 0;

/**
 * Outlines the text as VS Code's own Markdown support does; resolves to the number of symbols, nested ones included.
 */
export async function run(text) {
  const document = plainDocument(TextDocument.create(uri.toString(), 'markdown', ++version, text));
  const service = createLanguageService({
    workspace: {
      workspaceFolders: [URI.file('/')],
      onDidChangeMarkdownDocument: event,
      onDidCreateMarkdownDocument: event,
      onDidDeleteMarkdownDocument: event,
      getAllMarkdownDocuments: async () => [document],
      hasMarkdownDocument: () => true,
      openMarkdownDocument: async () => document,
      stat: async () => undefined,
      readDirectory: async () => [],
    },
    parser: { slugifier: githubSlugifier, tokenize: async (d) => markdown.parse(d.getText(), {}) },
    logger: { level: LogLevel.Off, log() {} },
  });
  const symbols = await service.getDocumentSymbols(document, { includeLinkDefinitions: false }, token);
  return count(symbols);
}

/** The language service wants plain properties where TextDocument has accessors and methods of its prototype. */
function plainDocument(document) {
  return {
    uri: document.uri,
    version: document.version,
    lineCount: document.lineCount,
    getText: (range) => document.getText(range),
    positionAt: (offset) => document.positionAt(offset),
    offsetAt: (position) => document.offsetAt(position),
  };
}

function count(symbols) {
  return symbols.reduce((sum, symbol) => sum + 1 + count(symbol.children ?? []), 0);
}
