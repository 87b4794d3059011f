import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { PROJECT_FOLDER } from "../../tests/support/project-folder.ts";
import { openTestDatabase, type TestDatabase } from "../../tests/support/test-database.ts";
import { keepForgetting } from "./keep-forgetting.ts";

const NOW = new Date("2026-11-26T12:00:00Z");

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

test("what is older than it is kept for goes by itself, again and again, and what is younger stays", async () => {
  const { em } = database.orm;
  const write = (name: string, day: string) =>
    em.execute(
      "INSERT INTO audit.entry (entry_id, happened_at, event, door) VALUES (gen_random_uuid(), ?, ?, 'NONE')",
      [new Date(day), name],
    );
  const kept = async () =>
    (await em.execute<{ event: string }[]>("SELECT event FROM audit.entry ORDER BY 1")).map(
      ({ event }) => event,
    );
  const stop = new AbortController();
  const complaints: string[] = [];
  const forgetting = keepForgetting({
    url: database.url,
    environment: { auditRetentionDays: 30 },
    projectFolder: PROJECT_FOLDER,
    clock: () => NOW,
    signal: stop.signal,
    complain: (sentence) => complaints.push(sentence),
    every: 20,
  });
  await write("YOUNG", "2026-10-27T12:00:01Z");
  for (const round of ["FIRST", "SECOND"]) {
    await write(round, "2026-10-27T11:59:59Z");
    while ((await kept()).includes(round)) await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(await kept()).toEqual(["YOUNG"]);
  stop.abort();
  await forgetting;
  expect(complaints).toEqual([]);
});
