import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { signIn } from "#reports/metabase/client/sign-in.ts";
import type { Foundation } from "#reports/metabase/foundation/foundation.ts";
import { makePlan } from "#reports/metabase/plan/make-plan.ts";
import { targetOfDefinitions } from "#reports/metabase/target/target-of-definitions.ts";
import { ensureReportsAccount } from "#server/database/reports-account.ts";
import { MetabaseDouble } from "../support/metabase/metabase-double.ts";
import { Provisioning } from "../support/metabase/provisioning.ts";

const NOTHING = targetOfDefinitions([], false);

describe("what a Metabase needs before there are reports on it", () => {
  let double: MetabaseDouble;
  let provisioning: Provisioning;

  beforeEach(async () => {
    double = await MetabaseDouble.start("0.65");
    provisioning = await Provisioning.open(double.origin);
  });

  afterEach(async () => {
    await provisioning[Symbol.asyncDispose]();
    await double[Symbol.asyncDispose]();
  });

  async function changesWith(change: Partial<Foundation>): Promise<string[]> {
    const { ledger, foundation } = provisioning;
    const plan = await makePlan(await provisioning.signIn(), { ...foundation, ...change }, NOTHING, ledger);
    return plan.changes.map(({ action, kind, key }) => `${action} ${kind} ${key}`);
  }

  test("settings that stand in Metabase's own environment are left alone", async () => {
    double.state.fixedSettings.set("site-url", "https://elders.example.nl");
    double.state.fixedSettings.set("enable-embedding-modular", true);
    await provisioning.apply([]);
    expect(double.changes).not.toEqual(expect.arrayContaining(["PUT /api/setting/site-url"]));
    expect(await changesWith({})).toEqual([]);
  });

  test("another secret, another password and a map are each one change", async () => {
    await provisioning.apply([]);
    const { figures } = provisioning.foundation;
    expect(await changesWith({ embeddingSecret: "f".repeat(64) })).toEqual([
      "CHANGE setting embedding-secret-key",
    ]);
    expect(await changesWith({ figures: { ...figures, password: "anders" } })).toEqual([
      "CHANGE database Regiospiegel",
    ]);
    expect(await changesWith({ mapUrl: "https://example.nl/gemeenten.geojson" })).toEqual([
      "CHANGE setting custom-geojson",
    ]);
    expect(await changesWith({ embeddingSecret: null })).toEqual(["CHANGE setting enable-embedding-modular"]);
  });

  test("a map of somebody else stays beside ours", async () => {
    await provisioning.apply([]);
    const { client } = await provisioning.signIn();
    const theirs = {
      wijken: {
        name: "Wijken",
        url: "https://example.nl/wijken.geojson",
        region_key: "code",
        region_name: "naam",
      },
    };
    await client.change("PUT", "/api/setting/custom-geojson", { value: theirs }, z.unknown());
    const { ledger, foundation } = provisioning;
    const withMap = { ...foundation, mapUrl: "https://example.nl/gemeenten.geojson" };
    const metabase = await provisioning.signIn();
    const { changes, references } = await makePlan(metabase, withMap, NOTHING, ledger);
    for (const change of changes)
      await change.run({ ...metabase, ledger, references, wait: () => Promise.resolve() });
    expect(double.state.setting("custom-geojson")).toMatchObject({
      ...theirs,
      regiospiegel_gemeenten: { region_key: "statcode" },
    });
  });

  test("a wrong password of the account is told with what PostgreSQL said", async () => {
    const { ledger, foundation } = provisioning;
    const wrong = { ...foundation, figures: { ...foundation.figures, password: "anders" } };
    const metabase = await provisioning.signIn();
    const { changes, references } = await makePlan(metabase, wrong, NOTHING, ledger);
    const database = changes.find(({ kind }) => kind === "database");
    await expect(
      database?.run({ ...metabase, ledger, references, wait: () => Promise.resolve() }),
    ).rejects.toThrow(/Metabase weigert POST \/api\/database met 400: .*password authentication failed/);
  });

  test("people may look in the collection, and change nothing", async () => {
    await provisioning.apply([]);
    const { client } = await provisioning.signIn();
    const graph = z.object({ groups: z.record(z.string(), z.record(z.string(), z.string())) });
    const { groups } = await client.get("/api/collection/graph", graph);
    expect(Object.values(groups["1"] ?? {})).toEqual(["read"]);
  });

  test("an API key wins from e-mail and password", async () => {
    const { client } = await provisioning.signIn();
    const { unmasked_key: apiKey } = await client.change(
      "POST",
      "/api/api-key",
      { name: "regiospiegel", group_id: 2 },
      z.object({ unmasked_key: z.string() }),
    );
    const open = await signIn(
      provisioning.anonymous,
      { apiKey, email: "niemand@example.nl", password: "wat-dan-ook" },
      () => Promise.resolve(),
    );
    expect(await open.client.get("/api/setting", z.array(z.unknown()))).not.toEqual([]);
  });

  test("an account that owns something is refused: Metabase only reads", async () => {
    const { username } = new URL(provisioning.database.url);
    await expect(
      ensureReportsAccount(provisioning.database.orm, { user: username, password: "x" }),
    ).rejects.toThrow(`METABASE_DATABASE_URL noemt gebruiker "${username}", die meer mag dan lezen`);
  });

  test("the account reads figures, no table, and writes nothing", async () => {
    const { withConnection } = await import("../support/metabase/double-connection.ts");
    const { figures } = provisioning.foundation;
    const details = { ...figures, dbname: figures.database };
    const run = (sql: string) => withConnection(details, (connection) => connection.query(sql));
    expect((await run("SELECT FROM indicators.contribution_per_inhabitant")).rowCount).toBeGreaterThan(0);
    await expect(run("SELECT FROM core.municipality")).rejects.toThrow("permission denied");
    await expect(run("CREATE TEMPORARY TABLE mine (id integer)")).rejects.toThrow(
      /read-only transaction|permission denied/,
    );
  });
});
