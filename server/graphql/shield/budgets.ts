import { Role } from "#schema/types/auth/role.ts";

/** How many points one question may cost, by who asks. The dearest question of the portal costs about 20,000. */
const BUDGETS: Readonly<Record<Role, number>> = {
  [Role.PUBLIC]: 100_000,
  [Role.MUNICIPALITY]: 200_000,
  [Role.BOARD]: 200_000,
  [Role.ANALYST]: 1_000_000,
  [Role.DATA_STEWARD]: 1_000_000,
  [Role.ADMINISTRATOR]: 1_000_000,
};

/** The points that a question of this role may cost. */
export function budgetOf(role: Role): number {
  return BUDGETS[role];
}
