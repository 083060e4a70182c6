import { DocumentLink, EventEmitter, Range, Uri, l10n, languages, window, workspace } from 'vscode';
import type { Disposable, DocumentLinkProvider, TextDocumentContentProvider } from 'vscode';
import type { ChangeKind, LeftAsIs, RollOver, RolledChange } from '../../core/drafting/rollover/model';
import { withinLine } from '../../core/report/find';
import type { Report } from '../../core/report/report';
import type { Span } from '../../core/text/span';
import { setContext } from '../platform/contextKeys';
import { goToLink } from '../platform/goTo';
import { localized } from '../platform/locale';
import { toRange } from '../platform/ranges';

/** Command: shows what was changed and what was left in the newest draft from last year's report. */
export const SHOW_NOTE = 'zongjie.showRollOverNote';
const SCHEME = 'zongjie-note';

/** A draft with what it was made from. */
export interface Drafted {
  readonly over: RollOver;
  readonly source: { readonly uri: Uri; readonly name: string; readonly report: Report };
  readonly draft: { readonly uri: Uri; readonly name: string; readonly report: Report };
}

interface Note {
  readonly text: string;
  readonly links: readonly { readonly range: Range; readonly target: string }[];
}

/**
 * The note on a draft (起草说明): what was changed from last year's report and what was not, each with its places in both.
 */
export class RollOverNotes implements TextDocumentContentProvider, DocumentLinkProvider, Disposable {
  private readonly notes = new Map<string, Note>();
  private readonly changed = new EventEmitter<Uri>();
  private readonly parts: readonly Disposable[];
  private newest: Uri | null = null;

  readonly onDidChange = this.changed.event;

  constructor() {
    this.parts = [
      this.changed,
      workspace.registerTextDocumentContentProvider(SCHEME, this),
      languages.registerDocumentLinkProvider({ scheme: SCHEME }, this),
    ];
  }

  /** Keeps the note on a draft, ready to be shown. */
  keep(drafted: Drafted): void {
    const uri = Uri.from({
      scheme: SCHEME,
      path: `/${l10n.t('Note on the draft')} ${drafted.draft.name.replace(/\.\w+$/, '')}.md`,
    });
    this.notes.set(uri.toString(), written(drafted));
    this.newest = uri;
    this.changed.fire(uri);
    setContext('hasRolledOver', true);
  }

  /** Shows the note on the newest draft. */
  async show(): Promise<void> {
    if (this.newest === null)
      return void window.showInformationMessage(l10n.t('No draft was made from last year’s report yet.'));
    const document = await workspace.openTextDocument(this.newest);
    // Its name is that of a report, which it is not.
    await window.showTextDocument(await languages.setTextDocumentLanguage(document, 'markdown'), { preview: false });
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.notes.get(uri.toString())?.text ?? '';
  }

  provideDocumentLinks({ uri }: { readonly uri: Uri }): DocumentLink[] {
    return (this.notes.get(uri.toString())?.links ?? []).map(
      ({ range, target }) => new DocumentLink(range, Uri.parse(target)),
    );
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }
}

const TIMES: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['title', 'year', 'period', 'date']);

function written({ over, source, draft }: Drafted): Note {
  const lines: string[] = [];
  const links: { range: Range; target: string }[] = [];
  const entry = (text: string, from: Span | null, to: Span): void => {
    let line = `- ${text.replace(/\s+/g, ' ')}`;
    const link = (label: string, uri: Uri, report: Report, span: Span): void => {
      const place = l10n.t('{0} line {1}', label, report.positionAt(span.start).line + 1);
      line += '　';
      links.push({
        range: new Range(lines.length, line.length, lines.length, line.length + place.length),
        target: goToLink(uri, toRange(report, span)),
      });
      line += place;
    };
    if (from !== null) link(l10n.t('last year'), source.uri, source.report, from);
    link(l10n.t('draft'), draft.uri, draft.report, to);
    lines.push(line);
  };
  const section = <T>(title: string, items: readonly T[], add: (item: T) => void): void => {
    if (items.length === 0) return;
    lines.push('', `## ${title}${l10n.t(' ({0})', items.length)}`, '');
    items.forEach(add);
  };
  const of = (...kinds: readonly ChangeKind[]): readonly RolledChange[] =>
    over.changes.filter(({ kind }) => kinds.includes(kind));
  lines.push(
    `# ${l10n.t('{0}, drafted from {1}', draft.name, source.name)}`,
    '',
    l10n.t(
      'Nothing in last year’s file was changed. Ctrl+click a place to go there; places in the draft are those at the time it was made.',
    ),
  );
  section(
    l10n.t('Left as they were: please look'),
    over.left.filter(({ look }) => look),
    (one) => entry(leftInWords(one), one.from, one.to),
  );
  section(
    l10n.t('Years, periods and dates that were changed'),
    over.changes.filter(({ kind }) => TIMES.has(kind)),
    ({ before, after, from, to }) => entry(`${around(source.report, from, before)} → ${after}`, from, to),
  );
  section(l10n.t('Marked in the draft, to be verified'), of('verify'), ({ after, from, to }) => entry(after, from, to));
  section(l10n.t('Bases that are last year’s values'), of('known'), ({ before, after, from, to }) =>
    entry(`${before} → ${after}`, from, to),
  );
  section(l10n.t('Plans of last year, to be answered'), of('plan'), ({ to, after }) =>
    questionsIn(after, to).forEach(({ text, span }) => entry(text, null, span)),
  );
  section(l10n.t('Problems of last year, to be answered'), of('problem'), ({ to, after }) =>
    questionsIn(after, to).forEach(({ text, span }) => entry(text, null, span)),
  );
  section(l10n.t('Figures that became gaps'), over.placeholders, ({ indicator, text, from, to }) =>
    entry(indicator === '' ? text : `${indicator}　${text}`, from, to),
  );
  section(
    l10n.t('Words of time that are right as they are'),
    over.left.filter(({ look }) => !look),
    (one) => entry(one.text, one.from, one.to),
  );
  if (of('wrap').length > 0)
    lines.push('', l10n.t('The file was hard-wrapped; the draft has each paragraph on one line.'));
  return { text: `${lines.join('\n')}\n`, links };
}

const leftInWords = ({ text, why }: LeftAsIs): string => `${text}　${localized(why)}`;

/** So many words around a year tell where it stands. */
const AROUND = 8;

/** The words with a few on either side, on the line. */
function around(report: Report, span: Span, words: string): string {
  const { start, end } = withinLine(report, span, AROUND, AROUND);
  const [before, behind] = [report.slice({ start, end: span.start }), report.slice({ start: span.end, end })];
  return `${before}“${words}”${behind}`.trim();
}

/** The questions that were put in together, one by one. */
const questionsIn = (added: string, { start }: Span): readonly { readonly text: string; readonly span: Span }[] =>
  [...added.matchAll(/【[^】]*】/g)].map(({ index, 0: text }) => ({
    text: text.slice(1, -1),
    span: { start: start + index, end: start + index + text.length },
  }));
