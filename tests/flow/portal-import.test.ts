import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { hasBrowser, browserTest as test } from "../support/browser.ts";
import { DeliveryFolder, REGISTER } from "../support/delivery-folder.ts";
import { openPortal, type Portal, sidewaysOverflow, tabTo, violationsOn } from "../support/open-portal.ts";
import { STATEMENT_HEADER } from "../support/steward-desk.ts";

let portal: Portal;

beforeAll(async () => {
  if (!hasBrowser) return;
  portal = await openPortal({ hasImportDoor: true });
  const { orm } = portal.server.database;
  await orm.em.execute(REGISTER);
  await using folder = await DeliveryFolder.make(orm);
  await folder.deliverRegion();
});

afterAll(() => portal?.close());

async function stewardPage(width?: number): Promise<Page> {
  const page = await portal.open("/toegang", width);
  await page.getByLabel("Rol").selectOption("DATA_STEWARD");
  await page.getByRole("button", { name: "Kijk als deze rol" }).click();
  await page.getByText("U kijkt als Gegevensbeheerder").waitFor();
  await page.getByRole("link", { name: "Importeren" }).click();
  await page.getByRole("heading", { name: "Een bestand importeren" }).waitFor();
  return page;
}

const list = (...rows: string[]) => ({
  name: "staten.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(`${[STATEMENT_HEADER, ...rows].join("\n")}\n`),
});

async function hand(page: Page, file: ReturnType<typeof list>): Promise<void> {
  await page.getByLabel("Ontvangen op").fill("2026-11-20");
  await page.getByLabel("Aangeleverd door").fill("Zorgpunt Aarhoven");
  await page.getByLabel("Bestand (CSV of XLSX)").setInputFiles(file);
  await page.getByRole("button", { name: "Controleer het bestand" }).click();
}

const heading = (page: Page, name: string) => page.getByRole("heading", { name }).waitFor();

test("whoever is no steward finds no way in, and reads who may", async () => {
  const page = await portal.open("/importeren");
  await page.getByText("Bestanden importeren kan alleen een gegevensbeheerder").waitFor();
  expect(await page.getByRole("link", { name: "Importeren" }).count()).toBe(0);
});

test("a file goes from its mistakes to a figure, and a colleague's confirmation is refused", async () => {
  const page = await stewardPage();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByText("De 7 kolommen uitgelegd").click();
  await page.getByText("Omzet in euro").waitFor();
  await hand(page, list("FA00001;2026-13;FG0001;P1;80,50;3;9"));
  await heading(page, "Het bestand is geweigerd");
  await page.getByText("„2026-13”").waitFor();
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole("button", { name: "Stuur het verbeterde bestand" }).click();
  expect(await page.getByLabel("Aangeleverd door").inputValue()).toBe("Zorgpunt Aarhoven");
  await hand(page, list("FA00001;2026-03;FG0001;P1;80,50;3;9"));
  await heading(page, "Wat dit bestand zou veranderen");
  await page.getByText("FA00001, 2026-03").waitFor();
  expect(await violationsOn(page)).toEqual([]);
  // The address brings it back.
  await page.reload();
  await heading(page, "Wat dit bestand zou veranderen");

  const colleague = await stewardPage();
  await hand(colleague, list("FA00001;2026-03;FG0001;P1;10;1;1"));
  await heading(colleague, "Wat dit bestand zou veranderen");

  await page.getByRole("button", { name: "Importeer 1 rij" }).click();
  await heading(page, "Het bestand is verwerkt");
  await page.getByRole("cell", { name: "1 nieuw" }).waitFor();
  expect(await violationsOn(page)).toEqual([]);

  await colleague.getByRole("button", { name: "Importeer 1 rij" }).click();
  await heading(colleague, "Controleer opnieuw");
  await colleague.getByText("Intussen heeft Demo een ander bestand geïmporteerd.").waitFor();
  await colleague.getByRole("button", { name: "Controleer opnieuw" }).click();
  await heading(colleague, "Wat dit bestand zou veranderen");
  await colleague.getByText("€ 80,50").waitFor();
  await colleague.getByRole("button", { name: "Niet importeren" }).click();
  await heading(colleague, "Een bestand importeren");

  await page.goto(`${portal.server.origin}/aanbieder/FA00001`);
  await page.getByText("80,50").first().waitFor();
  // Refused with 409, which a browser writes down.
  expect(portal.troubles().filter((line) => !line.includes("409"))).toEqual([]);
});

test("a file can be dropped, and one that can't be imported is refused before it is sent", async () => {
  const page = await stewardPage();
  await page.getByLabel("Aangeleverd door").fill("Zorgpunt");
  await page.getByRole("button", { name: "Controleer het bestand" }).click();
  await page.getByText("Kies een bestand.").waitFor();
  const drop = async (name: string) => {
    const dataTransfer = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["code"], ${JSON.stringify(name)}));
      return transfer;
    })()`);
    await page.dispatchEvent(".import__drop", "drop", { dataTransfer });
  };
  await drop("besluit.pdf");
  await page.getByText("Gekozen: besluit.pdf").waitFor();
  await page.getByRole("button", { name: "Controleer het bestand" }).click();
  await page.getByRole("alert").getByText("Kies een bestand dat eindigt op .csv of .xlsx.").waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await drop("leeg.csv");
  await page.getByLabel("Ontvangen op").fill("2026-11-20");
  await page.getByRole("button", { name: "Controleer het bestand" }).click();
  await heading(page, "Het bestand is geweigerd");
});

test("with the keyboard, on a telephone, a steward sends a file and hears where it has come", async () => {
  const page = await stewardPage(320);
  expect(await sidewaysOverflow(page)).toBe(0);
  await page.getByLabel("Bestand (CSV of XLSX)").setInputFiles(list("FA00001;2026-04;FG0001;P1;1;1;1"));
  await page.getByLabel("Ontvangen op").fill("2026-11-20");
  await page.getByLabel("Wat het bestand bevat").focus();
  await tabTo(page, "als CSV");
  await page.getByLabel("Aangeleverd door").focus();
  await page.keyboard.type("Zorgpunt");
  await tabTo(page, "Controleer het bestand");
  await page.keyboard.press("Enter");
  await heading(page, "Wat dit bestand zou veranderen");
  expect(await page.evaluate<string>("document.activeElement.textContent")).toBe(
    "Wat dit bestand zou veranderen",
  );
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(await violationsOn(page)).toEqual([]);
  await tabTo(page, "Importeer 1 rij");
  await page.keyboard.press("Enter");
  await heading(page, "Het bestand is verwerkt");
});
