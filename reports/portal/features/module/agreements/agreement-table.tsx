import { NoteCell } from "../../../components/note-cell.tsx";
import { TableFrame } from "../../../components/table-frame.tsx";
import { REALISATION_STATUSES } from "../../../i18n/result-words.ts";
import type { AgreementArea } from "./agreement-view.ts";
import "./agreement-table.css";

/** The agreements of one area with their status, as read and as printed, and what is to follow. */
export function AgreementTable({ area }: { area: AgreementArea }) {
  return (
    <TableFrame caption={`Afspraken: ${area.name}`} className="agreement-table">
      <thead>
        <tr>
          <th scope="col">Afspraak</th>
          <th scope="col">Status</th>
          <th scope="col">Vooruitzicht</th>
          <th className="note-column" scope="col">
            Bron
          </th>
        </tr>
      </thead>
      <tbody>
        {area.agreements.map(({ id, description, status, printedStatus, outlook, citation }) => (
          <tr key={id}>
            <th scope="row">{description}</th>
            <td>
              <span className="status" data-status={status}>
                {REALISATION_STATUSES[status]}
              </span>
              {printedStatus.toLowerCase() !== REALISATION_STATUSES[status] && (
                <small>“{printedStatus}”</small>
              )}
            </td>
            <td>{outlook ?? <span className="muted">niet vermeld</span>}</td>
            <NoteCell cited={[citation]} of={description} />
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
