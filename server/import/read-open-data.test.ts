import { beforeAll, describe, expect, test } from "@jest/globals";
import { SeedsFolder } from "../../tests/support/seeds-folder.ts";
import { textOf } from "./cells/text-of.ts";
import { measures } from "./formats/measures.format.ts";
import { municipalRedivisions } from "./formats/municipal-redivisions.format.ts";
import { municipalities } from "./formats/municipalities.format.ts";
import { observations } from "./formats/open-data/observations.format.ts";
import type { SeedFormat, Values } from "./formats/seed-format.ts";
import { ImportRefused } from "./problem.ts";
import { readSeeds, type Seeds } from "./read-seeds.ts";

const MUNICIPALITIES = "cbs-gemeenten";
const INHABITANTS = "cbs-inwoners";
const EXPENSES = "cbs-iv3-lasten";
const FIGURES = `open-data/${INHABITANTS}/observations.csv`;

/** The register of the whole country and one folder of figures, spoiled or not. */
async function reading(code: string, spoil?: (folder: SeedsFolder) => Promise<void>): Promise<Seeds> {
  await using folder = await SeedsFolder.copy(MUNICIPALITIES, code);
  await spoil?.(folder);
  return await readSeeds(folder.path);
}

async function refusalAfter(
  code: string,
  spoil: (folder: SeedsFolder) => Promise<void>,
): Promise<ImportRefused> {
  const error: unknown = await reading(code, spoil).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ImportRefused) return error;
  throw new Error("The import must be refused, but got: no refusal");
}

function figuresIn({ large }: Seeds): Values[] {
  const batches = [...(large.get(observations)?.handOver() ?? [])];
  return batches.flatMap(({ json }) => JSON.parse(json) as Values[]);
}

function rowIn({ rows }: Seeds, format: SeedFormat, where: Values) {
  return rows
    .get(format)
    ?.find(({ values }) => Object.entries(where).every(([column, value]) => values[column] === value));
}

describe("the figures of others", () => {
  test("are final, or provisional where their publisher may still change them", async () => {
    const figures = figuresIn(await reading(INHABITANTS));
    const of = (period: string) =>
      figures.find((row) => row.municipality_code === "GM0274" && row.period === period);
    expect(of("2021")).toMatchObject({ value: "31417", status: "FINAL", source_code: INHABITANTS });
    expect(of("2026")).toMatchObject({ status: "PROVISIONAL" });
    expect(figures).toHaveLength(3543);
  });

  describe("of Iv3", () => {
    let figures: Values[];

    beforeAll(async () => {
      const seeds = await reading(EXPENSES, (folder) =>
        folder.append(`open-data/${EXPENSES}/source.yml`, 'provisional_periods: ["2025"]'),
      );
      figures = figuresIn(seeds);
    });

    test("are told by taakveld, which is text: 6.6 became 6.60", () => {
      const budget = (period: string, category: string) =>
        figures.find(
          (row) =>
            row.municipality_code === "GM0202" &&
            row.measure_code === "iv3-expense-budget" &&
            row.period === period &&
            row.category === category,
        );
      expect(budget("2024", "6.6")).toMatchObject({ value: "14658000", status: "FINAL" });
      expect(budget("2025", "6.60")).toMatchObject({ value: "17789000", status: "PROVISIONAL" });
      expect([budget("2024", "6.60"), budget("2025", "6.6")]).toEqual([undefined, undefined]);
    });

    test("that are missing have no value and a reason, also in a provisional year", () => {
      const missing = figures.filter(({ status }) => status === "NOT_AVAILABLE");
      expect(missing).toHaveLength(970 + 116);
      expect(missing.every(({ value, reason }) => value === null && textOf(reason) !== "")).toBe(true);
      expect(missing).toContainEqual(
        expect.objectContaining({ municipality_code: "GM0014", period: "2025", category: "6.22" }),
      );
    });
  });
});

describe("what is stated twice in equal words is one row", () => {
  test("a measure of a document gets the kind that only the open data say", async () => {
    const seeds = await reading(INHABITANTS);
    expect(rowIn(seeds, measures, { code: "inhabitants" })).toMatchObject({
      file: "reference/measures.csv",
      values: { name: "Inwoners", unit: "PERSONS", kind: "STOCK" },
    });
    expect(rowIn(seeds, measures, { code: "placements" })?.values.kind).toBeUndefined();
  });

  test("the nineteen municipalities of the register are among the 463 of the country", async () => {
    const seeds = await reading(INHABITANTS);
    const all = seeds.rows.get(municipalities) ?? [];
    expect(all).toHaveLength(463);
    expect(all.filter(({ file }) => file.startsWith("reference/"))).toHaveLength(19);
  });

  test("a redivision keeps the place where a document prints it", async () => {
    const seeds = await reading(INHABITANTS);
    const zevenaar = rowIn(seeds, municipalRedivisions, { predecessor_code: "GM0196" });
    expect(zevenaar?.values).toMatchObject({
      successor_code: "GM0299",
      is_split: false,
      source_code: "001-mgr-sdcg-uitvoeringsprogramma-2019",
      locator: "L156",
    });
    const haaren = rowIn(seeds, municipalRedivisions, {
      predecessor_code: "GM0788",
      successor_code: "GM0757",
    });
    expect(haaren?.values).toMatchObject({
      is_split: true,
      source_code: MUNICIPALITIES,
      locator: "POPULATION: GM0788, GM0757",
    });
  });

  test("what is kept in raw is what was delivered, not what was merged", async () => {
    const seeds = await reading(INHABITANTS);
    const row = rowIn(seeds, measures, { code: "inhabitants" });
    expect(row?.cells).toEqual({ code: "inhabitants", name: "Inwoners", unit: "PERSONS" });
    expect(seeds.files.map(({ file, row_count }) => [file, row_count])).toContainEqual([FIGURES, 3543]);
  });
});

describe("what is stated twice in other words is refused", () => {
  test("and both rows are named", async () => {
    const { message, problems } = await refusalAfter(INHABITANTS, (folder) =>
      folder.replace(
        `open-data/${INHABITANTS}/measures.csv`,
        "inhabitants,Inwoners,PERSONS",
        "inhabitants,Inwoners,COUNT",
      ),
    );
    expect(problems).toHaveLength(1);
    expect(message).toMatch(
      /open-data\/cbs-inwoners\/measures\.csv, rij 2, kolom unit: gekregen „COUNT”, verwacht „PERSONS”, zoals in reference\/measures\.csv, rij \d+/,
    );
  });

  test("also between two folders of open data", async () => {
    const { problems } = await refusalAfter(INHABITANTS, async (folder) => {
      await folder.write(
        `open-data/${MUNICIPALITIES}/measures.csv`,
        "code,name,unit,kind\ninhabitants,Inwoners,PERSONS,ADDITIVE\n",
      );
    });
    expect(problems).toMatchObject([
      {
        file: `open-data/${INHABITANTS}/measures.csv`,
        column: "kind",
        came: "„STOCK”",
        expected: `„ADDITIVE”, zoals in open-data/${MUNICIPALITIES}/measures.csv, rij 2`,
      },
    ]);
  });

  test("within one file even in equal words", async () => {
    const { problems } = await refusalAfter(INHABITANTS, (folder) =>
      folder.append(`open-data/${INHABITANTS}/measures.csv`, "inhabitants,Inwoners,PERSONS,STOCK"),
    );
    expect(problems).toMatchObject([
      { row: 3, column: "code", expected: expect.stringContaining("één keer") },
    ]);
  });
});

describe("a figure is refused", () => {
  test.each([
    ["a municipality that does not exist", "GM9999,2021,inhabitants,100", "municipality_code", "„GM9999”"],
    ["a code with a dot", "GM02.02,2021,inhabitants,100", "municipality_code", "„GM02.02”"],
    ["a measure that nobody explains", "GM0202,2016,residents,100", "measure_code", "„residents”"],
    [
      "a measure with a dot in its code",
      "GM0202,2016,inhabitants.total,100",
      "measure_code",
      "„inhabitants.total”",
    ],
    ["the dot by which CBS keeps a figure secret", "GM0202,2016,inhabitants,.", "value", "„.”"],
    ["a month that does not exist", "GM0202,2016-13,inhabitants,100", "period", "„2016-13”"],
  ])("with %s", async (_, line, column, came) => {
    const { problems } = await refusalAfter(INHABITANTS, (folder) => folder.append(FIGURES, line));
    expect(problems).toMatchObject([{ file: FIGURES, row: 3545, column, came }]);
  });

  test("that stands there already with another value; both rows are named", async () => {
    const { message, problems } = await refusalAfter(INHABITANTS, (folder) =>
      folder.append(FIGURES, "GM0003,2017,inhabitants,11972"),
    );
    expect(problems).toHaveLength(1);
    expect(message).toContain(
      `${FIGURES}, rij 3545, kolom municipality_code + measure_code + category + period + source_code: gekregen „GM0003 / inhabitants /  / 2017 / cbs-inwoners”, verwacht iedere sleutel één keer; deze staat ook in ${FIGURES}, rij 2`,
    );
  });

  test("that is missing and present at once", async () => {
    const { problems } = await refusalAfter(INHABITANTS, (folder) =>
      folder.write(
        `open-data/${INHABITANTS}/missing.csv`,
        "municipality_code,period,measure_code,reason\nGM0202,2021,inhabitants,Zoekgeraakt\n",
      ),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]?.expected).toContain("iedere sleutel één keer");
  });

  test("by a taakveld of another year", async () => {
    const file = `open-data/${EXPENSES}/iv3-expenses.csv`;
    const { problems } = await refusalAfter(EXPENSES, (folder) =>
      folder.write(file, "municipality_code,period,stage,taakveld,value\nGM0202,2023,BUDGET,6.60,1000\n"),
    );
    expect(problems).toMatchObject([
      { file, column: "taakveld", came: "„6.60”", expected: "een taakveld van 2023 (taakvelden)" },
    ]);
  });
});

describe("a folder is refused", () => {
  test("whose provisional year has no figures: a slip of the pen", async () => {
    const { problems } = await refusalAfter(INHABITANTS, (folder) =>
      folder.replace(`open-data/${INHABITANTS}/source.yml`, '- "2026"', '- "2062"'),
    );
    expect(problems).toMatchObject([{ file: `open-data/${INHABITANTS}/source.yml`, came: "„2062”" }]);
  });

  test("whose description lacks the table or says what nobody asked", async () => {
    const { problems } = await refusalAfter(INHABITANTS, (folder) =>
      folder.replace(`open-data/${INHABITANTS}/source.yml`, "table:", "tabel:"),
    );
    expect(problems.map(({ column, came }) => [column, came])).toEqual([
      ["table", "een lege cel"],
      [null, "„tabel”"],
    ]);
  });

  test("that holds another kind of file", async () => {
    const { problems } = await refusalAfter(INHABITANTS, (folder) =>
      folder.write(`open-data/${INHABITANTS}/budgets.csv`, ""),
    );
    expect(problems).toMatchObject([{ came: "„budgets.csv”" }]);
  });
});
