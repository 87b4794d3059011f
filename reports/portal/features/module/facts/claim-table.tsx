import { NoteCell } from "../../../components/note-cell.tsx";
import { TableFrame } from "../../../components/table-frame.tsx";
import { inUnit } from "../../../i18n/in-unit.ts";
import type { ModuleAnswer } from "../module-answer.ts";

/** What a document states, and what the figures say of it. */
export function ClaimTable({ claims }: { claims: ModuleAnswer["claims"] }) {
  return (
    <TableFrame caption="Beweringen en wat de cijfers ervan zeggen" isCaptionVisible={false}>
      <thead>
        <tr>
          <th scope="col">Het document zegt</th>
          <th className="number" scope="col">
            Waarde
          </th>
          <th scope="col">Periode</th>
          <th scope="col">De cijfers zeggen</th>
          <th className="note-column" scope="col">
            Bron
          </th>
        </tr>
      </thead>
      <tbody>
        {claims.map(({ subject, claimed, unit, period, verdict, citation }) => (
          <tr key={`${subject} ${period} ${citation?.locator}`}>
            <th scope="row">{subject}</th>
            <td className="number">{claimed === null ? "geen getal" : inUnit(claimed, unit)}</td>
            <td>{period ?? "niet vermeld"}</td>
            <td>{verdict ?? <span className="muted">niet nagerekend</span>}</td>
            <NoteCell cited={[citation]} of={subject} />
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
