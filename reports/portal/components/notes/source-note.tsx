import { type ToggleEvent, useContext, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { CitedPlace } from "./cited-place.ts";
import { NotesContext, useNotes } from "./notes-context.ts";
import { noteKey } from "./number-notes.ts";
import { putBelow } from "./put-below.ts";
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
  const registry = useContext(NotesContext);
  const key = noteKey(places);
  const number = useNotes().get(key)?.number;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that matters of the places
  const kept = useMemo(() => places, [key]);
  useLayoutEffect(() => {
    if (button.current && kept.length > 0) return registry.add(button.current, kept);
  }, [registry, kept]);
  if (places.length === 0) return null;
  const open = (event: ToggleEvent<HTMLDivElement>) => {
    setIsOpen(event.newState === "open");
    if (event.newState === "open" && button.current) putBelow(button.current, event.currentTarget);
  };
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
      <div className="source-note__panel" id={id} onToggle={open} popover="auto">
        {isOpen && <SourcePanel of={of} places={places} />}
      </div>
    </span>
  );
}
