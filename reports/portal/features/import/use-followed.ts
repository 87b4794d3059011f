import { useCallback, useEffect, useRef, useState } from "react";
import { askRoute, type RouteAnswer } from "../../components/ask-route.ts";
import type { Upload } from "./import-answers.ts";

/** Where files are handed in, and asked after. */
export const UPLOADS = "/api/imports/uploads";

const PAUSE = 700;

/** A file whose way through the server is followed. */
export interface Followed {
  readonly upload: Upload | null;
  readonly trouble: string | null;
  /** Follows what an answer shows, unless something was asked after it. */
  readonly take: (asked: Promise<RouteAnswer<Upload>>) => Promise<RouteAnswer<Upload>>;
  /** Asks how far it is. */
  readonly ask: () => Promise<void>;
  readonly drop: () => void;
}

/**
 * Asks after a file while something is being done with it; also when nobody answers, for the server may be back soon.
 * @param firstId what the address says when the page opens; from then on the page says what the address is
 */
export function useFollowed(firstId: string | null): Followed {
  const [upload, setUpload] = useState<Upload | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [first] = useState(firstId);
  const [id, setId] = useState(firstId);
  const asked = useRef(0);
  const take = useCallback(async (asking: Promise<RouteAnswer<Upload>>) => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await asking;
    if (mine !== asked.current) return answer;
    setTrouble(answer.isOpen ? null : answer.reason);
    if (answer.isOpen) {
      setUpload(answer.data);
      setId(answer.data.id);
    } else if (answer.status === 404) setUpload(null);
    return answer;
  }, []);
  const ask = useCallback(async () => {
    if (id !== null) await take(askRoute<Upload>("GET", `${UPLOADS}/${id}`));
  }, [id, take]);
  const kind = upload?.state.kind;
  const isAtWork = kind === "CHECKING" || kind === "IMPORTING";
  useEffect(() => {
    if (first !== null) void take(askRoute<Upload>("GET", `${UPLOADS}/${first}`));
  }, [first, take]);
  useEffect(() => {
    const timer = isAtWork ? setInterval(() => void ask(), PAUSE) : undefined;
    return () => {
      clearInterval(timer);
    };
  }, [isAtWork, ask]);
  const drop = () => {
    asked.current += 1;
    setUpload(null);
    setTrouble(null);
    setId(null);
  };
  return { upload, trouble, take, ask, drop };
}
