import type { ViewerScope } from "../database/viewer-scope.ts";

/** By which door somebody came in: a session of the portal, an API token, a token of the issuer, or the demo. */
export type Door = "SESSION" | "TOKEN" | "BEARER" | "DEMO";

/** Somebody who was recognised: who they are to their issuer, and what they may see. */
export interface Admission extends ViewerScope {
  readonly door: Door;
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | null;
}
