import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import type { MetabaseClient } from "#reports/metabase/client/metabase-client.ts";
import { signToken } from "#server/embedding/sign-token.ts";
import { DOUBLE_VERSIONS, TRAITS } from "../support/metabase/double-version.ts";
import { MetabaseDouble } from "../support/metabase/metabase-double.ts";
import { Provisioning, TEST_SECRET } from "../support/metabase/provisioning.ts";
import { OWN_DASHBOARD } from "../support/metabase/sample-dashboards.ts";

const ANYTHING = z.looseObject({});

/** The traps of the real one, of which the code must not make itself free by a friendlier double. */
describe.each(DOUBLE_VERSIONS)("the double of %s", (version) => {
  let now = new Date("2026-11-26T12:00:00Z");
  let double: MetabaseDouble;
  let provisioning: Provisioning;
  let client: MetabaseClient;
  let path: string;

  beforeAll(async () => {
    double = await MetabaseDouble.start(version, () => now);
    provisioning = await Provisioning.open(double.origin);
    client = (await provisioning.signIn()).client;
  });

  afterAll(async () => {
    await provisioning[Symbol.asyncDispose]();
    await double[Symbol.asyncDispose]();
  });

  const put = (address: string, body: unknown) => client.ask("PUT", address, body);

  test("nobody gets in without a key or a session", async () => {
    expect(await provisioning.anonymous.ask("GET", "/api/setting")).toEqual({
      status: 401,
      body: "Unauthenticated",
    });
  });

  test("a dashboard can't be published before embedding is on", async () => {
    const { id } = await client.change(
      "POST",
      "/api/dashboard",
      { name: "Los" },
      z.object({ id: z.number() }),
    );
    expect(await put(`/api/dashboard/${id}`, { enable_embedding: true })).toEqual({
      status: 400,
      body: "Embedding is not enabled.",
    });
  });

  test("it knows one of the two flags of embedding", async () => {
    const flags = ["enable-embedding-static", "enable-embedding-modular"];
    const answers = await Promise.all(flags.map((flag) => put(`/api/setting/${flag}`, { value: true })));
    expect(answers.map(({ status }) => status)).toEqual(
      flags.map((flag) => (flag === TRAITS[version].embeddingFlag ? 204 : 400)),
    );
  });

  test("a key that it doesn't know is left out without a word", async () => {
    await provisioning.apply([OWN_DASHBOARD]);
    path = `/api/dashboard/${await provisioning.idOf("dashboard", "own")}`;
    expect(await put(path, { nonsense: 1, entity_id: "aaaaaaaaaaaaaaaaaaaaa" })).toMatchObject({
      status: 200,
    });
    const { body } = await client.ask("GET", path);
    expect(body).not.toHaveProperty("nonsense");
    expect(body).not.toHaveProperty("entity_id", "aaaaaaaaaaaaaaaaaaaaa");
  });

  test("tags come back in the shape of its version, whatever shape they went in", async () => {
    const id = await provisioning.idOf("card", "own/by-year");
    const { dataset_query: query } = await client.get(
      `/api/card/${id}`,
      z.object({ dataset_query: z.unknown() }),
    );
    const modern = z.object({
      stages: z.array(z.object({ native: z.string(), "template-tags": z.unknown() })),
    });
    const stage = modern.parse(query).stages[0];
    expect(Array.isArray(stage?.["template-tags"])).toBe(version === "0.65");
    const legacy = {
      type: "native",
      database: z.object({ database: z.number() }).parse(query).database,
      native: { query: stage?.native, "template-tags": stage?.["template-tags"] },
    };
    expect(await put(`/api/card/${id}`, { dataset_query: legacy })).toMatchObject({
      body: { dataset_query: query },
    });
  });

  test("cards without tabs beside them lose their tabs, and with tabs each needs one", async () => {
    const { body } = await client.ask("GET", path);
    const { tabs, dashcards } = z
      .object({ tabs: z.array(ANYTHING), dashcards: z.array(ANYTHING) })
      .parse(body);
    const loose = dashcards.map((dashcard) => ({ ...dashcard, dashboard_tab_id: null }));
    expect(await put(path, { tabs, dashcards: loose })).toEqual({
      status: 400,
      body: "This dashboard has tab, makes sure every card has a tab",
    });
    expect(await put(path, { dashcards: loose })).toMatchObject({ status: 200, body: { tabs: [] } });
    await provisioning.apply([OWN_DASHBOARD]);
  });

  test("the address for adding cards is gone", async () => {
    expect(await client.ask("POST", `${path}/cards`, {})).toEqual({ status: 404, body: "Not found." });
  });

  test("who is no administrator can't publish", async () => {
    const { unmasked_key: key } = await client.change(
      "POST",
      "/api/api-key",
      { name: "lezer", group_id: 1 },
      z.object({ unmasked_key: z.string() }),
    );
    const reader = provisioning.anonymous.as({ kind: "API_KEY", key });
    expect(await reader.ask("PUT", path, { enable_embedding: false })).toMatchObject({ status: 403 });
  });

  describe("an embed", () => {
    const slug = TRAITS[version].spell("municipality");
    let address: string;

    beforeAll(async () => {
      const { dashcards } = await client.get(
        path,
        z.object({ dashcards: z.array(z.object({ id: z.number(), card_id: z.number() })) }),
      );
      const [first] = dashcards;
      address = `/dashcard/${first?.id}/card/${first?.card_id}`;
    });

    async function embed(
      values: Readonly<Record<string, readonly string[]>>,
      question = "",
      secret = TEST_SECRET,
    ) {
      const { token } = await signToken(secret, now, Number(path.split("/").at(-1)), values);
      return provisioning.anonymous.ask("GET", `/api/embed/dashboard/${token}${address}${question}`);
    }

    test.each([
      ["without the locked value", {}, "", `You must specify a value for ${slug} in the JWT.`],
      [
        "with it in the address",
        { municipality: ["GM0202"] },
        "?municipality=GM0221",
        `You can only specify a value for ${slug} in the JWT.`,
      ],
      [
        "with a value in both",
        { municipality: ["GM0202"], year: ["2022"] },
        "?year=2021",
        `You can't specify a value for ${TRAITS[version].spell("year")} if it's already set in the JWT.`,
      ],
      [
        "with what isn't there",
        { municipality: ["GM0202"] },
        "?nonsense=1",
        `Unknown parameter ${TRAITS[version].spell("nonsense")}.`,
      ],
    ])("%s is refused in Metabase's own words", async (_, values, question, body) => {
      expect(await embed(values, question)).toEqual({ status: 400, body });
    });

    test("with rows of the right municipality answers 202", async () => {
      const { status, body } = await embed({ municipality: ["GM0202"] }, "?year=2022");
      expect(status).toBe(202);
      expect(body).toMatchObject({
        status: "completed",
        data: { cols: [{ name: "municipality_code" }, {}, {}, {}] },
      });
    });

    test("with an empty list passes the lock: only the required variable stops it", async () => {
      expect(await embed({ municipality: [] })).toMatchObject({
        status: 400,
        body: { error_type: "invalid-query" },
      });
    });

    test("signed with another key is refused, and so is one that has ended, a minute after it did", async () => {
      const wrong = await embed({ municipality: ["GM0202"] }, "", "f".repeat(64));
      expect(wrong).toEqual({ status: 400, body: "Message seems corrupt or manipulated" });
      const { token } = await signToken(TEST_SECRET, now, Number(path.split("/").at(-1)), {
        municipality: ["GM0202"],
      });
      const ask = () => provisioning.anonymous.ask("GET", `/api/embed/dashboard/${token}${address}`);
      now = new Date("2026-11-26T12:10:59Z");
      expect(await ask()).toMatchObject({ status: 202 });
      now = new Date("2026-11-26T12:11:01Z");
      expect(await ask()).toEqual({ status: 400, body: "Token is expired (1795695000)" });
    });
  });
});
