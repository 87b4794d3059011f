import { join } from "node:path";
import { buildWhenChanged } from "./build-when-changed.mjs";
import { PROJECT_FOLDER } from "./project-folder.mjs";
import { runChild } from "./run-child.mjs";

const OPTIONS = [
  "--bundle",
  "--splitting",
  "--packages=external",
  "--format=esm",
  "--platform=node",
  "--target=node24",
  "--sourcemap",
  // The contract takes its type names from the classes, and a bundle may rename a class that has a namesake.
  "--keep-names",
];

/** Bundles the server and its command line into `.data/build/`: TypeScript with decorators is more than Node reads by itself. */
export function buildServer() {
  return buildWhenChanged({
    sources: [
      "server",
      "schema/types",
      "reports/definition",
      "reports/metabase",
      "package-lock.json",
      "tsconfig.json",
    ],
    folder: ".data/build",
    announcement: "De server wordt gebouwd …",
    build: (folder) =>
      runChild(
        join(PROJECT_FOLDER, "node_modules/.bin/esbuild"),
        [
          "server/main.ts",
          "server/cli.ts",
          "server/stewardship/delivery-process.ts",
          ...OPTIONS,
          `--outdir=${folder}`,
        ],
        { cwd: PROJECT_FOLDER, failure: "De server kon niet worden gebouwd; de fout staat hierboven." },
      ),
  });
}
