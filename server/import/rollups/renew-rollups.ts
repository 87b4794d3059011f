import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { findProjectFolder } from "#server/config/project-folder.ts";
import type { ImportTransaction } from "../import-transaction.ts";

/**
 * Makes the rollups follow the statements, for the municipalities, providers and months in the table `renewed` of the
 * transaction; comes after the statements have changed.
 */
export async function renewRollups(transaction: ImportTransaction): Promise<void> {
  const folder = join(findProjectFolder(import.meta.dirname), "server/import/rollups");
  const steps = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort();
  for (const step of steps) await transaction.write(await readFile(join(folder, step), "utf8"));
}
