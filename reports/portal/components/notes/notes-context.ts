import { createContext, useContext, useSyncExternalStore } from "react";
import { NoteRegistry } from "./note-registry.ts";
import type { Note } from "./number-notes.ts";

export const NotesContext = createContext(new NoteRegistry());

/** The numbered notes of the page, by their key. */
export function useNotes(): ReadonlyMap<string, Note> {
  const registry = useContext(NotesContext);
  return useSyncExternalStore(registry.subscribe, registry.notes);
}
