import { describe, expect, test } from "@jest/globals";
import writeXlsxFile from "write-excel-file/node";
import { SeedsFolder } from "../../tests/support/seeds-folder.ts";
import { inhabitants } from "./formats/inhabitants.format.ts";
import { ImportRefused } from "./problem.ts";
import { readSeeds } from "./read-seeds.ts";

const MEMO = "sources/000-mgr-sdcg-inburgering-2021";
const MEASUREMENT = "sources/002-mgr-sdcg-nulmeting-inkoop-2017";
const PARTICIPATIONS = "reference/participations.csv";

async function refusalOf(folder: SeedsFolder): Promise<ImportRefused> {
  const error: unknown = await readSeeds(folder.path).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ImportRefused) return error;
  throw new Error("The import must be refused, but got: no refusal");
}

async function refusalAfter(spoil: (folder: SeedsFolder) => Promise<void>): Promise<ImportRefused> {
  await using folder = await SeedsFolder.copy();
  await spoil(folder);
  return await refusalOf(folder);
}

test("the seeds as they are hold no problems", async () => {
  await using folder = await SeedsFolder.copy();
  await expect(readSeeds(folder.path)).resolves.toHaveProperty("rows");
});

describe("a figure that lost a digit is refused", () => {
  test("Arnhem's contribution of 2021, € 13.061, as 1306", async () => {
    const { message, problems } = await refusalAfter((folder) =>
      folder.replace(`${MEMO}/contributions.csv`, "2021,13061,", "2021,1306,"),
    );
    expect(problems).toHaveLength(1);
    expect(message).toContain(
      `${MEMO}/contributions.csv, rij 2, kolom amount: gekregen „1306”, verwacht een getal dat in printed staat („€ 13.061”)`,
    );
  });

  test("in what was printed as well as in the figure", async () => {
    const { problems } = await refusalAfter((folder) =>
      folder.replace(`${MEMO}/inhabitants.csv`, "162.424", "162.42"),
    );
    expect(problems).toMatchObject([{ row: 2, column: "inhabitants", came: "„162424”" }]);
  });

  test("in a figure of one digit, which leaves an empty cell", async () => {
    const { problems } = await refusalAfter((folder) =>
      folder.replace(`${MEMO}/formation-posts.csv`, ",,6,PROGRAMME", ",,,PROGRAMME"),
    );
    expect(problems).toMatchObject([{ row: 3, column: "fte of hours_per_week", came: "een lege cel" }]);
  });

  test("in a year", async () => {
    const { problems } = await refusalAfter((folder) =>
      folder.replace(`${MEMO}/inhabitants.csv`, "GM0202,2021,", "GM0202,202,"),
    );
    expect(problems).toMatchObject([{ row: 2, column: "reference_year", came: "„202”" }]);
  });

  test("in a number that the source writes as a word", async () => {
    const { problems } = await refusalAfter((folder) =>
      folder.replace(`${MEASUREMENT}/results.csv`, "ACTUAL,12,FINAL", "ACTUAL,2,FINAL"),
    );
    expect(problems).toMatchObject([
      { column: "value", expected: expect.stringContaining("twaalf gemeenten") },
    ]);
  });
});

describe("a key stands in one row", () => {
  test("of one file", async () => {
    const { message } = await refusalAfter((folder) =>
      folder.append(`${MEMO}/inhabitants.csv`, "GM0202,2021,162424,L235,162.424"),
    );
    expect(message).toContain(
      `${MEMO}/inhabitants.csv, rij 11, kolom municipality_code + reference_year + source_code: gekregen „GM0202 / 2021 / 000-mgr-sdcg-inburgering-2021”, verwacht iedere sleutel één keer; deze staat ook in ${MEMO}/inhabitants.csv, rij 2`,
    );
  });

  test("of all sources together", async () => {
    const { problems } = await refusalAfter((folder) =>
      folder.append(`${MEASUREMENT}/module-tasks.csv`, "inburgering,11,Iets anders,true,2022-01-01,,L1,x"),
    );
    expect(problems).toMatchObject([
      {
        file: `${MEASUREMENT}/module-tasks.csv`,
        column: "module_code + position",
        expected: expect.stringContaining(`${MEMO}/module-tasks.csv, rij 2`),
      },
    ]);
  });
});

describe("valid time", () => {
  test("of one municipality in one module does not overlap; both rows are named", async () => {
    const { problems } = await refusalAfter((folder) =>
      folder.append(PARTICIPATIONS, "GM0196,inkoop,2017-12-31,2018-06-01,RECONSTRUCTED,,,"),
    );
    expect(problems).toMatchObject([
      {
        file: PARTICIPATIONS,
        column: "valid_from",
        came: "„2017-12-31”",
        expected: expect.stringMatching(/participations\.csv, rij \d+ \(2017-04-01 tot 2018-01-01\)/),
      },
    ]);
  });

  test("is half-open: who leaves on a day may return on it", async () => {
    await using folder = await SeedsFolder.copy();
    await folder.append(PARTICIPATIONS, "GM0196,inkoop,2018-01-01,2018-06-01,RECONSTRUCTED,,,");
    await expect(readSeeds(folder.path)).resolves.toHaveProperty("rows");
  });

  test("ends after it begins", async () => {
    const { problems } = await refusalAfter((folder) =>
      folder.replace(PARTICIPATIONS, "2017-04-01,2018-01-01", "2017-04-01,2017-04-01"),
    );
    expect(problems).toMatchObject([{ column: "valid_to", came: "„2017-04-01”" }]);
  });
});

test("ten different problems are all in the one refusal", async () => {
  const { message, problems } = await refusalAfter(async (folder) => {
    await folder.replace(`${MEMO}/contributions.csv`, "GM0202,mgr-sdcg", "GM9999,mgr-sdcg");
    await folder.replace(`${MEMO}/budgets.csv`, "2021,DRAFT", "2021,CONCEPT");
    await folder.replace(`${MEMO}/budget-lines.csv`, "false,false,L209", "nee,false,L209");
    await folder.replace(`${MEMO}/events.csv`, "2021-09-23", "2021-09-31");
    await folder.replace(`${MEMO}/claims.csv`, "on=2022-01-01", "on=2022-01-01|on=2023-01-01");
    await folder.replace(`${MEMO}/inhabitants.csv`, "11064,L237,11.064", "11064,L237");
    await folder.replace(`${MEMO}/allocation-rules.csv`, "reference_date", "peildatum");
    await folder.replace(`${MEMO}/source.yml`, "code: 000-", "code: 999-");
    await folder.write(`${MEMO}/kladje.txt`, "nog doen");
    await folder.replace(
      `${MEASUREMENT}/effort-shares.csv`,
      "Relatiemanagement,1,,50,",
      "Relatiemanagement,1,,1.500,",
    );
  });
  const places = problems.map(({ file, row, column }) => [file.split("/").at(-1), row, column]);
  expect(places).toEqual(
    expect.arrayContaining([
      ["contributions.csv", 2, "municipality_code"],
      ["budgets.csv", 2, "stage"],
      ["budget-lines.csv", 2, "is_pro_memoria"],
      ["events.csv", 2, "on"],
      ["claims.csv", 2, "arguments"],
      ["inhabitants.csv", 3, "printed"],
      ["allocation-rules.csv", 1, "reference_date"],
      ["source.yml", null, "code"],
      ["kladje.txt", null, null],
      ["effort-shares.csv", 2, "percentage"],
    ]),
  );
  expect(message.split("\n")).toHaveLength(problems.length + 1);
  expect(message).toMatch(/^De import is geweigerd en er is niets gewijzigd: \d+ problemen\.\n/);
});

test("a claim is checked with figures that exist", async () => {
  const { problems } = await refusalAfter((folder) =>
    folder.append(
      `${MEMO}/claims.csv`,
      'wsp-x,mgr-sdcg,wsp,Index,2.5,PERCENT,2019,BUDGET_GROWTH,from=geen-begroting,L1,"2,5%"',
    ),
  );
  expect(problems.map(({ expected }) => expected)).toEqual([
    "to=… bij BUDGET_GROWTH",
    "bij from een sleutel uit budgets",
  ]);
});

test("a table that cannot be read is not held against the tables that point to it", async () => {
  const { problems } = await refusalAfter((folder) =>
    folder.replace("reference/municipalities.csv", "municipality_code,name", "gemeente,name"),
  );
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(["reference/municipalities.csv"]));
});

test("a spreadsheet may stand in place of a CSV file", async () => {
  await using folder = await SeedsFolder.copy();
  const lines = (await folder.read(`${MEMO}/inhabitants.csv`)).trim().split("\n");
  const sheet = lines.map((line) => line.split(",").map((value) => ({ value })));
  await folder.write(`${MEMO}/inhabitants.xlsx`, await writeXlsxFile(sheet).toBuffer());
  await folder.remove(`${MEMO}/inhabitants.csv`);
  const { rows } = await readSeeds(folder.path);
  expect(rows.get(inhabitants)?.map(({ values }) => values.inhabitants)).toContain(162_424);
});
