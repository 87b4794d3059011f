import { expect, test } from "@jest/globals";
import { addressOfExpiry, expiryFromAddress, expiryVariables } from "./expiry-question.ts";

test("the question stands in the address, the usual 180 days do not", () => {
  const question = expiryFromAddress(new URLSearchParams("binnen=90&module=inkoop"));
  expect(question).toEqual({ days: 90, module: "inkoop", careCategory: "" });
  expect(addressOfExpiry(question).toString()).toBe("binnen=90&module=inkoop");
  expect(addressOfExpiry(expiryFromAddress(new URLSearchParams())).toString()).toBe("");
  expect(expiryVariables(question, 2026)).toEqual({
    filter: { expiringWithinDays: 90, module: "inkoop" },
    year: 2026,
  });
});

test.each(["0", "-5", "3,5", "altijd", "99999"])("%s days are the usual ones", (binnen) => {
  expect(expiryFromAddress(new URLSearchParams({ binnen })).days).toBe(180);
});
