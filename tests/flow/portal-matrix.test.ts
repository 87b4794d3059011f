import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { browserTest, hasBrowser } from "../support/browser.ts";
import { openPortal, type Portal } from "../support/open-portal.ts";

let portal: Portal;

beforeAll(async () => {
  if (hasBrowser) portal = await openPortal();
}, 120_000);

afterAll(() => portal?.close());

const openMatrix = (day: string) => portal.open(`/samenwerking/mgr-sdcg/deelname?peildatum=${day}`);
const total = (page: Page) => page.locator("[data-total]").innerText();
const count = (page: Page, module: string) => page.locator(`[data-count-of="${module}"]`).innerText();
const rowOf = (page: Page, municipality: string) =>
  page.getByRole("row", { name: new RegExp(`^${municipality} `) }).getByRole("cell");

describe("the participation matrix", () => {
  browserTest("has 47 participations in five modules on 1 June 2022", async () => {
    const page = await openMatrix("2022-06-01");
    expect(await total(page)).toBe("47 deelnames van 11 gemeenten in 5 modules");
    expect(
      await Promise.all(["inkoop", "rbl", "wsp", "wgsw", "inburgering"].map((code) => count(page, code))),
    ).toEqual(["11", "9", "9", "9", "9"]);
  });

  browserTest(
    "counts twelve in Inkoop in 2017 and eleven in 2018, after the redivision of Zevenaar",
    async () => {
      expect(await count(await openMatrix("2017-06-01"), "inkoop")).toBe("12");
      expect(await count(await openMatrix("2018-06-01"), "inkoop")).toBe("11");
    },
  );

  browserTest("shows Renkum in RBL and not in WSP, and Doesburg the other way round", async () => {
    const page = await openMatrix("2022-06-01");
    const words = async (municipality: string) =>
      (await rowOf(page, municipality).allInnerTexts())
        .map((text) => (text.includes("✓") ? "ja" : "nee"))
        .slice(0, 5);
    // Inkoop, RBL, Leerplicht, RMC, WSP
    expect(await words("Renkum")).toEqual(["ja", "ja", "ja", "ja", "nee"]);
    expect(await words("Doesburg")).toEqual(["ja", "nee", "nee", "nee", "ja"]);
  });

  browserTest("tells in words what the tick means: since when, and that it was reconstructed", async () => {
    const page = await openMatrix("2022-06-01");
    const cell = rowOf(page, "Arnhem").first();
    expect(await cell.textContent()).toContain("doet mee sinds 1 april 2017, gereconstrueerd");
  });

  browserTest("says of leerplicht in 2019 that seven took part, and of nobody whether", async () => {
    const page = await openMatrix("2019-06-01");
    expect(await count(page, "rbl-leerplicht")).toContain("7");
    expect(await count(page, "rbl-leerplicht")).toContain("zonder namen in de bron");
    expect(await rowOf(page, "Arnhem").nth(2).textContent()).toContain("niet bekend");
  });

  browserTest("puts the chosen day into the address, and counts anew", async () => {
    const page = await openMatrix("2022-06-01");
    await page.getByLabel("Peildatum").fill("2017-06-01");
    await page.getByRole("button", { name: "Toon deze dag" }).click();
    await page.locator("[data-total]", { hasText: "12 deelnames" }).waitFor();
    expect(new URL(page.url()).search).toBe("?peildatum=2017-06-01");
    expect(await count(page, "inkoop")).toBe("12");
    await page.goBack();
    await page.locator("[data-total]", { hasText: "47 deelnames" }).waitFor();
  });

  browserTest("refuses what is no day in words, and shows today", async () => {
    const page = await openMatrix("2022-02-31");
    expect(await page.getByRole("alert").innerText()).toContain("“2022-02-31” is geen bestaande dag");
    expect(await page.getByRole("status").innerText()).toContain("Op 23 november 2026");
  });

  browserTest("hands over the same as CSV", async () => {
    const page = await openMatrix("2022-06-01");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download deze tabel als CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("deelname-mgr-sdcg-2022-06-01.csv");
    const lines = (await readFile(await download.path(), "utf8")).split("\r\n");
    expect(lines[0]).toMatch(/^\uFEFFpeildatum;gemeentecode;gemeente;Inkoop;Inkoop sinds;Inkoop bewijs;RBL;/);
    expect(lines[1]).toMatch(/^2022-06-01;GM0202;Arnhem;ja;2017-04-01;gereconstrueerd;ja;2018-01-01;/);
    expect(lines).toHaveLength(13);
  });
});
