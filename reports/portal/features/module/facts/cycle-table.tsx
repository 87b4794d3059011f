import { NoteCell } from "../../../components/note-cell.tsx";
import { TableFrame } from "../../../components/table-frame.tsx";
import { period } from "../../../i18n/dates.ts";
import type { ModuleAnswer } from "../module-answer.ts";

/** What comes back every year: talks, reports, budgets. */
export function CycleTable({ cycles }: { cycles: ModuleAnswer["cycles"] }) {
  return (
    <TableFrame caption="Wat elk jaar terugkomt" isCaptionVisible={false}>
      <thead>
        <tr>
          <th scope="col">Onderwerp</th>
          <th className="number" scope="col">
            Keer per jaar
          </th>
          <th scope="col">Wanneer</th>
          <th scope="col">Geldt</th>
          <th className="note-column" scope="col">
            Bron
          </th>
        </tr>
      </thead>
      <tbody>
        {cycles.map((cycle) => (
          <tr key={`${cycle.subject} ${cycle.validFrom}`}>
            <th scope="row">{cycle.subject}</th>
            <td className="number">{cycle.timesPerYear ?? "niet vermeld"}</td>
            <td>{cycle.periods.join(", ") || "niet vermeld"}</td>
            <td>{period(cycle.validFrom, cycle.validTo)}</td>
            <NoteCell cited={[cycle.citation]} of={cycle.subject} />
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
