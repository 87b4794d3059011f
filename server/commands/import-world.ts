import type { MikroORM } from "@mikro-orm/postgresql";
import type { Alongside } from "./fictional/region-alongside.ts";

/** What the verb `import` needs of the world. */
export interface ImportWorld {
  readonly seedsFolder: string;
  /** Where pages of CBS are kept until they are whole. */
  readonly dataFolder: string;
  /** What is imported beside the seeds, into which it does not belong: the register of the fictional region. */
  readonly alongside?: (orm: MikroORM) => Promise<Alongside>;
  readonly clock: () => Date;
  /** Opens the database with all migrations, and closes it when the work is done or fails. */
  readonly withDatabase: <Result>(work: (orm: MikroORM) => Promise<Result>) => Promise<Result>;
  /** Aborted when the operator wants to stop. */
  readonly signal: AbortSignal;
  /** A line for the one who reads along. */
  readonly print: (line: string) => void;
}
