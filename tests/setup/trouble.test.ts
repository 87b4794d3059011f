import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { findFreePort } from "#server/database/embedded/free-port.ts";
import { makeDataFolder } from "../support/data-folder.ts";
import { buildPlatform, startPlatform } from "../support/platform-process.ts";
import { databaseUrl } from "../support/test-cluster.ts";

const folder = makeDataFolder();
const cluster = new URL(databaseUrl("nergens"));
/** Mounts a disk of its own, which only root may; null where that cannot be. */
function mountDisk(name: string, options: string): string | null {
  const path = join(folder.path, name);
  mkdirSync(path, { mode: 0o755 });
  return spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", path]).status === 0 ? path : null;
}

const small = mountDisk("small", "size=16m,mode=755");
const sealed = mountDisk("sealed", "ro,size=1m");

let neighbour: Server;
let takenPort: number;
let freePort: number;

beforeAll(async () => {
  await buildPlatform();
  freePort = await findFreePort();
  takenPort = await findFreePort();
  neighbour = createServer().listen(takenPort, "127.0.0.1");
});

afterAll(() => {
  neighbour.close();
  for (const path of [small, sealed]) if (path !== null) spawnSync("umount", [path]);
  folder.remove();
});

/** What an operator sees, and the exit code. */
async function trouble(variables: Record<string, string>): Promise<{ output: string; code: number | null }> {
  const platform = startPlatform({ DATA_FOLDER: folder.path, PORT: String(freePort), ...variables });
  const code = await platform.exitCode();
  return { output: platform.output().trim(), code };
}

function withCredentials(change: (url: URL) => void): string {
  const url = new URL(cluster);
  change(url);
  return url.href;
}

test("a busy port: which one, and how to choose another", async () => {
  const url = databaseUrl("postgres");
  expect(await trouble({ DATABASE_URL: url, PORT: String(takenPort) })).toEqual({
    output: `Poort ${takenPort} is bezet: stop het programma dat hem gebruikt, of kies een andere met PORT=${takenPort + 1} npm start.`,
    code: 1,
  });
});

test("a DATABASE_URL that is no address, and what else is wrong with the environment", async () => {
  expect(await trouble({ DATABASE_URL: "postgres://u:geheim@h:poort/d", PORT: "veel" })).toEqual({
    output: [
      "De omgeving klopt niet. Pas aan en start opnieuw:",
      "  DATABASE_URL moet een adres zijn als postgres://gebruiker:wachtwoord@machine:5432/database",
      "  PORT moet een getal zijn",
    ].join("\n"),
    code: 1,
  });
});

test("a database that nobody answers for", async () => {
  expect(await trouble({ DATABASE_URL: `postgres://u:geheim@127.0.0.1:${freePort}/d` })).toEqual({
    output: `De database op 127.0.0.1:${freePort} is niet bereikbaar: controleer of PostgreSQL daar draait en of DATABASE_URL klopt.`,
    code: 1,
  });
});

test("a wrong password, which is not repeated", async () => {
  const url = withCredentials((address) => {
    address.password = "geheim";
  });
  expect(await trouble({ DATABASE_URL: url })).toEqual({
    output: `De database op ${cluster.host} weigert gebruiker "regiospiegel": controleer gebruiker en wachtwoord in DATABASE_URL.`,
    code: 1,
  });
});

test("a database that does not exist", async () => {
  expect(await trouble({ DATABASE_URL: cluster.href })).toEqual({
    output: `De database "nergens" bestaat niet op ${cluster.host}: maak hem aan (createdb nergens) of pas DATABASE_URL aan.`,
    code: 1,
  });
});

test("a data folder of another PostgreSQL", async () => {
  const old = join(folder.path, "old");
  mkdirSync(join(old, "postgres"), { recursive: true });
  writeFileSync(join(old, "postgres/PG_VERSION"), "15\n");
  const { output, code } = await trouble({ DATA_FOLDER: old });
  expect(output).toMatch(
    /^De gegevensmap .*old\/postgres is van PostgreSQL 15; dit platform gebruikt 18\. Verplaats of verwijder .*$/,
  );
  expect(code).toBe(1);
});

test("a data folder that is a file", async () => {
  const file = join(folder.path, "file");
  writeFileSync(file, "");
  expect(await trouble({ DATA_FOLDER: file })).toEqual({
    output: `${file} is geen map: verplaats dat bestand of kies met DATA_FOLDER een andere map.`,
    code: 1,
  });
});

(small === null ? test.skip : test)("a full disk", async () => {
  const { output, code } = await trouble({ DATA_FOLDER: small ?? "" });
  expect(output.split("\n").at(-1)).toBe(
    "De schijf is vol: maak ruimte vrij (of kies met DATA_FOLDER een grotere schijf) en start opnieuw.",
  );
  expect(code).toBe(1);
});

(sealed === null ? test.skip : test)("a data folder that cannot be written", async () => {
  const path = join(sealed ?? "", "data");
  expect(await trouble({ DATA_FOLDER: path })).toEqual({
    output: `In ${path} kan niet worden geschreven: geef uzelf schrijfrechten of kies met DATA_FOLDER een andere map.`,
    code: 1,
  });
});
