import type { ReportKind, Role } from '../model';

/** The roles that a report of the kind owes its reader: a summary tells problems and plans beside results. */
export function requiredRoles(kind: ReportKind): readonly Role[] {
  switch (kind) {
    case 'annual':
    case 'half-year':
    case 'results-and-plan':
    case 'duty':
    case 'government':
      return ['progress', 'problems', 'plan'];
    case 'plan':
    case 'goals':
    case 'press':
    case 'unknown':
      return [];
  }
}
