import { createContext, startTransition, useContext, useEffect, useState } from "react";
import { NoteRegistry } from "./note-registry.ts";
import type { Note } from "./number-notes.ts";

export const NotesContext = createContext(new NoteRegistry());

/**
 * What somebody wants to know of the numbered notes of the page, kept up to date.
 * A page holds hundreds of notes, and a new number can wait until whoever reads it is done touching.
 */
export function useNotes<Known>(know: (notes: ReadonlyMap<string, Note>) => Known): Known {
  const registry = useContext(NotesContext);
  const [known, setKnown] = useState(() => know(registry.notes()));
  useEffect(() => {
    const look = () => {
      startTransition(() => {
        setKnown(know(registry.notes()));
      });
    };
    look();
    return registry.subscribe(look);
  }, [registry, know]);
  return known;
}
