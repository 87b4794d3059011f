import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openTestDatabase, type TestDatabase } from "../../../tests/support/test-database.ts";
import type { ViewerScope } from "../../database/viewer-scope.ts";
import { computeTile } from "./compute-tile.ts";
import { dashboardBySlug } from "./dashboard.registry.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
});

afterAll(() => database.close());

const of = (...municipalities: string[]): ViewerScope => ({ role: "MUNICIPALITY", municipalities });

async function contributionsOf(slug: string, viewer: ViewerScope, value?: string) {
  const dashboard = dashboardBySlug(slug);
  const tile = dashboard?.tiles.find(({ key }) => key === "contributions");
  if (!dashboard || !tile) throw new Error(`A test asks for a dashboard that exists, but got: ${slug}`);
  const given = value === undefined ? [] : [{ slug: "municipality", value }];
  return computeTile({ reports: database.reportsOf(viewer), viewer }, dashboard, tile, given);
}

/** What Inburgering 2022 costs the municipality whose rows these are. */
const inburgering2022 = (rows: readonly (readonly (string | null)[])[]) =>
  rows.filter(([module, year]) => module === "Inburgering" && year === "2022").map(([, , amount]) => amount);

describe("a dashboard of who looks", () => {
  test("shows each municipality its own rows: Arnhem pays € 28.366, Duiven € 4.378", async () => {
    expect(inburgering2022((await contributionsOf("mijn-gemeente", of("GM0202"))).rows)).toEqual(["28366"]);
    expect(inburgering2022((await contributionsOf("mijn-gemeente", of("GM0226"))).rows)).toEqual(["4378"]);
  });

  test("shows nobody another's rows, whatever the question brings", async () => {
    for (const value of ["GM0202", "GM0226", "", "' OR true --"])
      await expect(contributionsOf("mijn-gemeente", of("GM0226"), value)).rejects.toThrow("staat vast");
  });

  test("shows the public nothing, and says why", async () => {
    expect(await contributionsOf("mijn-gemeente", { role: "PUBLIC", municipalities: [] })).toEqual({
      rows: [],
      emptyReason:
        "Dit dashboard toont de cijfers van de gemeente waarvoor u werkt. Meld u aan bij die gemeente om ze te zien.",
    });
  });

  test("shows a municipality that does not exist no row", async () => {
    expect((await contributionsOf("mijn-gemeente", of("GM9999"))).rows).toEqual([]);
  });
});

describe("a dashboard of one council", () => {
  test("shows its own municipality to everyone, and takes no other", async () => {
    const { rows } = await contributionsOf("raad-arnhem", of("GM0226"));
    expect(inburgering2022(rows)).toEqual(["28366"]);
    await expect(contributionsOf("raad-arnhem", of("GM0226"), "GM0226")).rejects.toThrow("staat vast");
  });
});
