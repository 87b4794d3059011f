import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { DeliveryFolder, REGISTER } from "../../../tests/support/delivery-folder.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/test-database.ts";
import { DELIVERY_FORMATS } from "./delivery-formats.ts";
import { csvTemplate, xlsxTemplate } from "./template.ts";

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

async function refusal(delivery: Promise<unknown>): Promise<string[]> {
  const message = await delivery.then(
    () => "niets geweigerd",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  return message
    .split("\n")
    .slice(1)
    .map((line) => line.trim());
}

test("a provider keeps several numbers of a kind, and a contract its municipalities in time", async () => {
  expect(
    await rows(
      "SELECT kind, identifier FROM core.provider_identifier WHERE provider_code = 'FA00001' ORDER BY 1, 2",
    ),
  ).toEqual([
    { kind: "AGB", identifier: "99000001" },
    { kind: "KVK", identifier: "00000001" },
    { kind: "KVK", identifier: "00000002" },
  ]);
  expect(
    await rows(
      "SELECT municipality_code, valid_to::text FROM core.contract_municipality WHERE contract_code = 'FC1' ORDER BY 1",
    ),
  ).toEqual([
    { municipality_code: "FG0001", valid_to: "2028-01-01" },
    { municipality_code: "FG0002", valid_to: "2028-01-01" },
  ]);
});

test("a second delivery changes what differs, leaves the rest, and says so", async () => {
  const report = await folder.deliver("providers", [
    "FA00001;Zorgpunt Aarhoven;LARGE;00000001|00000002;99000001;",
    "FA00002;Beekzorg Plus;SMALL;00000003;99000002;",
    "FA00003;Dijkhulp;;;99000003;",
  ]);
  expect(report).toMatchObject({ rowCount: 3, added: 1, changed: 1 });
  expect(await rows("SELECT name, locator FROM core.provider ORDER BY code")).toMatchObject([
    { name: "Zorgpunt Aarhoven" },
    { name: "Beekzorg Plus", locator: "rij 3" },
    { name: "Dijkhulp", locator: "rij 4" },
  ]);
});

test("the same file is taken in once", async () => {
  const again = ["FA00009;Eigenwijs;;;;"];
  await folder.deliver("providers", again, { name: "een.csv" });
  expect(await refusal(folder.deliver("providers", again, { name: "twee.csv" }))).toEqual([
    "twee.csv: gekregen hetzelfde bestand als „een.csv” van 10-06-2026, verwacht een bestand dat nog niet verwerkt is",
  ]);
});

test("a trial says what would change and changes nothing", async () => {
  const report = await folder.deliver("providers", ["FA00010;Proef;;;;"], { isDryRun: true });
  expect(report).toMatchObject({ added: 1, isDryRun: true });
  expect(await rows("SELECT FROM core.provider WHERE code = 'FA00010'")).toEqual([]);
  expect(await rows("SELECT FROM core.source WHERE fact_count = 1 AND title LIKE '%Proef%'")).toEqual([]);
});

test.each(DELIVERY_FORMATS.map((format) => [format.name, format] as const))(
  "the template of %s is read by its own format, as CSV and as a spreadsheet",
  async (name, format) => {
    const lines = await refusal(folder.deliver(name, csvTemplate(format), { isDryRun: true }));
    const ofSheet = await xlsxTemplate(format);
    const sheetLines = await refusal(folder.deliver(name, ofSheet, { name: `${name}.xlsx`, isDryRun: true }));
    // What the example points to may be unknown here; that its cells can be read is what counts.
    const isOfDatabase = (line: string) => line.includes("bekend is") || line.includes("een contract voor");
    expect(lines.filter((line) => line !== "" && !isOfDatabase(line))).toEqual([]);
    expect(sheetLines.filter((line) => line !== "" && !isOfDatabase(line))).toEqual([]);
  },
);

const STATEMENT = [
  "FA00001;2026-03;FG0001;P1;10432,50;14;161",
  "FA00001;2026-03;FG0001;P2;2075;5;50",
  "FA00001;2026-03;FG0002;P1;5184;8;80",
  "FA00002;2026-03;FG0002;P1;1296;3;20",
  "FA00001;2026-04;FG0001;P1;9720;13;150",
];

test("a template that was filled in by hand imports, and its months, years and timeliness are there", async () => {
  expect(await folder.deliver("statements", STATEMENT, { on: "2026-05-12" })).toMatchObject({
    rowCount: 5,
    added: 5,
  });
  expect(
    await rows(
      "SELECT sum(spend)::text AS spend, sum(clients)::text AS clients FROM core.statement_month_rollup WHERE provider_code = 'FA00001' AND month = '2026-03-01'",
    ),
  ).toEqual([{ spend: "17691.50", clients: "27" }]);
  expect(
    await rows(
      "SELECT municipality_code, spend::text, month_count FROM core.statement_year_rollup WHERE provider_code = 'FA00001' ORDER BY 1",
    ),
  ).toEqual([
    { municipality_code: "FG0001", spend: "22227.50", month_count: 2 },
    { municipality_code: "FG0002", spend: "5184", month_count: 1 },
  ]);
  expect(
    await rows(
      "SELECT provider_code, month::text, delivered_on <= due_on AS is_on_time FROM core.statement_delivery ORDER BY 1, 2",
    ),
  ).toEqual([
    { provider_code: "FA00001", month: "2026-03-01", is_on_time: false },
    { provider_code: "FA00001", month: "2026-04-01", is_on_time: true },
    { provider_code: "FA00002", month: "2026-03-01", is_on_time: false },
  ]);
});

test("the last delivery of a provider and month counts, and the earlier one stays readable", async () => {
  const corrected = ["FA00001;2026-03;FG0001;P1;11000;15;170", "FA00001;2026-03;FG0003;P1;100;1;2"];
  expect(await refusal(folder.deliver("statements", corrected))).toEqual([
    "statements.csv, rij 3, kolom provider_code: gekregen „FA00001”, verwacht een contract voor fictief-begeleiding dat in 2026-03 geldt voor FG0003",
  ]);
  const report = await folder.deliver("statements", corrected.slice(0, 1));
  expect(report).toMatchObject({ added: 0, changed: 1, superseded: 3 });
  expect(
    await rows(
      "SELECT delivery_number, is_current FROM core.statement_delivery WHERE provider_code = 'FA00001' AND month = '2026-03-01' ORDER BY 1",
    ),
  ).toEqual([
    { delivery_number: 1, is_current: false },
    { delivery_number: 2, is_current: true },
  ]);
  expect(await rows("SELECT sum(spend)::text AS spend FROM core.superseded_statement")).toEqual([
    { spend: "17691.50" },
  ]);
  expect(
    await rows(
      "SELECT municipality_code, spend::text FROM core.statement_year_rollup WHERE provider_code = 'FA00001' ORDER BY 1",
    ),
  ).toEqual([{ municipality_code: "FG0001", spend: "20720" }]);
});

test("the same file with ten kinds of mistakes is refused with ten sentences, in the order of its rows", async () => {
  const mistakes = [
    "FA00001;2026-13;FG0001;P1;10;1;1",
    "FA00001;2026-03;0001;P1;10;1;1",
    "FA00001;2026-03;FG0001;P1;tien;1;1",
    "FA00001;2026-03;FG0001;P1;1.155;1;1",
    "FA00001;2026-03;FG0001;P1;10;-1;1",
    "FA00001;2026-03;FG0001;P1;10;1",
    "FA00099;2026-03;FG0002;P1;10;1;1",
    "FA00002;2026-03;FG0002;P9;10;1;1",
    "FA00002;2026-04;FG0002;P1;10;1;1",
    "FA00002;2026-04;FG0002;P1;20;2;2",
    "FA00001;2099-01;FG0001;P1;10;1;1",
    "FA00002;2026-03;FG0001;P1;10;1;1",
  ];
  const lines = await refusal(folder.deliver("statements", mistakes, { name: "fout.csv" }));
  expect(lines).toEqual([
    "fout.csv, rij 2, kolom month: gekregen „2026-13”, verwacht een maand als JJJJ-MM",
    "fout.csv, rij 3, kolom municipality_code: gekregen „0001”, verwacht gemeentecode van het CBS, zoals FG0001",
    "fout.csv, rij 4, kolom spend: gekregen „tien”, verwacht een getal, zoals 1155480,50",
    "fout.csv, rij 5, kolom spend: gekregen „1.155”, verwacht een getal dat maar op één manier te lezen is, zoals 1155, 1155,0 of 1,1550",
    "fout.csv, rij 6, kolom clients: gekregen „-1”, verwacht een geheel getal van 0 of meer",
    "fout.csv, rij 7: gekregen 6 cellen, verwacht 7 cellen, zoals in de kop",
    "fout.csv, rij 8, kolom provider_code: gekregen „FA00099”, verwacht een aanbieder die bekend is; importeer zo nodig eerst de aanbieders",
    "fout.csv, rij 8, kolom provider_code: gekregen „FA00099”, verwacht een contract voor fictief-begeleiding dat in 2026-03 geldt voor FG0002",
    "fout.csv, rij 9, kolom product_code: gekregen „P9”, verwacht een product dat bekend is; importeer zo nodig eerst de producten",
    "fout.csv, rij 11, kolom municipality_code, provider_code, product_code, month: gekregen „FG0002, FA00002, P1, 2026-04-01”, verwacht elke rij één keer; deze stond al op rij 10",
    "fout.csv, rij 12, kolom month: gekregen „2099-01”, verwacht een maand die op de dag van aanlevering voorbij is",
    "fout.csv, rij 12, kolom provider_code: gekregen „FA00001”, verwacht een contract voor fictief-begeleiding dat in 2099-01 geldt voor FG0001",
    "fout.csv, rij 13, kolom provider_code: gekregen „FA00002”, verwacht een contract voor fictief-begeleiding dat in 2026-03 geldt voor FG0001",
  ]);
});

test("a file with a column about persons is refused whole, and nothing of it is repeated", async () => {
  const content =
    "provider_code;month;municipality_code;product_code;spend;clients;volume;bsn\nFA00001;2026-03;FG0001;P1;1;1;1;999990019\n";
  const lines = await refusal(folder.deliver("statements", content));
  expect(lines).toEqual([
    "statements.csv, rij 1: gekregen een kolom (de 8e) die over een persoon lijkt te gaan, verwacht geen gegevens over personen: het bestand is in zijn geheel geweigerd en er is niets van bewaard",
  ]);
});

test("a burgerservicenummer in a column of something else refuses the whole, and is not repeated", async () => {
  const lines = await refusal(
    folder.deliver("contracts", [
      "999990019;FA00001;fictief-inkoop;fictief-begeleiding;;false;false;2025-01-01;;;;FG0001",
    ]),
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("negen cijfers die een burgerservicenummer kunnen zijn");
  expect(lines[0]).not.toContain("999990019");
});

test.each([
  ["an empty file", "", "rij 1, kolom provider_code: gekregen geen kolom met die naam"],
  [
    "a header without rows",
    "provider_code;month;municipality_code;product_code;spend;clients;volume\n",
    "gekregen een bestand zonder rijen",
  ],
  [
    "a file that breaks off in a quoted cell",
    'provider_code;month;municipality_code;product_code;spend;clients;volume\n"FA00001;2026-03',
    "gekregen een regel die niet te lezen is",
  ],
])("%s is refused in words", async (_, content, words) => {
  expect((await refusal(folder.deliver("statements", content))).join("\n")).toContain(words);
});

test("a file that went through a Dutch spreadsheet is read: capitals in the header, its own dates, months and yes, and empty rows", async () => {
  await folder.deliver(
    "contracts",
    "Code;Provider code;Module_Code;care_category_code;lot;is_spot_contract;is_draft;Valid_from;valid_to;notice_months;terminated_on;municipality_codes\r\nFC20;FA00002;fictief-inkoop;fictief-begeleiding;;ja;Nee;1-1-2025;01-01-2028;6;;FG0003\r\n;;;;;;;;;;;\r\n\r\n",
  );
  expect(
    await rows(
      "SELECT valid_from::text, valid_to::text, is_spot_contract FROM core.contract WHERE code = 'FC20'",
    ),
  ).toEqual([{ valid_from: "2025-01-01", valid_to: "2028-01-01", is_spot_contract: true }]);
  const statement = ["FA00002;mrt-26;FG0003;P1;€ 1.000,50;1;2", ";;;;;;"];
  expect(await folder.deliver("statements", statement, { isDryRun: true })).toMatchObject({ rowCount: 1 });
});

test("Windows-1252, commas and a byte order mark are read", async () => {
  const header = "code,name,size_class,kvk_numbers,agb_codes,oin_numbers";
  await folder.deliver("providers", Buffer.from(`${header}\r\nFA00020,Caf\xe9 Zorg,,,,\r\n`, "latin1"));
  await folder.deliver("providers", `\uFEFF${header}\nFA00021,Über Zorg,,,,\n`);
  expect(
    await rows("SELECT name FROM core.provider WHERE code IN ('FA00020', 'FA00021') ORDER BY code"),
  ).toEqual([{ name: "Café Zorg" }, { name: "Über Zorg" }]);
});
