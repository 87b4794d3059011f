import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Pool } from "pg";
import { faultInWords } from "#reports/definition/definition-fault.ts";
import { openDashboardsPool } from "#server/database/open-dashboards-pool.ts";
import { PROJECT_FOLDER } from "../../../../tests/support/project-folder.ts";
import { openTestDatabase, type TestDatabase } from "../../../../tests/support/test-database.ts";
import { checkReports } from "./check-reports.ts";

let database: TestDatabase;
let pool: Pool;
let folder: string;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: false });
  pool = openDashboardsPool(database.url, { poolSize: 1 });
  folder = await mkdtemp(join(tmpdir(), "reports-"));
});

afterAll(async () => {
  await pool.end();
  await database.close();
  await rm(folder, { recursive: true });
});

/** Checks a copy of one real dashboard in which one thing is changed. */
async function changing(file: string, from: string, to: string): Promise<string[]> {
  const dashboards = join(folder, "reports/dashboards");
  await rm(join(folder, "reports"), { recursive: true, force: true });
  await mkdir(dashboards, { recursive: true });
  await cp(join(PROJECT_FOLDER, "reports/options"), join(folder, "reports/options"), { recursive: true });
  await cp(join(PROJECT_FOLDER, "reports/dashboards/wsp"), join(dashboards, "wsp"), { recursive: true });
  const path = join(folder, file);
  const text = await readFile(path, "utf8");
  expect(text).toContain(from);
  await writeFile(
    path,
    text.replace(from, () => to),
  );
  const { faults } = await checkReports(pool, folder);
  return faults.map(faultInWords);
}

const YAML = "reports/dashboards/wsp/dashboard.yml";
const BUDGETS = "reports/dashboards/wsp/08-budgets.sql";

test("the dashboards of the project are in order", async () => {
  const { faults, dashboards, tiles } = await checkReports(pool, PROJECT_FOLDER);
  expect(faults.map(faultInWords)).toEqual([]);
  expect(dashboards).toBeGreaterThan(0);
  expect(tiles).toBeGreaterThan(dashboards);
});

describe("a check tells", () => {
  test.each([
    [
      "a field that does not exist",
      YAML,
      "position: 60",
      "position: 60\nowner: WSP",
      /dashboard.yml:5: Onbekend veld: owner/,
    ],
    ["YAML that is none", YAML, "audience: [", "audience: [[", /dashboard.yml:\d+: Dit is geen YAML/],
    [
      "a tile without SQL",
      YAML,
      "key: budgets",
      "key: costs",
      /dashboard.yml:\d+: Bij de tegel costs hoort een bestand/,
    ],
    [
      "a column that a tile names and its SQL does not give",
      BUDGETS,
      "AS recomputed",
      "AS computed",
      /dashboard.yml:\d+: De tegel budgets noemt de kolom recomputed, maar haar SQL geeft: year, label/,
    ],
    [
      "a column that nobody names",
      BUDGETS,
      "budget.label,",
      "budget.label, budget.stage,",
      /dashboard.yml:\d+: De SQL van de tegel budgets geeft ook stage/,
    ],
    [
      "text that is written as euros",
      BUDGETS,
      "budget.total_expense AS",
      "budget.label AS",
      /De kolom recomputed wordt geschreven als euro, maar haar SQL geeft tekst/,
    ],
    [
      "a view that was renamed",
      BUDGETS,
      "budget_total",
      "budgets_total",
      /08-budgets.sql:10: Deze tabel of view bestaat niet/,
    ],
    [
      "a column that was renamed",
      BUDGETS,
      "budget.total_expense",
      "budget.total_expenses",
      /08-budgets.sql:6: Deze kolom bestaat niet/,
    ],
    [
      "a table of core",
      BUDGETS,
      "indicators.budget_total",
      "core.budget",
      /08-budgets.sql:10: Een rapport leest alleen het schema indicators, maar hier staat een tabel van core/,
    ],
    [
      "a table of another schema",
      BUDGETS,
      "indicators.budget_total",
      '"core"."budget"',
      /Een rapport leest alleen het schema indicators, en dit leest iets anders \(permission denied for schema core\)/,
    ],
    [
      "SQL that is none",
      BUDGETS,
      "ORDER BY",
      "ORDER",
      /08-budgets.sql:12: Dit is geen SQL die PostgreSQL begrijpt/,
    ],
    [
      "two statements",
      BUDGETS,
      "ORDER BY",
      "; DELETE FROM x",
      /08-budgets.sql:12: De SQL van een tegel is één vraag, zonder puntkomma/,
    ],
    [
      "a variable that is no parameter",
      BUDGETS,
      "= 'wsp'",
      "= {{module}}",
      /08-budgets.sql:11: De variabele module is geen parameter/,
    ],
    [
      "a variable between quotes",
      BUDGETS,
      "= 'wsp'",
      "= 'wsp' [[AND budget.label <> '{{year}}']]",
      /08-budgets.sql:\d+: Een variabele \{\{ … \}\} staat hier tussen aanhalingstekens/,
    ],
    [
      "a lock that a tile goes round",
      YAML,
      "  - slug: year\n    type: year\n    label: Vanaf jaar\n    options: [2016, 2017, 2018, 2019, 2020, 2021]",
      "  - { slug: municipality, type: municipality, label: Gemeente, locked: true }",
      /08-budgets.sql:1: De parameter municipality zit op slot/,
    ],
  ])("%s", async (_, file, from, to, words) => {
    const faults = await changing(file, from, to);
    expect(faults).toContainEqual(expect.stringMatching(words));
  });

  test("a query for options that gives other columns", async () => {
    const faults = await changing(
      YAML,
      "options: [2016, 2017, 2018, 2019, 2020, 2021]",
      "options: mgr-municipalities",
    );
    expect(faults).toEqual([]);
    await writeFile(join(folder, "reports/options/mgr-municipalities.sql"), "SELECT 1 AS value");
    const { faults: later } = await checkReports(pool, folder);
    expect(later.map(faultInWords)).toEqual([
      "reports/options/mgr-municipalities.sql:1: Een vraag naar keuzes geeft de kolommen value en label, maar deze geeft: value.",
    ]);
  });
});
