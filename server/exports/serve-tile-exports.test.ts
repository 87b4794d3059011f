import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import readExcelFile from "read-excel-file/node";
import { startTestServer, type TestServer } from "../../tests/support/test-server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ portalFolder: "/nowhere" });
});

afterAll(() => server.close());

const get = (address: string, headers: Record<string, string> = {}) =>
  fetch(`${server.origin}/export/dashboard/${address}`, { headers });

describe("a tile by address", () => {
  test("is a CSV for Excel in Dutch, with a value or its status and reason", async () => {
    const response = await get("wsp/placements-by-year.csv?year=2019");
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="wsp-placements-by-year.csv"',
    );
    const [head, first] = (await response.text()).split("\r\n");
    expect(head).toBe(
      "Jaar;Plaatsingen;Afgesproken;Plaatsingen: status;Plaatsingen: reden;Afgesproken: status;Afgesproken: reden;bron;vindplaats;zoals afgedrukt",
    );
    expect(first).toBe(
      "2019;;1156;NOT_AVAILABLE;Het aantal plaatsingen van dit jaar staat niet in de bronnen.;FINAL;;;;",
    );
  });

  test("is the same rows as a workbook, with numbers as numbers", async () => {
    const response = await get("wsp/placements-latest.xlsx?locale=en");
    const [sheet] = await readExcelFile(Buffer.from(await response.arrayBuffer()));
    expect(sheet?.data.map((row) => row.slice(0, 2))).toEqual([
      ["year", "placements"],
      ["2021", 860],
    ]);
  });

  test("is not sent again to who has it", async () => {
    const tag = (await get("wsp/budgets.csv")).headers.get("etag") ?? "";
    expect((await get("wsp/budgets.csv", { "if-none-match": tag })).status).toBe(304);
    expect((await get("wsp/budgets.csv?locale=en", { "if-none-match": tag })).status).toBe(200);
  });

  test.each([
    ["wsp/nothing.csv", 404, "Er is geen tegel «nothing» op een dashboard «wsp»."],
    ["nowhere/budgets.csv", 404, "Er is geen tegel «budgets» op een dashboard «nowhere»."],
    ["wsp/budgets.csv?colour=red", 400, "Er is geen parameter «colour»; te kiezen: year."],
    ["wsp/budgets.csv?year=2020&year=2021", 400, "De parameter «year» staat meer dan één keer in het adres."],
    ["raad-arnhem/contributions.csv?municipality=GM0226", 400, "De parameter «municipality» staat vast"],
  ])("says what is wrong with %s", async (address, status, words) => {
    const response = await get(address);
    expect(response.status).toBe(status);
    expect(JSON.stringify(await response.json())).toContain(words);
  });
});
