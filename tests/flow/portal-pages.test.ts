import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { browserTest, hasBrowser } from "../support/browser.ts";
import { openPortal, type Portal, sidewaysOverflow, violationsOn } from "../support/open-portal.ts";

const PAGES: readonly (readonly [path: string, heading: string])[] = [
  ["/", "Samenwerken in het sociaal domein, met de bron erbij"],
  ["/samenwerking/mgr-sdcg", "Modulaire Gemeenschappelijke Regeling sociaal domein centraal Gelderland"],
  ["/samenwerking/rob-nijmegen", "Regionaal ondersteuningsbureau Wmo en Jeugd Rijk van Nijmegen"],
  ["/samenwerking/mgr-sdcg/deelname?peildatum=2022-06-01", "Wie doet waaraan mee"],
  ["/samenwerking/mgr-sdcg/deelname?peildatum=2019-06-01", "Wie doet waaraan mee"],
  ["/samenwerking/mgr-sdcg/deelname?peildatum=1999-01-01", "Wie doet waaraan mee"],
  ["/samenwerking/mgr-sdcg/deelname?peildatum=gisteren", "Wie doet waaraan mee"],
  ["/modules", "Modules"],
  ["/module/inkoop", "Inkoop Zorg"],
  ["/module/rbl", "Regionaal Bureau Leerlingzaken"],
  ["/module/rbl-leerplicht", "Leerplicht"],
  ["/module/wsp", "WerkgeversServicepunt Midden-Gelderland"],
  ["/module/wgsw", "Werkgeverschap Sociale Werkvoorziening"],
  ["/module/inburgering", "Contractmanagement Inburgeringstrajecten"],
  ["/module/beheer", "Beheerorganisatie"],
  ["/module/rob", "Regionaal ondersteuningsbureau Wmo en Jeugd"],
  ["/gemeenten", "Gemeenten"],
  ["/gemeente/GM0202", "Arnhem"],
  ["/gemeente/GM0196", "Rijnwaarden"],
  ["/gemeente/GM0202/spiegel", "Mijn gemeente: Arnhem"],
  ["/verdeling", "Wie betaalt wat, en wat als"],
  ["/verdeling?module=rob&jaar=2022", "Wie betaalt wat, en wat als"],
  ["/vergelijken", "Vergelijken"],
  ["/vergelijken?indicator=contribution-per-inhabitant-inburgering", "Vergelijken"],
  ["/tegenspraken", "Tegenspraken"],
  ["/tegenspraken?soort=optelling", "Tegenspraken"],
  ["/bronnen", "Bronnen"],
  ["/bron/003-mgr-sdcg-overdrachtsdossier-2022", "Overdrachtsdossier 2022"],
  ["/module/bestaat-niet", "Niet gevonden"],
  ["/samenwerking/bestaat-niet/deelname", "Niet gevonden"],
  ["/zomaar-een-adres", "Niet gevonden"],
];

let portal: Portal;

beforeAll(async () => {
  if (hasBrowser) portal = await openPortal();
}, 120_000);

afterAll(() => portal?.close());

describe.each(PAGES)("the page %s", (path, heading) => {
  for (const width of [1280, 360])
    browserTest(
      `passes axe at ${width} pixels, fits, and loads nothing from elsewhere`,
      async () => {
        const page = await portal.open(path, width);
        expect(await page.locator("h1").innerText()).toContain(heading);
        await page.locator(".loading").waitFor({ state: "detached" });
        expect(await violationsOn(page)).toEqual([]);
        expect(await sidewaysOverflow(page)).toBe(0);
        expect(portal.troubles()).toEqual([]);
        await page.context().close();
      },
      90_000,
    );
});

describe("every page", () => {
  browserTest("has a title of its own", async () => {
    const page = await portal.open("/module/rbl");
    expect(await page.title()).toBe("Regionaal Bureau Leerlingzaken · Regiospiegel");
    await page.getByRole("link", { name: "Bronnen", exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "Bronnen" }).waitFor();
    expect(await page.title()).toBe("Bronnen · Regiospiegel");
  });

  browserTest("fits a screen of 320 pixels", async () => {
    for (const path of ["/", "/module/wsp", "/tegenspraken", "/samenwerking/mgr-sdcg/deelname"]) {
      const page = await portal.open(path, 320);
      expect(await sidewaysOverflow(page)).toBe(0);
    }
  });

  test("is allowed to load from its own host only", async () => {
    if (!hasBrowser) return;
    const { headers } = await fetch(`${portal.server.origin}/module/rbl`);
    expect(headers.get("content-security-policy")).toContain("script-src 'self';");
    expect(headers.get("content-security-policy")).toContain("default-src 'self'");
  });
});
