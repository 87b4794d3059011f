import { type ReactNode, useState } from "react";
import { NoteRegistry } from "./note-registry.ts";
import { NotesContext } from "./notes-context.ts";
import { PrintedNotes } from "./printed-notes.tsx";

/** Gathers the source notes of one page, and lists them at its end when it is printed. */
export function NotesProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(() => new NoteRegistry());
  return (
    <NotesContext value={registry}>
      {children}
      <PrintedNotes />
    </NotesContext>
  );
}
