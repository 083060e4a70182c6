import { isSamePlace } from '../../core/lint/ignoring/model';
import type { IgnoredPlace } from '../../core/lint/ignoring/model';
import type { Uri } from 'vscode';
import type { Examined } from '../diagnostics/diagnostics';
import type { IgnoredReport } from './ignoreStore';

/** A report in the view 已忽略的问题. */
export interface IgnoredReportNode {
  readonly type: 'report';
  readonly id: string;
  readonly uri: Uri;
  readonly entries: readonly IgnoredEntryNode[];
}

/** A rule that is silent in its report, with how many findings it would have; null where the report is not open. */
export interface IgnoredRuleNode {
  readonly type: 'rule';
  readonly id: string;
  readonly uri: Uri;
  readonly rule: string;
  readonly count: number | null;
}

/** An ignored place. Stale: its sentence has changed; null where the report is not open. */
export interface IgnoredPlaceNode {
  readonly type: 'place';
  readonly id: string;
  readonly uri: Uri;
  readonly place: IgnoredPlace;
  readonly stale: boolean | null;
}

/** Something that is ignored in a report. */
export type IgnoredEntryNode = IgnoredRuleNode | IgnoredPlaceNode;
/** A node of the view 已忽略的问题. */
export type IgnoredNode = IgnoredReportNode | IgnoredEntryNode;

/**
 * The tree of what is ignored: reports by path; in each the rules, then the places in the order of the text, those last
 * that are not found in it.
 * @param checkedOf what is known of a report that is open; undefined for others
 */
export function buildIgnoredTree(
  reports: readonly IgnoredReport[],
  checkedOf: (uri: Uri) => Examined | undefined,
): readonly IgnoredReportNode[] {
  const sorted = [...reports].sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
  return sorted.map(({ uri, ignored }) => {
    const checked = checkedOf(uri);
    const at = (place: IgnoredPlace): number =>
      checked?.ignored.find(({ by }) => typeof by === 'object' && isSamePlace(by, place))?.diagnostic.span.start ??
      Infinity;
    const key = uri.toString();
    const rules = ignored.rules.map(
      (rule): IgnoredRuleNode => ({
        type: 'rule',
        id: `${key} ${rule}`,
        uri,
        rule,
        count: checked === undefined ? null : checked.found.filter((found) => found.rule === rule).length,
      }),
    );
    const places = ignored.places
      .map((place, i) => ({ place, i, offset: at(place) }))
      .sort((a, b) => (a.offset === b.offset ? a.i - b.i : a.offset - b.offset))
      .map(
        ({ place, offset }): IgnoredPlaceNode => ({
          type: 'place',
          id: `${key} ${place.rule} ${place.hash} ${place.alike?.nth ?? ''}${place.alike?.after ?? ''}`,
          uri,
          place,
          stale: checked === undefined ? null : offset === Infinity,
        }),
      );
    return { type: 'report', id: key, uri, entries: [...rules, ...places] };
  });
}
