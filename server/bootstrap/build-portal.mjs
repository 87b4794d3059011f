import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildWhenChanged } from "./build-when-changed.mjs";
import { compressFiles } from "./compress-files.mjs";
import { PROJECT_FOLDER } from "./project-folder.mjs";
import { runChild } from "./run-child.mjs";

/** Builds the portal into `.data/portal/`. In a process of its own: its bundler must not stay in the server's memory. */
export async function buildPortal() {
  if (!existsSync(join(PROJECT_FOLDER, "reports/portal/index.html"))) return;
  await buildWhenChanged({
    sources: ["reports/portal", "reports/definition", "schema/generated", "package-lock.json"],
    folder: ".data/portal",
    announcement: "Het portaal wordt gebouwd (enkele seconden) …",
    build: async (folder) => {
      await runChild(
        process.execPath,
        [
          "node_modules/vite/bin/vite.js",
          "build",
          "reports/portal",
          "--config",
          "reports/portal/vite.config.ts",
          "--outDir",
          folder,
          "--emptyOutDir",
        ],
        { cwd: PROJECT_FOLDER, failure: "Het portaal kon niet worden gebouwd; de fout staat hierboven." },
      );
      await compressFiles(folder);
    },
  });
}
