import { textOf } from "./cells/text-of.ts";
import { IV3_MEASURES } from "./formats/open-data/iv3.ts";
import { observations } from "./formats/open-data/observations.format.ts";
import { taakveldBridges } from "./formats/open-data/taakveld-bridges.format.ts";
import { taakvelden } from "./formats/open-data/taakvelden.format.ts";
import { type Problem, quoted } from "./problem.ts";
import { problemAt, type SeedRow, type SeedRows } from "./seed-row.ts";

const MAIN_TAAKVELD = /^\d$/;

/** The years in which a taakveld may occur, the last one included. */
function isInUse({ values }: SeedRow, code: string, year: number): boolean {
  const { valid_from_year: first, valid_to_year: last } = values;
  return values.code === code && Number(first) <= year && (last === null || Number(last) >= year);
}

/** A figure is told by a taakveld of its own year. */
function checkFigure(known: readonly SeedRow[], row: SeedRow): Problem[] {
  const { measure_code: measure, category, period } = row.values;
  if (![...IV3_MEASURES.values()].includes(textOf(measure))) return [];
  const year = Number(textOf(period).slice(0, 4));
  // The report as a whole may be missing.
  if (category === "" || known.some((taakveld) => isInUse(taakveld, textOf(category), year))) return [];
  return [
    problemAt(row, "taakveld", quoted(textOf(category)), `een taakveld van ${year} (${taakvelden.name})`),
  ];
}

/** Both ends of a bridge exist under their regime. */
function checkBridge(known: readonly SeedRow[], row: SeedRow): Problem[] {
  return ["from", "to"].flatMap((end) => {
    const regime = textOf(row.values[`regime_${end}`]);
    const codes = textOf(row.values[`code_${end}`]).split("|");
    const unknown = codes.filter(
      (code) =>
        code !== "" &&
        !MAIN_TAAKVELD.test(code) &&
        !known.some(({ values }) => values.code === code && values.regime === regime),
    );
    return unknown.map((code) =>
      problemAt(row, `code_${end}`, quoted(code), `taakvelden van ${regime} (${taakvelden.name})`),
    );
  });
}

/** Iv3 is told by the taakvelden of its year: the same code under another regime is another taakveld. */
export function checkTaakvelden(rows: SeedRows): Problem[] {
  const known = rows.get(taakvelden) ?? [];
  const figures = rows.get(observations) ?? [];
  const bridges = rows.get(taakveldBridges) ?? [];
  return [
    ...figures.flatMap((row) => checkFigure(known, row)),
    ...bridges.flatMap((row) => checkBridge(known, row)),
  ];
}
