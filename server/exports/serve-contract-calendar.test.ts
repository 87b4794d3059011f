import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { writeProviderRegion } from "../../tests/support/provider-region.ts";
import { startTestServer, type TestServer } from "../../tests/support/test-server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ clock: () => new Date("2026-11-23T12:00:00Z") });
  await writeProviderRegion(server.database.orm);
});

afterAll(() => server.close());

/** The calendar, with lines that were folded put together again. */
async function calendar(search: string): Promise<{ status: number; type: string | null; lines: string[] }> {
  const response = await fetch(`${server.origin}/export/contracten.ics${search}`);
  const text = (await response.text()).replaceAll("\r\n ", "");
  return { status: response.status, type: response.headers.get("content-type"), lines: text.split("\r\n") };
}

test("the contract that ends on 1 January 2027 has 31 December as its last day, and 30 June to give notice", async () => {
  const { status, type, lines } = await calendar("?module=test-zorg");
  expect(status).toBe(200);
  expect(type).toBe("text/calendar; charset=utf-8");
  expect(lines.filter((line) => /^(UID|SUMMARY|DTSTART|URL)/.test(line))).toEqual([
    "UID:afloop-C-1@regiospiegel",
    "DTSTART;VALUE=DATE:20261231",
    "SUMMARY:Laatste dag van het contract: FICTIEF: Aardbei Zorg\\, Begeleiding (C-1)",
    `URL;VALUE=URI:${server.origin}/aanbieder/FA00001`,
    "UID:opzeggen-C-1@regiospiegel",
    "DTSTART;VALUE=DATE:20260630",
    "SUMMARY:Laatste dag om op te zeggen of te verlengen: FICTIEF: Aardbei Zorg\\, Begeleiding (C-1)",
    `URL;VALUE=URI:${server.origin}/aanbieder/FA00001`,
  ]);
});

test("looks as far ahead as it is asked", async () => {
  const { lines } = await calendar("?binnen=181&zorgvorm=verblijf");
  expect(lines.filter((line) => line.startsWith("UID"))).toEqual([
    "UID:afloop-C-2@regiospiegel",
    "UID:opzeggen-C-2@regiospiegel",
  ]);
});

test.each(["?binnen=0", "?binnen=veel", "?module=a&module=b", "?iets=1"])(
  "refuses %s in words",
  async (search) => {
    const { status, lines } = await calendar(search);
    expect(status).toBe(400);
    expect(lines.join()).toContain("Deze agenda kan niet");
  },
);

test("the list of contracts answers over HTTP, by one statement, with what the public may see", async () => {
  const { data, errors } =
    await server.query(`{ contracts(filter: { module: "test-zorg", expiringWithinDays: 180 }) {
    totalCount nodes { code status provider { isFictional performance(period: "2025") { spend { value status reason } } } }
  } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    contracts: {
      totalCount: 1,
      nodes: [
        {
          code: "C-1",
          status: "EXPIRING",
          provider: {
            isFictional: true,
            performance: {
              spend: { value: null, status: "SUPPRESSED", reason: expect.stringContaining("na aanmelden") },
            },
          },
        },
      ],
    },
  });
});
