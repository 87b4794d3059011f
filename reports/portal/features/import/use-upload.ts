import { useState } from "react";
import { useSearchParams } from "react-router";
import { askRoute, type RouteAnswer } from "../../components/ask-route.ts";
import type { Upload } from "./import-answers.ts";
import { UPLOADS, useFollowed } from "./use-followed.ts";

/** A file in hand, and what can be done with it. */
export interface UploadInHand {
  readonly upload: Upload | null;
  /** The one before, whose corrected file may come next. */
  readonly earlier: Upload | null;
  readonly isSending: boolean;
  readonly trouble: string | null;
  readonly send: (form: FormData) => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly checkAgain: () => Promise<void>;
  /** Leaves it, and begins anew with what was said of it. */
  readonly leave: () => Promise<void>;
}

/** Keeps a file in hand; its address brings it back after the page was loaded anew. */
export function useUpload(): UploadInHand {
  const [search, setSearch] = useSearchParams();
  const [earlier, setEarlier] = useState<Upload | null>(null);
  const [isSending, setIsSending] = useState(false);
  const { upload, trouble, take, ask, drop } = useFollowed(search.get("bestand"));
  const act = (step: "confirm" | "check") => async () => {
    const answer = await take(askRoute<Upload>("POST", `${UPLOADS}/${upload?.id ?? ""}/${step}`));
    // What the server says of the file itself tells more than the refusal.
    if (!answer.isOpen && answer.status === 409) await ask();
  };
  const send = async (form: FormData): Promise<void> => {
    setIsSending(true);
    const answer: RouteAnswer<Upload> = await take(askRoute<Upload>("POST", UPLOADS, form));
    setIsSending(false);
    if (answer.isOpen) setSearch({ bestand: answer.data.id }, { replace: true });
  };
  const leave = async (): Promise<void> => {
    setEarlier(upload);
    drop();
    setSearch({}, { replace: true });
    if (upload) await askRoute("DELETE", `${UPLOADS}/${upload.id}`);
  };
  const step = { send, leave, confirm: act("confirm"), checkAgain: act("check") };
  return { upload, earlier, isSending, trouble, ...step };
}
