import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openTestDatabase, type TestDatabase } from "../../tests/support/test-database.ts";
import { openReader } from "./open-reader.ts";
import { type ReaderOf, statement } from "./reader.ts";
import { PUBLIC_SCOPE, type ViewerScope } from "./viewer-scope.ts";

const ARNHEM: ViewerScope = { role: "MUNICIPALITY", municipalities: ["GM0202"] };
const BOTH: ViewerScope = { role: "MUNICIPALITY", municipalities: ["GM0202", "GM0299"] };
const ANALYST: ViewerScope = { role: "ANALYST", municipalities: [] };

interface Seen {
  readonly role: string;
  readonly municipalities: string[];
  readonly seesAll: boolean;
  readonly isOfArnhem: boolean;
}

const SEEN = `
  SELECT core.viewer_role() AS role, core.viewer_municipalities() AS municipalities,
    core.viewer_sees_all() AS sees_all, core.viewer_is_of('GM0202') AS is_of_arnhem`;
const seen = statement<Seen>("seen", SEEN);
const failing = statement<{ result: number }>("failing", "SELECT 1 / $1::integer AS result");
const onTheConnection = statement<{ role: string; process: number }>(
  "on-the-connection",
  "SELECT current_setting('regiospiegel.role', true) AS role, pg_backend_pid() AS process",
);

let database: TestDatabase;
let readerOf: ReaderOf;
let close: () => Promise<void>;

/** One connection, so that what one viewer leaves behind the next one finds. */
beforeAll(async () => {
  database = await openTestDatabase();
  const opened = await openReader({ clientUrl: database.url, entities: [], projectFolder: ".", poolSize: 1 });
  ({ readerOf, close } = opened);
});

afterAll(async () => {
  await close();
  await database.close();
});

test.each([
  [PUBLIC_SCOPE, { role: "PUBLIC", municipalities: [], seesAll: false, isOfArnhem: false }],
  [ARNHEM, { role: "MUNICIPALITY", municipalities: ["GM0202"], seesAll: false, isOfArnhem: true }],
  [BOTH, { role: "MUNICIPALITY", municipalities: ["GM0202", "GM0299"], seesAll: false, isOfArnhem: true }],
  [
    { ...ARNHEM, role: "BOARD" as const },
    { role: "BOARD", municipalities: ["GM0202"], seesAll: false, isOfArnhem: false },
  ],
  [ANALYST, { role: "ANALYST", municipalities: [], seesAll: true, isOfArnhem: false }],
])("the database sees %j", async (scope, expected) => {
  expect(await readerOf(scope).read(seen)).toEqual([expected]);
  for await (const rows of readerOf(scope).stream(seen)) expect(rows).toEqual([expected]);
});

test("a code can't end the list that it stands in", async () => {
  const municipalities = ['GM0202","GM0299', "GM0202},{", "\\", '"'];
  const scope: ViewerScope = { role: "MUNICIPALITY", municipalities };
  expect(await readerOf(scope).read(seen)).toEqual([
    { role: "MUNICIPALITY", municipalities, seesAll: false, isOfArnhem: false },
  ]);
});

test("nothing of a viewer stays on the connection, also after a statement that failed", async () => {
  await readerOf(ANALYST).read(seen);
  const [before] = await readerOf(PUBLIC_SCOPE).read(onTheConnection);
  await expect(readerOf(ANALYST).read(failing, [0])).rejects.toThrow("division by zero");
  expect(await readerOf(PUBLIC_SCOPE).read(seen)).toMatchObject([{ role: "PUBLIC", seesAll: false }]);
  expect(await readerOf(PUBLIC_SCOPE).read(onTheConnection)).toEqual([before]);
});

test("a statement that failed is prepared still, and one that can't be prepared fails each time in the same way", async () => {
  expect(await readerOf(ANALYST).read(failing, [1])).toEqual([{ result: 1 }]);
  await expect(readerOf(ANALYST).read(failing, [0])).rejects.toThrow("division by zero");
  expect(await readerOf(ANALYST).read(failing, [1])).toEqual([{ result: 1 }]);
  const impossible = statement("impossible", "SELECT 1 FROM core.nowhere");
  for (let time = 0; time < 2; time += 1)
    await expect(readerOf(ANALYST).read(impossible)).rejects.toThrow("does not exist");
  expect(await readerOf(ANALYST).read(seen)).toMatchObject([{ role: "ANALYST" }]);
});

test("a name stands for one statement", async () => {
  await readerOf(ANALYST).read(seen);
  await expect(readerOf(ANALYST).read(statement("seen", "SELECT 1"))).rejects.toThrow("but got a second");
  expect(await readerOf(ANALYST).read(seen)).toMatchObject([{ role: "ANALYST" }]);
});

test("a stream that is broken off leaves nothing behind", async () => {
  const many = statement<{ number: number }>("many", "SELECT generate_series(1, 5000) AS number");
  for await (const rows of readerOf(ANALYST).stream(many)) {
    expect(rows).toHaveLength(1000);
    break;
  }
  expect(await readerOf(PUBLIC_SCOPE).read(seen)).toMatchObject([{ role: "PUBLIC" }]);
});

test("a connection that is lost is replaced", async () => {
  const ending = statement("ending", "SELECT pg_terminate_backend(pg_backend_pid())");
  await expect(readerOf(ANALYST).read(ending)).rejects.toThrow();
  expect(await readerOf(ANALYST).read(seen)).toMatchObject([{ role: "ANALYST" }]);
});

test.each([
  ["null", null, null],
  ["text", '\'t is "zo"', '\'t is "zo"'],
  ["number", 1.5, "1.5"],
  ["boolean", true, "true"],
  ["instant", new Date("2026-11-23T12:00:00Z"), "2026-11-23T12:00:00.000Z"],
  ["array", ['a"b', "c,d", null, "\\"], '{"a\\"b","c,d",NULL,"\\\\"}'],
  ["object", { code: "GM0202" }, '{"code":"GM0202"}'],
])("a %s goes in as PostgreSQL reads it", async (_, value, text) => {
  expect(await readerOf(ANALYST).read(statement("echo", "SELECT $1::text AS text"), [value])).toEqual([
    { text },
  ]);
});

test("an answer without rows is empty", async () => {
  expect(await readerOf(ANALYST).read(statement("none", "SELECT 1 AS one WHERE false"))).toEqual([]);
});
