import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";
import { startTestServer, type TestServer } from "../../tests/support/test-server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.origin}${path}`, { headers });

const ARNHEM = "indicator=contribution-per-inhabitant-inburgering&municipality=GM0202&from=2022&to=2022";

async function csv(query: string): Promise<Record<string, string>[]> {
  const response = await get(`/export/observations.csv?${query}`);
  return parse(await response.text(), {
    columns: true,
    bom: true,
    delimiter: query.includes("locale=en") ? "," : ";",
  });
}

describe("one figure, asked in four ways", () => {
  test("Arnhem paid 0.1746 euros per inhabitant for Inburgering in 2022", async () => {
    const { data } = await server.query<{
      observations: {
        nodes: { value: { value: number; citation: { locator: string; source: { code: string } } } }[];
      };
    }>(
      `{ observations(input: { indicators: ["contribution-per-inhabitant-inburgering"], municipalities: ["GM0202"], from: "2022", to: "2022" }) {
        nodes { value { value citation { locator source { code } } } } } }`,
    );
    const asked = data?.observations.nodes[0]?.value;
    const [dutch] = await csv(ARNHEM);
    const [english] = await csv(`${ARNHEM}&locale=en`);
    const file = await get(`/export/observations.xlsx?${ARNHEM}`);
    const [sheet] = await readXlsxFile(Buffer.from(await file.arrayBuffer()));
    const [heading = [], cells = []] = sheet?.data ?? [];
    const inWorkbook = (column: string) => cells[heading.indexOf(column)];

    expect(asked?.value).toBe(0.1746);
    expect(dutch?.waarde).toBe("0,1746");
    expect(english?.value).toBe("0.1746");
    expect(inWorkbook("waarde")).toBe(0.1746);
    const place = [asked?.citation.source.code, asked?.citation.locator];
    expect([dutch?.bron, dutch?.vindplaats]).toEqual(place);
    expect([english?.source, english?.place]).toEqual(place);
    expect([inWorkbook("bron"), inWorkbook("vindplaats")]).toEqual(place);
  });
});

test("a CSV for the Netherlands begins with a byte order mark, and one in English does not", async () => {
  const bytes = async (query: string) =>
    new Uint8Array(await (await get(`/export/observations.csv?${query}`)).arrayBuffer()).slice(0, 3);
  expect([...(await bytes(ARNHEM))]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(await bytes(`${ARNHEM}&locale=en`))).toBe("ind");
});

test("what is missing is an empty cell with a status and a reason, never a zero", async () => {
  const rows = await csv("indicator=contribution-per-inhabitant-wsp&municipality=GM0202&from=2022&to=2022");
  expect(rows).toMatchObject([
    { waarde: "", status: "NOT_AVAILABLE", reden: expect.stringContaining("niet gepubliceerd") },
  ]);
});

test("the inhabitants of all municipalities of 2024 are 342 rows with their source", async () => {
  const rows = await csv("indicator=inhabitants&from=2024&to=2024");
  expect(rows).toHaveLength(342);
  expect(rows.find((row) => row.gemeente === "Wageningen")).toMatchObject({
    gemeentecode: "GM0289",
    bron: "cbs-inwoners",
  });
});

describe("a client that kept the answer", () => {
  test("is told that it still holds, and asked to ask again", async () => {
    const first = await get(`/export/observations.csv?${ARNHEM}`);
    const tag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("public, no-cache");
    const again = await get(`/export/observations.csv?${ARNHEM}`, { "if-none-match": tag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  test("gets another one for another question, another format, and after another import", async () => {
    const tagOf = async (path: string) => (await get(path)).headers.get("etag");
    const before = await tagOf(`/export/observations.csv?${ARNHEM}`);
    expect(await tagOf(`/export/observations.csv?${ARNHEM}&locale=en`)).not.toBe(before);
    expect(await tagOf(`/export/observations.xlsx?${ARNHEM}`)).not.toBe(before);
    await server.database.orm.em.execute(
      "INSERT INTO raw.import_run (seeds_sha256, started_at, finished_at, row_count) VALUES ('other', now(), now(), 0)",
    );
    expect(await tagOf(`/export/observations.csv?${ARNHEM}`)).not.toBe(before);
  });
});

describe("refuses in words", () => {
  test.each([
    ["no indicator", "", 400, "indicator"],
    ["an indicator that does not exist", "indicator=geluk", 404, "geluk"],
    ["a parameter that does not exist", "indicator=inhabitants&jaar=2024", 400, "jaar"],
    ["a dimension that does not exist", "indicator=inhabitants&groupBy=WIJK", 400, "groupBy"],
    ["a stock over time", "indicator=inhabitants&groupBy=MUNICIPALITY", 400, "niet over de tijd"],
  ])("%s", async (_, query, status, part) => {
    const response = await get(`/export/observations.csv?${query}`);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(part);
  });
});
