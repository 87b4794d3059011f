import type { ModuleContributionFragment } from "#schema/generated/graphql.ts";
import { TableFrame } from "../../../components/table-frame.tsx";
import { ContributionRow } from "./contribution-row.tsx";
import { sharedReason } from "./shared-reason.ts";

interface ContributionTableProps {
  readonly contributions: readonly ModuleContributionFragment[];
  readonly name: string;
  readonly year: number;
}

/** Contributions of one year: amount, share, and per inhabitant where inhabitants are known. */
export function ContributionTable({ contributions, name, year }: ContributionTableProps) {
  const components = [
    ...new Set(contributions.flatMap((one) => one.components.map(({ component }) => component))),
  ];
  const reason = sharedReason(contributions.map(({ perInhabitant }) => perInhabitant));
  return (
    <>
      <TableFrame caption={`Bijdragen aan ${name} in ${year}`}>
        <thead>
          <tr>
            <th scope="col">Gemeente</th>
            {[
              "Bijdrage",
              "Aandeel",
              ...components.map((component) => `waarvan ${component}`),
              "Inwoners",
              "Per inwoner",
            ].map((head) => (
              <th className="number" key={head} scope="col">
                {head}
              </th>
            ))}
            <th className="note-column" scope="col">
              Bron
            </th>
          </tr>
        </thead>
        <tbody>
          {contributions.map((contribution) => (
            <ContributionRow
              components={components}
              contribution={contribution}
              isReasonShared={reason !== null}
              key={contribution.municipality.code}
            />
          ))}
        </tbody>
      </TableFrame>
      {reason && <p className="utrecht-paragraph">Per inwoner niet beschikbaar: {reason}</p>}
    </>
  );
}
