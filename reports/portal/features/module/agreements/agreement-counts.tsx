import type { AgreementFragment } from "#schema/generated/graphql.ts";
import { TableFrame } from "../../../components/table-frame.tsx";
import { REALISATION_STATUSES } from "../../../i18n/result-words.ts";
import { type AgreementArea, countOf, STATUS_ORDER } from "./agreement-view.ts";

interface AgreementCountsProps {
  readonly agreements: readonly AgreementFragment[];
  readonly areas: readonly AgreementArea[];
}

/** How many agreements of each area have which status. */
export function AgreementCounts({ agreements, areas }: AgreementCountsProps) {
  const statuses = STATUS_ORDER.filter((status) => countOf(agreements, status) > 0);
  const rows = [...areas, { name: "Alle afspraken", agreements }];
  return (
    <TableFrame caption="Aantal afspraken naar status">
      <thead>
        <tr>
          <th scope="col">Taakgebied</th>
          {statuses.map((status) => (
            <th className="number" key={status} scope="col">
              {REALISATION_STATUSES[status]}
            </th>
          ))}
          <th className="number" scope="col">
            alle
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr className={row.agreements === agreements ? "total-row" : undefined} key={row.name}>
            <th scope="row">{row.name}</th>
            {statuses.map((status) => (
              <td className="number" key={status}>
                {countOf(row.agreements, status)}
              </td>
            ))}
            <td className="number">{row.agreements.length}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
