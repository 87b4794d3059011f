import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readDashboards } from "#reports/definition/read-dashboards.ts";
import { DASHBOARD_REPLY } from "#reports/metabase/form/read-dashboard.ts";
import { askDashcard } from "#reports/metabase/verify/ask-dashcard.ts";
import { MetabaseDouble } from "../support/metabase/metabase-double.ts";
import { Provisioning } from "../support/metabase/provisioning.ts";
import { PROJECT_FOLDER } from "../support/project-folder.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

const { dashboards } = readDashboards(PROJECT_FOLDER);

let server: TestServer;
let double: MetabaseDouble;
let provisioning: Provisioning;

beforeAll(async () => {
  server = await startTestServer();
  double = await MetabaseDouble.start("0.65");
  provisioning = await Provisioning.open(double.origin, { database: server.database });
  await provisioning.apply(dashboards);
}, 400_000);

afterAll(async () => {
  await provisioning[Symbol.asyncDispose]();
  await double[Symbol.asyncDispose]();
  await server.close();
});

test("every dashboard of ours stands in Metabase, every card answers, and what is locked stays shut", async () => {
  const told: string[] = [];
  await provisioning.verify(dashboards, (line) => told.push(line));
  expect(told).toHaveLength(1);
  expect((await provisioning.plan(dashboards)).changes).toEqual([]);
}, 400_000);

interface TileAnswer {
  readonly key: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

const DOCUMENT = "query ($slug: ID!) { dashboard(slug: $slug) { tiles { key columns rows } } }";

/** A figure is the same whether it comes as a number or as exact text; a day whether or not it has a time. */
function asSaid(cell: unknown): string | number | null {
  if (cell === null || cell === undefined || cell === "") return null;
  const text = typeof cell === "string" ? cell : JSON.stringify(cell);
  if (/^\d{4}-\d{2}-\d{2}T00:00:00Z$/.test(text)) return text.slice(0, 10);
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

const open = dashboards.filter(({ parameters }) => parameters.every(({ lock }) => lock !== "VIEWER"));

test.each(open.map((dashboard) => [dashboard.slug, dashboard] as const))(
  "%s: the same tile gives the same rows through GraphQL and through Metabase",
  async (slug, { parameters }) => {
    const { data } = await server.query<{ dashboard: { tiles: TileAnswer[] } }>(DOCUMENT, { slug });
    const id = await provisioning.idOf("dashboard", slug);
    const { client } = await provisioning.signIn();
    const { dashcards } = await client.get(`/api/dashboard/${id}`, DASHBOARD_REPLY);
    const locked = parameters.filter(({ lock }) => lock === "FILE");
    const values = Object.fromEntries(locked.map((one) => [one.slug, [one.defaultValue ?? ""]]));
    const token = await provisioning.sign(id, values);
    for (const tile of data?.dashboard.tiles ?? []) {
      const card = await provisioning.idOf("card", `${slug}/${tile.key}`);
      const dashcard = dashcards.find((placed) => placed.card_id === card)?.id ?? 0;
      const answer = await askDashcard(provisioning, token, { dashcard, card });
      if (answer.kind === "REFUSED")
        throw new Error(`${tile.key} must answer, but got: ${JSON.stringify(answer.body)}`);
      const places = tile.columns.map((name) => answer.columns.indexOf(name));
      const shown = answer.rows.map((row) => places.map((place) => asSaid(row[place])));
      const native = tile.rows.slice(0, 2000).map((row) => row.map(asSaid));
      expect({ tile: tile.key, rows: shown }).toEqual({ tile: tile.key, rows: native });
    }
  },
);
