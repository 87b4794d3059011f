import { PUBLIC_SCOPE, type ViewerScope } from "../database/viewer-scope.ts";

/** Who asks: what they are called, and what they may see. */
export interface Viewer extends ViewerScope {
  /** To greet with; null for who has not signed in. */
  readonly name: string | null;
}

/** Whoever has not signed in. */
export const PUBLIC_VIEWER: Viewer = { ...PUBLIC_SCOPE, name: null };
