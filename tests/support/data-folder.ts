import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for the embedded database of one test, which others may pass through as through a clone. */
export function makeDataFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "regiospiegel-data-"));
  chmodSync(path, 0o755);
  const remove = (): void => {
    rmSync(path, { recursive: true, force: true });
  };
  return { path, remove };
}
