import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compileTemplate } from "./compile-template.rules.ts";
import { parseTemplate, variablesOf } from "./template.rules.ts";

const NAME = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
const SQL = fc.stringMatching(/^[A-Za-z =',.()\n$1-9]{0,20}$/);
const VARIABLE = NAME.map((name) => `{{${name}}}`);
const INNER = fc
  .array(fc.oneof(SQL, VARIABLE), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(""));
const OPTIONAL = fc.tuple(INNER, VARIABLE).map(([inner, variable]) => `[[${inner} ${variable}]]`);
const WRITTEN = fc.array(fc.oneof(SQL, VARIABLE, OPTIONAL), { maxLength: 8 }).map((parts) => parts.join(" "));
const VALUE = fc.string({ minLength: 1, maxLength: 12 });

const parse = (sql: string) => parseTemplate(sql).template;

describe("a template", () => {
  test("numbers its variables in the order in which they first occur, and the same one keeps its number", () => {
    const template = parse("SELECT {{b}}, {{a}} FROM t WHERE x = {{ b }}");
    expect(compileTemplate(template, { a: "integer" }, { a: "1", b: "2" })).toEqual({
      text: "SELECT $1::text, $2::integer FROM t WHERE x = $1::text",
      values: ["2", "1"],
    });
  });

  test("leaves out an optional part that misses a value, and its brackets always", () => {
    const template = parse("SELECT 1 WHERE true [[AND a = {{a}} AND b = {{b}}]][[ AND c = {{c}}]]");
    expect(compileTemplate(template, {}, { a: "x", b: null, c: "z" })).toEqual({
      text: "SELECT 1 WHERE true  AND c = $1::text",
      values: ["z"],
    });
  });

  test("refuses to leave a variable outside brackets without a value", () => {
    expect(() => compileTemplate(parse("SELECT {{a}}"), {}, { a: null })).toThrow("but got none for: a");
  });

  test("says on which line a variable stands, also after an optional part of two lines", () => {
    expect(variablesOf(parse("SELECT 1\n[[AND a = {{a}}\nAND b = {{b}}]]\nAND c = {{c}}"))).toEqual([
      { name: "a", line: 2, isOptional: true },
      { name: "b", line: 3, isOptional: true },
      { name: "c", line: 4, isOptional: false },
    ]);
  });

  test.each([
    ["SELECT {{a", 1, "eindigt"],
    ["SELECT\n{{a [[ b }}", 2, "eindigt"],
    ["SELECT a}}", 1, "zonder dat er een {{"],
    ["SELECT 1\n]]", 2, "zonder dat er een [["],
    ["[[a [[ {{b}} ]] ]]", 1, "niet binnen een ander"],
    ["SELECT 1\n\n[[AND {{a}}", 3, "niet met ]] eindigt"],
    ["[[AND true]]", 1, "minstens één variabele"],
    ["SELECT {{A-b}}", 1, "{{A-b}}"],
  ])("that reads %j is refused on line %i", (sql, line, words) => {
    const { faults } = parseTemplate(sql);
    expect(faults).toMatchObject([{ line }]);
    expect(faults[0]?.sentence).toContain(words);
  });

  test("never lets a value into the text, whatever the value", () => {
    fc.assert(
      fc.property(WRITTEN, fc.dictionary(NAME, VALUE), VALUE, VALUE, (sql, given, one, other) => {
        const template = parse(sql);
        const names = variablesOf(template).map(({ name }) => name);
        const all = (value: string) => ({
          ...given,
          ...Object.fromEntries(names.map((name) => [name, value])),
        });
        const first = compileTemplate(template, {}, all(one));
        const second = compileTemplate(template, {}, all(other));
        expect(second.text).toBe(first.text);
        expect(first.values).toEqual([...new Set(names)].map(() => one));
        expect(first.text).not.toMatch(/\{\{|\}\}|\[\[|\]\]/);
      }),
    );
  });

  test("without optional values is what was written outside brackets", () => {
    fc.assert(
      fc.property(SQL, INNER, NAME, SQL, (before, inner, name, after) => {
        const sql = `${before}[[${inner} {{${name}}}]]${after}`;
        expect(compileTemplate(parse(sql), {}, {}).text).toBe(before + after);
      }),
    );
  });
});
