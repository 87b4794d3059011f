import type { AgreementFragment } from "#schema/generated/graphql.ts";
import { AgreementCounts } from "./agreement-counts.tsx";
import { AgreementTable } from "./agreement-table.tsx";
import { agreementAreas } from "./agreement-view.ts";

/** What was agreed and what became of it: first how many, then which. */
export function AgreementList({ agreements }: { agreements: readonly AgreementFragment[] }) {
  const areas = agreementAreas(agreements);
  return (
    <>
      <AgreementCounts agreements={agreements} areas={areas} />
      {areas.map((area) => (
        <AgreementTable area={area} key={area.name} />
      ))}
    </>
  );
}
