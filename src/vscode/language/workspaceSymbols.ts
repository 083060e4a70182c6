import { Location, SymbolInformation, languages } from 'vscode';
import type { Disposable, Range, SymbolKind } from 'vscode';
import type { Section } from '../../core/outline/model';
import type { Report } from '../../core/report/report';
import { headingText, toRange } from '../platform/ranges';
import { kindOf } from './symbols';
import { DrawnFromReports } from '../workspace/workspaceReports';
import type { WorkspaceReports } from '../workspace/workspaceReports';

/** VS Code shows no more in one list. */
const RESULT_LIMIT = 1000;

interface FoundSymbol {
  readonly name: string;
  readonly container: string;
  readonly kind: SymbolKind;
  readonly range: Range;
}

/** Go to symbol in the workspace: the sections of all reports. */
export function workspaceSymbols(reports: WorkspaceReports): Disposable {
  const drawn = new DrawnFromReports(reports, symbolsOf);
  return languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      const matches = matcher(query);
      const found: SymbolInformation[] = [];
      await drawn.each(token, (uri, symbols) => {
        for (const { name, kind, container, range } of symbols) {
          if (found.length < RESULT_LIMIT && matches(name))
            found.push(new SymbolInformation(name, kind, container, new Location(uri, range)));
        }
        return found.length < RESULT_LIMIT;
      });
      return found;
    },
  });
}

function symbolsOf(report: Report): readonly FoundSymbol[] {
  const symbols: FoundSymbol[] = [];
  const add = (sections: readonly Section[], container: string): void => {
    for (const section of sections) {
      const name = headingText(report, section);
      symbols.push({ name, container, kind: kindOf(section.role), range: toRange(report, section.headingSpan) });
      add(section.children, name);
    }
  };
  add(report.sections, report.title ?? '');
  return symbols;
}

/** Whether the characters of the query stand in a name in this order, as VS Code itself matches; spaces count for nothing. */
function matcher(query: string): (name: string) => boolean {
  const wanted = [...query.toLowerCase().replace(/\s+/g, '')];
  return (name) => {
    const lower = name.toLowerCase();
    let at = 0;
    return wanted.every((character) => {
      const found = lower.indexOf(character, at);
      at = found + character.length;
      return found >= 0;
    });
  };
}
