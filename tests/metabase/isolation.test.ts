import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DASHBOARD_REPLY } from "#reports/metabase/form/read-dashboard.ts";
import { askDashcard, type EmbedAnswer } from "#reports/metabase/verify/ask-dashcard.ts";
import { lockedValuesOf } from "#server/embedding/locked-values.ts";
import { eachMetabase, type TriedMetabase } from "../support/metabase/each-metabase.ts";
import { OWN_DASHBOARD } from "../support/metabase/sample-dashboards.ts";

const OWN = "GM0202";
const OTHER = "GM0221";

/** What someone may put in an address to see more than their own. */
const attempts = fc.oneof(
  fc.constantFrom(OTHER, "", "%", "*", `${OWN},${OTHER}`, `${OWN}' OR '1'='1`, "null", "[]"),
  fc.string({ maxLength: 20 }),
);
const names = fc.constantFrom(
  "municipality",
  "Municipality",
  "gemeente",
  "year",
  "id",
  "parameter",
  "own/municipality",
);
const pairs = fc.array(fc.tuple(names, attempts), { maxLength: 4 });
const addresses = fc.oneof(
  pairs.map(
    (given) =>
      `?${new URLSearchParams(given.map(([name, value]): [string, string] => [name, value])).toString()}`,
  ),
  pairs.map((given) => `?parameters=${encodeURIComponent(JSON.stringify(Object.fromEntries(given)))}`),
);

describe.each(eachMetabase())("%s", (_, open) => {
  let tried: TriedMetabase;
  let dashboard: number;
  let cards: { dashcard: number; card: number }[];

  beforeAll(async () => {
    tried = await open();
    const { provisioning } = tried;
    await provisioning.apply([OWN_DASHBOARD]);
    dashboard = await provisioning.idOf("dashboard", "own");
    const { client } = await provisioning.signIn();
    const { dashcards } = await client.get(`/api/dashboard/${dashboard}`, DASHBOARD_REPLY);
    cards = dashcards.map(({ id, card_id: card }) => ({ dashcard: id, card: card ?? 0 }));
  });

  afterAll(async () => {
    await tried[Symbol.asyncDispose]();
  });

  async function askAs(municipality: string, address = ""): Promise<EmbedAnswer[]> {
    const made = lockedValuesOf(OWN_DASHBOARD.parameters, [municipality]);
    if ("reason" in made) throw new Error(`A municipality must get a token, but got: ${made.reason}`);
    const { sign, anonymous } = tried.provisioning;
    const token = await sign(dashboard, made.values);
    return Promise.all(cards.map((placed) => askDashcard({ anonymous }, token, placed, address)));
  }

  test("a token shows the figures of its own municipality, and there are some", async () => {
    for (const municipality of [OWN, OTHER]) {
      for (const answer of await askAs(municipality)) {
        const rows = answer.kind === "ROWS" ? answer.rows : [];
        expect(new Set(rows.map(([code]) => code))).toEqual(new Set([municipality]));
      }
    }
  });

  test("whatever stands in the address, no row of another municipality comes", async () => {
    await fc.assert(
      fc.asyncProperty(addresses, async (address) => {
        for (const answer of await askAs(OWN, address)) {
          if (answer.kind === "ROWS") expect(answer.rows.filter(([code]) => code !== OWN)).toEqual([]);
          else expect(answer.status).toBe(400);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("a token that was signed with another secret, or changed after signing, shows nothing", async () => {
    const { sign, anonymous } = tried.provisioning;
    const [header, , signature] = (await sign(dashboard, { municipality: [OWN] })).split(".");
    const [, payload] = (await sign(dashboard, { municipality: [OTHER] })).split(".");
    const [placed] = cards;
    if (!placed) throw new Error("There must be a card.");
    const answer = await askDashcard({ anonymous }, [header, payload, signature].join("."), placed);
    expect(answer).toMatchObject({ kind: "REFUSED", status: 400 });
  });
});
