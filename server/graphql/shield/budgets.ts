import { Role } from "#schema/types/auth/role.ts";

/** How many points one question may cost, by who asks. The dearest question of the portal, the mirror, costs 160,000. */
const BUDGETS: Readonly<Record<Role, number>> = {
  [Role.PUBLIC]: 250_000,
  [Role.MUNICIPALITY]: 500_000,
  [Role.BOARD]: 500_000,
  [Role.ANALYST]: 2_000_000,
  [Role.DATA_STEWARD]: 2_000_000,
  [Role.ADMINISTRATOR]: 2_000_000,
};

/** The points that a question of this role may cost. */
export function budgetOf(role: Role): number {
  return BUDGETS[role];
}
