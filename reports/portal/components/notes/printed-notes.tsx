import { useNotes } from "./notes-context.ts";
import type { Note } from "./number-notes.ts";
import { PlaceInWords } from "./place-in-words.tsx";

const inOrder = (notes: ReadonlyMap<string, Note>): readonly Note[] => [...notes.values()];

/** On paper only: the notes of the page by number, and the documents that they point to by letter. */
export function PrintedNotes() {
  const notes = useNotes(inOrder);
  if (notes.length === 0) return null;
  const places = notes.flatMap((note) => note.places);
  const titles = new Map(places.map(({ source }) => [source.code, source.title]));
  const letters = new Map([...titles.keys()].map((code, index) => [code, String.fromCharCode(65 + index)]));
  return (
    <section className="print-only printed-notes">
      <h2 className="utrecht-heading-2">Bronvermelding</h2>
      <ul>
        {[...titles].map(([code, title]) => (
          <li key={code}>
            {letters.get(code)}: {title}
          </li>
        ))}
      </ul>
      <ol>
        {notes.map((note) => (
          <li key={note.key} value={note.number}>
            {note.places.map((place) => (
              <span key={`${place.source.code} ${place.locator} ${place.printed}`}>
                {letters.get(place.source.code)}, <PlaceInWords place={place} />.{" "}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
