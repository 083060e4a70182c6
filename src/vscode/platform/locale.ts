import { env, l10n } from 'vscode';
import type { ReportKind, Role } from '../../core/outline/model';
import { localeOf } from '../../core/text/message';
import type { Message } from '../../core/text/message';

/** A text of the core in the language of the user interface. */
export const localized = (message: Message): string => message[localeOf(env.language)];

/** A whole number as the user reads it: 12,345. */
export const formatCount = (count: number): string => count.toLocaleString('en-US');

/** What a section does in the report, as the user reads it. */
export function roleName(role: Role): string {
  switch (role) {
    case 'progress':
      return l10n.t('Progress');
    case 'measures':
      return l10n.t('Measures');
    case 'problems':
      return l10n.t('Problems');
    case 'plan':
      return l10n.t('Plan');
    case 'other':
      return l10n.t('Other');
  }
}

/** The kind of report (文种), as the user reads it. */
export function kindName(kind: ReportKind): string {
  switch (kind) {
    case 'annual':
      return l10n.t('Annual report');
    case 'half-year':
      return l10n.t('Half-year report');
    case 'results-and-plan':
      return l10n.t('Results and plans');
    case 'goals':
      return l10n.t('Goals');
    case 'press':
      return l10n.t('Press conference');
    case 'duty':
      return l10n.t('Report on duties');
    case 'government':
      return l10n.t('Government work report');
    case 'plan':
      return l10n.t('Work plan');
    case 'unknown':
      return l10n.t('Report of unknown kind');
  }
}
