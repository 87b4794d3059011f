import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { danglingReferences } from "../../../tests/support/dangling-references.ts";
import { DeliveryFolder } from "../../../tests/support/delivery-folder.ts";
import { writeProviderRegion } from "../../../tests/support/provider-region.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/test-database.ts";
import { type ImportTransaction, inImportTransaction } from "../import-transaction.ts";
import { requireNoOrphans } from "./require-no-orphans.ts";
import { requireReferences } from "./require-references.ts";
import { withoutRowLookups } from "./without-row-lookups.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  await writeProviderRegion(database.orm);
});

afterAll(() => database.close());

const COLUMNS = ["municipality_code", "provider_code", "performance_indicator_code"];

/** Looks up measurements that wait, of which each line is one. */
async function look(transaction: ImportTransaction, ...lines: readonly string[]): Promise<void> {
  await transaction.write(
    `CREATE TEMPORARY TABLE waiting ON COMMIT DROP AS
     SELECT part[1] AS municipality_code, part[2] AS provider_code, nullif(part[3], '') AS performance_indicator_code
     FROM unnest(?::text[]) AS line CROSS JOIN string_to_array(line, ' ') AS part`,
    [lines],
  );
  await requireReferences(transaction, {
    table: "indicator_measurement",
    columns: COLUMNS,
    rows: "pg_temp.waiting",
  });
}

const looked = (...lines: readonly string[]) =>
  inImportTransaction(database.orm, (transaction) => look(transaction, ...lines));

test("rows that point to what stands, or nowhere, may come", async () => {
  await expect(looked("FG0001 FA00001 wachttijd", "FG0002 FA00002 ")).resolves.toBeUndefined();
});

test("one row in many that points to what does not stand is refused by name", async () => {
  const right = Array.from({ length: 500 }, () => "FG0001 FA00001 wachttijd");
  await expect(looked(...right, "FG0001 FA09999 wachttijd")).rejects.toThrow(
    "Rows of core.indicator_measurement point to what stands in core.provider, but got: FA09999",
  );
});

test("what rows point to stays until they have come", async () => {
  const client = await inImportTransaction(database.orm, async (transaction) => {
    await look(transaction, "FG0001 FA00001 wachttijd");
    return transaction.read<{ mode: string }>(
      `SELECT lock.mode FROM pg_locks AS lock
       WHERE lock.relation = 'core.provider'::regclass AND lock.pid = pg_backend_pid() AND lock.mode = 'ShareLock'`,
    );
  });
  expect(client).toHaveLength(1);
});

test("what others still point to does not go, though nothing is looked up when it is removed", async () => {
  const removal = inImportTransaction(database.orm, async (transaction) => {
    await withoutRowLookups(transaction, () =>
      transaction.write("DELETE FROM core.provider WHERE code = 'FA00002'"),
    );
    await requireNoOrphans(transaction, ["provider"]);
  });
  await expect(removal).rejects.toThrow(
    /^What core\.contract\w* points to stays in core\.provider, but this would go: FA00002/,
  );
});

const ROLE = "SELECT current_setting('session_replication_role') AS role";
const UNKNOWN = "INSERT INTO core.provider_identifier VALUES ('KVK', '90009999', 'FA09999')";

test("every row is looked up again as soon as the work is done", async () => {
  const trial = inImportTransaction(database.orm, async (transaction) => {
    expect(await withoutRowLookups(transaction, () => transaction.read(ROLE))).toEqual([{ role: "replica" }]);
    expect(await transaction.read(ROLE)).toEqual([{ role: "origin" }]);
    await transaction.write(UNKNOWN);
  });
  await expect(trial).rejects.toThrow("provider_identifier_provider_code_fkey");
});

test("where nobody gave leave, every row is looked up as ever", async () => {
  await inImportTransaction(database.orm, async (transaction) => {
    await transaction.write("SET LOCAL ROLE regiospiegel_reader");
    expect(await withoutRowLookups(transaction, () => transaction.read(ROLE))).toEqual([{ role: "origin" }]);
    await transaction.write("SET LOCAL ROLE regiospiegel_importer");
  });
});

test("after statements came and came again, every reference of every table stands, those of rollups too", async () => {
  await using folder = await DeliveryFolder.make(database.orm);
  await database.orm.em.execute(
    `INSERT INTO core.contract_municipality (municipality_code, contract_code, valid_from, valid_to)
     SELECT unnest(contract.municipality_codes), contract.code, contract.valid_from, contract.valid_to FROM core.contract`,
  );
  const statement = (spend: number) => [
    `FA00001;2025-03;FG0001;02A03;${spend};4;8`,
    `FA00001;2025-04;FG0002;02A03;${spend};4;8`,
  ];
  await folder.deliver("statements", statement(100));
  await folder.deliver("statements", statement(120));
  expect(await danglingReferences(database.orm)).toEqual([]);
});
