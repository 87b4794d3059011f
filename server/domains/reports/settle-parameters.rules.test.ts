import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type SettledBy, settleParameters } from "./settle-parameters.rules.ts";

const parameter = (settings: Partial<SettledBy>): SettledBy => ({
  slug: "municipality",
  type: "municipality",
  label: "Gemeente",
  lock: "NONE",
  defaultValue: null,
  ...settings,
});
const OWN = [parameter({ lock: "VIEWER" }), parameter({ slug: "year", type: "year", defaultValue: "2022" })];

describe("the value of a parameter", () => {
  test("that is locked is the municipality of who looks", () => {
    expect(settleParameters(OWN, [], ["GM0202"])).toEqual({
      kind: "VALUES",
      values: { municipality: "GM0202", year: "2022" },
    });
  });

  test("that is locked never comes from the question, whatever it brings", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(settleParameters(OWN, [{ slug: "municipality", value }], ["GM0202"])).toEqual({
          kind: "WRONG",
          message: "De parameter «municipality» staat vast: haar waarde komt niet uit de vraag.",
        });
      }),
    );
  });

  test.each([
    [[], "Meld u aan bij die gemeente"],
    [["GM0202", "GM0226"], "meer dan één gemeente"],
  ])("that is locked is nothing for who works for %j, with the reason", (municipalities, words) => {
    expect(settleParameters(OWN, [], municipalities)).toMatchObject({
      kind: "NOTHING_TO_SHOW",
      reason: expect.stringContaining(words),
    });
  });

  test("that the file fixes is what the file says", () => {
    const fixed = [parameter({ lock: "FILE", defaultValue: "GM0226" })];
    expect(settleParameters(fixed, [], ["GM0202"])).toEqual({
      kind: "VALUES",
      values: { municipality: "GM0226" },
    });
    expect(settleParameters(fixed, [{ slug: "municipality", value: "GM0202" }], ["GM0202"]).kind).toBe(
      "WRONG",
    );
  });

  test.each([
    ["year", "twee", "een jaar als 2022"],
    ["year", "2022; DROP", "een jaar als 2022"],
    ["month", "1", "Er is geen parameter «month»; te kiezen: year."],
  ])("%s cannot be %j", (slug, value, words) => {
    expect(settleParameters([OWN[1] as SettledBy], [{ slug, value }], [])).toMatchObject({
      kind: "WRONG",
      message: expect.stringContaining(words),
    });
  });

  test("that is empty is what it is at first", () => {
    expect(settleParameters([OWN[1] as SettledBy], [{ slug: "year", value: "" }], [])).toMatchObject({
      values: { year: "2022" },
    });
  });
});
