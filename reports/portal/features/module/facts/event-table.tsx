import { NoteCell } from "../../../components/note-cell.tsx";
import { TableFrame } from "../../../components/table-frame.tsx";
import { yearMonthOrDay } from "../../../i18n/dates.ts";
import type { ModuleAnswer } from "../module-answer.ts";

/** What happened, in order of time. */
export function EventTable({ events }: { events: ModuleAnswer["events"] }) {
  return (
    <TableFrame caption="Gebeurtenissen in de tijd" isCaptionVisible={false}>
      <thead>
        <tr>
          <th scope="col">Wanneer</th>
          <th scope="col">Wat</th>
          <th className="note-column" scope="col">
            Bron
          </th>
        </tr>
      </thead>
      <tbody>
        {events.map(({ on, description, citation }) => (
          <tr key={`${on} ${description}`}>
            <td className="date">{yearMonthOrDay(on)}</td>
            <th scope="row">{description}</th>
            <NoteCell cited={[citation]} of={description} />
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
