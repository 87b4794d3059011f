import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { SeedsFolder } from "../../tests/support/seeds-folder.ts";
import { openTestDatabase, type TestDatabase } from "../../tests/support/test-database.ts";
import { importCommand } from "./import.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

async function run(seedsFolder: string, ...parameters: string[]): Promise<string[]> {
  const lines: string[] = [];
  const command = importCommand({
    seedsFolder,
    dataFolder: seedsFolder,
    signal: new AbortController().signal,
    clock: () => new Date("2026-11-23T12:00:00Z"),
    withDatabase: (work) => work(database.orm),
    print: (line) => lines.push(line),
  });
  await command.parseAsync(parameters, { from: "user" });
  return lines;
}

test("--dry-run tells what would change, and the import after it still has everything to do", async () => {
  await using seeds = await SeedsFolder.copy();
  const trial = await run(seeds.path, "--dry-run");
  expect(trial).toEqual(expect.arrayContaining(["  bijdragen: 25 nieuw, 0 gewijzigd, 0 vervallen"]));
  expect(trial.at(-1)).toBe("Proef: er is niets geschreven.");
  expect(await run(seeds.path)).toContain("  bijdragen: 25 nieuw, 0 gewijzigd, 0 vervallen");
  expect(await run(seeds.path)).toContain("  Er is niets veranderd.");
});

test("tells in Dutch what it is doing", async () => {
  await using seeds = await SeedsFolder.copy();
  const [reading, writing] = await run(seeds.path);
  expect(reading).toMatch(/^Lezen: 5 bronnen, 1\.\d{3} rijen$/);
  expect(writing).toBe("Schrijven: bronnen 1/35");
});
