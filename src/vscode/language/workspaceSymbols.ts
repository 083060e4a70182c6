import { Location, SymbolInformation, Uri, languages } from 'vscode';
import type { Disposable } from 'vscode';
import { headingSymbols, symbolsMatching } from '../../core/features/symbols';
import { toLineRange } from '../platform/ranges';
import { DrawnFromReports } from '../workspace/workspaceReports';
import type { WorkspaceReports } from '../workspace/workspaceReports';
import { kindOf } from './symbols';

/** VS Code shows no more in one list. */
const RESULT_LIMIT = 1000;

/** Go to symbol in the workspace: the sections of all reports. */
export function workspaceSymbols(reports: WorkspaceReports): Disposable {
  const drawn = new DrawnFromReports(reports, headingSymbols);
  return languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      const found = await symbolsMatching(drawn.visiting(token), query, RESULT_LIMIT);
      return found.map(
        ({ name, role, container, uri, range }) =>
          new SymbolInformation(name, kindOf(role), container, new Location(Uri.parse(uri, true), toLineRange(range))),
      );
    },
  });
}
