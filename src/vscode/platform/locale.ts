import { env } from 'vscode';
import { ROLE_NAMES } from '../../core/lexicon/headings/roles';
import { REPORT_KIND_NAMES } from '../../core/lexicon/reportKinds';
import type { ReportKind, Role } from '../../core/outline/model';
import { localeOf } from '../../core/text/message';
import type { Message } from '../../core/text/message';

/** A text of the core in the language of the user interface. */
export const localized = (message: Message): string => message[localeOf(env.language)];

/** A whole number as the user reads it: 12,345. */
export const formatCount = (count: number): string => count.toLocaleString('en-US');

/** What a section does in the report, as the user reads it. */
export const roleName = (role: Role): string => localized(ROLE_NAMES[role]);

/** The kind of report (文种), as the user reads it. */
export const kindName = (kind: ReportKind): string => localized(REPORT_KIND_NAMES[kind]);
