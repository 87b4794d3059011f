import { existsSync } from "node:fs";
import { readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { SeedsFolder } from "../../tests/support/seeds-folder.ts";
import { openTestDatabase, type TestDatabase } from "../../tests/support/test-database.ts";
import { LoopbackCbs, type Route } from "../import/cbs/loopback/loopback-cbs.ts";
import { type Lists, serveLists } from "../import/cbs/loopback/serve-lists.ts";
import { V3_BENEFITS } from "../import/cbs/loopback/v3-benefits.ts";
import { V4_INHABITANTS } from "../import/cbs/loopback/v4-inhabitants.ts";
import { seedsHash } from "../import/seeds-hash.ts";
import { importCommand } from "./import.ts";

const TABLE = "37230ned";
const FOLDER = "open-data/cbs-37230ned";
const INHABITANTS = "cbs-37230ned-t001036-t001038";
const serving = (lists: Lists): Route => serveLists({ version: "v4", table: TABLE, pageRows: 3 }, lists);
/** Busy, and willing to be asked again at once. */
const BUSY: Route = () => ({ status: 503, headers: { "retry-after": "0" } });

describe("import cbs", () => {
  let database: TestDatabase;
  let seeds: SeedsFolder;
  let data: SeedsFolder;
  let cbs: LoopbackCbs | undefined;
  let lines: string[] = [];
  let now = new Date("2026-11-23T12:00:00Z");

  beforeAll(async () => {
    database = await openTestDatabase();
  });

  afterAll(() => database.close());

  beforeEach(async () => {
    now = new Date("2026-11-23T12:00:00Z");
    seeds = await SeedsFolder.copy("cbs-gemeenten");
    data = await SeedsFolder.copy();
    await run();
  });

  afterEach(async () => {
    await cbs?.[Symbol.asyncDispose]();
    cbs = undefined;
    await data[Symbol.asyncDispose]();
    await seeds[Symbol.asyncDispose]();
  });

  async function run(...parameters: string[]): Promise<void> {
    lines = [];
    const command = importCommand({
      seedsFolder: seeds.path,
      dataFolder: data.path,
      signal: new AbortController().signal,
      clock: () => now,
      withDatabase: (work) => work(database.orm),
      print: (line) => lines.push(line),
    });
    await command.parseAsync(parameters, { from: "user" });
  }

  async function serve(...routes: Route[]): Promise<void> {
    await cbs?.[Symbol.asyncDispose]();
    cbs = await LoopbackCbs.start(...routes);
  }

  const fetching = (...more: string[]) => {
    const { v4 = "", v3 = "" } = cbs?.addresses ?? {};
    return run("cbs", TABLE, "--v4", v4, "--v3", v3, ...more);
  };

  async function figures(source: string): Promise<unknown[]> {
    return database.orm.em.fork().execute(
      `SELECT observation.municipality_code, observation.period, observation.value::text, observation.status, measure.unit
      FROM core.observation JOIN core.measure ON measure.code = observation.measure_code
      WHERE observation.source_code = '${source}' ORDER BY observation.municipality_code, observation.period, measure.code`,
    );
  }

  /** Every figure and every source, the moment of its import included. */
  async function standing(): Promise<unknown> {
    return database.orm.em.fork().execute(
      `SELECT (SELECT md5(string_agg(observation::text, '|' ORDER BY observation::text)) FROM core.observation) AS figures,
        (SELECT string_agg(source::text, '|' ORDER BY source.code) FROM core.source) AS sources`,
    );
  }

  const everything = async () => [await seedsHash(seeds.path), await readdir(join(seeds.path, "open-data"))];

  test("fetches, writes a folder in our own format, and imports it", async () => {
    await serve(serving(V4_INHABITANTS));
    await fetching();
    expect(await readdir(join(seeds.path, FOLDER))).toEqual([
      "measures.csv",
      "missing.csv",
      "observations.csv",
      "source.yml",
    ]);
    expect(await seeds.read(`${FOLDER}/measures.csv`)).toBe(
      [
        "code,name,unit,kind",
        "cbs-37230ned-d000025-t001038,Bevolking: Relatief (Geslacht T001038),PERCENT,RATIO",
        "cbs-37230ned-d000026-t001038,Bevolking: Groei: Relatief (Geslacht T001038),PERCENT,RATIO",
        `${INHABITANTS},Aantal inwoners (Geslacht T001038),COUNT,STOCK`,
        "",
      ].join("\n"),
    );
    expect(await seeds.read(`${FOLDER}/observations.csv`)).toBe(
      [
        "municipality_code,period,measure_code,value",
        `GM0202,2021,${INHABITANTS},162424`,
        "GM0202,2026-03,cbs-37230ned-d000026-t001038,-0.000015",
        "GM0202,2026-Q1,cbs-37230ned-d000025-t001038,0.12345678901234567891",
        `GM0274,2021,${INHABITANTS},0`,
        "",
      ].join("\n"),
    );
    const source = await seeds.read(`${FOLDER}/source.yml`);
    expect(source).toContain('table: "37230ned"');
    expect(source).toContain('licence: "CC BY 4.0 (Bron: CBS)"');
    expect(source).toContain("Opgehaald op 2026-11-23");
    expect(await figures("cbs-37230ned")).toEqual(
      expect.arrayContaining([
        { municipality_code: "GM0202", period: "2021", value: "162424", status: "FINAL", unit: "COUNT" },
        {
          municipality_code: "GM0202",
          period: "2026-Q1",
          value: "0.12345678901234567891",
          status: "PROVISIONAL",
          unit: "PERCENT",
        },
        { municipality_code: "GM0277", period: "2021", value: null, status: "NOT_AVAILABLE", unit: "COUNT" },
      ]),
    );
    expect(lines).toContain(
      "CBS 37230ned: Weggelaten: 1 lege cel van gemeenten die er in die periode niet waren.",
    );
    expect(lines).toContain(
      "CBS 37230ned: klaar voor seeds/open-data/cbs-37230ned: 4 cijfers en 3 zonder waarde, 3 maten.",
    );
  });

  test("keeps the pages in the folder of the platform's own data", async () => {
    await serve(serving(V4_INHABITANTS));
    await fetching();
    expect(await readdir(join(data.path, "cbs", TABLE))).toContain("37230ned-v4");
  });

  test("a second time changes nothing, also on another day", async () => {
    await serve(serving(V4_INHABITANTS));
    await fetching();
    const before = [await standing(), await everything()];
    now = new Date("2026-12-01T12:00:00Z");
    await fetching();
    expect(lines).toContain("CBS heeft niets gewijzigd: de map blijft zoals hij was.");
    expect(lines).toContain("  Er is niets veranderd.");
    expect([await standing(), await everything()]).toEqual(before);
  });

  test("renews what CBS changed", async () => {
    await serve(serving(V4_INHABITANTS));
    await fetching();
    const changed = JSON.parse(
      JSON.stringify(V4_INHABITANTS).replaceAll("2026-10-30", "2026-11-20").replace("162424.0", "162425.0"),
    ) as Lists;
    await serve(serving(changed));
    await fetching();
    expect(lines).toContain("  waarnemingen: 0 nieuw, 1 gewijzigd, 0 vervallen");
    expect(await readdir(join(seeds.path, "open-data"))).toEqual(["cbs-37230ned", "cbs-gemeenten"]);
  });

  test("a server that fails leaves seeds and database as they were", async () => {
    await serve(serving(V4_INHABITANTS));
    await fetching();
    const before = [await standing(), await everything()];
    const asLater = JSON.parse(
      JSON.stringify(V4_INHABITANTS).replaceAll("2026-10-30", "2026-11-20"),
    ) as Lists;
    const secondPage: Route = (address, times) =>
      address.href.includes("$skip=6") ? BUSY(address, times) : null;
    await serve(secondPage, serving(asLater));
    await expect(fetching()).rejects.toThrow("status 503, ook na 6 pogingen");
    expect([await standing(), await everything()]).toEqual(before);
  });

  test("an import that is refused puts the former folder back", async () => {
    await serve(serving(V4_INHABITANTS));
    await fetching();
    await seeds.append("reference/programmes.csv", "te,weinig");
    const before = [await standing(), await everything()];
    await serve(
      serving(
        JSON.parse(
          JSON.stringify(V4_INHABITANTS).replace("162424.0", "1.0").replaceAll("2026-10-30", "2026-11-20"),
        ) as Lists,
      ),
    );
    await expect(fetching()).rejects.toThrow("De import is geweigerd");
    expect(lines.at(-1)).toBe("De map van het CBS is teruggezet zoals hij was.");
    expect([await standing(), await everything()]).toEqual(before);
  });

  test("an import that is refused takes a first folder away again", async () => {
    await seeds.append("reference/programmes.csv", "te,weinig");
    const before = await everything();
    await serve(serving(V4_INHABITANTS));
    await expect(fetching()).rejects.toThrow("De import is geweigerd");
    expect(await everything()).toEqual(before);
  });

  test("what a run that was killed left is put right first", async () => {
    await serve(serving(V4_INHABITANTS));
    await fetching();
    const hidden = join(seeds.path, "open-data/.cbs-37230ned.vorige");
    await rename(join(seeds.path, FOLDER), hidden);
    await serve(BUSY);
    await expect(fetching()).rejects.toThrow("status 503");
    expect(existsSync(hidden)).toBe(false);
    expect(await readFile(join(seeds.path, FOLDER, "observations.csv"), "utf8")).toContain("162424");
  });

  test("--dry-run says what would change and leaves everything", async () => {
    const before = [await standing(), await everything()];
    await serve(serving(V4_INHABITANTS));
    const { v4 = "", v3 = "" } = cbs?.addresses ?? {};
    await run("--dry-run", "cbs", TABLE, "--v4", v4, "--v3", v3);
    expect(lines).toContain("  waarnemingen: 7 nieuw, 0 gewijzigd, 0 vervallen");
    expect([await standing(), await everything()]).toEqual(before);
  });

  test("asks only for the periods and codes that were chosen, into the folder that was named", async () => {
    await serve(serving(V4_INHABITANTS));
    await fetching(
      "--periods",
      "2021JJ00,2026KW01",
      "--choose",
      "Geslacht=T001038",
      "--name",
      "cbs-bevolking",
    );
    expect(
      cbs?.count("(Perioden eq '2021JJ00' or Perioden eq '2026KW01') and (Geslacht eq 'T001038')"),
    ).toBeGreaterThan(0);
    expect(existsSync(join(seeds.path, "open-data/cbs-bevolking/observations.csv"))).toBe(true);
  });

  test("reads v3, and leaves out and counts municipalities that the register does not know", async () => {
    const stranger =
      '{"RegioS":"GM9999","Leeftijd":"10000","Perioden":"2021JJ00","Bijstand_1":1,"PerHuishouden_2":1.125,"Naam_3":""}';
    const TypedDataSet = [
      ...[V3_BENEFITS.TypedDataSet ?? []].flat(),
      stranger,
      stranger.replace("GM9999", "GM0221").replace(":1.125", ":12.125"),
    ];
    await serve(serveLists({ version: "v3", table: "80794ned" }, { ...V3_BENEFITS, TypedDataSet }));
    const { v4 = "", v3 = "" } = cbs?.addresses ?? {};
    await run("cbs", "80794ned", "--v4", v4, "--v3", v3);
    expect(lines).toContain(
      "CBS 80794ned: Weggelaten: 2 cijfers van 1 gemeente die het register niet kent (GM9999).",
    );
    expect(await seeds.read("open-data/cbs-80794ned/observations.csv")).toContain(
      "GM0221,2021,cbs-80794ned-perhuishouden-2-10000,12.1250",
    );
    expect(await figures("cbs-80794ned")).toHaveLength(10);
  });

  test.each([
    ["a folder that people made", ["--name", "cbs-gemeenten"], "kies met --name een andere map"],
    ["a name that is no folder", ["--name", "../sources"], "kleine letters, cijfers en streepjes"],
    ["periods without a code", ["--periods", ","], "--periods noemt geen periode"],
    ["a choice without codes", ["--choose", "Geslacht"], "is geen keuze"],
    ["a period that CBS does not have", ["--periods", "1800JJ00"], "code „1800JJ00” van Perioden"],
  ])("refuses %s", async (_, parameters, sentence) => {
    const before = await everything();
    await serve(serving(V4_INHABITANTS));
    await expect(fetching(...parameters)).rejects.toThrow(sentence);
    expect(await everything()).toEqual(before);
  });

  test("refuses a school year, which our formats do not hold", async () => {
    const text = JSON.stringify(V4_INHABITANTS).replaceAll("2021JJ00", "2021SJ00");
    await serve(serving(JSON.parse(text) as Lists));
    await expect(fetching()).rejects.toThrow("gekregen „2021/2022”. Kies met --periods");
  });
});
