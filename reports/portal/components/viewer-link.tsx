import { NavLink } from "react-router";
import { useQuery } from "urql";
import { type Role, ViewerDocument } from "#schema/generated/graphql.ts";
import { ROLE_WORDS } from "../i18n/role-words.ts";

interface Viewer {
  readonly name?: string | null;
  readonly role: Role;
  readonly municipalities: readonly { readonly name: string }[];
}

/** Whoever has not signed in is invited to; others read as what they look. */
function wordsFor({ name, role, municipalities }: Viewer): string {
  if (role === "PUBLIC") return name ?? "Aanmelden";
  const [municipality, ...others] = municipalities;
  if (role !== "MUNICIPALITY" || !municipality) return ROLE_WORDS[role];
  return others.length === 0 ? municipality.name : `${municipality.name} en ${others.length} meer`;
}

/** As whom one looks, and the way to the page where that changes. */
export function ViewerLink() {
  const [{ data }] = useQuery({ query: ViewerDocument });
  return (
    <NavLink className="site__navigation-link site__viewer" to="/toegang">
      {data ? wordsFor(data.viewer) : "Toegang"}
    </NavLink>
  );
}
