import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openStewardOffice, type StewardDesk, type StewardOffice } from "../support/steward-desk.ts";

let office: StewardOffice;
let steward: StewardDesk;
let colleague: StewardDesk;

beforeAll(async () => {
  office = await openStewardOffice();
  steward = await office.desk("steward");
  colleague = await office.desk("collega");
});

afterAll(() => office?.close());

const MARCH = "FA00001;2026-03;FG0001;P1;80,50;3;9";
const APRIL = "FA00001;2026-04;FG0001;P1;90,50;3;9";

const rows = <Row>(sql: string) => office.platform.server.database.orm.em.fork().execute<Row[]>(sql);
const waiting = () => readdir(office.platform.server.uploadFolder);

test("a file with mistakes comes back with a sentence for each of them, and is not kept", async () => {
  const { state } = await steward.checked([
    "FA00001;2026-13;FG0001;P1;80,50;3;9",
    "FA99999;2026-03;FG0001;P1;;3;9",
  ]);
  expect(state).toEqual({
    kind: "REFUSED",
    problems: [
      {
        file: "staten.csv",
        row: 2,
        column: "month",
        came: "„2026-13”",
        expected: expect.stringContaining("maand"),
      },
      { file: "staten.csv", row: 3, column: "spend", came: "een lege cel", expected: expect.any(String) },
    ],
  });
  expect(await waiting()).toEqual([]);
});

test("a good file says what it would change, and changes nothing until its steward wants it", async () => {
  const upload = await steward.checked([MARCH]);
  expect(upload.state).toMatchObject({
    kind: "CHECKED",
    counts: { rowCount: 1, added: 1, changed: 0, unchanged: 0, superseded: 0 },
    examples: [{ row: 2, name: "FA00001, 2026-03", differences: null }],
  });
  expect(await rows("SELECT FROM core.provider_statement")).toEqual([]);
  const [name = ""] = await waiting();
  expect({ name, mode: (await stat(join(office.platform.server.uploadFolder, name))).mode & 0o777 }).toEqual({
    name: upload.id,
    mode: 0o600,
  });
  const confirmed = await steward.ask("POST", `/uploads/${upload.id}/confirm`);
  expect(confirmed.status).toBe(202);
  expect((await steward.settled(confirmed)).state).toMatchObject({ kind: "IMPORTED", counts: { added: 1 } });
  expect(await rows("SELECT spend::text FROM core.provider_statement")).toEqual([{ spend: "80.50" }]);
  expect(await waiting()).toEqual([]);
});

test("a correction shows what was beside what becomes, and the earlier rows are kept", async () => {
  const upload = await steward.checked([MARCH.replace("80,50", "75")]);
  expect(upload.state).toMatchObject({
    counts: { rowCount: 1, added: 0, changed: 1, unchanged: 0, superseded: 1 },
    examples: [
      {
        name: "FA00001, 2026-03",
        differences: expect.arrayContaining([{ column: "spend", was: "80.5", becomes: "75" }]),
      },
    ],
  });
});

test("two stewards at once lose nothing: who comes second looks again", async () => {
  const first = await steward.checked([APRIL]);
  const second = await colleague.checked([APRIL.replace("90,50", "10")]);
  await steward.settled(await steward.ask("POST", `/uploads/${first.id}/confirm`));
  const refused = await colleague.ask("POST", `/uploads/${second.id}/confirm`);
  expect(refused).toMatchObject({
    status: 409,
    body: {
      code: "IMPORT_REFUSED",
      error: expect.stringContaining("Intussen heeft Een gegevensbeheerder een ander bestand"),
    },
  });
  expect(await rows("SELECT spend::text FROM core.provider_statement WHERE month = '2026-04-01'")).toEqual([
    { spend: "90.50" },
  ]);
  const again = await colleague.settled(await colleague.ask("POST", `/uploads/${second.id}/check`));
  expect(again.state).toMatchObject({ kind: "CHECKED", counts: { superseded: 1 } });
  await colleague.settled(await colleague.ask("POST", `/uploads/${second.id}/confirm`));
  expect(await rows("SELECT spend::text FROM core.provider_statement WHERE month = '2026-04-01'")).toEqual([
    { spend: "10" },
  ]);
});

test("two confirmations of the same file import it once", async () => {
  const upload = await steward.checked(["FA00001;2026-05;FG0001;P1;1;1;1"]);
  const path = `/uploads/${upload.id}/confirm`;
  const answers = await Promise.all([steward.ask("POST", path), steward.ask("POST", path)]);
  expect(answers.map(({ status }) => status)).toEqual([202, 202]);
  for (const answer of answers) await steward.settled(answer);
  expect((await steward.ask("POST", path)).status).toBe(202);
  expect(
    await rows("SELECT delivery_number FROM core.statement_delivery WHERE month = '2026-05-01'"),
  ).toEqual([{ delivery_number: 1 }]);
});

test("a file is its steward's: a colleague finds nothing under its name", async () => {
  const upload = await steward.checked(["FA00001;2026-02;FG0001;P1;1;1;1"]);
  for (const [method, path] of [
    ["GET", ""],
    ["POST", "/confirm"],
    ["DELETE", ""],
  ] as const)
    expect((await colleague.ask(method, `/uploads/${upload.id}${path}`)).status).toBe(404);
  expect((await steward.ask("DELETE", `/uploads/${upload.id}`)).status).toBe(204);
  expect(await waiting()).not.toContain(upload.id);
});

test("the book says who imported what, and the log too, without anything of the files", async () => {
  const { body } = await steward.ask("GET", "/");
  expect((body as unknown as { imports: object[] }).imports[0]).toMatchObject({
    steward: "Een gegevensbeheerder",
    format: "statements",
    file: "staten.csv",
    outcome: "IMPORTED",
    rowCount: 1,
    deliveredBy: "Zorgpunt Aarhoven",
  });
  const entries = await rows<{ event: string; details: Record<string, unknown> }>(
    "SELECT event, details FROM audit.entry WHERE event LIKE 'IMPORT%' AND door = 'SESSION' ORDER BY happened_at",
  );
  expect(entries.map(({ event }) => event).slice(0, 3)).toEqual([
    "IMPORT_REFUSED",
    "IMPORT_CHECKED",
    "IMPORT",
  ]);
  expect(Object.keys(entries[0]?.details ?? {}).toSorted()).toEqual([
    "file",
    "format",
    "problemCount",
    "sha256",
  ]);
  expect(JSON.stringify(entries)).not.toContain("FA00001");
});
