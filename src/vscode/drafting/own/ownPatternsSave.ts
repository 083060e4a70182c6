import { l10n, window } from 'vscode';
import type { QuickPickItem, TextDocument } from 'vscode';
import { pruned, textComplaint } from '../../../core/drafting/ownPatterns/entry';
import type { Kept } from '../../../core/drafting/library';
import type { OwnPattern } from '../../../core/drafting/ownPatterns/model';
import { OWN_LIMITS, libraryIdOf } from '../../../core/drafting/ownPatterns/model';
import { isNotProposed, proposePattern } from '../../../core/drafting/ownPatterns/propose';
import { ROLE_BY_NAME } from '../../../core/drafting/roles';
import { TOPICS } from '../../../core/drafting/topics';
import type { ReportDocuments } from '../../workspace/documents';
import { localized } from '../../platform/locale';
import { openAt } from './ownPatterns';
import type { OwnPatterns } from './ownPatterns';
import { attempted } from './ownPatternsErrors';

/** Command: saves the selected sentence as a pattern. */
export const SAVE_PATTERN = 'zongjie.savePattern';

const STEPS = 3;

/** A pattern that is about to be kept, and where. */
interface Draft {
  readonly pattern: OwnPattern;
  readonly kept: Kept;
}

/** “存为句式”: makes a pattern of what is selected in the active report. Enter, Enter, Enter keeps it as proposed. */
export async function savePattern(documents: ReportDocuments, own: OwnPatterns): Promise<void> {
  const editor = window.activeTextEditor;
  const report = editor === undefined ? null : documents.report(editor.document);
  if (editor === undefined || report === null) {
    void window.showInformationMessage(l10n.t('Open a report and select a sentence in it first.'));
    return;
  }
  const titles = new Set((await own.all()).map(({ pattern }) => pattern.title));
  const { start, end } = editor.selection;
  const proposed = proposePattern(report, { start: report.offsetAt(start), end: report.offsetAt(end) }, (title) =>
    titles.has(title),
  );
  if (isNotProposed(proposed)) {
    void window.showInformationMessage(localized(proposed.refused));
    return;
  }
  const text = await askText(proposed.text);
  if (text === undefined) return;
  const title = await askTitle(proposed.title, titles);
  if (title === undefined) return;
  const draft = await confirm({ pattern: pruned({ ...proposed, text, title }), kept: own.places[0]! }, own.places);
  if (draft !== undefined) await keep(own, draft, editor.document);
}

const step = (number: number): string => l10n.t('Save as a pattern ({0}/{1})', number, STEPS);

const askText = (value: string): Thenable<string | undefined> =>
  window.showInputBox({
    title: step(1),
    value,
    valueSelection: [value.length, value.length],
    ignoreFocusOut: true,
    prompt: l10n.t(
      'What is in braces is filled in each time; change it as you like. {name:value} is a number, {name:enum(a|b)} a choice.',
    ),
    validateInput: (text) => {
      const complaint = textComplaint(text);
      return complaint === null ? null : localized(complaint);
    },
  });

const askTitle = (value: string, taken: ReadonlySet<string>): Thenable<string | undefined> =>
  window.showInputBox({
    title: step(2),
    value,
    ignoreFocusOut: true,
    prompt: l10n.t('The name of the pattern; its first characters, or their pinyin, call for it while writing'),
    validateInput: (title) => {
      if (!/^\p{Script=Han}+$/u.test(title) || title.length < 2 || title.length > OWN_LIMITS.title)
        return l10n.t('2 to {0} Chinese characters', OWN_LIMITS.title);
      return taken.has(title) ? l10n.t('Another pattern of yours has this name.') : null;
    },
  });

interface Choice extends QuickPickItem {
  readonly run: () => Promise<Draft | undefined>;
}

/** Shows what is to be kept and where; whatever is not right is changed there. */
async function confirm(draft: Draft, places: readonly Kept[]): Promise<Draft | undefined> {
  const { pattern, kept } = draft;
  const again = (changed: Draft | undefined): Promise<Draft | undefined> => confirm(changed ?? draft, places);
  const choose = async (options: readonly string[], current: string): Promise<string | undefined> =>
    (
      await window.showQuickPick(
        options.map((label) => ({ label, description: label === current ? l10n.t('as proposed') : '' })),
        { title: step(3), ignoreFocusOut: true },
      )
    )?.label;
  const items: Choice[] = [
    {
      label: `$(check) ${l10n.t('Save')}`,
      description: l10n.t('{0} · {1} · {2}', pattern.role, pattern.topic, placeName(kept)),
      detail: pattern.text,
      run: () => Promise.resolve(draft),
    },
    {
      label: `$(list-selection) ${l10n.t('Change the role')}`,
      description: pattern.role,
      run: async () => {
        const role = await choose(Object.keys(ROLE_BY_NAME), pattern.role);
        return again(
          role === undefined ? undefined : { kept, pattern: { ...pattern, role: role as OwnPattern['role'] } },
        );
      },
    },
    {
      label: `$(tag) ${l10n.t('Change the topic')}`,
      description: pattern.topic,
      run: async () => {
        const topic = await choose(TOPICS, pattern.topic);
        return again(
          topic === undefined ? undefined : { kept, pattern: { ...pattern, topic: topic as OwnPattern['topic'] } },
        );
      },
    },
    ...places
      .filter((place) => place !== kept)
      .map(
        (place): Choice => ({
          label: `$(folder) ${l10n.t('Keep elsewhere: {0}', placeName(place))}`,
          run: () => again({ pattern, kept: place }),
        }),
      ),
  ];
  const chosen = await window.showQuickPick(items, {
    title: step(3),
    ignoreFocusOut: true,
    placeHolder: pattern.title,
  });
  return chosen?.run();
}

/** Where patterns are kept, as the writer reads it. */
export const placeName = (kept: Kept): string =>
  kept === 'workspace' ? l10n.t('in this workspace') : l10n.t('for all workspaces');

async function keep(own: OwnPatterns, { pattern, kept }: Draft, beside: TextDocument): Promise<void> {
  const id = `own-${crypto.randomUUID().slice(0, 8)}`;
  const file = own.fileFor(kept, beside.uri);
  const undo = await attempted(() => own.add(file, [{ ...pattern, id }]));
  if (undo === undefined) return;
  const [open, takeBack] = [l10n.t('Open File'), l10n.t('Undo')];
  void window
    .showInformationMessage(
      l10n.t(
        '“{0}” is kept {1} ({2} slots, {3} checks).',
        pattern.title,
        placeName(kept),
        slotCount(pattern),
        pattern.checks?.length ?? 0,
      ),
      open,
      takeBack,
    )
    .then(async (choice) => {
      if (choice === takeBack) await attempted(undo);
      if (choice === open) await openAt(file.uri, (await own.find(libraryIdOf({ ...pattern, id }, kept)))?.line ?? 0);
    });
}

const slotCount = ({ sample = {} }: OwnPattern): number => Object.keys(sample).length;
