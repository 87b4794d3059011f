import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { browserTest, hasBrowser } from "../support/browser.ts";
import {
  focusedName,
  openPortal,
  type Portal,
  sidewaysOverflow,
  tabTo,
  violationsOn,
} from "../support/open-portal.ts";

let portal: Portal;

beforeAll(async () => {
  if (hasBrowser) portal = await openPortal();
}, 120_000);

afterAll(() => portal?.close());

const plain = (text: string) => text.replaceAll("\u00A0", " ");
const outcome = (page: Page) => page.getByRole("region", { name: "Uitkomst" });

async function rowOf(page: Page, municipality: string): Promise<string[]> {
  const row = page.getByRole("row", { name: new RegExp(`^${municipality} `) });
  await row.waitFor();
  return (await row.getByRole("cell").allInnerTexts()).map(plain);
}

async function amountsOf(page: Page): Promise<string[]> {
  await outcome(page).waitFor();
  const rows = await outcome(page).locator("tbody tr").all();
  return Promise.all(rows.map(async (row) => plain(await row.locator("td").nth(2).innerText())));
}

describe("the published allocation of Inburgering 2022", () => {
  browserTest("is there at once, to the euro, with what differs in words", async () => {
    const page = await portal.open("/verdeling");
    expect(await rowOf(page, "Arnhem")).toEqual(
      expect.arrayContaining(["162.424", "40,82%", "€ 28.367", "€ 28.366", "+ € 1\nbetaalt meer"]),
    );
    expect(await rowOf(page, "Samen")).toEqual(expect.arrayContaining(["€ 69.500", "€ 69.498"]));
    expect(await outcome(page).getByRole("status").innerText()).toContain("samen precies het totaal");
  });

  browserTest("comes out as the memo prints it when each row is rounded by itself", async () => {
    const page = await portal.open("/verdeling?module=inburgering&jaar=2022&afronding=per-rij");
    expect(await amountsOf(page)).toEqual([
      "€ 28.366",
      "€ 1.932",
      "€ 4.378",
      "€ 8.177",
      "€ 8.420",
      "€ 7.601",
      "€ 301",
      "€ 2.622",
      "€ 7.701",
    ]);
    expect(plain(await outcome(page).getByRole("status").innerText())).toContain("€ 2 minder dan het totaal");
  });
});

describe("what if", () => {
  browserTest("Doesburg leaves: Arnhem pays 29,178, and a link shows the same", async () => {
    const page = await portal.open("/verdeling");
    await page.getByRole("checkbox", { name: "Doesburg" }).uncheck();
    await page.getByRole("button", { name: "Verdeel" }).click();
    await outcome(page).getByText("Betaalt in deze berekening niet mee: Doesburg").waitFor();
    expect((await rowOf(page, "Arnhem"))[2]).toBe("€ 29.178");
    const { pathname, search } = new URL(page.url());
    expect(search).toBe("?module=inburgering&jaar=2022&eruit=GM0221");
    const other = await portal.open(`${pathname}${search}`);
    expect((await rowOf(other, "Arnhem"))[2]).toBe("€ 29.178");
    expect(await other.getByRole("checkbox", { name: "Doesburg" }).isChecked()).toBe(false);
  });

  browserTest("a municipality joins, from the keyboard alone, and the focus stays where it was", async () => {
    const page = await portal.open("/verdeling");
    await page.getByRole("checkbox", { name: "Zevenaar" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.type("wagen");
    await page.getByRole("option", { name: "Wageningen" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Haal Wageningen weg" }).waitFor();
    await tabTo(page, "Verdeel", 3);
    await page.keyboard.press("Enter");
    expect((await rowOf(page, "Wageningen")).slice(3, 5)).toEqual([
      "niet gepubliceerd",
      "niet te vergelijken",
    ]);
    expect(await focusedName(page)).toBe("Verdeel");
    expect(new URL(page.url()).searchParams.get("erbij")).toBe("GM0289");
  });

  browserTest("weights of one's own divide what the sources give no weights for", async () => {
    const page = await portal.open("/verdeling?module=rob&jaar=2022");
    await page.getByText("van 7 gemeenten ontbreekt het gewicht").waitFor();
    const names = [
      "Berg en Dal",
      "Beuningen",
      "Druten",
      "Heumen",
      "Mook en Middelaar",
      "Nijmegen",
      "Wijchen",
    ];
    const weights = [291296, 182593, 150605, 111508, 47535, 1485059, 311072];
    for (const [index, name] of names.entries())
      await page.getByRole("textbox", { name: `Gewicht van ${name}` }).fill(String(weights[index]));
    await page.getByLabel("Totaal in euro's").fill("50.000");
    await page.getByLabel("Afronding").selectOption("LAST_ABSORBS");
    await page.getByRole("button", { name: "Verdeel" }).click();
    expect(await amountsOf(page)).toEqual([
      "€ 5.646",
      "€ 3.539",
      "€ 2.919",
      "€ 2.161",
      "€ 921",
      "€ 28.785",
      "€ 6.029",
    ]);
  });
});

describe("what is wrong", () => {
  browserTest("stands beside its field, in words", async () => {
    const page = await portal.open("/verdeling?module=wsp&jaar=2022");
    await page.getByRole("alert").waitFor();
    const total = page.getByLabel("Totaal in euro's");
    expect(await total.getAttribute("aria-invalid")).toBe("true");
    const described = await total.getAttribute("aria-describedby");
    expect(await page.locator(`[id="${described}"]`).innerText()).toContain(
      "Voor 2022 is geen totaal van bijdragen gepubliceerd. Vul hier zelf een totaal in.",
    );
    await total.fill("veel");
    await page.getByRole("button", { name: "Verdeel" }).click();
    await page.getByText("“veel” is geen bedrag").waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe("the page", () => {
  browserTest("hands over the same as CSV", async () => {
    const page = await portal.open("/verdeling");
    await outcome(page).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download deze tabel als CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("verdeling-inburgering-2022.csv");
    const lines = (await readFile(await download.path(), "utf8")).split("\r\n");
    expect(lines[1]).toBe("GM0202;Arnhem;162424;40,8151;28367;28366;1");
    expect(lines).toHaveLength(11);
  });

  browserTest("passes axe and fits, also at 320 pixels and with an open list", async () => {
    for (const width of [1280, 320]) {
      const page = await portal.open("/verdeling", width);
      await outcome(page).waitFor();
      await page.getByRole("combobox", { name: "Wie treedt toe" }).click();
      await page.getByRole("listbox").waitFor();
      expect(await violationsOn(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
    }
    expect(portal.troubles()).toEqual([]);
  });
});
