import { afterAll, beforeAll, expect, test } from "@jest/globals";
import writeXlsxFile from "write-excel-file/node";
import { DeliveryFolder, REGISTER } from "../../../tests/support/delivery-folder.ts";
import { refusalLines } from "../../../tests/support/refusal-lines.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/test-database.ts";

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

const NO_PERSONS = "geen gegevens over personen";

test.each([
  ["inside a text", "addenda", ["FC1;1;2026-03-01;inzake 111222333 besproken"]],
  ["grouped inside a text", "addenda", ["FC1;1;2026-03-01;inzake 111-222-333 besproken"]],
  ["inside a list", "providers", ["FA00031;Zorg;;12345678|111222333;;"]],
  ["in a row that is too long", "addenda", ["FC1;1;2026-03-01;Indexering;111222333"]],
  [
    "in a column of amounts, as no amount",
    "social-return",
    ["FC1;2026;FA00001;bsn 111222333;0;2026-12-31;FG0001"],
  ],
  ["in the place of a header", "addenda", "FC1;1;2026-03-01;111222333\n"],
])("a burgerservicenummer %s refuses the whole, and is not repeated", async (_, format, content) => {
  const lines = (await refusalLines(folder.deliver(format, content))).join("\n");
  expect(lines).toContain(NO_PERSONS);
  expect(lines).not.toMatch(/111.?222.?333/);
});

test("the first row of a file without a header is not repeated", async () => {
  const lines = (await refusalLines(folder.deliver("addenda", "FC1;1;2026-03-01;J. de Vries\n"))).join("\n");
  expect(lines).toContain("een onbekende kolom (de 4e)");
  expect(lines).not.toContain("Vries");
});

test("what stands beside the columns of a spreadsheet is not repeated", async () => {
  const text = (value: string) => ({ value });
  const header = ["contract_code", "number", "agreed_on", "subject"].map(text);
  const bytes = await writeXlsxFile([
    [...header, null],
    [...["FC1", "1", "2026-03-01", "Indexering"].map(text), text("J. de Vries 111222333")],
  ]).toBuffer();
  const lines = await refusalLines(folder.deliver("addenda", bytes, { name: "addenda.xlsx" }));
  expect(lines).toEqual([
    "addenda.xlsx, rij 2: gekregen een waarde naast de kolommen, verwacht niets naast de kolommen van de kop",
  ]);
});

test("a small spreadsheet that unpacks to more than there is memory for is refused in words", async () => {
  const bytes = await writeXlsxFile([[{ value: " ".repeat(32_000) }]]).toBuffer();
  // The directory of the archive states the size of its first file 24 bytes after the entry's beginning.
  bytes.writeUInt32LE(2 ** 31, bytes.indexOf("PK\x01\x02") + 24);
  const lines = await refusalLines(folder.deliver("addenda", bytes, { name: "addenda.xlsx" }));
  expect(lines.join()).toContain("gekregen een spreadsheet die zich uitpakt tot meer dan 100 MB");
});

test("a file is not called by a burgerservicenummer, for its name is kept", async () => {
  const lines = await refusalLines(
    folder.deliver("addenda", ["FC1;1;2026-03-01;Indexering"], { name: "brief 111222333.csv" }),
  );
  expect(lines.join()).toContain(NO_PERSONS);
  expect(lines.join()).not.toContain("111222333");
});

test("nine digits of another kind are not repeated either", async () => {
  const lines = await refusalLines(folder.deliver("addenda", ["FC123456789;1;2026-03-01;Indexering"]));
  expect(lines).toEqual([
    "addenda.csv, rij 2, kolom contract_code: gekregen „FC•••••••••”, verwacht een contract dat bekend is; importeer zo nodig eerst de contracten",
  ]);
});

test("an amount may have nine digits, and nothing of what was refused was kept", async () => {
  await folder.deliver("social-return", ["FC1;2026;FA00001;111222333;0;2026-12-31;FG0001"]);
  expect(await rows("SELECT obliged_amount::text FROM core.social_return")).toEqual([
    { obliged_amount: "111222333" },
  ]);
  expect(await rows("SELECT FROM core.contract_addendum")).toEqual([]);
});
