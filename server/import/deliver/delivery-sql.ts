import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findProjectFolder } from "#server/config/project-folder.ts";

/** The text of an SQL file of the deliveries, such as `checks/older-statement`. */
export async function deliverySql(path: string): Promise<string> {
  return readFile(
    join(findProjectFolder(import.meta.dirname), "server/import/deliver", `${path}.sql`),
    "utf8",
  );
}
