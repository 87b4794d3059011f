import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Where Debian's chromium is.
 * @throws Error when it is not installed
 */
export function chromiumPath() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = folders.map((folder) => join(folder, "chromium")).find((file) => existsSync(file));
  if (found === undefined) throw new Error("Lighthouse needs chromium on the PATH: apt-get install chromium");
  return found;
}
