import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ParameterDefinition } from "#reports/definition/parameter-definition.ts";
import { lockedValuesOf } from "./locked-values.ts";

function parameter(
  slug: string,
  lock: ParameterDefinition["lock"],
  defaultValue: string | null = null,
): ParameterDefinition {
  return { slug, type: "municipality", label: "Gemeente", lock, defaultValue, options: null };
}

const OF_VIEWER = [parameter("municipality", "VIEWER")];

test("what is locked to who looks is their own municipality", () => {
  expect(lockedValuesOf(OF_VIEWER, ["GM0202"])).toEqual({ values: { municipality: ["GM0202"] } });
});

test("what is locked by the file is what the file says, whoever looks", () => {
  const council = [parameter("municipality", "FILE", "GM0221")];
  for (const municipalities of [[], ["GM0202"], ["GM0202", "GM0299"]])
    expect(lockedValuesOf(council, municipalities)).toEqual({ values: { municipality: ["GM0221"] } });
});

test("a choice of the reader is no part of a token", () => {
  expect(lockedValuesOf([parameter("year", "NONE", "2022")], ["GM0202"])).toEqual({ values: {} });
});

test.each([[[]], [["GM0202", "GM0299"]]])(
  "who works for %j gets no token, and a sentence why",
  (municipalities) => {
    expect(lockedValuesOf(OF_VIEWER, municipalities)).toEqual({
      reason: `Dit dashboard toont één gemeente, en u werkt voor ${municipalities.length} gemeenten.`,
    });
  },
);

test("whatever stands where a municipality should, a token has exactly one text that says something, or isn't made", () => {
  const anything = fc.oneof(fc.string(), fc.constantFrom("", " ", "\t"), fc.anything());
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 3 }), (municipalities) => {
      // What comes from outside may be something else than its type says.
      const made = lockedValuesOf(OF_VIEWER, municipalities as string[]);
      if ("reason" in made) return made.reason.length > 0;
      const values: readonly unknown[] = made.values.municipality ?? [];
      const [value] = values;
      return (
        values.length === 1 && value === municipalities[0] && typeof value === "string" && value.trim() !== ""
      );
    }),
  );
});
