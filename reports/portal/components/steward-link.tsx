import { NavLink } from "react-router";
import { useQuery } from "urql";
import { ViewerDocument } from "#schema/generated/graphql.ts";
import { isSteward } from "./is-steward.ts";

/** The way in for data stewards; for nobody else. */
export function StewardLink() {
  const [{ data }] = useQuery({ query: ViewerDocument });
  if (!data || !isSteward(data.viewer.role)) return null;
  return (
    <li>
      <NavLink className="site__navigation-link" to="/importeren">
        Importeren
      </NavLink>
    </li>
  );
}
