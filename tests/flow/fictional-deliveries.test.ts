import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { wantedRegion } from "#server/commands/fictional/wanted-region.ts";
import { writeDeliveries } from "#server/fictional/write/write-region.ts";
import { deliver } from "#server/import/deliver/deliver.ts";
import { deliveryFormat } from "#server/import/deliver/delivery-formats.ts";
import { inImportTransaction } from "#server/import/import-transaction.ts";
import { makeDataFolder } from "../support/data-folder.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";

/** On a busy machine the templates of the database take their time. */
const PATIENCE = 400_000;
const folder = makeDataFolder();
let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase({ fictional: true });
  await writeDeliveries((await wantedRegion(PROJECT_FOLDER)).region, folder.path);
}, PATIENCE);

afterAll(async () => {
  folder.remove();
  await database.close();
});

/** What the region comes to in this database. */
async function figures(): Promise<unknown> {
  const [row] = await inImportTransaction(database.orm, (transaction) =>
    transaction.read(`
      SELECT
        (SELECT count(*) FROM core.provider WHERE is_fictional) AS providers,
        (SELECT count(*) FROM core.provider_identifier) AS identifiers,
        (SELECT count(*) FROM core.contract) AS contracts,
        (SELECT count(*) FROM core.indicator_measurement WHERE is_met) AS met,
        (SELECT sum(debit_amount - credit_amount) FROM core.declaration_total) AS declared,
        (SELECT sum(spend) FROM core.provider_statement) AS spend,
        (SELECT sum(spend) FROM core.statement_year_rollup) AS rolled_up`),
  );
  return row;
}

function take(kind: string, name: string, deliveredOn: string) {
  const format = deliveryFormat(kind);
  if (!format) throw new Error(`A file must be of a kind that can be delivered, but got: ${kind}`);
  const file = { path: join(folder.path, name), name };
  const by = { deliveredOn, deliveredBy: "Fictieve regio", progress: () => undefined };
  return deliver({ orm: database.orm, format, file, ...by });
}

test("the region as files is taken in as deliveries, and comes to the same", async () => {
  const before = await figures();
  const kinds = (await readdir(folder.path))
    .filter((name) => !name.startsWith("statements-"))
    .map((name) => name.replace(".csv", ""));
  expect(kinds).toHaveLength(11);
  const order = ["providers", "products", "contracts", "performance-indicators"];
  const inOrder = [...order, ...kinds.filter((kind) => !order.includes(kind))];
  for (const kind of inOrder) {
    expect(await take(kind, `${kind}.csv`, "2026-11-26")).toMatchObject({ added: 0 });
  }
  const statements = (await readdir(folder.path)).filter((name) => name.startsWith("statements-"));
  expect(statements.length).toBeGreaterThan(300);
  expect(await figures()).toEqual(before);
  // The last day that something came in: nothing replaced it since, so the same again changes no figure.
  const last = statements.sort().at(-1) ?? "";
  expect(await take("statements", last, last.slice(11, 21))).toMatchObject({ rowCount: expect.any(Number) });
  expect(await figures()).toEqual(before);
});
