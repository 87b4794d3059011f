import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { DeliveryFolder, REGISTER } from "../../../tests/support/delivery-folder.ts";
import { refusalLines } from "../../../tests/support/refusal-lines.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/test-database.ts";
import { inImportTransaction } from "../import-transaction.ts";
import { clearFictionalRegion } from "../region/replace-fictional-region.ts";

let database: TestDatabase;
let folder: DeliveryFolder;

beforeAll(async () => {
  database = await openTestDatabase();
  folder = await DeliveryFolder.make(database.orm);
  await database.orm.em.execute(REGISTER);
  await folder.deliverRegion();
});

afterAll(async () => {
  await folder?.[Symbol.asyncDispose]();
  await database?.close();
});

const rows = <Row>(sql: string) => database.orm.em.fork().execute<Row[]>(sql);

const MARCH = "SELECT spend::text FROM core.provider_statement WHERE month = '2026-03-01'";

test("a statement that came in earlier does not take the place of a later one; one of the same day does", async () => {
  await folder.deliver("statements", ["FA00001;2026-03;FG0001;P1;80,50;3;9"], { on: "2026-05-10" });
  const older = ["FA00001;2026-03;FG0001;P1;1,50;1;1"];
  expect(await refusalLines(folder.deliver("statements", older, { on: "2026-04-01" }))).toEqual([
    "statements.csv, rij 2, kolom month: gekregen „FA00001, 2026-03”, verwacht een levering van 10-05-2026 of later, want er is er al een van die dag",
  ]);
  expect(await rows(MARCH)).toEqual([{ spend: "80.50" }]);
  await folder.deliver("statements", older, { on: "2026-05-10" });
  expect(await rows(MARCH)).toEqual([{ spend: "1.50" }]);
});

test("a month that is over today was not on an earlier day of delivery", async () => {
  const lines = await refusalLines(
    folder.deliver("statements", ["FA00001;2026-05;FG0001;P1;1;1;1"], { on: "2026-05-31" }),
  );
  expect(lines.join()).toContain("een maand die op de dag van aanlevering voorbij is");
});

test("an older list of providers does not undo a later one", async () => {
  const lines = await refusalLines(
    folder.deliver("providers", ["FA00002;Beek;SMALL;00000003;99000002;"], { on: "2026-06-09" }),
  );
  expect(lines).toEqual([
    "providers.csv, rij 2, kolom code: gekregen „FA00002”, verwacht een levering van 10-06-2026 of later, want deze rij kwam die dag",
  ]);
});

test("an older addendum does not undo a later one", async () => {
  const addendum = (subject: string) => [`FC1;7;2026-03-01;${subject}`];
  await folder.deliver("addenda", addendum("Indexering"));
  expect(await refusalLines(folder.deliver("addenda", addendum("Tarief"), { on: "2026-06-09" }))).toEqual([
    "addenda.csv, rij 2, kolom contract_code, number: gekregen „FC1, 7”, verwacht een levering van 10-06-2026 of later, want deze rij kwam die dag",
  ]);
  expect(await rows("SELECT source_code, locator FROM core.contract_addendum")).toEqual([
    { source_code: expect.stringContaining("aanlevering-"), locator: "rij 2" },
  ]);
});

test("a product with statements keeps its care category; without them it may change", async () => {
  await database.orm.em.execute(
    "INSERT INTO core.care_category (code, module_code, name, source_code) VALUES ('fictief-anders', 'fictief-inkoop', 'Anders', 'fictief')",
  );
  const moved = (code: string) => `${code};fictief-anders;Begeleiding;WMO;02;HOUR;64,80;2025-01-01;`;
  expect(await refusalLines(folder.deliver("products", [moved("P1")]))).toEqual([
    "products.csv, rij 2, kolom care_category_code: gekregen „fictief-anders”, verwacht fictief-begeleiding, want er zijn maandstaten van dit product; wat een andere zorgvorm is, krijgt een nieuwe productcode",
  ]);
  expect(await folder.deliver("products", [moved("P2")])).toMatchObject({ changed: 1 });
});

const FC2 = "FC2;FA00002;fictief-inkoop;fictief-begeleiding;;true;false;2025-01-01;;;;FG0002";

test("a row that comes again as it stood has not changed, and keeps its citation", async () => {
  const cited = () => rows("SELECT source_code, locator FROM core.contract WHERE code = 'FC2'");
  const before = await cited();
  const report = await folder.deliver("contracts", [FC2], { name: "again.csv" });
  expect(report).toMatchObject({ added: 0, changed: 0 });
  expect(await cited()).toEqual(before);
});

test("a contract that began earlier than was thought is corrected, with its municipalities", async () => {
  await folder.deliver("contracts", [
    FC2.replace("2025-01-01", "2024-01-01").replace("FG0002", "FG0003|FG0002"),
  ]);
  expect(
    await rows(
      "SELECT municipality_code, valid_from::text FROM core.contract_municipality WHERE contract_code = 'FC2' ORDER BY 1",
    ),
  ).toEqual([
    { municipality_code: "FG0002", valid_from: "2024-01-01" },
    { municipality_code: "FG0003", valid_from: "2024-01-01" },
  ]);
});

test("what an earlier delivery said stays readable, with its source and who said otherwise", async () => {
  const kept = await inImportTransaction(database.orm, (transaction) =>
    transaction.read(`
      SELECT superseded.table_name, superseded.key, superseded.earlier_row ->> 'valid_from' AS valid_from,
        earlier.file AS earlier, later.title AS later
      FROM core.superseded_row AS superseded
      JOIN core.source AS earlier ON earlier.code = superseded.source_code
      JOIN core.source AS later ON later.code = superseded.superseded_by
      WHERE superseded.table_name = 'contract'`),
  );
  expect(kept).toEqual([
    {
      table_name: "contract",
      key: { code: "FC2" },
      valid_from: "2025-01-01",
      earlier: "contracts.csv",
      later: "Aanlevering contracten",
    },
  ]);
});

test.each([
  ["a contract for nobody", "contracts", FC2.replace(/FG0002$/, ""), "ten minste één gemeentecode"],
  ["a municipality twice", "contracts", FC2.replace(/FG0002$/, "FG0002|FG0002"), "elk ervan één keer"],
  ["an obligation below nothing", "social-return", "FC1;2026;FA00001;-5;0;2026-12-31;FG0001", "0 of meer"],
  ["a price below nothing", "products", "P3;fictief-begeleiding;B;WMO;02;HOUR;-1;2025-01-01;", "0 of meer"],
  [
    "a declaration below nothing",
    "declarations",
    "FG0001;99000001;M1;02;;2026-03;FA00001;-1;0;1;1",
    "0 of meer",
  ],
  ["an addendum number nothing", "addenda", "FC1;0;2026-03-01;Indexering", "een volgnummer van 1"],
  ["a day in the year nothing", "addenda", "FC1;1;0000-03-01;Indexering", "een dag als JJJJ-MM-DD"],
])("%s is refused in words", async (_, format, row, words) => {
  expect((await refusalLines(folder.deliver(format, [row]))).join()).toContain(words);
});

test("care after the termination of a contract, or outside the time of a municipality, is outside the contract", async () => {
  const april = ["FA00002;2026-04;FG0002;P1;10;1;1"];
  await folder.deliver("contracts", [FC2.replace("2025-01-01;;;;", "2025-01-01;;;2026-03-15;")]);
  expect((await refusalLines(folder.deliver("statements", april))).join()).toContain("een contract voor");
  await folder.deliver("contracts", ["", FC2], { name: "open-again.csv" });
  await database.orm.em.execute(
    "UPDATE core.contract_municipality SET valid_to = '2026-04-01' WHERE contract_code = 'FC2'",
  );
  expect((await refusalLines(folder.deliver("statements", april))).join()).toContain("een contract voor");
});

test("a provider with an invented code is invented, and leaves with its region; its files may come again", async () => {
  expect(await rows("SELECT DISTINCT is_fictional FROM core.provider")).toEqual([{ is_fictional: true }]);
  await folder.deliver("addenda", ["FC1;1;2026-03-01;Indexering"]);
  await clearFictionalRegion(database.orm);
  for (const table of ["provider", "product", "contract", "contract_addendum", "provider_statement"])
    expect(await rows(`SELECT FROM core.${table}`)).toEqual([]);
  expect(await rows("SELECT FROM core.source WHERE title = 'Aanlevering aanbieders'")).toEqual([]);
  expect(
    await inImportTransaction(database.orm, (transaction) =>
      transaction.read("SELECT FROM core.superseded_row"),
    ),
  ).toEqual([]);
  await folder.deliverRegion();
  expect(await rows("SELECT FROM core.provider")).toHaveLength(2);
});
