import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { z } from "zod";
import { parseDashboard } from "#reports/definition/parse-dashboard.ts";
import type { MetabaseClient } from "#reports/metabase/client/metabase-client.ts";
import { pullDashboard } from "#reports/metabase/pull/pull-dashboard.ts";
import { MetabaseDouble } from "../support/metabase/metabase-double.ts";
import { Provisioning } from "../support/metabase/provisioning.ts";
import { OWN_DASHBOARD } from "../support/metabase/sample-dashboards.ts";

const ID = z.object({ id: z.number() });

let double: MetabaseDouble;
let provisioning: Provisioning;
let client: MetabaseClient;

beforeAll(async () => {
  double = await MetabaseDouble.start("0.65");
  provisioning = await Provisioning.open(double.origin);
  await provisioning.apply([OWN_DASHBOARD]);
  client = (await provisioning.signIn()).client;
});

afterAll(async () => {
  await provisioning[Symbol.asyncDispose]();
  await double[Symbol.asyncDispose]();
});

function parse(files: ReadonlyMap<string, string>) {
  const sql = new Map([...files].filter(([file]) => file.endsWith(".sql")));
  const folder = {
    name: "proef",
    path: "reports/dashboards/proef",
    text: files.get("dashboard.yml") ?? "",
    sql,
  };
  return parseDashboard(folder, new Map());
}

test("a dashboard of ours that is pulled back says what its file said", async () => {
  const files = await pullDashboard(client, await provisioning.idOf("dashboard", "own"));
  const { dashboards, faults } = parse(files);
  expect(faults).toEqual([]);
  expect(dashboards[0]?.title).toBe(OWN_DASHBOARD.title);
  expect(dashboards[0]?.tabs.map(({ title }) => title)).toEqual(["Cijfers", "Toelichting"]);
  expect(dashboards[0]?.parameters.map(({ slug, lock }) => [slug, lock])).toEqual([
    ["municipality", "VIEWER"],
    ["year", "NONE"],
  ]);
  expect(dashboards[0]?.tiles.map(({ chart, dimensions, metrics }) => [chart, dimensions, metrics])).toEqual([
    ["bar", ["period"], ["value"]],
    ["table", [], []],
  ]);
});

test("a dashboard that was made by hand becomes files that are right, its variables called as its parameters", async () => {
  const card = await client.change(
    "POST",
    "/api/card",
    {
      name: "Bijdragen per gemeente (proef)",
      display: "bar",
      visualization_settings: { "graph.dimensions": ["municipality_code"], "graph.metrics": ["value"] },
      dataset_query: {
        type: "native",
        database: double.state.databases[0]?.id,
        native: {
          query:
            "SELECT municipality_code, value FROM indicators.contribution_per_inhabitant WHERE period = {{ jr }}",
          "template-tags": { jr: { id: "1", name: "jr", "display-name": "Jaar", type: "text" } },
        },
      },
    },
    ID,
  );
  const { id } = await client.change("POST", "/api/dashboard", { name: "Proef & meer" }, ID);
  await client.change(
    "PUT",
    `/api/dashboard/${id}`,
    {
      parameters: [{ id: "abc", name: "Jaar", slug: "jaar", type: "string/=", default: ["2022"] }],
      dashcards: [
        {
          id: -1,
          card_id: card.id,
          row: 0,
          col: 0,
          size_x: 12,
          size_y: 6,
          parameter_mappings: [
            { parameter_id: "abc", card_id: card.id, target: ["variable", ["template-tag", "jr"]] },
          ],
        },
      ],
    },
    ID,
  );
  const files = await pullDashboard(client, id);
  expect([...files.keys()]).toEqual(["dashboard.yml", "01-bijdragen-per-gemeente-proef.sql"]);
  expect(files.get("01-bijdragen-per-gemeente-proef.sql")).toContain("WHERE period = {{jaar}}");
  const { dashboards, faults } = parse(files);
  expect(faults).toEqual([]);
  expect(dashboards[0]?.parameters).toMatchObject([{ slug: "jaar", defaultValue: "2022", lock: "NONE" }]);
});

test("a dashboard that isn't there is said so", async () => {
  await expect(pullDashboard(client, 999_999)).rejects.toThrow("heeft geen dashboard 999999");
});
