import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createCountedQuery } from "../../../tests/support/counted-query.ts";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/test-database.ts";
import { PUBLIC_SCOPE } from "../../database/viewer-scope.ts";
import { computeTile } from "./compute-tile.ts";
import { allDashboards } from "./dashboard.registry.ts";

let database: TestDatabase;
let ask: Awaited<ReturnType<typeof createCountedQuery>>;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  ask = await createCountedQuery(database.reader);
});

afterAll(() => database.close());

const TILES = allDashboards().flatMap((dashboard) =>
  dashboard.tiles.map((tile) => ({ name: `${dashboard.slug}/${tile.key}`, dashboard, tile })),
);

describe("a dashboard", () => {
  test("of the WSP says 860 people were placed in 2021, with the words as printed", async () => {
    const { data } = await ask(`{
      dashboard(slug: "wsp") { title embed { kind url } tiles { key columns answer { rows emptyReason sources { title } } } }
    }`);
    const { dashboard } = data as {
      dashboard: {
        embed: unknown;
        tiles: { key: string; columns: string[]; answer: { rows: string[][] } }[];
      };
    };
    expect(dashboard.embed).toEqual({ kind: "NATIVE", url: "/insluiten/wsp" });
    expect(dashboard.tiles.find(({ key }) => key === "placements-latest")).toMatchObject({
      columns: ["year", "placements", "source_code", "locator", "printed"],
      answer: {
        rows: [["2021", "860", "003-mgr-sdcg-overdrachtsdossier-2022", "L654;L672", "Eindtotaal … 860"]],
        emptyReason: null,
      },
    });
  });

  test("with a year leaves out what came before it", async () => {
    const { data } = await ask(`{
      dashboard(slug: "wsp") { tiles { key rows(parameters: [{ slug: "year", value: "2020" }]) } }
    }`);
    const { dashboard } = data as { dashboard: { tiles: { key: string; rows: string[][] }[] } };
    const byYear = dashboard.tiles.find(({ key }) => key === "placements-by-year");
    expect(byYear?.rows.map(([year]) => year)).toEqual(["2020", "2021"]);
  });

  test("says what is wrong with a parameter", async () => {
    const { errors } = await ask(`{
      dashboard(slug: "wsp") { tiles { rows(parameters: [{ slug: "colour", value: "red" }]) } }
    }`);
    expect(errors[0]).toEqual({
      message: "Er is geen parameter «colour»; te kiezen: year.",
      code: "BAD_USER_INPUT",
    });
  });

  test("that does not exist is null", async () => {
    expect((await ask(`{ dashboard(slug: "x") { title } }`)).data).toEqual({ dashboard: null });
  });

  test("is listed for the audience that it is written for", async () => {
    const { data } = await ask(`{ dashboards(audience: BOARD_COMMITTEE_PARTICIPATION) { slug } }`);
    expect((data as { dashboards: { slug: string }[] }).dashboards).toContainEqual({ slug: "wsp" });
  });
});

describe("under the role of dashboards, for the public,", () => {
  test.each(TILES)("$name has rows, or says why not", async ({ dashboard, tile }) => {
    const reader = { reports: database.reportsOf(PUBLIC_SCOPE), viewer: PUBLIC_SCOPE };
    const { rows, emptyReason } = await computeTile(reader, dashboard, tile, []);
    expect((rows.length === 0) === (emptyReason !== null)).toBe(true);
    expect(rows.every((row) => row.length === tile.resultColumns.length)).toBe(true);
  });

  test.each(TILES)(
    "$name has a value or a reason in every cell that is drawn",
    async ({ dashboard, tile }) => {
      const reader = { reports: database.reportsOf(PUBLIC_SCOPE), viewer: PUBLIC_SCOPE };
      const { rows } = await computeTile(reader, dashboard, tile, []);
      const cell = (row: readonly (string | null)[], name: string | null) =>
        name === null ? null : (row[tile.resultColumns.indexOf(name)] ?? null);
      const blank = rows.flatMap((row) =>
        tile.columns
          .filter(({ name }) => tile.metrics.includes(name))
          .filter(({ name, reason }) => cell(row, name) === null && cell(row, reason) === null)
          .map(({ name }) => `${name}: ${row.join(" | ")}`),
      );
      expect(blank).toEqual([]);
    },
  );
});
