import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import { browserTest, hasBrowser } from "../support/browser.ts";
import { openPortal, type Portal, sidewaysOverflow, violationsOn } from "../support/open-portal.ts";

describe("the query explorer", () => {
  let portal: Portal;
  beforeAll(async () => {
    if (hasBrowser) portal = await openPortal();
  }, 120_000);
  afterAll(() => portal?.close());

  for (const width of [1280, 360])
    browserTest(`passes axe at ${width} pixels with answer and documentation open`, async () => {
      const page = await portal.open("/verkennen", width);
      await page.getByText("participates").first().waitFor({ timeout: 20_000 });
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole("button", { name: "Toon de documentatie" }).click();
      await page.getByText("All Schema Types").waitFor();
      expect(await violationsOn(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(portal.troubles()).toEqual([]);
    });

  browserTest("shows the answer to an example", async () => {
    const page = await portal.open("/verkennen");
    await page.getByRole("button", { name: "Wie betaalt hoeveel?" }).click();
    await page.getByText("28366").waitFor({ timeout: 20_000 });
  });

  browserTest("is fetched on its own page only", async () => {
    const page = await portal.open("/module/rbl");
    const loaded = await page.evaluate<string[]>(
      "performance.getEntriesByType('resource').map(({ name }) => name)",
    );
    expect(loaded.filter((name) => /monaco|explorer|worker/.test(name))).toEqual([]);
  });

  browserTest("leaves nothing behind in the browser", async () => {
    const page = await portal.open("/verkennen");
    await page.getByText("participates").first().waitFor({ timeout: 20_000 });
    expect(await page.evaluate<number>("localStorage.length")).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
  });
});
