import type { Role } from "#schema/generated/graphql.ts";

/** Whether somebody may import files. */
export function isSteward(role: Role): boolean {
  return role === "DATA_STEWARD" || role === "ADMINISTRATOR";
}
