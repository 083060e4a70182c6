import type { ReportKind, Role } from '../model';

/**
 * The roles that a report of the kind owes its reader: a summary tells problems and plans beside results, a survey what
 * it found wanting and what it advises.
 */
export function requiredRoles(kind: ReportKind): readonly Role[] {
  switch (kind) {
    case 'annual':
    case 'half-year':
    case 'quarterly':
    case 'results-and-plan':
    case 'duty':
    case 'government':
      return ['progress', 'problems', 'plan'];
    case 'rectification':
    case 'monthly':
    case 'weekly':
      return ['progress', 'plan'];
    case 'survey':
    case 'self-review':
      return ['problems', 'plan'];
    case 'experience':
    case 'plan':
    case 'goals':
    case 'press':
    case 'unknown':
      return [];
  }
}
