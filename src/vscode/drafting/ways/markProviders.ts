import { CodeAction, CodeActionKind, Hover, MarkdownString, l10n } from 'vscode';
import type { CodeActionProvider, HoverProvider, TextDocument } from 'vscode';
import type { FilledChange } from '../../../core/drafting/rollover/changes';
import { readFillIn } from '../../../core/drafting/rollover/fillIn';
import type { FillIn } from '../../../core/drafting/rollover/fillIn';
import { besideOneOff, isOneOffMark, markedWords } from '../../../core/drafting/rollover/oneOff';
import { changesBeside } from '../../../core/drafting/rollover/ways';
import type { DraftMark } from '../../../core/drafting/rollover/ways';
import { overlaps, shift } from '../../../core/text/span';
import type { Report } from '../../../core/report/report';
import type { Span } from '../../../core/text/span';
import { toRange } from '../../platform/ranges';
import type { ReportDocuments } from '../../workspace/documents';
import type { DraftWays } from './draftWays';
import { changeAction } from '../changeAction';

/** Confirms last year's words. Takes the draft's address and the place, or null for all places. */
export const CONFIRM = 'zongjie.confirmLastYear';

/**
 * Hovers over the marks of a draft in the way 保留原文: last year's words, and the change that follows from what was
 * written.
 */
export const markHovers = (documents: ReportDocuments, ways: DraftWays): HoverProvider => ({
  provideHover(document, position) {
    const report = documents.report(document);
    const offset = document.offsetAt(position);
    if (report === null) return undefined;
    const mark = ways.marks(document).find(({ span, state, original }) => {
      const { start, end } = state === 'original' && original === '' ? markedWords(report, span) : span;
      return state !== 'gaps' && start <= offset && offset <= end;
    });
    if (mark === undefined) return undefined;
    const change = changesAround(document, ways, mark.span).find(({ span }) => span.start === mark.span.start);
    const text = new MarkdownString().appendText(hoverText(mark, change));
    return new Hover(text, toRange(report, mark.state === 'original' ? markedWords(report, mark.span) : mark.span));
  },
});

/** 去年：48.6, or 上期：48.6 in a draft of the next period. */
export const lastTold = ({ since }: FillIn, value: string): string =>
  since === 'period' ? l10n.t('The period before: {0}', value) : l10n.t('Last year: {0}', value);

function hoverText({ original, gap, state }: DraftMark, change: FilledChange | undefined): string {
  const fill = readFillIn(gap);
  if (fill === null) return gap.slice(1, -1);
  const last = lastTold(fill, original);
  if (change !== undefined)
    return `${last}\n\n${l10n.t('This year: {0}, from {1}. Ctrl+. fills it in.', change.reads, change.calculation)}`;
  if (state === 'written') return last;
  return `${last}\n\n${
    fill.kind === 'value'
      ? l10n.t('This year’s value goes in its place.')
      : l10n.t('Works itself out once the value before it is filled in.')
  }`;
}

/** Quick fixes in the way 保留原文: writes a change that follows, or all of them. */
export const markActions = (documents: ReportDocuments, ways: DraftWays): CodeActionProvider => ({
  provideCodeActions(document, range, { only }) {
    const report = documents.report(document);
    if (report === null || (only !== undefined && !only.contains(CodeActionKind.QuickFix))) return [];
    if (ways.open(document).length === 0) return [];
    const at = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) + 1 };
    const here = changesAround(document, ways, at).find(({ span }) =>
      overlaps({ start: span.start, end: span.end + 1 }, at),
    );
    const confirmed = confirmations(document, report, ways, at);
    if (here === undefined) return confirmed;
    const one = changeAction(document, report, l10n.t('Fill in {0}: {1}', here.reads, here.calculation), [here]);
    one.isPreferred = true;
    const all = changesBeside(document.getText(), ways.marks(document));
    return all.length < 2
      ? [one, ...confirmed]
      : [
          one,
          changeAction(document, report, l10n.t('Fill in all {0} changes that follow', all.length), all),
          ...confirmed,
        ];
  },
});

/** That last year's words are right this year too: there, or in all of the draft. */
function confirmations(document: TextDocument, report: Report, ways: DraftWays, at: Span): CodeAction[] {
  const open = ways.open(document);
  const here = open.find(({ span }) => {
    const { start, end } = markedWords(report, span);
    return start < at.end && at.start <= end;
  });
  if (here === undefined) return [];
  const action = (title: string, span: Span | null): CodeAction => {
    const made = new CodeAction(title, CodeActionKind.QuickFix);
    made.command = { command: CONFIRM, title, arguments: [document.uri, span] };
    return made;
  };
  const one = action(l10n.t('Right this year too: keep it'), here.span);
  const beside = isOneOffMark(here.gap) ? besideOneOff(report, here.span, open) : [];
  const sentence =
    beside.length < 2
      ? []
      : [
          action(l10n.t('All {0} places of the sentence are right this year too: keep them', beside.length), {
            start: (beside[0] as DraftMark).span.start,
            end: (beside.at(-1) as DraftMark).span.end,
          }),
        ];
  return open.length < 2
    ? [one]
    : [one, ...sentence, action(l10n.t('All {0} places are right this year too: keep them', open.length), null)];
}

/** The changes that follow in the lines around a place, the only text that they depend on. */
function changesAround(document: TextDocument, ways: DraftWays, { start, end }: Span): readonly FilledChange[] {
  const first = document.lineAt(document.positionAt(start).line).range.start;
  const last = document.lineAt(document.positionAt(end).line).range.end;
  const [from, to] = [document.offsetAt(first), document.offsetAt(last)];
  const text = document.getText().slice(from, to);
  const marks = ways
    .marks(document)
    .filter(({ span }) => span.start >= from && span.end <= to)
    .map((mark) => ({ ...mark, span: shift(mark.span, -from) }));
  return changesBeside(text, marks).map((change) => ({
    ...change,
    span: shift(change.span, from),
    edits: change.edits.map(({ span, newText }) => ({ span: shift(span, from), newText })),
  }));
}
