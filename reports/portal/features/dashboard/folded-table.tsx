import { type ReactNode, useId, useState } from "react";

interface FoldedTableProps {
  /** What the table is of, for who hears the page. */
  readonly of: string;
  readonly children: ReactNode;
}

/** A table that says the same as the drawing above it: folded on a screen until it is asked for, open on paper. */
export function FoldedTable({ of, children }: FoldedTableProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        aria-controls={id}
        aria-expanded={isOpen}
        aria-label={`${isOpen ? "Verberg de tabel" : "Toon als tabel"}: ${of}`}
        className="utrecht-button utrecht-button--subtle tile__toggle"
        onClick={() => {
          setIsOpen(!isOpen);
        }}
        type="button"
      >
        {isOpen ? "Verberg de tabel" : "Toon als tabel"}
      </button>
      <div className={isOpen ? "tile__table" : "tile__table tile__table--folded"} id={id}>
        {children}
      </div>
    </>
  );
}
