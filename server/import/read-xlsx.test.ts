import { expect, test } from "@jest/globals";
import writeXlsxFile from "write-excel-file/node";
import { decimal } from "./cells/decimal.ts";
import { readXlsx } from "./read-xlsx.ts";

test("a spreadsheet reads as a table of text, with the row numbers that Excel shows", async () => {
  const bytes = await writeXlsxFile(
    [
      ["municipality_code", "fte", "valid_from", "is_modular", "printed"],
      ["GM0202 ", 8.4, new Date("2018-01-01T00:00:00Z"), true, "8,4 fte"],
      [null, null, null, null, null],
      ["GM0221", 0.1 + 0.2, null, false, null],
    ].map((row) =>
      row.map((value) =>
        value === null ? null : { value, ...(value instanceof Date ? { format: "yyyy-mm-dd" } : {}) },
      ),
    ),
  ).toBuffer();
  const { table, problems } = await readXlsx("formations.xlsx", bytes);
  expect(problems).toEqual([]);
  expect(table).toEqual({
    file: "formations.xlsx",
    columns: ["municipality_code", "fte", "valid_from", "is_modular", "printed"],
    rows: [
      { number: 2, cells: ["GM0202", "8.4", "2018-01-01", "true", "8,4 fte"] },
      { number: 4, cells: ["GM0221", "0.3", "", "false", ""] },
    ],
  });
});

test("a cell beside the columns of the header is a problem", async () => {
  const bytes = await writeXlsxFile([
    [{ value: "code" }, null],
    [{ value: "wsp" }, { value: "kladje" }],
  ]).toBuffer();
  const { problems } = await readXlsx("modules.xlsx", bytes);
  expect(problems).toMatchObject([{ row: 2, came: "kladje" }]);
});

test("1.155 in a spreadsheet is a little more than one, not a thousand", async () => {
  const bytes = await writeXlsxFile([[{ value: "fte" }], [{ value: 1.155 }]]).toBuffer();
  const { table } = await readXlsx("formations.xlsx", bytes);
  expect(table.rows.map(({ cells }) => decimal(cells[0] ?? ""))).toEqual([{ value: "1.1550" }]);
});
