import { type Cited, placesOf } from "./notes/cited-place.ts";
import { SourceNote } from "./notes/source-note.tsx";

/** The last cell of a row: the source of all its figures. */
export function NoteCell({ of, cited }: { of: string; cited: readonly Cited[] }) {
  return (
    <td className="note-column">
      <SourceNote of={of} places={placesOf(...cited)} />
    </td>
  );
}
