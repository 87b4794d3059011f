import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { refusedDocument, refusedVariables } from "./refusal.rules.ts";
import { SHAPE_LIMITS } from "./shape-limits.rules.ts";

const OPERATIONS = new URL("../../../schema/operations/", import.meta.url);
const refused = (text: string) => refusedDocument(text, SHAPE_LIMITS);

test.each(readdirSync(OPERATIONS))("the portal's %s passes", (file) => {
  expect(refused(readFileSync(new URL(file, OPERATIONS), "utf8"))).toBeNull();
});

test("introspection passes", () => {
  expect(refused(getIntrospectionQuery())).toBeNull();
});

test.each([
  [
    "2,000 fields",
    `{ modules { ${"code ".repeat(2100)} } }`,
    "meer woorden en tekens, en ten hoogste 2000 mag",
  ],
  [
    "the same field 900 times",
    `{ modules { ${"code ".repeat(900)} } }`,
    "901 velden, en ten hoogste 800 mag",
  ],
  ["151 fields beside each other", `{ ${"modules { code } ".repeat(151)} }`, "151 velden naast elkaar"],
  [
    "61 aliases",
    `{ ${Array.from({ length: 61 }, (_, at) => `a${at}: modules { code }`).join(" ")} }`,
    "61 aliassen",
  ],
  ["61 directives", `{ modules { code ${"@skip(if: false) ".repeat(61)} } }`, "61 directives"],
  [
    "61 operations and fragments",
    Array.from({ length: 61 }, (_, at) => `query a${at} { modules { code } }`).join(" "),
    "61 vragen en fragmenten",
  ],
  ["16 levels", `${"{ a ".repeat(16)}${"}".repeat(16)}`, "16 lagen diep, en ten hoogste 15 mag"],
  [
    "a circle",
    "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }",
    "oneindig veel lagen diep",
  ],
  [
    "a list of 1,001",
    `{ observations(input: { indicators: [${'"a" '.repeat(1001)}] }) { totalCount } }`,
    "1001 waarden in één lijst",
  ],
])("%s are refused in words", (_, text, words) => {
  expect(refused(text)).toContain(words);
});

test("what is no GraphQL is left to the parser", () => {
  expect(refused("{ modules { ")).toBeNull();
});

test("a long list is found however deep it lies in the variables", () => {
  const variables = { input: [{ municipalities: Array.from({ length: 1001 }, () => "GM0202") }] };
  expect(refusedVariables(variables, SHAPE_LIMITS)).toContain("1001 waarden in één lijst");
  expect(refusedVariables({ input: { municipalities: ["GM0202"] } }, SHAPE_LIMITS)).toBeNull();
  expect(refusedVariables(undefined, SHAPE_LIMITS)).toBeNull();
});

test("variables may be nested as deep as a question, whatever the stack would bear", () => {
  const nested = (depth: number): unknown => JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);
  expect(refusedVariables(nested(15), SHAPE_LIMITS)).toBeNull();
  expect(refusedVariables(nested(16), SHAPE_LIMITS)).toContain("16 lagen in de variabelen");
  expect(refusedVariables(nested(60_000), SHAPE_LIMITS)).toContain("60000 lagen in de variabelen");
});
