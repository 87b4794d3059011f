import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { z } from "zod";
import type { CommandContext } from "#server/commands/command-context.ts";
import { reportsCommand } from "#server/commands/reports.ts";
import { readEnvironment } from "#server/config/environment.ts";
import { ENTITIES } from "#server/entities.ts";
import { MetabaseDouble } from "../support/metabase/metabase-double.ts";
import { Provisioning, TEST_SECRET } from "../support/metabase/provisioning.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";

let double: MetabaseDouble;
let provisioning: Provisioning;
/** The project with dashboards that a test may spoil. */
let folder: string;
let lines: string[] = [];

beforeAll(async () => {
  double = await MetabaseDouble.start("0.64");
  provisioning = await Provisioning.open(double.origin);
  folder = await mkdtemp(join(tmpdir(), "regiospiegel-reports-"));
  for (const name of ["server", "package.json"])
    await symlink(join(PROJECT_FOLDER, name), join(folder, name));
  for (const name of ["options", "dashboards/wsp"])
    await cp(join(PROJECT_FOLDER, "reports", name), join(folder, "reports", name), { recursive: true });
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  await provisioning[Symbol.asyncDispose]();
  await double[Symbol.asyncDispose]();
});

/** Runs `npm run reports -- …` and gives what was said. */
async function reports(...parameters: string[]): Promise<string[]> {
  lines = [];
  const { figures } = provisioning.foundation;
  const context: CommandContext = {
    environment: readEnvironment({
      DATABASE_URL: provisioning.database.url,
      METABASE_URL: double.origin,
      METABASE_ADMIN_EMAIL: "beheer@example.nl",
      METABASE_ADMIN_PASSWORD: "een-lang-wachtwoord",
      METABASE_EMBEDDING_SECRET: TEST_SECRET,
      METABASE_DATABASE_URL: `postgres://${figures.user}:${figures.password}@${figures.host}:${figures.port}/${figures.database}`,
    }),
    projectFolder: folder,
    entities: ENTITIES,
    clock: () => new Date(),
    say: (line) => lines.push(line),
    signal: new AbortController().signal,
  };
  await reportsCommand(context).parseAsync(parameters, { from: "user" });
  return lines;
}

test("plan says what would be made, and makes nothing but the first user", async () => {
  const said = await reports("plan");
  expect(said).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^In orde: 1 dashboards met \d+ tegels\.$/),
      "dashboard wsp: nieuw",
    ]),
  );
  expect(double.changes).toEqual(["POST /api/setup"]);
});

test("check fails as long as Metabase is not as the files say", async () => {
  await expect(reports("check")).rejects.toThrow(/Metabase wijkt op \d+ punten af van reports\/dashboards/);
});

test("apply tells the difference, brings it about, and looks at what a reader sees", async () => {
  const said = await reports("apply");
  expect(said).toContain("kaart wsp/placements-latest: nieuw");
  expect(said.at(-1)).toMatch(
    /^Nagegaan: \d+ kaarten op 1 dashboards geven antwoord, en wat op slot zit blijft dicht\.$/,
  );
  expect(await reports("check")).toContain("Metabase is zoals reports/dashboards het zegt.");
});

test("a second apply changes nothing", async () => {
  double.changes.length = 0;
  expect(await reports("apply")).toContain("Metabase is zoals reports/dashboards het zegt.");
  expect(double.changes).toEqual([]);
});

test("a dashboard that was changed by hand fails the check, and apply puts it back", async () => {
  const { client } = await provisioning.signIn();
  const path = `/api/dashboard/${await provisioning.idOf("dashboard", "wsp")}`;
  await client.change("PUT", path, { name: "Mijn WSP" }, z.unknown());
  await expect(reports("check")).rejects.toThrow("Metabase wijkt op 1 punten af");
  expect(lines).toContain("dashboard wsp: anders, met de hand gewijzigd in Metabase");
  await reports("apply");
  await reports("check");
});

test("a column that is called otherwise fails before Metabase is asked anything", async () => {
  const file = join(folder, "reports/dashboards/wsp/01-placements-latest.sql");
  const sql = await readFile(file, "utf8");
  await writeFile(file, sql.replace("placements.value AS placements", "placements.amount AS placements"));
  double.changes.length = 0;
  const before = double.requests;
  for (const verb of ["check", "plan", "apply"])
    await expect(reports(verb)).rejects.toThrow("reports/dashboards/wsp/01-placements-latest.sql:");
  expect([double.requests, double.changes]).toEqual([before, []]);
  await writeFile(file, sql);
});

test("pull writes files, and leaves a folder that is there alone", async () => {
  const id = String(await provisioning.idOf("dashboard", "wsp"));
  await reports("pull", id, "proef");
  expect(await readFile(join(folder, "reports/dashboards/proef/dashboard.yml"), "utf8")).toContain("title:");
  await expect(reports("pull", id, "proef")).rejects.toThrow("reports/dashboards/proef bestaat al");
  await rm(join(folder, "reports/dashboards/proef"), { recursive: true });
});

test("a Metabase that is not there is said so in one sentence", async () => {
  await double[Symbol.asyncDispose]();
  await expect(reports("plan")).rejects.toThrow(
    `Metabase op ${double.origin} antwoordt niet op GET /api/health: controleer of het draait en of METABASE_URL klopt.`,
  );
});
