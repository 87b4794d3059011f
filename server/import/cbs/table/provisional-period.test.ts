import { describe, expect, test } from "@jest/globals";
import { isProvisional } from "./provisional-period.ts";

const YEAR = { title: "2025", status: "Definitief", description: "" };

describe("a provisional period", () => {
  test.each(["Voorlopig", "NaderVoorlopig", "Nader voorlopig", "Provisional", "Herzien"])(
    "has the status %s",
    (status) => {
      expect(isProvisional("2025JJ00", { ...YEAR, status })).toBe(true);
    },
  );

  test.each(["Definitief", "Final", null])("does not have the status %s", (status) => {
    expect(isProvisional("2025JJ00", { ...YEAR, status })).toBe(false);
  });

  test("is one whose note says so where the status is left out, as in table 70072ned", () => {
    const description = "Uitkomsten zijn voorlopig over:\r\nBevolking";
    expect(isProvisional("2025JJ00", { ...YEAR, status: null, description })).toBe(true);
    expect(isProvisional("2025JJ00", { ...YEAR, description })).toBe(false);
  });

  test("is a year that is not over yet", () => {
    expect(isProvisional("2026JJ00", { ...YEAR, title: "2026 januari-april" })).toBe(true);
    expect(isProvisional("2026MM04", { ...YEAR, title: "2026 april" })).toBe(false);
  });

  test("is one with an asterisk", () => {
    expect(isProvisional("2025JJ00", { ...YEAR, title: "2025*" })).toBe(true);
  });
});
