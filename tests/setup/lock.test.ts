import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { takeLock } from "#server/bootstrap/lock.mjs";
import { makeDataFolder } from "../support/data-folder.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";

let folder: ReturnType<typeof makeDataFolder>;

beforeEach(() => {
  folder = makeDataFolder();
});

afterEach(() => {
  folder.remove();
});

test("a folder has one holder, who is named to the others", async () => {
  const first = await takeLock(folder.path, "data");
  expect(await takeLock(folder.path, "data")).toEqual({ taken: false, holder: process.pid });
  if (first.taken) first.release();
});

test("what is released can be taken again", async () => {
  const first = await takeLock(folder.path, "data");
  if (first.taken) first.release();
  const second = await takeLock(folder.path, "data");
  expect(second.taken).toBe(true);
  if (second.taken) second.release();
});

test("for another purpose it is another lock", async () => {
  const locks = [await takeLock(folder.path, "data"), await takeLock(folder.path, "prepare")];
  expect(locks.map(({ taken }) => taken)).toEqual([true, true]);
  for (const lock of locks) if (lock.taken) lock.release();
});

test("a process that was killed leaves no lock", async () => {
  const script = `
    import { takeLock } from ${JSON.stringify(join(PROJECT_FOLDER, "server/bootstrap/lock.mjs"))};
    await takeLock(${JSON.stringify(folder.path)}, "data");
    process.kill(process.pid, "SIGKILL");`;
  expect(spawnSync(process.execPath, ["--input-type=module", "--eval", script]).signal).toBe("SIGKILL");
  const lock = await takeLock(folder.path, "data");
  expect(lock.taken).toBe(true);
  if (lock.taken) lock.release();
});
