import { describe, expect, test } from "@jest/globals";
import { matrixCsv } from "./matrix-csv.ts";
import {
  columnsOf,
  hasUnnamed,
  type Matrix,
  type MatrixCell,
  participationCount,
  tickCount,
} from "./matrix-view.ts";

const yes = (code: string): MatrixCell => ({
  module: { code },
  participates: true,
  participation: { validFrom: "2018-01-01", evidence: "RECONSTRUCTED", citation: null },
});
const no = (code: string): MatrixCell => ({ module: { code }, participates: false, participation: null });

const MATRIX: Matrix = {
  asOf: "2019-06-01",
  modules: [
    {
      code: "rbl",
      name: "Regionaal Bureau Leerlingzaken",
      shortName: "RBL",
      participantCount: 1,
      submodules: [{ code: "rbl-leerplicht", name: "Leerplicht", shortName: null, participantCount: 7 }],
    },
  ],
  rows: [
    {
      municipality: { code: "GM0202", name: "Arnhem" },
      cells: [yes("rbl")],
      submoduleCells: [no("rbl-leerplicht")],
    },
    {
      municipality: { code: "GM0221", name: "Doesburg" },
      cells: [no("rbl")],
      submoduleCells: [no("rbl-leerplicht")],
    },
  ],
};

describe("the participation matrix", () => {
  const [module, submodule] = columnsOf(MATRIX);

  test("has each submodule behind its module", () => {
    expect(columnsOf(MATRIX).map(({ name, within }) => [name, within])).toEqual([
      ["RBL", undefined],
      ["Leerplicht", "RBL"],
    ]);
  });

  test("counts participations in modules, not those in their parts again", () => {
    expect(participationCount(MATRIX)).toBe(1);
    expect(tickCount(MATRIX, "rbl")).toBe(1);
  });

  test("knows nobody's dash where the source gives only a number", () => {
    expect(module && hasUnnamed(MATRIX, module)).toBe(false);
    expect(submodule && hasUnnamed(MATRIX, submodule)).toBe(true);
  });

  test("becomes a CSV that a Dutch Excel opens, and says what is not known", () => {
    expect(matrixCsv(MATRIX).split("\r\n")).toEqual([
      "\uFEFFpeildatum;gemeentecode;gemeente;RBL;RBL sinds;RBL bewijs;Leerplicht;Leerplicht sinds;Leerplicht bewijs",
      "2019-06-01;GM0202;Arnhem;ja;2018-01-01;gereconstrueerd;onbekend;;",
      "2019-06-01;GM0221;Doesburg;nee;;;onbekend;;",
      "",
    ]);
  });
});
