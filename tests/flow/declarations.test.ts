import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { Client } from "pg";
import { importCommand } from "#server/commands/import.ts";
import { inImportTransaction } from "#server/import/import-transaction.ts";
import { type WrittenMessage, writeMessage } from "../support/declarations/written-message.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";
import { databaseUrl } from "../support/test-cluster.ts";
import { openTestDatabase, type TestDatabase } from "../support/test-database.ts";

/** Of the test range, and of no other test: they are looked for in everything that PostgreSQL keeps. */
const ONE = "999981734";
const OTHER = "999971923";
const SERVICES = [
  { bsn: ONE, cents: 5000 },
  { bsn: ONE, cents: 123_456, code: "45A04" },
  { bsn: OTHER, cents: 5001 },
];

let database: TestDatabase;
let folder: string;
let heard: string[];

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
});
afterAll(() => database.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "regiospiegel-declarations-"));
  heard = [];
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs the command as a person does, and keeps all that it says, refusals included. */
async function run(...parameters: string[]): Promise<string> {
  const before = heard.length;
  const command = importCommand({
    seedsFolder: join(PROJECT_FOLDER, "seeds"),
    dataFolder: folder,
    signal: new AbortController().signal,
    clock: () => new Date("2026-11-26T12:00:00Z"),
    withDatabase: (work) => work(database.orm),
    print: (line) => heard.push(line),
  });
  try {
    await command.parseAsync(["declarations", ...parameters], { from: "user" });
  } catch (error) {
    heard.push(error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error));
  }
  return heard.slice(before).join("\n");
}

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const message = (written: Partial<WrittenMessage> = {}): string =>
  writeMessage({ services: SERVICES, ...written });

function totals(): Promise<Record<string, unknown>[]> {
  return inImportTransaction(database.orm, (transaction) =>
    transaction.read<Record<string, unknown>>(
      `SELECT municipality_code, agb_code, product_category_code, product_code, to_char(month, 'YYYY-MM') AS month,
        debit_amount, credit_amount, volume, clients
      FROM core.declaration_total ORDER BY agb_code, product_code`,
    ),
  );
}

describe("npm run import -- declarations", () => {
  test("a trial writes nothing, the import writes exact euros, and the same message again changes nothing", async () => {
    const path = await file("bericht.xml", message({ agb: "00000001" }));
    expect(await run(path, "--dry-run")).toContain("Proef: er is niets geschreven.");
    expect(await totals()).toEqual([]);
    expect(await run(path)).toContain("Declaraties: 1 bericht, 3 prestaties, 2 totalen erbij.");
    const key = {
      municipality_code: "GM0384",
      agb_code: "00000001",
      product_category_code: "45",
      month: "2026-04",
    };
    const standing = [
      {
        ...key,
        product_code: "45A03",
        debit_amount: "100.01",
        credit_amount: "0.00",
        volume: "8",
        clients: 2,
      },
      {
        ...key,
        product_code: "45A04",
        debit_amount: "1234.56",
        credit_amount: "0.00",
        volume: "4",
        clients: 1,
      },
    ];
    expect(await totals()).toEqual(standing);
    expect(await run(path)).toContain("1 bericht was al verwerkt.");
    expect(await totals()).toEqual(standing);
  });

  test("a message that came before with other amounts is refused, and so is a whole set of files with one fault", async () => {
    const first = await file("eerste.xml", message({ agb: "00000002" }));
    expect(await run(first)).toContain("2 totalen erbij");
    const before = await totals();
    const changed = await file(
      "tweede.xml",
      message({ agb: "00000002", services: [{ bsn: ONE, cents: 1 }] }),
    );
    const fresh = await file("derde.xml", message({ agb: "00000003" }));
    expect(await run(fresh, changed)).toContain("een bericht dat al verwerkt is, nu met andere bedragen");
    expect(await totals()).toEqual(before);
  });

  test("a municipality that does not exist is refused, and an AGB code of nobody is told", async () => {
    const path = await file("onbekend.xml", message({ municipality: "9998" }));
    expect(await run(path)).toContain("kolom Ontvanger: gekregen een gemeentecode die niet bestaat");
    const nobody = await file("niemand.xml", message({ agb: "00000004" }));
    expect(await run(nobody)).toContain("Bij deze AGB-codes is geen aanbieder bekend: 00000004.");
  });

  test("totals come as CSV too, with the same columns as the table", async () => {
    const csv = [
      "municipality_code,agb_code,message_reference,product_category_code,product_code,month,provider_code,debit_amount,credit_amount,volume,clients",
      "GM0202,00000005,F-1,45,45A03,2026-04,,100.50,0.50,8,2",
    ].join("\n");
    expect(await run(await file("totalen.csv", csv))).not.toContain("geweigerd");
    expect(await totals()).toContainEqual(
      expect.objectContaining({ agb_code: "00000005", debit_amount: "100.50", credit_amount: "0.50" }),
    );
  });
});

/** Every table of the database as text. */
async function everyRow(): Promise<string> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query("SET ROLE regiospiegel_importer");
    const { rows } = await client.query<{ name: string }>(
      "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('raw', 'core')",
    );
    const texts: string[] = [];
    for (const { name } of rows) {
      const { rows: found } = await client.query<{ text: string | null }>(
        `SELECT string_agg(row::text, E'\\n') AS text FROM ${name} AS row WHERE row::text ~ '999981734|999971923'`,
      );
      texts.push(found[0]?.text ?? "");
    }
    return texts.join("\n");
  } finally {
    await client.end();
  }
}

/** The files of PostgreSQL itself, its log of changes included, in which one of the texts stands. */
async function filesWith(texts: readonly string[]): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl("postgres") });
  await client.connect();
  await client.query("CHECKPOINT");
  const { rows } = await client.query<{ data_directory: string }>("SHOW data_directory");
  await client.end();
  const root = rows[0]?.data_directory ?? "";
  const own = await readdir(root, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of own.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (texts.some((text) => bytes.includes(text))) found.push(path);
  }
  return found;
}

describe("no person reaches database, disk, log or error text", () => {
  test("after messages that were taken in, and after every kind of failure", async () => {
    const good = message({ agb: "00000010" });
    const names = [ONE, OTHER, "Pietersen-Qvogelzang", "1987-06-05"];
    const files: Record<string, string> = {
      "goed.xml": good,
      "midden-in-nummer.xml": message({ agb: "00000011" }).replace(ONE, `${ONE.slice(0, 4)}<${ONE.slice(4)}`),
      "nummer-als-element.xml": message({ agb: "00000012" }).replace(ONE, `<n${ONE}>`),
      "te-lang-nummer.xml": message({ agb: "00000013" }).replace(ONE, `${ONE}${OTHER}`),
      "naam-ertussen.xml": message({ agb: "00000014" }).replace(
        "</jw323:Bsn>",
        "</jw323:Bsn>Pietersen-Qvogelzang",
      ),
      "geboortedatum.xml": message({ agb: "00000015" }).replace(
        "</jw323:Bsn>",
        "</jw323:Bsn><jw323:Geboortedatum>1987-06-05</jw323:Geboortedatum>",
      ),
      "onbekende-code.xml": message({ agb: "00000016" }).replaceAll(">45<", ">99<"),
      "onbekende-gemeente.xml": message({ agb: "00000017", municipality: "9998" }),
      "verkeerd-totaal.xml": message({ agb: "00000018", total: 1 }),
      "afgebroken.xml": good.slice(0, good.lastIndexOf(OTHER) + 9),
      "kenmerk-is-bsn.xml": message({ agb: "00000019", identification: ONE }),
      "kenmerk-is-naam.xml": message({ agb: "00000020", identification: "Qvogelzang" }),
      [`${ONE}.xml`]: message({ agb: "00000021", total: 2 }),
      "in-attribuut.xml": message({ agb: "00000022" }).replace("<jw323:Bsn>", `<jw323:Bsn naam="${ONE}">`),
      "entiteit.xml": `<!DOCTYPE a [<!ENTITY b "${ONE}">]>${message({ agb: "00000023" })}`,
    };
    for (const [name, content] of Object.entries(files)) {
      await run(await file(name, content), "--dry-run");
      await run(join(folder, name));
    }
    const examples = resolve(PROJECT_FOLDER, "../shared/data/istandaarden-3.2");
    if (existsSync(examples)) {
      await run(join(examples, "jw/JW323.xml"), join(examples, "wmo/WMO323.xml"));
      names.push("999900018");
    }
    const said = heard.join("\n").replaceAll(folder, "");
    expect(said).toContain("verwacht negen cijfers");
    for (const text of [...names, "Qvogelzang", ONE.slice(4), OTHER.slice(0, 8)])
      expect(said).not.toContain(text);
    expect(await everyRow()).not.toMatch(/\d/);
    expect(await filesWith([ONE, OTHER, "Pietersen-Qvogelzang", "Qvogelzang"])).toEqual([]);
    // What was kept is found where persons are looked for: the search is no empty one.
    expect(await filesWith(["00000010"])).not.toEqual([]);
    // Nothing was put beside the messages either.
    expect((await readdir(folder)).sort()).toEqual(Object.keys(files).sort());
  });
});
