import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse } from "graphql";
import { shapeOf } from "./document-shape.rules.ts";

const shape = (text: string) => shapeOf(parse(text));

test("fields are counted with their fragments spread out, and depth goes through them", () => {
  const text = `
    query { modules { ...facts } module(code: "wsp") { ...facts } }
    fragment facts on CooperationModule { code parent { name } }`;
  expect(shape(text)).toEqual({ depth: 3, fields: 8, aliases: 0, directives: 0, breadth: 2, definitions: 2 });
});

test("fields stand beside each other through fragments, named and inline", () => {
  const text = `
    { modules { code ...facts ... on M { a b ... on M { c } } } }
    fragment facts on M { name position }`;
  expect(shape(text)).toMatchObject({ breadth: 6, fields: 7 });
});

test("a fragment that nothing spreads counts as much as one that is spread", () => {
  const text = "{ modules { code } } fragment a on M { ...b } fragment b on M { one: x two: y z }";
  expect(shape(text)).toMatchObject({ breadth: 3, fields: 5, aliases: 2 });
});

test("aliases and directives count wherever they stand", () => {
  const text =
    "query @a { one: modules @skip(if: false) { two: code ... @include(if: true) { three: name @b } } }";
  expect(shape(text)).toMatchObject({ aliases: 3, directives: 4 });
});

test.each([
  [
    "two fragments that spread each other",
    "{ modules { ...a } } fragment a on M { ...b } fragment b on M { ...a }",
  ],
  ["a fragment that spreads itself", "{ modules { ...a } } fragment a on M { code ...a }"],
  [
    "a circle that no operation reaches",
    "{ modules { code } } fragment a on M { ...b } fragment b on M { ...a }",
  ],
])("%s are without end", (_, text) => {
  expect(shape(text).depth).toBe(Number.POSITIVE_INFINITY);
});

test("fragments that double at every step are counted without walking them", () => {
  const step = (at: number) =>
    `fragment f${at} on M { a: submodules { ...f${at + 1} } b: submodules { ...f${at + 1} } }`;
  const text = `{ modules { ...f0 } } ${Array.from({ length: 60 }, (_, at) => step(at)).join(" ")} fragment f60 on M { code }`;
  expect(shape(text).fields).toBeGreaterThan(2 ** 60);
});

test("a document of any nesting is as deep as it was made", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (depth) => {
      expect(shape(`${"{ a ".repeat(depth)}${"}".repeat(depth)}`).depth).toBe(depth);
    }),
  );
});
