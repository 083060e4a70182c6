import { commands, l10n, window } from 'vscode';
import type { Disposable, LogOutputChannel, Uri } from 'vscode';
import { registerCommands } from '../../platform/commands';
import type { CommandGroup } from '../../platform/commands';
import type { Drafting } from '../../drafting/drafting';
import type { ReportDocuments } from '../../workspace/documents';
import {
  DELETE_PATTERN,
  EDIT_PATTERN,
  MOVE_PATTERN,
  deletePattern,
  editPattern,
  movePattern,
} from '../../drafting/own/ownPatternsManage';
import { SAVE_PATTERN, savePattern } from '../../drafting/own/ownPatternsSave';
import {
  EXPORT_PATTERNS,
  IMPORT_PATTERNS,
  exportPatterns,
  importPatterns,
} from '../../drafting/own/ownPatternsTransfer';
import type { ImportRequest } from '../../drafting/own/ownPatternsTransfer';
import { PatternInsertion } from './patternInsert';
import { pickPattern } from './patternSearch';
import type { FormPanels } from '../form/formPanel';
import type { Owned } from '../../drafting/own/ownPatterns';
import type { LibraryPattern } from '../../../core/drafting/library';
import type { PatternTreeNode } from './patternTree';
import { PatternView, patternOf } from './patternView';

const INSERT_PATTERN = 'zongjie.insertPattern';
const SEARCH_PATTERNS = 'zongjie.searchPatterns';
const PATTERNS_OF_SECTION = 'zongjie.patternsOfSection';
const ALL_PATTERNS = 'zongjie.allPatterns';

/** What a command of the view is called with: a node, the word that it was called by a key in the view, or nothing. */
type CalledFrom = PatternTreeNode | { readonly view: true } | undefined;

/** 素材库: the view of patterns, search, insertion, and the keeping of the writer's own. */
export class Patterns implements Disposable {
  readonly view: PatternView;
  private readonly insertion: PatternInsertion;
  private readonly registered: Disposable;

  constructor(
    private readonly drafting: Drafting,
    private readonly documents: ReportDocuments,
    private readonly forms: FormPanels,
    private readonly log: LogOutputChannel,
  ) {
    this.view = new PatternView(documents, drafting.library, drafting.own, log);
    this.insertion = new PatternInsertion(documents, (document, start, pattern) =>
      drafting.inserted(document, start, pattern),
    );
    this.registered = registerCommands(log, this.commands);
  }

  /** What its commands do, by their ids. */
  private get commands(): CommandGroup {
    const { own } = this.drafting;
    return {
      [SAVE_PATTERN]: () => savePattern(this.documents, own, this.forms),
      [INSERT_PATTERN]: (from?: CalledFrom) => this.insert(from),
      [SEARCH_PATTERNS]: () => this.search(),
      [PATTERNS_OF_SECTION]: () => this.view.followSection(true),
      [ALL_PATTERNS]: () => this.view.followSection(false),
      [EDIT_PATTERN]: (from?: CalledFrom) => this.withOwned(from, (owned) => editPattern(own, this.forms, owned)),
      [DELETE_PATTERN]: (from?: CalledFrom) => this.withOwned(from, (owned) => deletePattern(own, owned)),
      [MOVE_PATTERN]: (from?: CalledFrom) => this.withOwned(from, (owned) => movePattern(own, owned)),
      [EXPORT_PATTERNS]: (target?: Uri) => exportPatterns(own, target),
      [IMPORT_PATTERNS]: (request?: ImportRequest) => importPatterns(own, this.log, request),
    };
  }

  dispose(): void {
    this.registered.dispose();
    this.view.dispose();
    this.insertion.dispose();
  }

  private async search(): Promise<void> {
    const pattern = await pickPattern(
      await this.everything(),
      l10n.t('Words or pinyin: role, topic, name or text; Enter inserts at the cursor'),
    );
    if (pattern !== undefined) await this.insertion.insert(pattern);
  }

  private async insert(from: CalledFrom): Promise<void> {
    const pattern = await this.calledOn(from);
    if (pattern !== undefined) await this.insertion.insert(pattern);
    else if (from === undefined) await this.search();
  }

  /**
   * The pattern a command is called on. A key acts on what has the focus in the view, which VS Code tells once it is
   * selected.
   */
  private async calledOn(from: CalledFrom): Promise<LibraryPattern | undefined> {
    if (from === undefined) return undefined;
    if (!('view' in from)) return patternOf(from);
    await commands.executeCommand('list.select');
    // Selecting opens and closes what can be unfolded: of a pattern this is taken back, of a group it is what Enter is
    // for.
    if (this.view.selectedNode?.type === 'pattern') await commands.executeCommand('list.toggleExpand');
    return this.view.selected;
  }

  /** Does something with a pattern of the writer's own: the one it is called on, or one that is chosen. */
  private async withOwned(from: CalledFrom, run: (owned: Owned) => Promise<void>): Promise<void> {
    const pattern = from === undefined ? await this.chooseOwn() : await this.calledOn(from);
    const owned = pattern === undefined ? undefined : await this.drafting.own.find(pattern.id);
    if (owned !== undefined) await run(owned);
  }

  private async chooseOwn(): Promise<LibraryPattern | undefined> {
    const own = await this.drafting.own.all();
    if (own.length > 0)
      return pickPattern(
        own.map(({ entry }) => entry),
        l10n.t('Choose one of your patterns'),
      );
    void window.showInformationMessage(l10n.t('You have no patterns of your own yet.'));
    return undefined;
  }

  private async everything(): Promise<readonly LibraryPattern[]> {
    const { library, own } = this.drafting;
    const [builtIn, owned] = await Promise.all([library.builtIn(), own.all()]);
    return [...owned.map(({ entry }) => entry), ...builtIn.patterns];
  }
}
