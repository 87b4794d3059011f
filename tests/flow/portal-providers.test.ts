import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { ANALYST } from "../support/ask-as.ts";
import { browserTest, hasBrowser } from "../support/browser.ts";
import { openPortal, type Portal, sidewaysOverflow, tabTo, violationsOn } from "../support/open-portal.ts";
import { writeProviderRegion } from "../support/provider-region.ts";

const PAGES: readonly (readonly [path: string, heading: string])[] = [
  ["/aanbieders", "Aanbieders"],
  ["/aanbieders?zoek=perzik", "Aanbieders"],
  ["/aanbieders?module=test-zorg&periode=2025&volgorde=omzet", "Aanbieders"],
  ["/aanbieder/FA00001?periode=2025", "Aardbei Zorg"],
  ["/aanbieder/FA00004", "Druif 100% Zorg"],
  ["/aanbieder/bestaat-niet", "Niet gevonden"],
  ["/contracten/afloop", "Aflopende contracten"],
  ["/contracten/afloop?binnen=30", "Aflopende contracten"],
  ["/gesprekken", "Gesprekken met aanbieders"],
  ["/gesprekken?module=test-zorg&ronde=2026-T3", "Gesprekken met aanbieders"],
  ["/module/test-zorg/viermaandsrapportage?periode=2025-T1", "Viermaandsrapportage Testzorg"],
  ["/module/bestaat-niet/viermaandsrapportage", "Niet gevonden"],
];

let portal: Portal;
/** The same for an analyst, who sees all figures. */
let full: Portal;

beforeAll(async () => {
  if (!hasBrowser) return;
  portal = await openPortal();
  full = await openPortal({ viewer: ANALYST });
  for (const { server } of [portal, full]) await writeProviderRegion(server.database.orm);
}, 120_000);

afterAll(async () => {
  await portal?.close();
  await full?.close();
});

async function ready(page: Page): Promise<Page> {
  await page.locator(".loading").first().waitFor({ state: "detached" });
  await page.locator(".loading").first().waitFor({ state: "detached" });
  return page;
}

describe.each(PAGES)("the page %s", (path, heading) => {
  for (const width of [1280, 360])
    browserTest(
      `passes axe at ${width} pixels, fits, and loads nothing from elsewhere, with figures and without`,
      async () => {
        for (const one of [portal, full]) {
          const page = await ready(await one.open(path, width));
          expect(await page.locator("h1").innerText()).toContain(heading);
          expect(await violationsOn(page)).toEqual([]);
          expect(await sidewaysOverflow(page)).toBe(0);
          expect(one.troubles()).toEqual([]);
          await page.context().close();
        }
      },
      90_000,
    );
});

describe("the list of providers", () => {
  browserTest("is searched from the keyboard, and the address says what was asked", async () => {
    const page = await ready(await portal.open("/aanbieders"));
    await page.getByLabel("Naam, code of nummer").focus();
    await page.keyboard.type("braam");
    await tabTo(page, "Toon");
    await page.keyboard.press("Enter");
    await page.getByText("1 aanbieder", { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe("?zoek=braam");
    expect(await page.getByRole("row").count()).toBe(2);
    await page.context().close();
  });

  browserTest("says once why the public sees no figures, and hands over what it shows", async () => {
    const page = await ready(await portal.open("/aanbieders?periode=2025"));
    expect(await page.getByText(/na aanmelden/).count()).toBe(1);
    const way = page.getByRole("main").getByRole("link", { name: "Aanmelden" });
    expect(await way.getAttribute("href")).toBe("/toegang?naar=%2Faanbieders%3Fperiode%3D2025");
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Deze bladzijde als CSV" }).click();
    const file = readFileSync(await (await waiting).path(), "utf8");
    expect(file).toContain("FA00001;Aardbei Zorg;ja;Begeleiding, Verblijf;2;2025;;Cijfers van één aanbieder");
    await page.context().close();
  });
});

test("every page that shows an invented provider says so", async () => {
  if (!hasBrowser) return;
  for (const path of [
    "/aanbieders",
    "/aanbieder/FA00001",
    "/contracten/afloop",
    "/gesprekken?module=test-zorg&ronde=2026-T3",
    "/module/test-zorg/viermaandsrapportage?periode=2025-T1",
  ]) {
    const page = await ready(await portal.open(path));
    expect(await page.getByText("Fictieve gegevens:").count()).toBe(1);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("Fictieve gegevens:").isVisible()).toBe(true);
    await page.context().close();
  }
}, 90_000);
