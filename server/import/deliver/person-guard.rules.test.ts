import { expect, test } from "@jest/globals";
import { DELIVERY_FORMATS } from "./delivery-formats.ts";
import { holdsBsn, isColumnOfPerson, withoutNineDigits } from "./person-guard.rules.ts";

test.each([
  "bsn",
  "BSN",
  "Burgerservicenummer",
  "client naam",
  "naam_client",
  "naam cliënt",
  "cliëntnummer",
  "Nr. inwoner",
  "geboortedatum",
  "e-mail",
  "Postcode",
  "clientnummer",
])("a column %s is about a person", (name) => {
  expect(isColumnOfPerson(name)).toBe(true);
});

test("no column of a format is", () => {
  const columns = DELIVERY_FORMATS.flatMap((format) => Object.keys(format.columns));
  expect(columns.filter(isColumnOfPerson)).toEqual([]);
});

test.each([
  "999990019",
  "999 99 00 19",
  "9999.90.019",
  "111222333",
  "inzake 111222333 besproken",
  "inzake 111-222-333, besproken",
  "12345678|111222333",
  "bsn111222333",
  "123 111 222 333",
  "１１１２２２３３３",
])("a burgerservicenummer may stand in %s", (cell) => {
  expect(holdsBsn(cell)).toBe(true);
});

test.each([
  "999990018",
  "99999001",
  "000000000",
  "FA0000019",
  "2026-03-01",
  "10432,50",
  "12345678|12345679",
  "99999999901112223330",
  "",
])("none stands in %j", (cell) => {
  expect(holdsBsn(cell)).toBe(false);
});

test("nine digits are not shown, whatever they are", () => {
  expect(withoutNineDigits("FA00001, 111 222 333 en 123456789 op 2026-03-01")).toBe(
    "FA00001, ••••••••• en ••••••••• op 2026-03-01",
  );
});
