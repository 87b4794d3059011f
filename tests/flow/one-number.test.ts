import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { MikroORM } from "@mikro-orm/postgresql";
import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";
import { openOrm } from "#server/database/orm.ts";
import { ENTITIES } from "#server/entities.ts";
import { browserTest, hasBrowser } from "../support/browser.ts";
import { openPortal, type Portal } from "../support/open-portal.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

/** Arnhem in 2024: expenses of 504,772,000 euros (CBS, Iv3 accounts) over 167,632 inhabitants (CBS). */
const INDICATOR = "social-domain-expense-per-inhabitant-accounts";
const EXPORT = `indicator=${INDICATOR}&municipality=GM0202&from=2024&to=2024`;

let portal: Portal | undefined;
let server: TestServer;
let reports: MikroORM;
let inGraphql: number;

beforeAll(async () => {
  portal = hasBrowser ? await openPortal() : undefined;
  server = portal?.server ?? (await startTestServer());
  reports = await openOrm({
    clientUrl: server.database.url,
    entities: ENTITIES,
    projectFolder: PROJECT_FOLDER,
    role: "regiospiegel_reports",
  });
  const { data } = await server.query<{ observations: { nodes: { value: { value: number } }[] } }>(
    `{ observations(input: { indicators: ["${INDICATOR}"], municipalities: ["GM0202"], from: "2024", to: "2024" }) {
      nodes { value { value } } } }`,
  );
  inGraphql = data?.observations.nodes[0]?.value.value ?? Number.NaN;
});

afterAll(async () => {
  await reports.close();
  await (portal ?? server).close();
});

test("GraphQL's number is the one of CBS's amounts: 3,011.1912", () => {
  expect(inGraphql).toBe(3011.1912);
});

test("a CSV has the same number", async () => {
  const response = await fetch(`${server.origin}/export/observations.csv?${EXPORT}`);
  const [row] = parse<Record<string, string>>(await response.text(), {
    columns: true,
    bom: true,
    delimiter: ";",
  });
  expect(row?.waarde).toBe(String(inGraphql).replace(".", ","));
});

test("a workbook has the same number", async () => {
  const response = await fetch(`${server.origin}/export/observations.xlsx?${EXPORT}`);
  const [sheet] = await readXlsxFile(Buffer.from(await response.arrayBuffer()));
  const [heading = [], cells = []] = sheet?.data ?? [];
  expect(cells[heading.indexOf("waarde")]).toBe(inGraphql);
});

test("a dashboard's SQL, under the role of reports, has the same number", async () => {
  const rows = await reports.em.execute<{ value: string }[]>(
    "SELECT value FROM indicators.social_domain_expense_per_inhabitant_accounts WHERE municipality_code = ? AND period = ?",
    ["GM0202", "2024"],
  );
  expect(rows.map((row) => Number(row.value))).toEqual([inGraphql]);
});

test("a tile of a dashboard has the number of the observation: 860 people placed in 2021", async () => {
  const { data } = await server.query<{
    dashboard: { tiles: { key: string; answer: { rows: (string | null)[][] } }[] };
    observations: { nodes: { value: { value: number } }[] };
  }>(`{
    dashboard(slug: "wsp") { tiles { key answer { rows } } }
    observations(input: { indicators: ["placements"], from: "2021", to: "2021", groupBy: [MODULE, PERIOD] }) {
      nodes { value { value } }
    }
  }`);
  const tile = data?.dashboard.tiles.find(({ key }) => key === "placements-latest");
  expect(data?.observations.nodes.map(({ value }) => value.value)).toEqual([860]);
  expect(tile?.answer.rows.map(([year, placements]) => [year, placements])).toEqual([["2021", "860"]]);
});

browserTest("a page of the portal has the same number", async () => {
  const page = await portal?.open(
    `/vergelijken?indicator=${INDICATOR}&periode=2024&groep=land&gemeente=GM0202`,
  );
  const row = page
    ?.getByRole("table")
    .first()
    .getByRole("row", { name: /Arnhem/ });
  const inDutch = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 4 }).format(inGraphql);
  expect(await row?.innerText()).toContain(inDutch);
});
