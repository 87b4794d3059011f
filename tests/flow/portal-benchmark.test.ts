import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { browserTest, hasBrowser } from "../support/browser.ts";
import { openPortal, type Portal, sidewaysOverflow, tabTo, violationsOn } from "../support/open-portal.ts";

const COUNTRY =
  "/vergelijken?indicator=social-domain-expense-per-inhabitant-accounts&periode=2024&groep=land&gemeente=GM0202";

let portal: Portal;

beforeAll(async () => {
  if (hasBrowser) portal = await openPortal();
}, 120_000);

afterAll(() => portal?.close());

const figures = (page: Page) => page.getByRole("table").first();

async function openComparison(path: string, width = 1280): Promise<Page> {
  const page = await portal.open(path, width);
  await figures(page).waitFor();
  return page;
}

describe("a comparison that is empty by the key", () => {
  browserTest("says so first, and ranks nobody", async () => {
    const page = await openComparison(
      "/vergelijken?indicator=contribution-per-inhabitant-inburgering&periode=2022",
    );
    expect(await page.getByRole("status").first().innerText()).toContain(
      "Deze vergelijking is leeg: de kosten worden naar rato van de inwoners verdeeld.",
    );
    const heads = await figures(page).getByRole("columnheader").allInnerTexts();
    expect(heads.join(" ")).not.toMatch(/Rang|Positie|mediaan/);
    expect(await page.locator(".dot-plot").count()).toBe(0);
    expect(
      await figures(page)
        .getByRole("row", { name: /^Arnhem / })
        .innerText(),
    ).toContain("0,1746");
    expect(await violationsOn(page)).toEqual([]);
  });
});

describe("a comparison over the country", () => {
  browserTest(
    "begins with the own municipality and its neighbours, and shows everyone when asked",
    async () => {
      const page = await openComparison(COUNTRY);
      expect(await figures(page).locator("tbody tr").count()).toBe(11);
      const own = figures(page).locator(".own-row");
      expect(await own.innerText()).toContain("Arnhem");
      expect(await own.innerText()).toContain("gekozen");
      await page.getByRole("link", { name: "Toon alle 342 gemeenten" }).click();
      await page.getByRole("row", { name: /Rozendaal/ }).waitFor();
      expect(await figures(page).locator("tbody tr").count()).toBe(342);
      expect(new URL(page.url()).searchParams.get("alle")).toBe("ja");
    },
  );

  browserTest("draws a dot for each that counts and a diamond with a name for one's own", async () => {
    const page = await openComparison(COUNTRY);
    const counted = Number(await page.locator(".dot-plot").getAttribute("data-dots"));
    expect(counted).toBeGreaterThan(330);
    expect(await page.locator(".dot-plot__dot").count()).toBe(counted - 1);
    expect(await page.locator(".dot-plot__own").allTextContents()).toEqual(["Arnhem"]);
    expect(await page.locator(".dot-plot").getAttribute("aria-hidden")).toBe("true");
  });

  browserTest("hands over every row as CSV", async () => {
    const page = await openComparison(COUNTRY);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download deze vergelijking als CSV" }).click(),
    ]);
    const lines = (await readFile(await download.path(), "utf8")).split("\r\n");
    expect(lines).toHaveLength(344);
    expect(lines.find((line) => line.includes(";GM0202;"))).toMatch(
      /^social-domain-expense-per-inhabitant-accounts;2024;GM0202;Arnhem;3011,1912;8;1;1534,345;/,
    );
  });
});

describe("choosing what to compare", () => {
  browserTest("works with the keyboard alone, and a link shows the same", async () => {
    const page = await openComparison("/vergelijken");
    await page.getByRole("combobox", { name: "Cijfer" }).focus();
    await page.keyboard.type("bijstand");
    await page.getByRole("option", { name: "Bijstand per 1.000 inwoners" }).waitFor();
    await page.keyboard.press("Enter");
    await tabTo(page, "Vergelijk", 12);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Bijstand per 1.000 inwoners, 2024" }).waitFor();
    const { pathname, search } = new URL(page.url());
    expect(search).toContain("indicator=social-assistance-per-1000&periode=2024&groep=leden");
    const other = await openComparison(`${pathname}${search}`);
    await other.getByRole("heading", { name: "Bijstand per 1.000 inwoners, 2024" }).waitFor();
  });

  browserTest("asks for a municipality where the group needs one, beside its field", async () => {
    const page = await portal.open("/vergelijken?indicator=inhabitants&groep=gelijkend");
    await page.getByRole("alert").waitFor();
    const own = page.getByRole("combobox", { name: "Eigen gemeente" });
    expect(await own.getAttribute("aria-invalid")).toBe("true");
    expect(await page.getByRole("alert").innerText()).toContain("Kies de gemeente");
    expect(await violationsOn(page)).toEqual([]);
  });

  browserTest("marks a break in the series", async () => {
    const page = await openComparison("/vergelijken?indicator=social-assistance-per-1000&groep=land");
    const trend = page.getByRole("table", { name: /Mediaan van dezelfde groep/ });
    expect(await trend.locator(".trend__break").innerText()).toContain("reeksbreuk");
  });
});

describe("the mirror of one municipality", () => {
  browserTest("sets each figure beside the median, and leads to the comparison", async () => {
    const page = await portal.open("/gemeente/GM0202");
    await page.getByRole("link", { name: /Alle cijfers van Arnhem/ }).click();
    await page.getByRole("heading", { level: 1, name: "Mijn gemeente: Arnhem" }).waitFor();
    const row = page.getByRole("row", { name: /^Bijstand per 1.000 inwoners / });
    await row.getByText(/rang \d+ van 11/).waitFor();
    const equal = page.getByRole("row", { name: /^Bijdrage per inwoner aan Inburgering / });
    await equal.getByText("gelijk door de verdeelsleutel").waitFor();
    await page.locator(".loading-cell").first().waitFor({ state: "detached" });
    expect(await violationsOn(page)).toEqual([]);
    await row.getByRole("link").click();
    await page.getByRole("heading", { name: "Bijstand per 1.000 inwoners, 2024" }).waitFor();
    expect(new URL(page.url()).searchParams.get("gemeente")).toBe("GM0202");
  });

  browserTest("asks the parts of a figure only when they are opened", async () => {
    const page = await portal.open("/gemeente/GM0289/spiegel");
    await page.getByText("Lasten per taakveld en inwoner (jaarrekening)", { exact: false }).first().click();
    await page.getByRole("row", { name: /^6.3 inkomensregelingen / }).waitFor();
  });
});

describe("the pages", () => {
  browserTest("pass axe and fit at 320 pixels", async () => {
    for (const path of [COUNTRY, "/gemeente/GM0202/spiegel?groep=land"]) {
      const page = await openComparison(path, 320);
      expect(await violationsOn(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
    }
    expect(portal.troubles()).toEqual([]);
  });
});
