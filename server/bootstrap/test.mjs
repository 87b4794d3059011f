// `npm test`: its own set-up, every test, and one closing line. `npm test -- tests/flow` runs a part.
import { fileURLToPath } from "node:url";
import { alone } from "./alone.mjs";
import { buildPortal } from "./build-portal.mjs";
import { buildServer } from "./build-server.mjs";
import { ensureChromium } from "./chromium.mjs";
import { prepared } from "./prepared.mjs";
import { runJest } from "./run-jest.mjs";
import { sentenceFor } from "./sentence.mjs";

/**
 * Does one part of the set-up. What fails is told and counted, and the tests that can do without it run all the same.
 * @param {() => Promise<unknown>} part
 * @returns {Promise<number>} failures: 0 or 1
 */
async function attempt(part) {
  try {
    await part();
    return 0;
  } catch (error) {
    console.error(sentenceFor(error));
    return 1;
  }
}

const isPrepared = await prepared(fileURLToPath(import.meta.url), async () => {
  const failures = await alone(
    async () => (await attempt(buildServer)) + (await attempt(buildPortal)) + (await attempt(ensureChromium)),
  );
  process.exitCode = await runJest(process.argv.slice(2), failures);
});
if (!isPrepared) console.log("0 passed, 1 failed");
