import { useCallback, useContext, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { CitedPlace } from "./cited-place.ts";
import { NotesContext, useNotes } from "./notes-context.ts";
import { noteKey } from "./number-notes.ts";
import { putBeside } from "./put-beside.ts";
import { SourcePanel } from "./source-panel.tsx";
import "./source-note.css";

interface SourceNoteProps {
  /** The figure that the note belongs to, for who hears the page. */
  readonly of: string;
  readonly places: readonly CitedPlace[];
}

/** The number of a note beside a figure; opens the document, the place in it and the words as printed. */
export function SourceNote({ of, places }: SourceNoteProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  // What was opened stays, for the focus must still be in it when the browser takes it back to the button.
  const [wasOpened, setWasOpened] = useState(false);
  const registry = useContext(NotesContext);
  const key = useMemo(() => noteKey(places), [places]);
  const number = useNotes(useCallback((notes) => notes.get(key)?.number, [key]));
  const kept = useMemo(() => places, [key]);
  useLayoutEffect(() => {
    if (button.current && kept.length > 0) return registry.add(button.current, kept);
  }, [registry, kept]);
  if (places.length === 0) return null;
  return (
    <span className="source-note">
      <button
        aria-controls={id}
        aria-expanded={isOpen}
        aria-label={`Bron ${number ?? ""}: ${of}`}
        className="source-note__button"
        popoverTarget={id}
        ref={button}
        type="button"
      >
        {number}
      </button>
      <div
        className="source-note__panel"
        id={id}
        onBeforeToggle={(event) => {
          setIsOpen(event.newState === "open");
          setWasOpened(true);
        }}
        onToggle={({ newState, currentTarget }) => {
          if (newState === "open" && button.current) putBeside(button.current, currentTarget);
        }}
        popover="auto"
      >
        {wasOpened && <SourcePanel of={of} places={places} />}
      </div>
    </span>
  );
}
