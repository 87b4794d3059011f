import type { FormationVersionFragment } from "#schema/generated/graphql.ts";
import { NoteCell } from "../../../components/note-cell.tsx";
import { TableFrame } from "../../../components/table-frame.tsx";
import { FORMATION_STAGES } from "../../../i18n/budget-words.ts";
import { fte, number } from "../../../i18n/numbers.ts";
import { ComputedTotal } from "./computed-total.tsx";
import { statedUnitOf } from "./stated-unit.ts";

/** The versions below each other: what was printed as their total, and what their posts add up to. */
export function FormationOverview({ formations }: { formations: readonly FormationVersionFragment[] }) {
  return (
    <TableFrame caption="Versies van de formatie">
      <thead>
        <tr>
          <th scope="col">Versie</th>
          <th className="number" scope="col">
            Totaal afgedrukt
          </th>
          <th className="number" scope="col">
            Som in fte
          </th>
          <th className="number" scope="col">
            Som in uren
          </th>
          <th className="note-column" scope="col">
            Bron
          </th>
        </tr>
      </thead>
      <tbody>
        {formations.map((formation) => {
          const { id, year, stage, label, printedTotal, citation } = formation;
          const unit = statedUnitOf(formation);
          return (
            <tr key={id}>
              <th scope="row">
                {year} {FORMATION_STAGES[stage]}
                <small>{label}</small>
              </th>
              <td className="number">
                {printedTotal === null ? (
                  <span className="muted">niet afgedrukt</span>
                ) : unit === "HOURS_PER_WEEK" ? (
                  `${number(printedTotal)} uur`
                ) : (
                  `${fte(printedTotal)} fte`
                )}
              </td>
              <td className="number">
                <ComputedTotal formation={formation} total={formation.totalFte} unit="FTE" />
              </td>
              <td className="number">
                <ComputedTotal
                  formation={formation}
                  total={formation.totalHoursPerWeek}
                  unit="HOURS_PER_WEEK"
                />
              </td>
              <NoteCell cited={[citation]} of={`formatie: ${label}`} />
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}
