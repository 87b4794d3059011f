import { DifferenceMark } from "../../../components/difference-mark.tsx";
import { NoteCell } from "../../../components/note-cell.tsx";
import { TableFrame } from "../../../components/table-frame.tsx";
import { percent } from "../../../i18n/numbers.ts";
import type { ModuleAnswer } from "../module-answer.ts";
import { effortGroups } from "./effort-view.ts";

/** How the hours of each team are spread over its agreements, with the printed total beside the sum. */
export function EffortTables({ shares }: { shares: ModuleAnswer["effortShares"] }) {
  return effortGroups(shares).map(({ area, year, rows, total, printedTotal, sourceCode }) => (
    <TableFrame caption={`Inzet ${area}, ${year}`} className="budget-table" key={`${area} ${year}`}>
      <thead>
        <tr>
          <th scope="col">Onderdeel</th>
          <th className="number" scope="col">
            Deel van de begrote uren
          </th>
          <th className="note-column" scope="col">
            Bron
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ position, label, percentage, citation }) => (
          <tr key={position}>
            <th scope="row">{label ?? `${position}e in de lijst; het opschrift ging verloren`}</th>
            <td className="number">{percent(percentage)}</td>
            <NoteCell cited={[citation]} of={`inzet ${area}, ${position}e in de lijst`} />
          </tr>
        ))}
        <tr className="total-row">
          <th scope="row">Totaal, afgedrukt</th>
          <td className="number">{printedTotal === null ? "niet afgedrukt" : percent(printedTotal)}</td>
          <td />
        </tr>
        <tr className="recomputed-row">
          <th scope="row">Totaal, nagerekend</th>
          <td className="number">
            {printedTotal !== null && printedTotal !== total && <DifferenceMark sourceCode={sourceCode} />}{" "}
            {percent(total)}
          </td>
          <td />
        </tr>
      </tbody>
    </TableFrame>
  ));
}
