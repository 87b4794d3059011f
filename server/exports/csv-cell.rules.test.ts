import { expect, test } from "@jest/globals";
import { DIALECTS, numberCell, textCell } from "./csv-cell.rules.ts";

const { "nl-NL": dutch, en: english } = DIALECTS;

test("numbers have a decimal comma for the Netherlands, where a semicolon parts the cells", () => {
  expect(numberCell("-1234.50", dutch)).toBe("-1234,50");
  expect(numberCell("-1234.50", english)).toBe("-1234.50");
});

test("a cell with a separator, a quote or a new line is quoted, as RFC 4180 says", () => {
  expect(textCell("Mook; Middelaar", dutch)).toBe('"Mook; Middelaar"');
  expect(textCell("Mook, Middelaar", dutch)).toBe("Mook, Middelaar");
  expect(textCell("Mook, Middelaar", english)).toBe('"Mook, Middelaar"');
  expect(textCell('de "kwartiermaker"\nNijmegen', dutch)).toBe('"de ""kwartiermaker""\nNijmegen"');
});

test.each(["=1+1", "+31", "-5 punten", "@SUM(A1)", "\t=1"])("%j is no formula any more", (text) => {
  expect(textCell(text, dutch)).toBe(`'${text}`);
});

test("a formula with a quote in it is made harmless and quoted", () => {
  expect(textCell('=HYPERLINK("http://kwaad.nl")', dutch)).toBe(`"'=HYPERLINK(""http://kwaad.nl"")"`);
});
