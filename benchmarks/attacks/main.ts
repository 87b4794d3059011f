import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { AttackRequest } from "../../tests/support/open-server/attack-requests.ts";
import { ATTACK_REQUESTS } from "../../tests/support/open-server/attack-requests.ts";
import { FORGED_TOKENS } from "../../tests/support/open-server/forged-tokens.ts";
import { buildPlatform, startPlatform } from "../../tests/support/platform-process.ts";
import { CLIENT_ID, CLIENT_SECRET, freePort, startTestIssuer } from "../../tests/support/test-issuer.ts";
import { peakMemoryOf } from "../load/processor.ts";
import { askDuringFlood } from "./ask-during-flood.ts";
import { overload } from "./overload.ts";
import { weighRefusals } from "./weigh-refusals.ts";
import { writeMeasurements } from "./write-measurements.ts";

const { values } = parseArgs({
  options: {
    /** How often every attack is sent. */
    times: { type: "string", default: "100" },
    milliseconds: { type: "string", default: "10000" },
    write: { type: "boolean", default: true },
  },
  allowNegative: true,
});
const AUDIENCE = "https://regiospiegel.example/api";
const milliseconds = Number(values.milliseconds);

/** What `npm start` ends in, for strangers: in production, with an issuer, and without a limit on how often one may ask. */
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
const issuer = await startTestIssuer(origin, {});
await buildPlatform();
const platform = startPlatform({
  PORT: String(port),
  DATA_FOLDER: ".data/bench-attacks",
  NODE_ENV: "production",
  LOG_LEVEL: "fatal",
  REQUESTS_PER_MINUTE: "0",
  PUBLIC_URL: origin,
  OIDC_ISSUER: issuer.url,
  OIDC_CLIENT_ID: CLIENT_ID,
  OIDC_CLIENT_SECRET: CLIENT_SECRET,
  OIDC_AUDIENCE: AUDIENCE,
});

async function tokenAttacks(): Promise<AttackRequest[]> {
  const forged = { url: issuer.url, key: issuer.key, audience: AUDIENCE, now: Math.floor(Date.now() / 1000) };
  const attacks = [];
  for (const [name, forge] of Object.entries(FORGED_TOKENS))
    attacks.push({
      name: `a token ${name}`,
      method: "POST" as const,
      path: "/graphql",
      headers: { "content-type": "application/json", authorization: `Bearer ${await forge(forged)}` },
      body: JSON.stringify({ query: "{ viewer { role } }" }),
      refusal: { status: 401, code: "UNAUTHENTICATED" },
    });
  return attacks;
}

try {
  await platform.ready();
  const server = { port, pid: platform.pid };
  const attacks = [...ATTACK_REQUESTS, ...(await tokenAttacks())];
  console.log(`weighing ${attacks.length} attacks …`);
  const weighed = await weighRefusals(server, attacks, Number(values.times));
  console.log("asking without and during a flood …");
  await askDuringFlood(port, attacks, { attackers: 1, milliseconds: milliseconds / 2 });
  const quiet = await askDuringFlood(port, attacks, { attackers: 0, milliseconds });
  const flooded = await askDuringFlood(port, attacks, { attackers: 4, milliseconds });
  console.log("asking twice as much as it can …");
  const overloaded = await overload(server, milliseconds);
  const peak = peakMemoryOf(platform.pid);
  const text = writeMeasurements({ weighed, quiet, flooded, overloaded, peak });
  if (values.write) writeFileSync("docs/security-measurements.md", text);
  console.log(text);
} finally {
  platform.kill("SIGTERM");
  await platform.exitCode();
  await issuer.close();
}
