import { Disposable, window } from 'vscode';
import { registerCommands } from '../platform/commands';
import type { Services } from '../services';
import type { OutlineNode } from '../views/outline/outlineTree';
import { watchCursor } from './cursorContext';
import { INSERT_PART, choosePart, insertPart } from './insertPart';
import { CONVERT, REPORT_COMMANDS, SECTION_COMMANDS, changeReport, changeSection, convertSiblings } from './reshape';
import type { CalledFrom } from './reshape';
import { watchLineBreaks } from './typing';

/** What is added while one types, and the commands that change the sections of a report. */
export function register({ documents, outline, settings, log }: Services): Disposable {
  return Disposable.from(
    watchCursor(documents, log),
    watchLineBreaks(documents, settings, log),
    registerCommands(log, {
      [CONVERT]: (from?: CalledFrom) => convertSiblings(documents, outline, from),
      [INSERT_PART]: async (node?: OutlineNode) => {
        const document = outline.shown ?? window.activeTextEditor?.document;
        const part = node?.type === 'missing' ? node.part : await choosePart(outline.missing);
        if (document !== undefined && part !== undefined) await insertPart(documents, document, part);
      },
      ...mapped(SECTION_COMMANDS, (change) => (from?: CalledFrom) => changeSection(documents, outline, change, from)),
      ...mapped(REPORT_COMMANDS, (change) => () => changeReport(documents, outline, change)),
    }),
  );
}

const mapped = <A, B>(values: Readonly<Record<string, A>>, make: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, make(value)]));
