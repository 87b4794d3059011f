import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { findFreePort } from "#server/database/embedded/free-port.ts";
import { makeDataFolder } from "../support/data-folder.ts";
import { buildPlatform, type PlatformProcess, startPlatform } from "../support/platform-process.ts";

const folder = makeDataFolder();
const postmaster = join(folder.path, "postgres/postmaster.pid");
const running: PlatformProcess[] = [];
let port: number;

function start(): PlatformProcess {
  const platform = startPlatform({ DATA_FOLDER: folder.path, PORT: String(port) });
  running.push(platform);
  return platform;
}

const postgresPid = () => Number(readFileSync(postmaster, "utf8").split("\n")[0]);
const isAlive = (pid: number) => existsSync(`/proc/${pid}`);

async function ask(): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ sources { code } }" }),
  });
  return response.json();
}

/** Of the server and every process of PostgreSQL, in megabytes; what they share is counted once. */
function memoryOf(pids: readonly number[]): number {
  const kilobytes = pids.map((pid) => {
    const line = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"));
    return Number(line?.[1]);
  });
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
}

const childrenOf = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").map(Number);

beforeAll(async () => {
  await buildPlatform();
  port = await findFreePort();
});

afterEach(async () => {
  for (const platform of running.splice(0)) {
    if (isAlive(platform.pid)) platform.kill("SIGTERM");
    await platform.exitCode();
  }
});

afterAll(() => {
  folder.remove();
});

/** An import of all seeds beside a second worker that wants the same processor. */
const PATIENCE = 120_000;

test(
  "the first start makes a database, imports the seeds, says so, and answers",
  async () => {
    const platform = start();
    await platform.ready();
    expect(platform.output()).toMatch(/De database wordt aangemaakt.*ingelezen.*staat klaar/s);
    expect(await ask()).toMatchObject({ data: { sources: expect.arrayContaining([]) } });
    expect(memoryOf([platform.pid, postgresPid(), ...childrenOf(postgresPid())])).toBeLessThan(500);
  },
  PATIENCE,
);

test("the second start answers without building, migrating or importing again", async () => {
  const platform = start();
  await platform.ready();
  expect(await ask()).toMatchObject({ data: { sources: expect.arrayContaining([]) } });
  expect(platform.output()).not.toMatch(/gebouwd|aangemaakt|bijgewerkt|ingelezen/);
});

test("the password of the database is for its owner only, and never printed", async () => {
  const platform = start();
  await platform.ready();
  const file = join(folder.path, "postgres-password");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(platform.output()).not.toContain(readFileSync(file, "utf8"));
});

test.each(["SIGINT", "SIGTERM"] as const)("%s to the whole group leaves no process", async (signal) => {
  const platform = start();
  await platform.ready();
  const postgres = postgresPid();
  platform.kill(signal, "group");
  platform.kill(signal, "group");
  expect(await platform.exitCode()).toBe(0);
  expect([isAlive(postgres), existsSync(postmaster)]).toEqual([false, false]);
});

test("a stop in the middle of starting leaves no process", async () => {
  const platform = start();
  while (!existsSync(postmaster)) await wait(5);
  platform.kill("SIGINT");
  expect(await platform.exitCode()).toBe(0);
  expect(existsSync(postmaster)).toBe(false);
});

test("after a kill -9 of the server the next start stops the PostgreSQL that stayed, and answers", async () => {
  const killed = start();
  await killed.ready();
  const left = postgresPid();
  killed.kill("SIGKILL");
  await killed.exitCode();
  const platform = start();
  await platform.ready();
  expect(platform.output()).toContain(`proces ${left}`);
  expect(await ask()).toHaveProperty("data");
});

test("after a kill -9 of server and PostgreSQL the next start recovers", async () => {
  const killed = start();
  await killed.ready();
  process.kill(postgresPid(), "SIGKILL");
  killed.kill("SIGKILL");
  await killed.exitCode();
  const platform = start();
  await platform.ready();
  expect(await ask()).toHaveProperty("data");
});

test("two starts on one data folder: the second says in one sentence who was first", async () => {
  const first = start();
  await first.ready();
  const second = start();
  expect(await second.exitCode()).toBe(1);
  expect(second.output()).toBe(
    `Regiospiegel draait al met de gegevensmap ${folder.path} (proces ${first.pid}): stop het met Ctrl-C, of kies met DATA_FOLDER een andere map.\n`,
  );
});
