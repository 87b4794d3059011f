// `npm test`: its own set-up, every test, and one closing line. `npm test -- tests/flow` runs a part.
import { fileURLToPath } from "node:url";
import { alone } from "./alone.mjs";
import { buildPortal } from "./build-portal.mjs";
import { buildServer } from "./build-server.mjs";
import { ensureChromium } from "./chromium.mjs";
import { prepared } from "./prepared.mjs";
import { runJest } from "./run-jest.mjs";

await prepared(fileURLToPath(import.meta.url), async () => {
  await alone(async () => {
    await buildServer();
    await buildPortal();
    await ensureChromium();
  });
  process.exitCode = await runJest(process.argv.slice(2));
});
