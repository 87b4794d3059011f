import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { boundsOf } from "../../../tests/support/attack/bound-intervals.ts";
import type { Equation } from "../../../tests/support/attack/equation.ts";
import { determinedBy } from "../../../tests/support/attack/solve-linear.ts";
import { ALL, type CareCell, MEASURES, type Measure, protectionOf } from "./care-cell.rules.ts";
import { hiddenCells } from "./hidden-cells.rules.ts";

/** In a first release nothing is known from before. */
const FIRST = { spend: true, clientMonths: true };

interface Inner {
  readonly spend: number;
  readonly clientMonths: number;
  readonly isDominated: boolean;
}

const INNER = fc.option(
  fc.record({
    spend: fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 5_000_000 })),
    clientMonths: fc.oneof(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1, max: 4000 })),
    isDominated: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
  }),
  { nil: undefined, freq: 5 },
);

const TABLE = fc
  .tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 2, max: 10 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(INNER, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

function sumOf(cells: readonly CareCell[], municipalityCode: string, careCategoryCode: string): CareCell {
  const total = (measure: Measure) => cells.reduce((sum, cell) => sum + cell[measure], 0);
  const [spend, clientMonths] = [total("spend"), total("clientMonths")];
  const isSensitive = clientMonths < 120 || (cells.length === 1 && (cells[0]?.isSensitive ?? false));
  return {
    municipalityCode,
    careCategoryCode,
    spend,
    clientMonths,
    isSensitive,
    wasHidden: false,
    isMoved: FIRST,
  };
}

/** The cells of a table with all its margins. */
function cellsOf(table: readonly (readonly (Inner | undefined)[])[]): CareCell[] {
  const inner = table.flatMap((row, municipality) =>
    row.flatMap((cell, category): CareCell[] => {
      if (!cell) return [];
      const codes = { municipalityCode: `m${municipality}`, careCategoryCode: `c${category}` };
      const isSensitive = cell.isDominated || cell.clientMonths < 120;
      return [{ ...codes, ...cell, isSensitive, wasHidden: false, isMoved: FIRST }];
    }),
  );
  if (inner.length === 0) return [];
  const rows = Map.groupBy(inner, (cell) => cell.municipalityCode);
  const columns = Map.groupBy(inner, (cell) => cell.careCategoryCode);
  return [
    ...inner,
    ...[...rows].map(([code, cells]) => sumOf(cells, code, ALL)),
    ...[...columns].map(([code, cells]) => sumOf(cells, ALL, code)),
    sumOf(inner, ALL, ALL),
  ];
}

const nameOf = (cell: CareCell) => `${cell.municipalityCode} ${cell.careCategoryCode}`;

/** Every line of the table as an equation of its hidden cells; a margin counts against its parts. */
function equationsOf(
  cells: readonly CareCell[],
  hidden: ReadonlySet<CareCell>,
  measure: Measure,
): Equation[] {
  const rows = [...Map.groupBy(cells, ({ municipalityCode }) => municipalityCode).values()];
  const columns = [...Map.groupBy(cells, ({ careCategoryCode }) => careCategoryCode).values()];
  const lines = [
    ...rows.map((line) => ({ line, of: "careCategoryCode" as const })),
    ...columns.map((line) => ({ line, of: "municipalityCode" as const })),
  ];
  return lines.map(({ line, of }) => {
    const signed = line.map((cell) => ({ cell, sign: cell[of] === ALL ? -1n : 1n }));
    const terms = new Map(
      signed.filter(({ cell }) => hidden.has(cell)).map(({ cell, sign }) => [nameOf(cell), sign]),
    );
    const shown = signed.filter(({ cell }) => !hidden.has(cell));
    return { terms, sum: -shown.reduce((sum, { cell, sign }) => sum + sign * BigInt(cell[measure]), 0n) };
  });
}

const cell = (
  municipalityCode: string,
  careCategoryCode: string,
  clients: number,
  sensitive = clients < 10,
): CareCell => ({
  municipalityCode,
  careCategoryCode,
  spend: clients * 10_000,
  clientMonths: clients * 12,
  isSensitive: sensitive,
  wasHidden: false,
  isMoved: FIRST,
});

const TWO_BY_TWO = [
  cell("Duiven", "jeugd", 4),
  cell("Duiven", "wmo", 40),
  cell("Duiven", ALL, 44),
  cell("Arnhem", "jeugd", 60),
  cell("Arnhem", "wmo", 80),
  cell("Arnhem", ALL, 140),
  cell(ALL, "jeugd", 64),
  cell(ALL, "wmo", 120),
  cell(ALL, ALL, 184),
];

describe("of two municipalities and two care categories", () => {
  test("one small cell takes the other three with it, and no margin", () => {
    const hidden = [...hiddenCells(TWO_BY_TWO)].map(nameOf);
    expect(hidden.toSorted()).toEqual(["Arnhem jeugd", "Arnhem wmo", "Duiven jeugd", "Duiven wmo"]);
  });

  test("nothing is hidden where nothing is sensitive", () => {
    expect(hiddenCells(TWO_BY_TWO.filter(({ isSensitive }) => !isSensitive)).size).toBe(0);
  });

  test("what was kept back once is kept back again, and protected as before", () => {
    const later = TWO_BY_TWO.map((one) => ({
      ...one,
      isSensitive: false,
      wasHidden: nameOf(one) === "Duiven jeugd",
    }));
    expect(hiddenCells(later).size).toBe(4);
  });

  test("a cell that an earlier release showed hides nothing: the margins, which moved along, do", () => {
    const later = TWO_BY_TWO.map((one) => ({
      ...one,
      isMoved: nameOf(one) === "Arnhem wmo" ? { spend: false, clientMonths: false } : FIRST,
    }));
    const hidden = [...hiddenCells(later)].map(nameOf);
    expect(hidden).not.toContain("Arnhem wmo");
    expect(hidden).toHaveLength(4);
  });
});

test("one municipality by itself is what its margins say, so they go with it", () => {
  const alone = [cell("Duiven", "jeugd", 4), cell("Duiven", "wmo", 40), cell("Duiven", ALL, 44)];
  const margins = [cell(ALL, "jeugd", 4), cell(ALL, "wmo", 40), cell(ALL, ALL, 44)];
  const cells = [...alone, ...margins];
  const hidden = hiddenCells(cells);
  expect(determinedBy(equationsOf(cells, hidden, "clientMonths"))).toEqual([]);
});

test.each(MEASURES)(
  "no reader of a table can work out a hidden cell, nor what it lies closely between: %s",
  (measure) => {
    fc.assert(
      fc.property(TABLE, (table) => {
        const cells = cellsOf(table);
        const hidden = hiddenCells(cells);
        const equations = equationsOf(cells, hidden, measure);
        expect(determinedBy(equations)).toEqual([]);
        const bounds = boundsOf(equations);
        const inner = [...hidden].filter(
          (one) => one.municipalityCode !== ALL && one.careCategoryCode !== ALL,
        );
        for (const one of inner.filter(({ isSensitive }) => isSensitive)) {
          const { least = 0n, most = null } = bounds.get(nameOf(one)) ?? {};
          const room = most === null ? Infinity : Number(most - least);
          expect(room).toBeGreaterThanOrEqual(protectionOf(one, measure));
        }
      }),
      { numRuns: 150 },
    );
  },
);

const CORRECTED = fc.tuple(TABLE, fc.nat(), fc.nat(), INNER);

/** The same table after one delivery was corrected, as the next release finds it. */
function correctedOf(
  table: readonly (readonly (Inner | undefined)[])[],
  [row, column, inner]: readonly [number, number, Inner | undefined],
  before: readonly CareCell[],
  hidden: ReadonlySet<CareCell>,
): CareCell[] {
  const municipality = row % table.length;
  const changed = table.map((line, at) =>
    at === municipality ? line.with(column % line.length, inner ?? line[column % line.length]) : line,
  );
  const earlier = new Map(before.map((one) => [nameOf(one), one]));
  return cellsOf(changed).map((one) => {
    const then = earlier.get(nameOf(one));
    const isMoved = {
      spend: one.spend !== (then?.spend ?? 0),
      clientMonths: one.clientMonths !== (then?.clientMonths ?? 0),
    };
    return { ...one, isMoved, wasHidden: then !== undefined && hidden.has(then) };
  });
}

test.each(MEASURES)(
  "nor does whoever kept the release before a correction, and knows what was corrected: %s",
  (measure) => {
    fc.assert(
      fc.property(CORRECTED, ([table, ...correction]) => {
        const before = cellsOf(table);
        const hiddenBefore = hiddenCells(before);
        const after = correctedOf(table, correction, before, hiddenBefore);
        const hiddenAfter = hiddenCells(after);
        const unseen = new Set([...hiddenBefore].map(nameOf));
        const isAlike = new Set(after.filter(({ isMoved }) => !isMoved[measure]).map(nameOf));
        // What has moved is another unknown than before; what has not, and was seen, is none.
        const later = equationsOf(after, hiddenAfter, measure).map(({ terms, sum }) => ({
          terms: new Map(
            [...terms]
              .filter(([name]) => !isAlike.has(name) || unseen.has(name))
              .map(([name, sign]) => [isAlike.has(name) ? name : `${name} later`, sign]),
          ),
          sum,
        }));
        expect(determinedBy([...equationsOf(before, hiddenBefore, measure), ...later])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  },
);
