import { MarkdownString, StatusBarAlignment, ThemeColor, l10n, window } from 'vscode';
import type { Disposable, StatusBarItem, TextDocument, TextEditor } from 'vscode';
import { SEVERITIES } from '../../../core/house/severity';
import type { Severity } from '../../../core/house/severity';
import { spokenLength } from '../../../core/text/speech';
import { placeholderCount } from '../../../core/report/placeholders';
import { countWords } from '../../../core/text/words';
import type { Report } from '../../../core/report/report';
import type { ReportDiagnostics } from '../../diagnostics/diagnostics';
import { failedMessage } from '../../diagnostics/toDiagnostics';
import { LENGTH_LIMIT } from '../../workspace/documents';
import type { ReportDocuments } from '../../workspace/documents';
import { formatCount, kindName } from '../../platform/locale';
import { OUTLINE_VIEW } from '../outline/outlineView';
import { readingTime } from './readingTime';
import type { SettingsReader } from '../../platform/settings';

const SHOW_PROBLEMS = 'workbench.actions.view.problems';
const NEXT_PROBLEM = 'editor.action.marker.next';

/** What stands before the number of problems of a severity. Hints are told in the tooltip only. */
const ICONS = { error: '$(error)', warning: '$(warning)', info: '$(info)' } as const;
const COUNTED = ['error', 'warning', 'info'] as const;

type Counts = Readonly<Record<Severity, number>>;

/**
 * 字数, figures, reading time and problems of the active report, and 字数 and time of what is selected; nothing for other
 * documents.
 */
export class ReportStatus implements Disposable {
  private readonly item: StatusBarItem;
  private readonly parts: readonly Disposable[];
  private isShown = false;
  private hadSelection = false;

  constructor(
    private readonly documents: ReportDocuments,
    private readonly diagnostics: ReportDiagnostics,
    private readonly settings: SettingsReader,
  ) {
    this.item = window.createStatusBarItem('zongjie.status', StatusBarAlignment.Right, 101); // left of line and column
    this.item.name = l10n.t('Work report');
    this.parts = [
      this.item,
      window.onDidChangeActiveTextEditor(() => this.show()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === window.activeTextEditor && (this.hadSelection || hasSelection(textEditor))) this.show();
      }),
      settings.onDidChange(() => this.show()),
      diagnostics.onDidChange((document) => {
        if (document === window.activeTextEditor?.document) this.show();
      }),
    ];
    this.show();
  }

  /** The text shown; undefined while nothing is. */
  get text(): string | undefined {
    return this.isShown ? this.item.text : undefined;
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }

  private show(): void {
    const editor = window.activeTextEditor;
    this.isShown = editor !== undefined && this.documents.has(editor.document);
    this.hadSelection = editor !== undefined && hasSelection(editor);
    if (editor === undefined || !this.isShown) {
      this.item.hide();
      return;
    }
    const report = this.documents.report(editor.document);
    if (report === null) this.fillUnread(editor.document);
    else this.fill(editor, report);
    this.item.show();
  }

  private fillUnread(document: TextDocument): void {
    const { item } = this;
    item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
    item.text = `$(warning) ${l10n.t('not analysed')}`;
    item.accessibilityInformation = { label: `${item.name ?? ''}: ${l10n.t('not analysed')}` };
    item.tooltip = this.documents.cannotRead(document)
      ? l10n.t('The document could not be analysed. The output “总结” says why.')
      : l10n.t('The document has more than {0} characters; it is not analysed.', formatCount(LENGTH_LIMIT));
    item.command = undefined;
  }

  private fill(editor: TextEditor, report: Report): void {
    const { item } = this;
    const { document } = editor;
    const pace = this.settings.get(document.uri).speechPace;
    const shown = this.diagnostics.shown(document);
    const counts = shown === undefined || shown.failed ? undefined : countsOf(shown.told);
    const time = report.spoken === 0 ? [] : [readingTime(report.spoken, pace)];
    const size = this.hadSelection
      ? [`$(selection) ${ofSelection(editor, pace)}`]
      : [
          `$(note) ${l10n.t('{0} chars', formatCount(report.words))}`,
          l10n.t('{0} figures', formatCount(report.figureCount)),
          ...time,
        ];
    item.backgroundColor = shown?.failed ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    const failed = shown?.failed ? [`$(warning) ${l10n.t('not checked')}`] : [];
    item.text = [...size, ...(counts === undefined ? failed : [problems(counts)])].join('  ');
    const spoken = [
      this.hadSelection ? ofSelection(editor, pace) : l10n.t('{0} chars', formatCount(report.words)),
      l10n.t('{0} figures', formatCount(report.figureCount)),
      ...time,
    ];
    item.accessibilityInformation = {
      label: `${item.name ?? ''}: ${[...spoken, ...(counts === undefined ? failed.map(() => l10n.t('not checked')) : SEVERITIES.map((severity) => `${severityName(severity)} ${counts[severity]}`))].join(', ')}`,
    };
    item.tooltip = tooltip(report, counts, pace, shown?.failed ? failedMessage() : l10n.t('Checking is off'));
    item.command =
      shown === undefined || (!shown.failed && shown.told.length === 0) ? `${OUTLINE_VIEW}.focus` : SHOW_PROBLEMS;
  }
}

const hasSelection = ({ selections }: TextEditor): boolean => selections.some(({ isEmpty }) => !isEmpty);

/** 字数 and reading time of all that is selected. */
function ofSelection({ document, selections }: TextEditor, pace: number): string {
  let words = 0;
  let syllables = 0;
  for (const selection of selections) {
    const text = document.getText(selection);
    words += countWords(text);
    syllables += spokenLength(text);
  }
  const selected = l10n.t('{0} chars selected', formatCount(words));
  return syllables === 0 ? selected : `${selected}  ${readingTime(syllables, pace)}`;
}

function countsOf(told: readonly { readonly severity: Severity }[]): Counts {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of told) counts[severity]++;
  return counts;
}

function problems(counts: Counts): string {
  const some = COUNTED.filter((severity) => counts[severity] > 0);
  return some.length === 0
    ? '$(check) 0'
    : some.map((severity) => `${ICONS[severity]} ${formatCount(counts[severity])}`).join(' ');
}

const severityName = (severity: Severity): string =>
  ({ error: l10n.t('Errors'), warning: l10n.t('Warnings'), info: l10n.t('Worth a look'), hint: l10n.t('Hints') })[
    severity
  ];

/** @param uncounted why there are no counts */
function tooltip(report: Report, counts: Counts | undefined, pace: number, uncounted: string): MarkdownString {
  const kind = kindName(report.kind);
  const text = new MarkdownString(undefined, true);
  text.isTrusted = { enabledCommands: [NEXT_PROBLEM, SHOW_PROBLEMS, `${OUTLINE_VIEW}.focus`] };
  text.appendMarkdown(`${report.year === null ? kind : l10n.t('{0}, {1}', kind, report.year)}\n\n`);
  const rows: [string, string][] = [
    [
      placeholderCount(report) === 0
        ? l10n.t('Characters as Word counts them')
        : l10n.t('Characters as Word counts them, without what is to be filled in'),
      formatCount(report.words),
    ],
    [l10n.t('Figures'), formatCount(report.figureCount)],
  ];
  if (report.spoken > 0) rows.push([l10n.t('Read aloud at {0} a minute', pace), readingTime(report.spoken, pace)]);
  if (counts !== undefined)
    rows.push(
      ...SEVERITIES.map((severity): [string, string] => [severityName(severity), formatCount(counts[severity])]),
    );
  text.appendMarkdown(`| | |\n|:--|--:|\n${rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}\n\n`);
  const links = [`[${l10n.t('Outline')}](command:${OUTLINE_VIEW}.focus)`];
  if (counts === undefined) text.appendMarkdown(`${uncounted}\n\n`);
  else if (SEVERITIES.some((severity) => counts[severity] > 0))
    links.unshift(
      `[${l10n.t('Next problem')}](command:${NEXT_PROBLEM})`,
      `[${l10n.t('All problems')}](command:${SHOW_PROBLEMS})`,
    );
  return text.appendMarkdown(links.join(' · '));
}
