import type { CancellationToken, Range, Uri } from 'vscode';
import type { Figure } from '../../core/figures/model';
import { placesOf } from '../../core/ledger/places';
import type { Report } from '../../core/report/report';
import { toRange } from '../platform/ranges';
import { DrawnFromReports } from './workspaceReports';
import type { WorkspaceReports } from './workspaceReports';

/** A place of a report that states an indicator. */
export interface StatedPlace {
  /** The phrase, or the figure where its phrase stands elsewhere. */
  readonly range: Range;
  /** The figure as written. */
  readonly written: string;
  readonly figure: Figure;
}

/** A place of another report. */
export interface OtherPlace extends StatedPlace {
  readonly uri: Uri;
}

/** What the reports of the workspace, open or not, state of an indicator. */
export class OtherReports {
  private readonly drawn: DrawnFromReports<ReadonlyMap<string, readonly StatedPlace[]>>;

  constructor(reports: WorkspaceReports) {
    this.drawn = new DrawnFromReports(reports, statedPlaces);
  }

  /** The places of all reports but one that state the indicator. */
  async stating(key: string, besides: Uri, token: CancellationToken): Promise<readonly OtherPlace[]> {
    const found: OtherPlace[] = [];
    await this.drawn.each(token, (uri, byKey) => {
      if (uri.toString() !== besides.toString())
        found.push(...(byKey.get(key) ?? []).map((place) => ({ uri, ...place })));
      return true;
    });
    return found;
  }
}

function statedPlaces(report: Report): ReadonlyMap<string, readonly StatedPlace[]> {
  const places = placesOf(report);
  return new Map(
    [...places.keys].map((key) => [
      key,
      places.statements(key).map(({ figure: { figure, span }, phrase }) => ({
        range: toRange(report, phrase ?? span),
        written: report.slice(span),
        figure,
      })),
    ]),
  );
}
