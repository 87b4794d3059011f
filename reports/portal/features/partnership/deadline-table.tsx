import type { PartnershipQuery } from "#schema/generated/graphql.ts";
import { TableFrame } from "../../components/table-frame.tsx";
import { date } from "../../i18n/dates.ts";

interface DeadlineTableProps {
  readonly deadlines: PartnershipQuery["planningCalendar"];
  readonly year: number;
}

/** What has to be done before which day, by which article of law. */
export function DeadlineTable({ deadlines, year }: DeadlineTableProps) {
  return (
    <>
      <p className="utrecht-paragraph">
        Berekend uit de termijnen van de wet.
        {deadlines.some(({ isAssumed }) => isAssumed) &&
          " Waar “aangenomen” staat, is de datum van de bestuursvergadering niet bekend en aangenomen."}
      </p>
      <TableFrame caption={`Planning- en controlcyclus in ${year}`}>
        <thead>
          <tr>
            <th scope="col">Uiterlijk</th>
            <th scope="col">Stap</th>
            <th scope="col">Aan</th>
            <th scope="col">Grondslag</th>
          </tr>
        </thead>
        <tbody>
          {deadlines.map(({ step, dueOn, addressee, legalBasis, isAssumed }) => (
            <tr key={`${dueOn} ${step}`}>
              <td className="date">
                {date(dueOn)}
                {isAssumed && <small>aangenomen</small>}
              </td>
              <th scope="row">{step}</th>
              <td>{addressee}</td>
              <td>{legalBasis ?? "niet vermeld"}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </>
  );
}
