import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { allDashboards } from "#server/domains/reports/dashboard.registry.ts";
import { browserTest, hasBrowser } from "../support/browser.ts";
import { openPortal, type Portal, sidewaysOverflow, violationsOn } from "../support/open-portal.ts";

/** Councils have the same tiles: one of each partnership will do. */
const COUNCILS = ["raad-arnhem", "raad-nijmegen"];
const SLUGS = allDashboards()
  .filter(({ folder, slug }) => folder !== "raad" || COUNCILS.includes(slug))
  .map(({ slug }) => slug);

let portal: Portal;

beforeAll(async () => {
  if (hasBrowser) portal = await openPortal();
}, 240_000);

afterAll(() => portal?.close());

async function openDashboard(path: string, width = 1280): Promise<Page> {
  const page = await portal.open(path, width);
  await page.locator(".dashboard-grid").waitFor();
  await page.locator(".tile__chart:not([data-drawn])").first().waitFor({ state: "detached" });
  return page;
}

/** How many pages a PDF of Chromium has: each is an object of its own. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe.each(SLUGS)("the dashboard %s", (slug) => {
  browserTest(
    "passes axe with its tables open, fits a desk, and loads nothing from elsewhere",
    async () => {
      const page = await openDashboard(`/dashboard/${slug}`);
      for (const button of await page.locator(".tile__toggle").all()) await button.click();
      expect(await violationsOn(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(portal.troubles()).toEqual([]);
      await page.context().close();
    },
    180_000,
  );

  browserTest(
    "fits a telephone, and says of every tile what it shows or why it is empty",
    async () => {
      const page = await openDashboard(`/dashboard/${slug}`, 360);
      expect(await sidewaysOverflow(page)).toBe(0);
      const silent = await page.evaluate<string[]>(`[...document.querySelectorAll(".tile")]
      .filter((tile) => !tile.querySelector(".tile__empty, .tile__chart, .tile__map, .tile__scalar, .tile__table tbody tr"))
      .map((tile) => tile.dataset.tile)`);
      expect(silent).toEqual([]);
      await page.context().close();
    },
    180_000,
  );

  browserTest(
    "prints as an A4 with its date and its sources, without a button",
    async () => {
      const page = await openDashboard(`/dashboard/${slug}`);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".printed-header").innerText()).toContain("afgedrukt op 2");
      expect(await page.locator(".tile__toggle:visible, .site__header:visible, form:visible").count()).toBe(
        0,
      );
      expect(await page.locator(".tile__table--folded:not(:visible)").count()).toBe(0);
      await page.emulateMedia({ media: null });
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pagesOf(pdf)).toBeGreaterThan(0);
      expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
      await page.context().close();
    },
    180_000,
  );
});

describe("a tile", () => {
  browserTest(
    "shows the rows that GraphQL, CSV and the table of the page give alike",
    async () => {
      const page = await openDashboard("/dashboard/inburgering?year=2021");
      const { data } = await portal.server.query<{
        dashboard: { tiles: { key: string; rows: string[][] }[] };
      }>(
        `{ dashboard(slug: "inburgering") { tiles { key rows(parameters: [{ slug: "year", value: "2021" }]) } } }`,
      );
      const rows = data?.dashboard.tiles.find(({ key }) => key === "contributions")?.rows ?? [];
      expect(rows).toHaveLength(9);

      const csv = await fetch(
        `${portal.server.origin}/export/dashboard/inburgering/contributions.csv?year=2021&locale=en`,
      );
      const lines = (await csv.text()).trimEnd().split("\r\n").slice(1);
      expect(lines.map((line) => line.split(",").slice(0, 3))).toEqual(rows.map((row) => row.slice(0, 3)));

      const tile = page.locator("[data-tile=contributions]");
      await tile.getByRole("button", { name: /^Toon als tabel/ }).click();
      const shown = await page.evaluate<
        string[][]
      >(`[...document.querySelectorAll("[data-tile=contributions] tbody tr")]
      .map((row) => [...row.querySelectorAll("th, td")].slice(0, 2).map((cell) => cell.textContent))`);
      const euros = (amount: string) => `€\u00A0${Number(amount).toLocaleString("nl-NL")}`;
      expect(shown).toEqual(rows.map(([name, amount]) => [name, euros(amount ?? "")]));
      await page.context().close();
    },
    180_000,
  );

  browserTest(
    "can be taken along as CSV with the choices of the address",
    async () => {
      const page = await openDashboard("/dashboard/wsp?year=2020");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "CSV: Plaatsingen en wat was afgesproken" }).click(),
      ]);
      const text = await readFile(await download.path(), "utf8");
      expect(
        text
          .split("\r\n")
          .slice(1, -1)
          .map((line) => line.split(";")[0]),
      ).toEqual(["2020", "2021"]);
      await page.context().close();
    },
    180_000,
  );

  browserTest(
    "is unfolded from the keyboard, and a choice goes into the address",
    async () => {
      const page = await openDashboard("/dashboard/wsp");
      const button = page.getByRole("button", { name: /^Toon als tabel: Plaatsingen/ });
      await button.focus();
      await page.keyboard.press("Enter");
      expect(await page.locator("[data-tile=placements-by-year] tbody tr").count()).toBe(6);
      await page.getByLabel("Vanaf jaar").selectOption("2020");
      await page.getByRole("button", { name: "Toon", exact: true }).click();
      await page.waitForURL(/\?year=2020$/);
      await page.locator("[data-tile=placements-by-year] tbody tr").nth(2).waitFor({ state: "detached" });
      expect(await page.locator("[data-tile=placements-by-year] tbody tr").count()).toBe(2);
      await page.context().close();
    },
    180_000,
  );
});

test("the list of dashboards names all of them", async () => {
  if (!hasBrowser) return;
  const page = await portal.open("/dashboards");
  await page.locator(".dashboard-list").first().waitFor();
  const names = await page.locator(".dashboard-list a").allInnerTexts();
  expect(names.toSorted()).toEqual(
    allDashboards()
      .map(({ title }) => title)
      .toSorted(),
  );
  expect(await violationsOn(page)).toEqual([]);
  expect(portal.troubles()).toEqual([]);
}, 180_000);
