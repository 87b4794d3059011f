import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { dutchNumber, withDutchNumbers } from "./dutch-number.ts";
import { canonical, minus, shifted } from "./exact-decimal.ts";

test("one number has one spelling", () => {
  expect(["2.50", "007", "-0", "0.10", "-3.0"].map(canonical)).toEqual(["2.5", "7", "0", "0.1", "-3"]);
});

test("2.41 million is 2410000, and not a cent beside it", () => {
  expect(shifted("2.41", 6)).toBe("2410000");
  expect(shifted("0.07", 6)).toBe("70000");
});

test("0.55 fte less 0.5556 is -0.0056", () => {
  expect(minus("0.55", "0.5556")).toBe("-0.0056");
  expect(minus("32000", "32001")).toBe("-1");
});

test("subtracting cents is what subtracting whole numbers is", () => {
  const cents = fc.bigInt({ min: 0n, max: 10n ** 18n });
  const asEuros = (amount: bigint): string =>
    canonical(`${amount / 100n}.${String(amount % 100n).padStart(2, "0")}`);
  fc.assert(
    fc.property(cents, cents, (one, other) => {
      const difference = one - other;
      const size = asEuros(difference < 0n ? -difference : difference);
      expect(minus(asEuros(one), asEuros(other))).toBe(difference < 0n ? `-${size}` : size);
    }),
  );
});

test("a ledger writes figures as Dutch readers do", () => {
  expect(dutchNumber("-1155480.50")).toBe("-1.155.480,50");
  expect(withDutchNumbers("samen {32001}, dat is {3.40}% in 2022")).toBe(
    "samen 32.001, dat is 3,40% in 2022",
  );
});
