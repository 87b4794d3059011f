import { afterAll, beforeAll, expect } from "@jest/globals";
import { hasBrowser, browserTest as test } from "../support/browser.ts";
import { openPortal, type Portal, sidewaysOverflow, tabTo, violationsOn } from "../support/open-portal.ts";

let portal: Portal;

beforeAll(async () => {
  if (hasBrowser) portal = await openPortal();
});

afterAll(() => portal?.close());

test("a newcomer looks as a municipality, with the keyboard, makes a token and leaves again", async () => {
  const page = await portal.open("/");
  await page.getByRole("link", { name: "Aanmelden" }).waitFor();
  await tabTo(page, "Aanmelden");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Toegang" }).waitFor();
  await page.getByRole("heading", { name: "Kijk als iemand anders" }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Kijk als deze rol" }).click();
  await page.getByText("Kies een gemeente.").waitFor();
  await page.getByRole("combobox", { name: "Gemeente" }).fill("Arnhem");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Kijk als deze rol" }).click();
  await page.getByText("U kijkt als Gemeente (Arnhem)").waitFor();
  await page.getByRole("link", { name: "Arnhem" }).waitFor();
  await page.getByLabel("Naam van het nieuwe token").fill("Excel");
  await page.getByRole("button", { name: "Maak een token" }).click();
  await page.getByText(/^rs_[\w-]{43}$/).waitFor();
  await page.getByRole("button", { name: /^Trek in.*Excel$/ }).waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: /^Trek in.*Excel$/ }).click();
  await page.getByRole("button", { name: /^Trek in.*Excel$/ }).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Afmelden" }).click();
  await page.getByRole("link", { name: "Aanmelden" }).waitFor();
  expect(portal.troubles()).toEqual([]);
});

test("on a telephone the page of who one is fits, and says what went wrong", async () => {
  const page = await portal.open("/toegang?fout=mislukt", 320);
  await page.getByRole("alert").getByText("Aanmelden is niet gelukt.").waitFor();
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(await violationsOn(page)).toEqual([]);
});
