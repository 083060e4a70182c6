import { CancellationTokenSource, QuickInputButtons, l10n, window, workspace } from 'vscode';
import type { Disposable, QuickInput, QuickPickItem } from 'vscode';
import { isGeneral } from '../../core/drafting/library';
import type { LibrarySkeleton } from '../../core/drafting/library';
import { likelyYear, newReport } from '../../core/drafting/newReport';
import type { ReportDocuments } from '../workspace/documents';
import { kindName, localized } from '../platform/locale';
import type { PatternLibrary } from './patternLibrary';
import { showAtFirstGap } from './placeholders';
import { LANGUAGE } from '../platform/switchLanguage';
import { openUnsaved } from '../platform/unsaved';
import { DrawnFromReports } from '../workspace/workspaceReports';
import type { WorkspaceReports } from '../workspace/workspaceReports';

/** Command: a new report from a skeleton. */
export const NEW_REPORT = 'zongjie.newReport';

const STEPS = 3;
const LONGEST_NAME = 40;
const BACK = Symbol('back');
type Answer<T> = T | typeof BACK | undefined;

/** Begins a report (新建总结): its kind, who writes it, its year; then a skeleton that says what belongs where. */
export class NewReportCommand {
  private readonly issuers: DrawnFromReports<string | null>;

  constructor(
    private readonly library: PatternLibrary,
    private readonly documents: ReportDocuments,
    reports: WorkspaceReports,
  ) {
    this.issuers = new DrawnFromReports(reports, ({ issuer }) => issuer);
  }

  async run(): Promise<void> {
    const { skeletons } = await this.library.get();
    const known = this.commonIssuer();
    let skeleton: LibrarySkeleton | undefined;
    let issuer: string | undefined;
    for (let step = 1; ; ) {
      if (step === 1) {
        const chosen = await chooseKind(skeletons, skeleton);
        if (chosen === undefined || chosen === BACK) return;
        skeleton = chosen;
      } else if (step === 2) {
        const written = await ask(
          2,
          l10n.t('Who reports? The name as the title has it.'),
          issuer ?? (await known),
          (text) => (text.trim().length > LONGEST_NAME ? l10n.t('At most {0} characters.', LONGEST_NAME) : undefined),
        );
        if (written === undefined) return;
        if (written === BACK) {
          step = 1;
          continue;
        }
        issuer = written.trim();
      } else {
        const now = new Date();
        const written = await ask(
          STEPS,
          l10n.t('Which year is the report about?'),
          String(likelyYear(skeleton!.kind, now.getFullYear(), now.getMonth() + 1)),
          (text) => (/^(?:19|20)\d{2}$/.test(text.trim()) ? undefined : l10n.t('A year in four digits.')),
        );
        if (written === undefined) return;
        if (written !== BACK) return this.open(skeleton!, issuer!, Number(written.trim()));
        step = 2;
        continue;
      }
      step++;
    }
  }

  private async open(skeleton: LibrarySkeleton, issuer: string, year: number): Promise<void> {
    const { text, fileName } = newReport(skeleton, { issuer, year });
    const folder = workspace.workspaceFolders?.[0]?.uri ?? null;
    const document = await openUnsaved({ text, language: LANGUAGE, folder, name: fileName });
    await showAtFirstGap(this.documents, document, { preview: false });
  }

  /** Who most reports of the workspace are of; "" where none says. */
  private async commonIssuer(): Promise<string> {
    const counts = new Map<string, number>();
    const tokens = new CancellationTokenSource();
    await this.issuers.each(tokens.token, (_, issuer) => {
      if (issuer !== null) counts.set(issuer, (counts.get(issuer) ?? 0) + 1);
      return true;
    });
    tokens.dispose();
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
  }
}

/** A skeleton of one sort of office has a name of its own, in Chinese; in English its kind stands before it. */
const labelOf = (skeleton: LibrarySkeleton): string => {
  const { kind, name } = skeleton;
  return isGeneral(skeleton) ? kindName(kind) : localized({ zh: name, en: `${kindName(kind)} · ${name}` });
};

async function chooseKind(
  skeletons: readonly LibrarySkeleton[],
  before: LibrarySkeleton | undefined,
): Promise<Answer<LibrarySkeleton>> {
  const pick = window.createQuickPick<QuickPickItem & { readonly skeleton: LibrarySkeleton }>();
  // the general one of each kind first; those of a field stand behind, told by their own names
  const ordered = skeletons.toSorted((a, b) => Number(isGeneral(b)) - Number(isGeneral(a)));
  pick.items = ordered.map((skeleton) => ({
    label: labelOf(skeleton),
    description: skeleton.sections
      .map(({ heading, marker }) => marker + plainHeading(heading))
      .slice(0, 4)
      .join('　'),
    skeleton,
  }));
  pick.activeItems = pick.items.filter(({ skeleton }) => skeleton === (before ?? skeletons[0]));
  pick.title = l10n.t('New report');
  pick.placeholder = l10n.t('What kind of report?');
  pick.matchOnDescription = true;
  return answer(pick, 1, (accept) =>
    pick.onDidAccept(() => {
      const [chosen] = pick.activeItems;
      if (chosen !== undefined) accept(chosen.skeleton);
    }),
  );
}

/** A heading without years and without the braces of its slots: {年份:year}年{对象:clause=水利}工作 → 水利工作. */
const plainHeading = (heading: string): string =>
  heading.replace(/\{[^}:]*:year\}年?/g, '').replace(/\{[^}=]*(?:=([^}]*))?\}/g, '$1');

function ask(
  step: number,
  prompt: string,
  value: string,
  faultIn: (text: string) => string | undefined,
): Promise<Answer<string>> {
  const input = window.createInputBox();
  input.title = l10n.t('New report');
  input.prompt = prompt;
  input.value = value;
  const check = (): void => {
    input.validationMessage = faultIn(input.value);
  };
  input.onDidChangeValue(check);
  return answer(input, step, (accept) =>
    input.onDidAccept(() => {
      check();
      if (faultIn(input.value) === undefined) accept(input.value);
    }),
  );
}

/** Shows an input and waits for what it is answered with: BACK by the button, undefined where it is left. */
function answer<T>(
  input: QuickInput & {
    buttons: readonly unknown[];
    onDidTriggerButton: (listener: (button: unknown) => void) => Disposable;
  },
  step: number,
  onAccept: (accept: (value: T) => void) => Disposable,
): Promise<Answer<T>> {
  input.step = step;
  input.totalSteps = STEPS;
  input.ignoreFocusOut = true;
  if (step > 1) input.buttons = [QuickInputButtons.Back];
  return new Promise((resolve) => {
    const done = (value: Answer<T>): void => {
      resolve(value);
      input.dispose();
    };
    onAccept(done);
    input.onDidTriggerButton((button) => {
      if (button === QuickInputButtons.Back) done(BACK);
    });
    input.onDidHide(() => done(undefined));
    input.show();
  });
}
