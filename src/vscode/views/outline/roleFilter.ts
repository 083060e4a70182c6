import { l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { ROLES } from '../../../core/outline/model';
import type { Role } from '../../../core/outline/model';
import { formatCount, roleName } from '../../platform/locale';

export const FILTER_BY_ROLE = 'zongjie.filterByRole';
export const CLEAR_ROLE_FILTER = 'zongjie.clearRoleFilter';

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
