// `npm run lighthouse`: what Lighthouse finds of the built portal, as a telephone on a slow line would meet it. Ends with 1 below the mark.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { chromiumPath } from "./chromium-path.mjs";

const PROJECT = fileURLToPath(new URL("..", import.meta.url));
const MARK = 95;
const CATEGORIES = ["performance", "accessibility"];
const PAGES = [
  "/",
  "/samenwerking/mgr-sdcg/deelname",
  "/module/rbl",
  "/gemeente/GM0202",
  "/vergelijken",
  "/bronnen",
];
/** What the mark for performance is made of, in milliseconds but for the shift. */
const METRICS = {
  "first-contentful-paint": "eerste inhoud",
  "largest-contentful-paint": "grootste inhoud",
  "speed-index": "snelheid",
  "total-blocking-time": "wachten",
  "cumulative-layout-shift": "verschuiving",
};
const SWITCHES = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-sync",
];

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}

/** @param {string} dataFolder @param {number} port */
async function startPlatform(dataFolder, port) {
  const child = spawn(process.execPath, ["server/bootstrap/start.mjs"], {
    cwd: PROJECT,
    env: { ...process.env, DATA_FOLDER: dataFolder, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const chunk of child.stdout) if (String(chunk).includes("staat klaar")) return child;
  throw new Error("The platform ended before it was ready.");
}

/** On a busy machine a recording sometimes lacks its beginning, and says so: that is no measurement of the page. */
const TRIES = 3;

/** @param {string} address @param {number} chromePort */
async function judged(address, chromePort) {
  for (let attempt = 1; ; attempt += 1) {
    const result = await lighthouse(address, { port: chromePort, onlyCategories: CATEGORIES });
    if (result?.lhr.runtimeError?.code !== "NO_NAVSTART" || attempt === TRIES) return result;
  }
}

const dataFolder = mkdtempSync(join(tmpdir(), "regiospiegel-lighthouse-"));
const port = await freePort();
const platform = await startPlatform(dataFolder, port);
const chrome = await launch({ chromePath: chromiumPath(), chromeFlags: SWITCHES });
let lowest = 100;
for (const page of PAGES) {
  const result = await judged(`http://127.0.0.1:${port}${page}`, chrome.port);
  const scores = CATEGORIES.map((category) =>
    Math.round(100 * (result?.lhr.categories[category]?.score ?? 0)),
  );
  lowest = Math.min(lowest, ...scores);
  const metrics = Object.entries(METRICS).map(
    ([audit, name]) =>
      `${name} ${Number(result?.lhr.audits[audit]?.numericValue ?? Number.NaN).toFixed(audit.endsWith("shift") ? 3 : 0)}`,
  );
  console.log(
    `${page.padEnd(32)} ${CATEGORIES.map((category, index) => `${category} ${scores[index]}`).join("  ")}  (${metrics.join(", ")})`,
  );
}
chrome.kill();
platform.kill("SIGTERM");
await once(platform, "exit");
rmSync(dataFolder, { recursive: true, force: true });
process.exit(lowest >= MARK ? 0 : 1);
