import { textOf } from "./cells/text-of.ts";
import { keyText } from "./check-keys.ts";
import { keyColumns } from "./entity-table.ts";
import { type Problem, quoted } from "./problem.ts";
import { problemAt, type SeedRow, type SeedRows } from "./seed-row.ts";

const BEGIN = "valid_from";
const END = "valid_to";

function beginOf(row: SeedRow): string {
  return textOf(row.values[BEGIN]);
}

/** The first day that no longer counts; after every day when there is none. */
function endOf(row: SeedRow): string {
  return textOf(row.values[END]) || "zonder einde";
}

function checkSuccession(earlier: SeedRow, later: SeedRow): Problem[] {
  if (beginOf(later) === beginOf(earlier) || endOf(earlier) <= beginOf(later)) return [];
  const other = `${earlier.file}, rij ${earlier.number} (${beginOf(earlier)} tot ${endOf(earlier)})`;
  const expected = `een begin na het einde van de periode in ${other}`;
  return [problemAt(later, BEGIN, quoted(beginOf(later)), expected)];
}

/** Each period against the one before it that lasts longest. */
function checkPeriods(periods: readonly SeedRow[]): Problem[] {
  const [first, ...rest] = periods.toSorted((one, other) => beginOf(one).localeCompare(beginOf(other)));
  let lasting = first;
  return rest.flatMap((later) => {
    const problems = lasting === undefined ? [] : checkSuccession(lasting, later);
    if (lasting === undefined || endOf(later) > endOf(lasting)) lasting = later;
    return problems;
  });
}

/** One thing has one state at a time: half-open periods of rows that differ only in their beginning do not overlap. */
export function checkOverlaps(rows: SeedRows): Problem[] {
  return [...rows].flatMap(([format, rowsOfTable]) => {
    const key = keyColumns(format.entity);
    if (!key.includes(BEGIN) || !(END in format.columns)) return [];
    const thing = key.filter((column) => column !== BEGIN);
    const things = Map.groupBy(rowsOfTable, (row) => keyText(row, thing));
    things.delete(null);
    return [...things.values()].flatMap(checkPeriods);
  });
}
