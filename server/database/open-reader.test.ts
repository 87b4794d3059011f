import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openTestDatabase, type TestDatabase } from "../../tests/support/test-database.ts";
import { statement } from "./reader.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

test.each([
  ["insert", "INSERT INTO core.programme VALUES ('p', 'p', 'p', 1)"],
  ["update", "UPDATE core.programme SET name = 'p'"],
  ["delete", "DELETE FROM core.programme"],
  ["see what was delivered", "SELECT * FROM raw.delivered_row"],
])("the reader may not %s", async (what, sql) => {
  await expect(database.reader.read(statement(what, sql))).rejects.toThrow("permission denied");
});

test("the reader reads, in camelCase and with numbers exact", async () => {
  const rows = await database.reader.read(
    statement("allowed", "SELECT 1.10::numeric AS is_exact, DATE '2022-06-01' AS valid_from"),
  );
  expect(rows).toEqual([{ isExact: "1.10", validFrom: "2022-06-01" }]);
});
