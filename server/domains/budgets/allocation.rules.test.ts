import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { allocate, type Rounding } from "./allocation.rules.ts";

const INHABITANTS = {
  Arnhem: "162424",
  Doesburg: "11064",
  Duiven: "25066",
  Lingewaard: "46822",
  Overbetuwe: "48214",
  Rheden: "43525",
  Rozendaal: "1726",
  Westervoort: "15014",
  Zevenaar: "44096",
};
const CONTRIBUTIONS_ROB = {
  "Berg en Dal": "291296",
  Beuningen: "182593",
  Druten: "150605",
  Heumen: "111508",
  "Mook en Middelaar": "47535",
  Nijmegen: "1485059",
  Wijchen: "311072",
};

function amounts(total: string, weights: Record<string, string>, rounding: Rounding): number[] {
  const payers = Object.entries(weights).map(([code, weight]) => ({ code, weight }));
  return allocate(total, payers, rounding).rows.map(({ amount }) => Number(amount));
}

describe("the memo of 23-9-2021 on Inburgering", () => {
  test("gives the nine amounts of 2021 when each row is rounded by itself", () => {
    expect(amounts("32000", INHABITANTS, "PER_ROW")).toEqual([
      13061, 890, 2016, 3765, 3877, 3500, 139, 1207, 3546,
    ]);
  });

  test("gives the nine amounts of 2022 when each row is rounded by itself", () => {
    expect(amounts("69500", INHABITANTS, "PER_ROW")).toEqual([
      28366, 1932, 4378, 8177, 8420, 7601, 301, 2622, 7701,
    ]);
  });

  test("adds up by largest remainder, with Duiven one euro lower in 2021", () => {
    expect(amounts("32000", INHABITANTS, "EXACT")).toEqual([
      13061, 890, 2015, 3765, 3877, 3500, 139, 1207, 3546,
    ]);
  });

  test("adds up by largest remainder, with Arnhem and Rozendaal one euro higher in 2022", () => {
    expect(amounts("69500", INHABITANTS, "EXACT")).toEqual([
      28367, 1932, 4378, 8177, 8420, 7601, 302, 2622, 7701,
    ]);
  });

  test("leaves two euros over in 2022 when each row is rounded by itself", () => {
    const payers = Object.entries(INHABITANTS).map(([code, weight]) => ({ code, weight }));
    expect(allocate("69500", payers, "PER_ROW").residue).toBe("2");
  });
});

test("the kwartiermaker of the ROB: Nijmegen takes the euro that rounding leaves", () => {
  expect(amounts("50000", CONTRIBUTIONS_ROB, "LAST_ABSORBS")).toEqual([
    5646, 3539, 2919, 2161, 921, 28785, 6029,
  ]);
});

test("Nijmegen's share in the regional budget of 2022 is 57,57 per cent", () => {
  const payers = Object.entries(CONTRIBUTIONS_ROB).map(([code, weight]) => ({ code, weight }));
  const nijmegen = allocate("2579668", payers, "EXACT").rows.find(({ code }) => code === "Nijmegen");
  expect(nijmegen?.share).toBe("57.5678");
});

describe("for any total, weights and number of participants up to 400", () => {
  const weight = fc
    .tuple(fc.nat(10_000_000), fc.nat(999))
    .map(([whole, part]) => `${String(whole)}.${String(part).padStart(3, "0")}`);
  const payers = fc
    .array(weight, { minLength: 1, maxLength: 400 })
    .map((weights) =>
      weights.map((value, index) => ({ code: `GM${String(index).padStart(4, "0")}`, weight: value })),
    )
    .filter((rows) => rows.some((row) => Number(row.weight) > 0));
  const euros = fc.bigInt({ min: -100_000_000_000n, max: 100_000_000_000n });
  const sumOf = (rows: readonly { amount: string }[]) =>
    rows.reduce((sum, row) => sum + BigInt(row.amount.replace(".", "")), 0n);

  test.each(["EXACT", "LAST_ABSORBS"] as const)("%s adds up to the euro", (rounding) => {
    fc.assert(
      fc.property(euros, payers, (total, rows) => {
        const outcome = allocate(String(total), rows, rounding);
        expect(sumOf(outcome.rows)).toBe(total);
        expect(outcome.residue).toBe("0");
      }),
    );
  });

  test("CENTS adds up to the cent", () => {
    fc.assert(
      fc.property(euros, payers, (cents, rows) => {
        const size = String(cents < 0n ? -cents : cents).padStart(3, "0");
        const total = `${cents < 0n ? "-" : ""}${size.slice(0, -2)}.${size.slice(-2)}`;
        expect(sumOf(allocate(total, rows, "CENTS").rows)).toBe(cents);
      }),
    );
  });

  test("EXACT moves nobody by a euro or more from the exact share", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10_000_000_000n }), payers, (total, rows) => {
        const units = rows.map((row) => BigInt(row.weight.replace(".", "")));
        const sum = units.reduce((one, other) => one + other, 0n);
        allocate(String(total), rows, "EXACT").rows.forEach((row, index) => {
          const distance = BigInt(row.amount) * sum - total * (units[index] ?? 0n);
          expect(distance < sum && distance > -sum).toBe(true);
        });
      }),
    );
  });

  test("EXACT does not depend on the order in which they come", () => {
    fc.assert(
      fc.property(euros, payers, (total, rows) => {
        const turned = allocate(String(total), rows.toReversed(), "EXACT").rows.toReversed();
        expect(turned).toEqual(allocate(String(total), rows, "EXACT").rows);
      }),
    );
  });

  test("PER_ROW states what it leaves over", () => {
    fc.assert(
      fc.property(euros, payers, (total, rows) => {
        const outcome = allocate(String(total), rows, "PER_ROW");
        expect(sumOf(outcome.rows) + BigInt(outcome.residue)).toBe(total);
      }),
    );
  });
});

test("a key without weight is refused, with what came", () => {
  expect(() => allocate("100", [{ code: "GM0202", weight: "0" }], "EXACT")).toThrow(
    "positive total weight, but got: 0",
  );
});

test("cents are refused where whole euros are paid out", () => {
  expect(() => allocate("100.50", [{ code: "GM0202", weight: "1" }], "EXACT")).toThrow(
    "whole euros, but got a total of: 100.50",
  );
});
