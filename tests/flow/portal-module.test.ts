import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { browserTest, hasBrowser } from "../support/browser.ts";
import { openPortal, type Portal } from "../support/open-portal.ts";

let portal: Portal;

beforeAll(async () => {
  if (hasBrowser) portal = await openPortal();
}, 120_000);

afterAll(() => portal?.close());

/** The cells of the row with this name, as a reader sees them. */
async function cells(page: Page, name: string | RegExp, within = "main"): Promise<string[]> {
  const row = page
    .locator(within)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name }) });
  await row.first().waitFor();
  const texts = await row.first().getByRole("cell").allInnerTexts();
  return texts.map((text) => text.replaceAll("\u00A0", " ").trim());
}

describe("the budgets on a module's page", () => {
  browserTest(
    "show the printed total of 310.222 beside the recomputed 310.223, and mark the difference",
    async () => {
      const page = await portal.open("/module/beheer");
      expect((await cells(page, "Totaal lasten, afgedrukt")).slice(0, 3)).toEqual([
        "€ 203.500",
        "€ 310.222",
        "€ 297.716",
      ]);
      expect((await cells(page, "Totaal lasten, nagerekend")).slice(0, 3)).toEqual([
        "€ 203.500",
        "≠ verschilt € 310.223",
        "≠ verschilt € 297.717",
      ]);
    },
  );

  browserTest("lead from a difference to the ledger of that document", async () => {
    const page = await portal.open("/module/beheer");
    await page.getByRole("link", { name: "≠ verschilt" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Tegenspraken" }).waitFor();
    expect(new URL(page.url()).search).toBe("?bron=001-mgr-sdcg-uitvoeringsprogramma-2019");
    const [, printed, recomputed, difference] = await cells(
      page,
      /Begroting 2018 gewijzigd: som van de lasten/,
    );
    expect([printed, recomputed, difference]).toEqual(["310.222", "310.223", "-1"]);
  });

  browserTest("show subtotals, supplements and p.m. of the RBL as printed", async () => {
    const page = await portal.open("/module/rbl");
    expect((await cells(page, "Subtotaal leerplicht, afgedrukt")).slice(0, 2)).toEqual([
      "€ 1.496.139",
      "€ 1.519.155",
    ]);
    expect((await cells(page, "Loonkostensubsidie")).slice(0, 2)).toEqual(["p.m.", "p.m."]);
    expect((await cells(page, /^Incidentele toevoeging 2018/))[0]).toBe("€ 58.599");
    expect((await cells(page, "Lasten met toevoegingen, afgedrukt"))[0]).toBe("€ 2.300.686");
  });
});

describe("the other parts of a module's page", () => {
  browserTest("show the contributions to Inburgering as printed, with share and per inhabitant", async () => {
    const page = await portal.open("/module/inburgering");
    const table = page.getByRole("table", {
      name: "Bijdragen aan Contractmanagement Inburgeringstrajecten in 2022",
    });
    const row = await table
      .getByRole("row", { name: /^Arnhem/ })
      .getByRole("cell")
      .allInnerTexts();
    expect(row.slice(0, 4).map((text) => text.replaceAll("\u00A0", " ").replace(/\s*\n\s*/, ", "))).toEqual([
      "€ 28.366, structureel",
      "40,82%",
      "162.424, 2021",
      "€ 0,1746",
    ]);
  });

  browserTest("show the contributions to the ROB as printed, with the share of Nijmegen", async () => {
    const page = await portal.open("/module/rob");
    const table = page.getByRole("table", {
      name: "Bijdragen aan Regionaal ondersteuningsbureau Wmo en Jeugd in 2022",
    });
    const row = await table
      .getByRole("row", { name: /^Nijmegen/ })
      .getByRole("cell")
      .allInnerTexts();
    expect(row.slice(0, 2).map((text) => text.replaceAll("\u00A0", " "))).toEqual(["€ 1.485.059", "57,57%"]);
  });

  browserTest("say in words why there is no figure", async () => {
    const page = await portal.open("/module/inburgering");
    const row = await cells(page, "Gerealiseerde uren per week");
    expect(row[1]).toMatch(/^niet beschikbaar\s+De memo/);
  });

  browserTest("keep stated hours upright and slant what was converted from them", async () => {
    const page = await portal.open("/module/inburgering");
    const row = page.getByRole("row", { name: /Benodigde formatie voor het beperkte takenpakket/ });
    expect(await row.locator("em").allInnerTexts()).toEqual(["0,5556"]);
    expect((await row.getByRole("cell").allInnerTexts()).slice(0, 3)).toEqual(["20 uur", "0,5556", "20"]);
  });

  browserTest("count the agreements of Inkoop by status", async () => {
    const page = await portal.open("/module/inkoop");
    const table = page.getByRole("table", { name: "Aantal afspraken naar status" });
    const counts = await table
      .getByRole("row", { name: /^Alle afspraken/ })
      .getByRole("cell")
      .allInnerTexts();
    const all = counts.map(Number);
    expect(all.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(all.at(-1));
  });

  browserTest("show the placements of the WSP with their targets", async () => {
    const page = await portal.open("/module/wsp");
    const totals = page.getByRole("row", { name: /^Totaal 20\d\d / });
    const texts = (await totals.allInnerTexts()).map((text) => text.replace(/\s+/g, " "));
    expect(texts.some((text) => text.startsWith("Totaal 2017 ") && text.includes("1.372"))).toBe(true);
    expect(texts.some((text) => text.startsWith("Totaal 2019 ") && text.includes("1.156"))).toBe(true);
  });

  browserTest("name what the sources do not speak of, rather than leave it out silently", async () => {
    const page = await portal.open("/module/inburgering");
    await page.getByText(/^Hierover zeggen de bronnen niets: /).waitFor();
  });
});

describe("a source note", () => {
  browserTest("opens the document, the lines and the words as printed", async () => {
    const page = await portal.open("/module/beheer");
    const note = page.getByRole("button", { name: /^Bron \d+: Totaal lasten, afgedrukt$/ }).first();
    await note.click();
    expect(await note.getAttribute("aria-expanded")).toBe("true");
    const panel = page.locator(".source-note__panel:popover-open");
    expect(await panel.innerText()).toMatch(/regels 516–521 en 537/);
    expect(await panel.getByRole("link").first().getAttribute("href")).toBe(
      "/bron/001-mgr-sdcg-uitvoeringsprogramma-2019",
    );
    await page.keyboard.press("Escape");
    expect(await note.getAttribute("aria-expanded")).toBe("false");
  });

  browserTest("opens within a narrow screen", async () => {
    const page = await portal.open("/module/beheer", 360);
    await page
      .getByRole("button", { name: /^Bron \d+: Totaal lasten, afgedrukt$/ })
      .first()
      .click();
    const panel = page.locator(".source-note__panel:popover-open");
    await panel.getByText("regels 516–521").first().waitFor();
    await page.waitForFunction("document.querySelector(':popover-open').style.left !== ''");
    const box = await panel.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  });

  browserTest("comes out on paper as a numbered note", async () => {
    const page = await portal.open("/module/beheer");
    await page.emulateMedia({ media: "print" });
    const numbers = await page.locator(".source-note__button").allInnerTexts();
    const notes = page.locator(".printed-notes ol > li");
    expect(await notes.count()).toBe(Math.max(...numbers.map(Number)));
    expect(await notes.first().isVisible()).toBe(true);
    expect(await page.locator(".site__navigation").isVisible()).toBe(false);
  });
});

describe("what is invented", () => {
  browserTest("is announced above everything else on every page about it", async () => {
    const { orm } = portal.server.database;
    await orm.em
      .getConnection()
      .execute("UPDATE core.partnership SET is_fictional = true WHERE code = 'rob-nijmegen'");
    await orm.em
      .getConnection()
      .execute("UPDATE core.municipality SET is_fictional = true WHERE municipality_code = 'GM0268'");
    for (const path of [
      "/module/rob",
      "/samenwerking/rob-nijmegen",
      "/samenwerking/rob-nijmegen/deelname",
      "/gemeente/GM0268",
    ]) {
      const page = await portal.open(path);
      expect(await page.getByRole("note").innerText()).toContain("Fictieve gegevens:");
    }
    const page = await portal.open("/module/rbl");
    expect(await page.getByRole("note").count()).toBe(0);
  });
});
