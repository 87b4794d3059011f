// `npm run import`, `npm run migrate`, `npm run emit`: one verb of the command line, with everything it needs in place.
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { alone } from "./alone.mjs";
import { buildServer } from "./build-server.mjs";
import { prepared } from "./prepared.mjs";
import { PROJECT_FOLDER } from "./project-folder.mjs";

await prepared(fileURLToPath(import.meta.url), async () => {
  await alone(buildServer);
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(join(PROJECT_FOLDER, ".data/build/cli.js")).href);
});
