import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import { browserTest, hasBrowser } from "../support/browser.ts";
import { focusedName, openPortal, type Portal, tabTo } from "../support/open-portal.ts";

let portal: Portal;

beforeAll(async () => {
  if (hasBrowser) portal = await openPortal();
}, 120_000);

afterAll(() => portal?.close());

describe("with the keyboard alone", () => {
  browserTest("a reader skips the navigation", async () => {
    const page = await portal.open("/");
    await page.keyboard.press("Tab");
    expect(await focusedName(page)).toBe("Naar de inhoud");
    await page.keyboard.press("Enter");
    await tabTo(page, "Dashboards", 1);
  });

  browserTest(
    "a reader goes from the front page by matrix and module to a source, and the focus follows",
    async () => {
      const page = await portal.open("/");
      await tabTo(page, "Deelname");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "Wie doet waaraan mee" }).waitFor();
      expect(await focusedName(page)).toBe("Wie doet waaraan mee");

      await tabTo(page, "1 juni 2017");
      await page.keyboard.press("Enter");
      await page.locator("[data-total]", { hasText: "12 deelnames" }).waitFor();
      expect(new URL(page.url()).search).toBe("?peildatum=2017-06-01");

      await tabTo(page, "Inkoop");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: "Inkoop Zorg" }).waitFor();
      expect(await focusedName(page)).toBe("Inkoop Zorg");

      await tabTo(page, /^Bron 1: begin van Inkoop Zorg$/);
      await page.keyboard.press("Enter");
      await page.locator(".source-note__panel:popover-open", { hasText: "regels 68–69" }).waitFor();
      await page.keyboard.press("Tab");
      expect(await focusedName(page)).toContain("Overdrachtsdossier 2022");
      await page.keyboard.press("Escape");
      expect(await focusedName(page)).toBe("Bron 1: begin van Inkoop Zorg");

      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: /^Overdrachtsdossier 2022/ }).waitFor();
      expect(new URL(page.url()).pathname).toBe("/bron/003-mgr-sdcg-overdrachtsdossier-2022");
    },
  );

  browserTest("a reader leaves the editors of the explorer, and runs a question", async () => {
    const page = await portal.open("/verkennen");
    await page.locator(".explorer__query .monaco-editor").waitFor({ timeout: 20_000 });
    await tabTo(page, "Wie betaalt hoeveel?");
    await page.keyboard.press("Enter");
    await page.getByText("28366").waitFor({ timeout: 20_000 });
    await tabTo(page, "Toon de documentatie");
    for (const editor of [
      /^Vraag in GraphQL, Enter/,
      /^Variabelen in JSON, Enter/,
      /^Antwoord in JSON, Enter/,
    ]) {
      await tabTo(page, editor, 3);
      await page.keyboard.press("Enter");
    }
    await tabTo(page, "bronnen", 5);
  });
});
