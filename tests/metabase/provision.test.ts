import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { eachMetabase, type TriedMetabase } from "../support/metabase/each-metabase.ts";
import { OPEN_DASHBOARD, OWN_DASHBOARD } from "../support/metabase/sample-dashboards.ts";

const BOTH = [OWN_DASHBOARD, OPEN_DASHBOARD];

describe.each(eachMetabase())("%s", (_, open) => {
  let tried: TriedMetabase;

  beforeAll(async () => {
    tried = await open();
  });

  afterAll(async () => {
    await tried[Symbol.asyncDispose]();
  });

  test("a plan tells everything that is missing, and changes nothing", async () => {
    const { provisioning } = tried;
    await provisioning.signIn();
    provisioning.sent.length = 0;
    const { changes } = await provisioning.plan(BOTH);
    expect(changes.map(({ action, kind, key }) => `${action} ${kind} ${key}`)).toEqual(
      expect.arrayContaining([
        "CHANGE setting site-url",
        "MAKE database Regiospiegel",
        "MAKE collection Regiospiegel",
        "MAKE card own/by-year",
        "MAKE card own/as-table",
        "MAKE dashboard own",
        "MAKE card all/ranking",
        "MAKE dashboard all",
      ]),
    );
    expect(provisioning.sent).toEqual([]);
  });

  test("apply brings it about, every card answers, and what is locked stays shut", async () => {
    const { provisioning } = tried;
    const told: string[] = [];
    await provisioning.apply(BOTH);
    await provisioning.verify(BOTH, (line) => told.push(line));
    expect(told).toEqual([
      "Nagegaan: 3 kaarten op 2 dashboards geven antwoord, en wat op slot zit blijft dicht.",
    ]);
  });

  test("a second apply has nothing to do, and sends nothing that changes anything", async () => {
    const { provisioning, double } = tried;
    provisioning.sent.length = 0;
    const before = double?.changes.length;
    expect(await provisioning.apply(BOTH)).toEqual([]);
    await provisioning.verify(BOTH);
    expect(provisioning.sent).toEqual([]);
    expect(double?.changes.length).toBe(before);
  });

  test("a card that was changed by hand is drift, and is put back", async () => {
    const { provisioning } = tried;
    const { client } = await provisioning.signIn();
    const id = await provisioning.idOf("card", "own/by-year");
    await client.change("PUT", `/api/card/${id}`, { name: "Zomaar iets", display: "pie" }, z.unknown());
    const told = await provisioning.apply(BOTH);
    expect(told).toEqual([
      "kaart own/by-year: anders, met de hand gewijzigd in Metabase",
      "  name: «Zomaar iets» wordt «Bijdrage per inwoner»",
      "  display: «pie» wordt «bar»",
    ]);
    expect((await provisioning.plan(BOTH)).changes).toEqual([]);
  });

  test("a filter that lost its card is seen by the isolation test, which takes the dashboard back", async () => {
    const { provisioning } = tried;
    const { client } = await provisioning.signIn();
    const path = `/api/dashboard/${await provisioning.idOf("dashboard", "own")}`;
    const mapping = z.looseObject({ card_id: z.unknown() });
    const dashcard = z.looseObject({ parameter_mappings: z.array(mapping) });
    const reply = z.looseObject({ tabs: z.unknown(), dashcards: z.array(dashcard) });
    const { tabs, dashcards } = await client.get(path, reply);
    const open = dashcards.map((placed) => ({
      ...placed,
      parameter_mappings: placed.parameter_mappings.map((mapped) => ({ ...mapped, card_id: undefined })),
    }));
    await client.change("PUT", path, { tabs, dashcards: open }, z.unknown());
    await expect(provisioning.verify(BOTH)).rejects.toThrow("dashboard own is daarom ingetrokken");
    expect(await provisioning.apply(BOTH)).toEqual(
      expect.arrayContaining([
        "dashboard own: anders, met de hand gewijzigd in Metabase",
        "  isEmbedded: «false» wordt «true»",
      ]),
    );
    await provisioning.verify(BOTH);
  });

  test("a file that changed is our own change", async () => {
    const { provisioning } = tried;
    const renamed = { ...OPEN_DASHBOARD, title: "Alle gemeenten" };
    expect(await provisioning.apply([OWN_DASHBOARD, renamed])).toEqual([
      "dashboard all: anders",
      "  name: «Alle gemeenten naast elkaar» wordt «Alle gemeenten»",
    ]);
  });

  test("a report that was removed is unpublished, then archived with its cards", async () => {
    const { provisioning } = tried;
    const id = await provisioning.idOf("dashboard", "all");
    const { client } = await provisioning.signIn();
    provisioning.sent.length = 0;
    expect(await provisioning.apply([OWN_DASHBOARD])).toEqual([
      "dashboard all: niet meer in reports/dashboards: wordt ingetrokken",
      "dashboard all: niet meer in reports/dashboards: wordt gearchiveerd",
      "kaart all/ranking: niet meer in reports/dashboards: wordt gearchiveerd",
    ]);
    expect(provisioning.sent).toHaveLength(3);
    const published = await client.get("/api/dashboard/embeddable", z.array(z.object({ id: z.number() })));
    expect(published.map((one) => one.id)).not.toContain(id);
    expect(await client.get(`/api/dashboard/${id}`, z.looseObject({}))).toMatchObject({ archived: true });
    expect((await provisioning.plan([OWN_DASHBOARD])).changes).toEqual([]);
  });

  test("a report that comes back is taken out of the archive", async () => {
    const { provisioning } = tried;
    await provisioning.apply(BOTH);
    await provisioning.verify(BOTH);
    expect((await provisioning.plan(BOTH)).changes).toEqual([]);
  });

  test("a ledger that was lost finds back what is there, and makes nothing twice", async () => {
    const { provisioning } = tried;
    for (const { kind, key } of await provisioning.ledger.entries())
      await provisioning.ledger.forget(kind, key);
    const { changes } = await provisioning.plan(BOTH);
    expect(changes.filter(({ action }) => action === "MAKE")).toEqual([]);
    await provisioning.apply(BOTH);
    expect((await provisioning.plan(BOTH)).changes).toEqual([]);
  });
});
