import { ThemeIcon, l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { exampleOf, preview } from '../../../core/drafting/completion/offers';
import type { LibraryPattern } from '../../../core/drafting/library';
import { parsePattern } from '../../../core/drafting/pattern';
import { PATTERN_ROLE_NAMES } from '../../../core/drafting/roles';
import { TOPIC_NAMES } from '../../../core/drafting/topics';
import { localized } from '../../platform/locale';
import { searchPatterns } from '../../../core/drafting/search';
import { callOf } from './patternItem';

interface PatternPick extends QuickPickItem {
  readonly pattern: LibraryPattern;
}

/** Lets the writer find a pattern by Chinese words or pinyin. The one looked at shows its example; Enter chooses. */
export function pickPattern(
  patterns: readonly LibraryPattern[],
  placeholder: string,
): Promise<LibraryPattern | undefined> {
  const pick = window.createQuickPick<PatternPick>();
  pick.title = l10n.t('Search Patterns');
  pick.placeholder = placeholder;
  const all = patterns.map(itemOf);
  const shown = (words: string): PatternPick[] => {
    const found = new Set(searchPatterns(patterns, words));
    const byPattern = new Map(all.map((item) => [item.pattern, item]));
    return [...found].map((pattern) => byPattern.get(pattern)!);
  };
  pick.items = all;
  return new Promise((done) => {
    let chosen: LibraryPattern | undefined;
    pick.onDidChangeValue((words) => (pick.items = shown(words)));
    pick.onDidAccept(() => {
      chosen = pick.activeItems[0]?.pattern;
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      done(chosen);
    });
    pick.show();
  });
}

/** What was typed found it by pinyin, too: VS Code is not to sort any of it out. */
function itemOf(pattern: LibraryPattern): PatternPick {
  const read = parsePattern(pattern.text);
  return {
    pattern,
    label: pattern.title,
    description: `${pattern.own === undefined ? '' : `${l10n.t('My patterns')} · `}${localized(PATTERN_ROLE_NAMES[pattern.role])} · ${localized(TOPIC_NAMES[pattern.topic])} · ${callOf(pattern.prefixes)}`,
    detail: `${preview(read)}  ${l10n.t('Example: ')}${exampleOf(read, pattern.sample)}`,
    iconPath: new ThemeIcon(pattern.own === undefined ? 'symbol-snippet' : 'account'),
    alwaysShow: true,
  };
}
