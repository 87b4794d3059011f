import { NoteCell } from "../../components/note-cell.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import type { PartnershipAnswer } from "./partnership-summary.tsx";

/** The systems that the partnership works with, and what for. */
export function SystemTable({ systems }: { systems: PartnershipAnswer["systems"] }) {
  return (
    <TableFrame caption="Informatiesystemen en waarvoor ze dienen" isCaptionVisible={false}>
      <thead>
        <tr>
          <th scope="col">Systeem</th>
          <th scope="col">Waarvoor</th>
          <th className="note-column" scope="col">
            Bron
          </th>
        </tr>
      </thead>
      <tbody>
        {systems.map(({ name, purpose, citation }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{purpose}</td>
            <NoteCell cited={[citation]} of={name} />
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
