import { expect, test } from "@jest/globals";
import { isColumnOfPerson, looksLikeBsn } from "./person-guard.rules.ts";

test.each([
  "bsn",
  "BSN",
  "Burgerservicenummer",
  "client naam",
  "geboortedatum",
  "e-mail",
  "Postcode",
  "clientnummer",
])("a column %s is about a person", (name) => {
  expect(isColumnOfPerson(name)).toBe(true);
});

test.each(["name", "provider_code", "clients", "municipality_codes", "subject"])(
  "a column %s is not",
  (name) => {
    expect(isColumnOfPerson(name)).toBe(false);
  },
);

test.each(["999990019", "999 99 00 19", "9999.90.019", "111222333"])(
  "%s may be a burgerservicenummer",
  (cell) => {
    expect(looksLikeBsn(cell)).toBe(true);
  },
);

test.each(["999990018", "99999001", "000000000", "FA0000019", "2026-03-01", "10432,50", ""])(
  "%j is none",
  (cell) => {
    expect(looksLikeBsn(cell)).toBe(false);
  },
);
