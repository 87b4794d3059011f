import { NoteCell } from "../../../components/note-cell.tsx";
import { TableFrame } from "../../../components/table-frame.tsx";
import type { ModuleAnswer } from "../module-answer.ts";

/** Which care the module buys, under which law, and what it looks after in it. */
export function CareCategoryTable({ categories }: { categories: ModuleAnswer["careCategories"] }) {
  return (
    <TableFrame caption="Zorgvormen die de module inkoopt" isCaptionVisible={false}>
      <thead>
        <tr>
          <th scope="col">Zorgvorm</th>
          <th scope="col">Wet</th>
          <th scope="col">Aandachtspunten</th>
          <th className="note-column" scope="col">
            Bron
          </th>
        </tr>
      </thead>
      <tbody>
        {categories.map(({ code, name, law, focusPoints, citation }) => (
          <tr key={code}>
            <th scope="row">{name}</th>
            <td>{law ?? "niet vermeld"}</td>
            <td>{focusPoints.join("; ") || "niet vermeld"}</td>
            <NoteCell cited={[citation]} of={name} />
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
