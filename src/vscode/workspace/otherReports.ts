import type { CancellationToken, Uri } from 'vscode';
import { placesStating, statedPlaces } from '../../core/features/workspace';
import type { OtherPlace, StatedPlace } from '../../core/features/workspace';
import { DrawnFromReports } from './workspaceReports';
import type { WorkspaceReports } from './workspaceReports';

/** What the reports of the workspace, open or not, state of an indicator. */
export class OtherReports {
  private readonly drawn: DrawnFromReports<ReadonlyMap<string, readonly StatedPlace[]>>;

  constructor(reports: WorkspaceReports) {
    this.drawn = new DrawnFromReports(reports, statedPlaces);
  }

  /** The places of all reports but one that state the indicator. */
  stating(key: string, besides: Uri, token: CancellationToken): Promise<readonly OtherPlace[]> {
    return placesStating(this.drawn.visiting(token), key, besides.toString());
  }
}
