import type { CbsLimits } from "../cbs-limits.ts";
import type { CbsWorld } from "../cbs-world.ts";

/** What every request needs. */
export interface Connection {
  readonly world: CbsWorld;
  readonly limits: CbsLimits;
}
