import type { CitedPlace } from "./cited-place.ts";
import { type Note, numberNotes } from "./number-notes.ts";

const BEFORE = 2; // Node.DOCUMENT_POSITION_PRECEDING

/** Knows which notes stand on the page, and numbers them anew whenever one comes or goes. */
export class NoteRegistry {
  readonly #standing = new Map<Element, readonly CitedPlace[]>();
  readonly #listeners = new Set<() => void>();
  #notes: ReadonlyMap<string, Note> = new Map();
  #isNumbering = false;

  /** @returns takes the note off the page again */
  add(element: Element, places: readonly CitedPlace[]): () => void {
    this.#standing.set(element, places);
    this.#numberSoon();
    return () => {
      this.#standing.delete(element);
      this.#numberSoon();
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly notes = (): ReadonlyMap<string, Note> => this.#notes;

  #numberSoon(): void {
    if (this.#isNumbering) return;
    this.#isNumbering = true;
    queueMicrotask(() => {
      this.#isNumbering = false;
      const inOrder = [...this.#standing].sort(([a], [b]) =>
        a.compareDocumentPosition(b) & BEFORE ? 1 : -1,
      );
      this.#notes = numberNotes(inOrder.map(([, places]) => places));
      for (const listener of this.#listeners) listener();
    });
  }
}
