import type { CitedPlace } from "./cited-place.ts";

export interface Note {
  readonly key: string;
  readonly number: number;
  readonly places: readonly CitedPlace[];
}

/** What makes two notes the same note. */
export function noteKey(places: readonly CitedPlace[]): string {
  return places
    .map(
      ({ source, locator, printed, label }) => `${source.code}\t${locator}\t${printed ?? ""}\t${label ?? ""}`,
    )
    .join("\n");
}

/** Numbers the notes of a page in the order in which they stand on it; the same place gets the same number. */
export function numberNotes(inOrder: readonly (readonly CitedPlace[])[]): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>();
  for (const places of inOrder) {
    const key = noteKey(places);
    if (!notes.has(key)) notes.set(key, { key, number: notes.size + 1, places });
  }
  return notes;
}
