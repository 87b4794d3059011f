import type { FormationVersionFragment } from "#schema/generated/graphql.ts";
import { versionFamilies } from "../version-families.ts";
import { FormationOverview } from "./formation-overview.tsx";
import { FormationTable } from "./formation-table.tsx";

/** Every version of the formation: all totals in one table, and the posts of versions that name them. */
export function FormationTables({ formations }: { formations: readonly FormationVersionFragment[] }) {
  const divided = formations.filter(({ posts }) => posts.length > 1);
  const families = versionFamilies(divided, ({ posts }) => posts.map(({ jobFunction }) => jobFunction));
  return (
    <>
      <p className="utrecht-paragraph">
        Wat de bron vermeldt staat recht; wat daaruit is omgerekend staat <em className="computed">schuin</em>
        . Zonder vermelde werkweek wordt niets omgerekend.
      </p>
      <FormationOverview formations={formations} />
      {families.map((family) => (
        <FormationTable formations={family} key={family.map(({ id }) => id).join(" ")} />
      ))}
    </>
  );
}
