import type { Role } from "#schema/types/auth/role.ts";

/** Whose eyes a question is answered for: all that row-level security looks at. */
export interface ViewerScope {
  readonly role: Role;
  /** Codes of the municipalities that the viewer works for. */
  readonly municipalities: readonly string[];
}

/** Whoever has not signed in. */
export const PUBLIC_SCOPE: ViewerScope = { role: "PUBLIC", municipalities: [] };

/** Sets the scope until the end of the transaction; the functions `core.viewer_…` read it. */
export const SET_SCOPE =
  "SELECT set_config('regiospiegel.role', $1, true), set_config('regiospiegel.municipalities', $2, true)";

/** The values of `SET_SCOPE`: the role, and the municipalities as a text array of PostgreSQL. */
export function settingsOf({ role, municipalities }: ViewerScope): [role: string, municipalities: string] {
  return [role, `{${municipalities.map((code) => JSON.stringify(code)).join(",")}}`];
}

/** The same for two viewers who see the same rows: what a cache of answers must be keyed by. */
export function scopeKeyOf({ role, municipalities }: ViewerScope): string {
  return role === "MUNICIPALITY" ? `${role} ${municipalities.toSorted().join(" ")}` : role;
}
