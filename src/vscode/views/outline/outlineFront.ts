import { ThemeIcon, l10n } from 'vscode';
import type { TextDocument, TreeItem } from 'vscode';
import type { FrontMatter } from '../../../core/outline/front';
import type { Report } from '../../../core/report/report';
import { kindName } from '../../platform/locale';
import { openCommand } from '../../platform/ranges';

/** Shows issuer and period behind the kind of report; a click goes to the title. */
export function showFront(item: TreeItem, document: TextDocument, report: Report): TreeItem {
  const { issuer, titleSpan } = report;
  item.description = [issuer, timeOf(report)].filter((part) => part !== null).join(' · ');
  item.iconPath = new ThemeIcon('note');
  if (titleSpan !== null) item.command = openCommand(l10n.t('Go to the title'), document, report, titleSpan.start);
  return item;
}

/** The period that the title names, else the year. */
const timeOf = ({ period, year }: Report): string | null =>
  period?.text ?? (year === null ? null : l10n.t('year {0}', year));

/** What the report is, and what told it. */
export function frontTooltip({ title, issuer, period, year, kind, outline }: Report): string {
  return [
    title === null ? l10n.t('The text has no title.') : l10n.t('Title: {0}', title),
    l10n.t('Kind: {0}', told(kindName(kind), outline.kindFrom)),
    ...(outline.kindFrom === null
      ? [l10n.t('Where the title names the kind (…2025年工作总结), the view says which parts are missing.')]
      : []),
    ...(issuer === null ? [] : [l10n.t('Issuer: {0}', told(issuer, 'title'))]),
    ...(period === null ? [] : [l10n.t('Period: {0}', told(period.text, 'title'))]),
    ...(period !== null || year === null ? [] : [l10n.t('Year: {0}', told(String(year), outline.yearFrom))]),
  ].join('\n');
}

/** What was read, and what it was read from. */
const told = (text: string, from: FrontMatter['kindFrom'] | FrontMatter['yearFrom']): string =>
  from === null ? text : l10n.t('{0} (by {1})', text, sourceName(from));

function sourceName(from: NonNullable<FrontMatter['kindFrom'] | FrontMatter['yearFrom']>): string {
  switch (from) {
    case 'title':
      return l10n.t('the title');
    case 'fileName':
      return l10n.t('the file’s name');
    case 'questions':
      return l10n.t('the questions and answers');
    case 'date':
      return l10n.t('the date under the title');
    case 'opening':
      return l10n.t('the opening of the text');
  }
}
