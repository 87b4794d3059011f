import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The folder of the clone, whether this code runs from its own place or from a bundle below it.
 * @throws Error when no folder above holds a package.json
 */
export function findProjectFolder(from: string): string {
  if (existsSync(join(from, "package.json"))) return from;
  const above = dirname(from);
  if (above === from)
    throw new Error(`The server must run below the folder of package.json, but got: ${from}`);
  return findProjectFolder(above);
}
