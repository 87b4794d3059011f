import { inflateRawSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { readSheet } from "read-excel-file/node";
import type { TileExportColumn } from "./tile-export.ts";
import { writeTileCsv } from "./write-tile-csv.ts";
import { writeTileXlsx } from "./write-tile-xlsx.ts";

const COLUMNS: readonly TileExportColumn[] = [
  { index: 0, nl: "naam", en: "name", isNumber: false },
  { index: 1, nl: "bedrag", en: "amount", isNumber: true },
];

/** What somebody could deliver as the name of a provider. */
const FORMULAS = ["=1+1", "+31 6", "-2+3", "@SUM(A1)", "\t=1", "\r=1"];
const rows = FORMULAS.map((name) => [name, "-5.5"]);

/** The texts of an archive's files, by the place where each is packed. */
function partsOf(bytes: Buffer): string {
  let all = "";
  for (let at = bytes.indexOf("PK\x01\x02"); at !== -1; at = bytes.indexOf("PK\x01\x02", at + 1)) {
    const from = bytes.readUInt32LE(at + 42);
    const data = from + 30 + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28);
    const packed = bytes.subarray(data, data + bytes.readUInt32LE(at + 20));
    all += bytes.readUInt16LE(at + 10) === 0 ? packed.toString() : inflateRawSync(packed).toString();
  }
  return all;
}

test("in a CSV no name begins as a formula does, and a negative amount stays a number", () => {
  const text = writeTileCsv(COLUMNS, rows, "nl-NL");
  expect(text.match(/(^|[;\n"])[=+@\t]/)).toBeNull();
  expect(text.match(/;-5,5\r\n/g)).toHaveLength(FORMULAS.length);
});

test("in a workbook a name is a text whatever it begins with, and an amount a number", async () => {
  const bytes = await writeTileXlsx(COLUMNS, rows, "nl-NL");
  const parts = partsOf(bytes);
  expect(parts).toContain("=1+1");
  expect(parts).not.toMatch(/<f[ >]/);
  const [, first] = await readSheet(bytes);
  expect(first).toEqual(["=1+1", -5.5]);
});
