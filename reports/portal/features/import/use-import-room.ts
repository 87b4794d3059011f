import { useCallback, useEffect, useState } from "react";
import { askRoute } from "../../components/ask-route.ts";
import type { BookedImport, Format, ImportRoom } from "./import-answers.ts";

/** What the page begins with; `trouble` says why it can't. */
export interface OpenedRoom {
  readonly room: ImportRoom | null;
  readonly trouble: string | null;
  /** Asks again what was imported last. */
  readonly refresh: () => Promise<void>;
}

/** The kinds of file, and what was imported last. */
export function useImportRoom(): OpenedRoom {
  const [room, setRoom] = useState<ImportRoom | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const refresh = useCallback(async () => {
    const [kinds, book] = await Promise.all([
      askRoute<{ formats: readonly Format[] }>("GET", "/api/imports/formats"),
      askRoute<{ imports: readonly BookedImport[] }>("GET", "/api/imports"),
    ]);
    if (!kinds.isOpen) setTrouble(kinds.reason);
    else if (!book.isOpen) setTrouble(book.reason);
    else setRoom({ formats: kinds.data.formats, imports: book.data.imports });
  }, []);
  useEffect(() => void refresh(), [refresh]);
  return { room, trouble, refresh };
}
