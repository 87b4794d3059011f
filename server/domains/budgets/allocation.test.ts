import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  type CountedAnswer,
  type CountedQuery,
  createCountedQuery,
} from "../../../tests/support/counted-query.ts";
import { openTestDatabase } from "../../../tests/support/test-database.ts";

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let ask: CountedQuery;

beforeAll(async () => {
  database = await openTestDatabase({ seeded: true });
  ask = await createCountedQuery(database.reader);
});

afterAll(() => database.close());

interface Answered {
  readonly allocation: {
    readonly total: number;
    readonly key: string;
    readonly residue: number;
    readonly rows: readonly {
      municipality: { name: string };
      amount: number;
      published: number | null;
      difference: number | null;
    }[];
    readonly missingWeights: readonly { name: string }[];
  };
}

const ALLOCATION = `query ($input: AllocationInput!) {
  allocation(input: $input) {
    total key residue missingWeights { name }
    rows { amount published difference municipality { name } }
  }
}`;

async function allocation(input: Record<string, unknown>): Promise<Answered["allocation"]> {
  const { data, errors } = await ask(ALLOCATION, { input });
  expect(errors).toEqual([]);
  return (data as Answered).allocation;
}

function refusalOf({ errors }: CountedAnswer): { message: string; code: unknown } | undefined {
  return errors[0];
}

describe("the memo of 2021 again", () => {
  test.each([
    [2021, 32_000],
    [2022, 69_500],
  ])("PER_ROW gives the nine printed amounts of %i", async (financialYear, total) => {
    const answer = await allocation({ module: "inburgering", financialYear, rounding: "PER_ROW" });
    expect(answer).toMatchObject({ total, key: "INHABITANTS" });
    expect(answer.rows.map((row) => row.amount)).toEqual(answer.rows.map((row) => row.published));
    expect(answer.rows).toHaveLength(9);
  });

  test("EXACT moves one euro to Arnhem and one to Rozendaal in 2022", async () => {
    const { rows } = await allocation({ module: "inburgering", financialYear: 2022 });
    const moved = rows
      .filter((row) => row.difference !== 0)
      .map((row) => [row.municipality.name, row.difference]);
    expect(moved).toEqual([
      ["Arnhem", 1],
      ["Rozendaal", 1],
    ]);
    expect(rows.reduce((sum, row) => sum + row.amount, 0)).toBe(69_500);
  });
});

describe("what if", () => {
  test("Doesburg leaves: the other eight pay the whole", async () => {
    const { rows } = await allocation({ module: "inburgering", financialYear: 2022, leave: ["GM0221"] });
    expect(rows).toHaveLength(8);
    expect(rows.reduce((sum, row) => sum + row.amount, 0)).toBe(69_500);
    expect(rows.every((row) => (row.difference ?? 0) > 0)).toBe(true);
  });

  test("the kwartiermaker by the contributions of 2022: Nijmegen takes the rest", async () => {
    const contributions = {
      GM1945: "291296",
      GM0209: "182593",
      GM0225: "150605",
      GM0252: "111508",
      GM0944: "47535",
      GM0268: "1485059",
      GM0296: "311072",
    };
    const shares = Object.entries(contributions).map(([municipality, weight]) => ({ municipality, weight }));
    const answer = await allocation({
      module: "rob",
      financialYear: 2022,
      total: 50_000,
      shares,
      rounding: "LAST_ABSORBS",
    });
    const amounts = Object.fromEntries(answer.rows.map((row) => [row.municipality.name, row.amount]));
    expect(amounts).toEqual({
      "Berg en Dal": 5646,
      Beuningen: 3539,
      Druten: 2919,
      Heumen: 2161,
      "Mook en Middelaar": 921,
      Nijmegen: 28_785,
      Wijchen: 6029,
    });
    expect(answer.key).toBe("FIXED_SHARES");
  });

  test("the management organisation is paid by its eleven members", async () => {
    const members = await allocation({
      module: "beheer",
      financialYear: 2022,
      total: 400_000,
      key: "INHABITANTS",
    });
    expect(members).toMatchObject({ missingWeights: [], residue: 0 });
    expect(members.rows).toHaveLength(11);
  });
});

describe("what is missing is reported, never guessed", () => {
  test("the macro budgets of the ROB are not in the sources: seven names, no amounts", async () => {
    const answer = await allocation({ module: "rob", financialYear: 2022 });
    expect(answer.missingWeights).toHaveLength(7);
    expect(answer).toMatchObject({ rows: [], residue: 2_579_668, key: "MACRO_BUDGET" });
  });

  test("a year without published total asks for one", async () => {
    const answer = await ask(ALLOCATION, { input: { module: "wsp", financialYear: 2022 } });
    expect(refusalOf(answer)).toEqual({
      argument: "total",
      code: "BAD_USER_INPUT",
      message: "Voor 2022 is geen totaal van bijdragen gepubliceerd. Geef zelf een total op.",
    });
  });

  test.each([
    [{ join: ["GM9999"] }, "Gemeente «GM9999» is niet bekend."],
    [{ total: 100.5 }, "EXACT verdeelt in hele euro's, maar het totaal is 100.5."],
    [
      { key: "INHABITANTS", shares: [{ municipality: "GM0202", weight: -5 }] },
      "Een gewicht is nul of meer, maar dat van GM0202 is -5.",
    ],
  ])("%j is refused in words", async (wrong, words) => {
    const answer = await ask(ALLOCATION, { input: { module: "inburgering", financialYear: 2022, ...wrong } });
    expect(refusalOf(answer)?.code).toBe("BAD_USER_INPUT");
    expect(refusalOf(answer)?.message).toContain(words);
  });

  test("a weight of somebody who does not pay is refused", async () => {
    const input = { module: "rob", financialYear: 2022, shares: [{ municipality: "GM0202", weight: 1 }] };
    expect(refusalOf(await ask(ALLOCATION, { input }))?.message).toContain(
      "«GM0202» heeft een gewicht, maar betaalt niet mee",
    );
  });
});

test("takes three statements however many pay", async () => {
  const { statements } = await ask(ALLOCATION, { input: { module: "inburgering", financialYear: 2022 } });
  expect(statements).toEqual(["published-allocation", "payers-of-allocation", "municipalities-by-code"]);
});
