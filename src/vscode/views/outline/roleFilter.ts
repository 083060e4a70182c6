import { l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { ROLES } from '../../../core/outline/model';
import type { Role } from '../../../core/outline/model';
import { formatCount, roleName } from '../../platform/locale';

/** Command: shows sections of one role only. Its argument, where it has one, is the role. */
export const FILTER_BY_ROLE = 'zongjie.filterByRole';
/** Command: shows all sections again. */
export const CLEAR_ROLE_FILTER = 'zongjie.clearRoleFilter';

/** Whether a value from outside is a role. */
export const isRole = (value: unknown): value is Role => ROLES.includes(value as Role);

interface RoleItem extends QuickPickItem {
  readonly role: Role;
}

/**
 * Lets the writer choose a role.
 * @param sections how many sections have a role
 */
export async function chooseRole(current: Role | null, sections: (role: Role) => number): Promise<Role | undefined> {
  const items: RoleItem[] = ROLES.map((role) => ({
    role,
    label: roleName(role),
    description: l10n.t('{0} sections', formatCount(sections(role))),
    picked: role === current,
  }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Show the sections of which role?') }))?.role;
}
