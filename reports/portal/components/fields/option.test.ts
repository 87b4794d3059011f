import { describe, expect, test } from "@jest/globals";
import { groupsOf, optionsWith } from "./option.ts";

const OPTIONS = [
  { value: "GM0070", text: "Súdwest-Fryslân", group: "Friesland" },
  { value: "GM0202", text: "Arnhem", group: "Gelderland" },
  { value: "GM0268", text: "Nijmegen", group: "Gelderland" },
];
const valuesOf = (words: string) => optionsWith(OPTIONS, words).map(({ value }) => value);

describe("choosing from a long list", () => {
  test("finds by part of a word, without accents and capitals", () => {
    expect(valuesOf("sudwest")).toEqual(["GM0070"]);
    expect(valuesOf("ARN")).toEqual(["GM0202"]);
  });

  test("finds by the heading as well, and wants every word", () => {
    expect(valuesOf("gelderland nij")).toEqual(["GM0268"]);
    expect(valuesOf("arnhem nijmegen")).toEqual([]);
  });

  test("shows everything as long as nothing is typed", () => {
    expect(valuesOf(" ")).toHaveLength(3);
  });

  test("keeps the headings in their order", () => {
    expect(groupsOf(OPTIONS).map(([group, options]) => [group, options.length])).toEqual([
      ["Friesland", 1],
      ["Gelderland", 2],
    ]);
  });
});
