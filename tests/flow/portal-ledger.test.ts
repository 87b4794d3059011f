import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import { browserTest, hasBrowser } from "../support/browser.ts";
import { openPortal, type Portal } from "../support/open-portal.ts";

let portal: Portal;

beforeAll(async () => {
  if (hasBrowser) portal = await openPortal();
}, 120_000);

afterAll(() => portal?.close());

describe("the ledger of discrepancies", () => {
  browserTest("keeps its filter in the address", async () => {
    const page = await portal.open("/tegenspraken");
    const status = page.getByRole("status").filter({ hasText: /^\d+ tegenspraken/ });
    const all = Number.parseInt(await status.innerText(), 10);
    await page.getByLabel("Soort").selectOption("optelling");
    await page.getByLabel("Bron", { exact: true }).selectOption("000-mgr-sdcg-inburgering-2021");
    await page.getByRole("button", { name: "Toon" }).click();
    await page.getByRole("status").filter({ hasText: "2 tegenspraken binnen deze keuze" }).waitFor();
    expect(all).toBeGreaterThan(2);
    expect(new URL(page.url()).search).toBe("?bron=000-mgr-sdcg-inburgering-2021&soort=optelling");
    const rows = (await page.getByRole("row").allInnerTexts()).slice(1).join(" ");
    for (const figure of ["32.000", "32.001", "69.500", "69.498"]) expect(rows).toContain(figure);
  });

  browserTest("says who found a discrepancy", async () => {
    const page = await portal.open("/tegenspraken");
    await page.getByRole("table").waitFor();
    expect(await page.getByText("gevonden door een lezer").count()).toBeGreaterThan(0);
    expect(await page.getByText("gevonden bij het inlezen").count()).toBeGreaterThan(0);
  });
});

describe("when the server does not answer", () => {
  browserTest("a page says so in words, and a retry brings it after all", async () => {
    const page = await portal.open("/");
    await page.getByText("Drie cijfers, elk met zijn bron").waitFor();
    await page.route("**/graphql", (route) => route.abort());
    await page.getByRole("link", { name: "Gemeenten", exact: true }).first().click();
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain(
      "De lijst van gemeenten kon niet worden opgehaald. Er kwam geen antwoord van de server.",
    );
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Probeer opnieuw" }).click();
    await page.getByRole("rowheader", { name: "Arnhem" }).waitFor();
  });
});
