import type { EntitySchema } from "@mikro-orm/postgresql";
import type { Environment } from "../config/environment.ts";

/** What every command gets from `main.ts` or `cli.ts`: the world, and the place to work in. */
export interface CommandContext {
  readonly environment: Environment;
  /** The folder of the clone. */
  readonly projectFolder: string;
  readonly entities: readonly EntitySchema[];
  readonly clock: () => Date;
  /** Tells the operator, in Dutch, a line at a time. */
  readonly say: (line: string) => void;
  /** Aborted when the operator wants to stop. */
  readonly signal: AbortSignal;
}
