import { describe, expect, test } from "@jest/globals";
import type { TileFragment } from "#schema/generated/graphql.ts";
import { rowsOfTile } from "./tile-rows.ts";
import { chartOf } from "./tile-series.ts";
import { summaryOf } from "./tile-summary.ts";

const plain = (text: string) => text.replaceAll("\u00A0", " ");

function tileOf(rows: (string | null)[][], settings: Partial<TileFragment> = {}): TileFragment {
  return {
    key: "placements",
    title: "Plaatsingen",
    chart: "bar",
    tab: null,
    place: { row: 0, column: 0, width: 12, height: 6 },
    columns: ["axis", "value", "status", "reason", "source"],
    shownColumns: [
      { name: "axis", label: "Jaar", format: "TEXT", decimals: null, status: null, reason: null },
      { name: "value", label: "Bijdrage", format: "EURO", decimals: 0, status: "status", reason: "reason" },
    ],
    dimensions: ["axis"],
    metrics: ["value"],
    stack: "NONE",
    lines: [],
    goal: null,
    goalColumn: null,
    citationColumns: { source: "source", locator: null, printed: null },
    note: null,
    source: "Bron.",
    answer: { rows, emptyReason: null, sources: [{ code: "memo", title: "Memo" }] },
    ...settings,
  };
}

const summary = (tile: TileFragment) => plain(summaryOf(tile, rowsOfTile(tile)));

describe("what a drawing shows, in words,", () => {
  test("goes along the years from the first to the last", () => {
    const rows = [
      ["2021", "13061", "FINAL", null, "memo"],
      ["2022", "28366", "FINAL", null, "memo"],
    ];
    expect(summary(tileOf(rows))).toBe("Van € 13.061 (2021) naar € 28.366 (2022).");
  });

  test("otherwise names the most and the least, and counts what is missing", () => {
    const rows = [
      ["Arnhem", "28366", "FINAL", null, "memo"],
      ["Rozendaal", "301", "FINAL", null, "memo"],
      ["Renkum", null, "NOT_APPLICABLE", "Deze gemeente neemt niet deel.", null],
    ];
    expect(summary(tileOf(rows))).toBe(
      "Het meest € 28.366 (Arnhem), het minst € 301 (Rozendaal). Eén waarde ontbreekt; de tabel zegt waarom.",
    );
  });

  test("says so where every value is the same", () => {
    const rows = [
      ["Arnhem", "5", "FINAL", null, "memo"],
      ["Duiven", "5", "FINAL", null, "memo"],
    ];
    expect(summary(tileOf(rows))).toBe("Overal € 5.");
  });
});

describe("the rows of a tile", () => {
  test("carry the reason of what is missing, never a blank or a 0, and where they stand", () => {
    const [row] = rowsOfTile(tileOf([["Renkum", null, "SUPPRESSED", "Te klein.", "memo"]]));
    expect(row?.cells["value"]).toEqual({
      text: "",
      value: null,
      missing: "afgeschermd",
      reason: "Te klein.",
      sureness: null,
    });
    expect(row?.places).toEqual([{ source: { code: "memo", title: "Memo" }, locator: "", printed: null }]);
  });

  test("become a series for each value of the second dimension, with a gap where there is none", () => {
    const rows = [
      ["Arnhem", "1", "2021"],
      ["Arnhem", "2", "2022"],
      ["Duiven", "3", "2022"],
    ];
    const split = {
      name: "year",
      label: "Jaar",
      format: "TEXT",
      decimals: null,
      status: null,
      reason: null,
    } as const;
    const value = {
      name: "value",
      label: "Bijdrage",
      format: "NUMBER",
      decimals: 0,
      status: null,
      reason: null,
    } as const;
    const axis = { ...split, name: "axis" };
    const tile = tileOf(rows, {
      columns: ["axis", "value", "year"],
      shownColumns: [axis, value, split],
      dimensions: ["axis", "year"],
      citationColumns: null,
    });
    const { categories, series } = chartOf(tile, rowsOfTile(tile));
    expect(categories).toEqual(["Arnhem", "Duiven"]);
    expect(series.map(({ name, values }) => [name, values])).toEqual([
      ["2021", [1, null]],
      ["2022", [2, 3]],
    ]);
  });
});
