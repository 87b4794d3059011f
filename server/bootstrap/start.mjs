// `npm start`: from a bare clone to a running platform. Plain JavaScript, because nothing is installed yet.
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { alone } from "./alone.mjs";
import { buildPortal } from "./build-portal.mjs";
import { buildServer } from "./build-server.mjs";
import { prepared } from "./prepared.mjs";
import { PROJECT_FOLDER } from "./project-folder.mjs";
import { stopWithParent } from "./stop-with-parent.mjs";

stopWithParent();
await prepared(fileURLToPath(import.meta.url), async () => {
  await alone(async () => {
    await buildServer();
    await buildPortal();
  });
  // Whoever reads a stack in a report wants the lines of the sources.
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(join(PROJECT_FOLDER, ".data/build/main.js")).href);
});
