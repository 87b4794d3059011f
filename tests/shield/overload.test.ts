import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { Client } from "pg";
import { startTestServer, type TestServer } from "../support/test-server.ts";

const TRAFFIC = { concurrent: 4, exports: 1, queued: 6, longestWait: 60_000 };

let server: TestServer;
let holder: Client;

beforeAll(async () => {
  server = await startTestServer({ traffic: TRAFFIC });
  holder = new Client({ connectionString: server.database.url });
  await holder.connect();
});

afterAll(async () => {
  await holder.end();
  await server.close();
});

const ask = (signal?: AbortSignal) =>
  fetch(`${server.origin}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ sources { code } }" }),
    ...(signal && { signal }),
  });

const hold = async () => {
  await holder.query("BEGIN");
  await holder.query("LOCK TABLE core.source IN ACCESS EXCLUSIVE MODE");
};

test("at twice the load that it can serve, the server refuses the excess at once and answers the rest", async () => {
  await hold();
  const refused: Response[] = [];
  const answers = Array.from({ length: 20 }, async () => {
    const answer = await ask();
    if (answer.status === 503) refused.push(answer);
    return answer.status;
  });
  while (refused.length < 10) await wait(20);
  await holder.query("ROLLBACK");
  const statuses = await Promise.all(answers);
  expect(statuses.filter((status) => status === 200)).toHaveLength(10);
  expect(statuses.filter((status) => status === 503)).toHaveLength(10);
  expect(refused[0]?.headers.get("retry-after")).toBe("5");
  expect(await refused[0]?.json()).toHaveProperty("errors.0.extensions.code", "RATE_LIMITED");
  expect((await ask()).status).toBe(200);
});

test("who takes long over an export keeps no place from a question", async () => {
  await holder.query("BEGIN");
  await holder.query("LOCK TABLE core.observation IN ACCESS EXCLUSIVE MODE");
  const exported = (signal: AbortSignal) =>
    fetch(`${server.origin}/export/observations.csv?indicator=population-density`, { signal });
  const gone = new AbortController();
  const slow = Array.from({ length: 7 }, () => exported(gone.signal).catch(() => null));
  await wait(100);
  expect((await exported(gone.signal)).status).toBe(503);
  expect((await Promise.all([ask(), ask(), ask()])).map(({ status }) => status)).toEqual([200, 200, 200]);
  gone.abort();
  await Promise.all(slow);
  await holder.query("ROLLBACK");
});

test("who hangs up gives its place back, also in the queue", async () => {
  await hold();
  const gone = new AbortController();
  const leaving: Promise<Response | null>[] = [];
  let isFull = false;
  while (!isFull) {
    const asked = ask(gone.signal).catch(() => null);
    leaving.push(asked);
    isFull = (await Promise.race([asked, wait(50)]))?.status === 503;
  }
  gone.abort();
  await Promise.all(leaving);
  expect(leaving).toHaveLength(11);
  // The server hears of it a moment later.
  let staying = ask();
  while ((await Promise.race([staying, wait(50)]))?.status === 503) staying = ask();
  await holder.query("ROLLBACK");
  expect((await staying).status).toBe(200);
});
