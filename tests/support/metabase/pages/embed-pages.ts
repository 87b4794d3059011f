import type { DoubleRoute } from "../double-route.ts";
import { EMBED_FRAME } from "./embed-frame.ts";
import { EMBED_SCRIPT } from "./embed-script.ts";

/** What a browser gets of the double. */
export const EMBED_PAGES: readonly DoubleRoute[] = [
  {
    method: "GET",
    path: "/app/embed.js",
    isOpen: true,
    handle: () => ({ status: 200, body: EMBED_SCRIPT, type: "text/javascript; charset=utf-8" }),
  },
  {
    method: "GET",
    path: "/embed/sdk/v1",
    isOpen: true,
    handle: () => ({ status: 200, body: EMBED_FRAME, type: "text/html; charset=utf-8" }),
  },
];
