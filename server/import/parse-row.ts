import type { CellValue, Parsed } from "./cells/parsed.ts";
import { figureFaults } from "./figures/figure-faults.ts";
import type { Column, SeedFormat, Values } from "./formats/seed-format.ts";
import { type Problem, quoted } from "./problem.ts";
import { problemAt, type SeedRow } from "./seed-row.ts";
import type { TableHead, TableRow } from "./table.ts";

export interface ParsedRow {
  readonly row: SeedRow;
  readonly problems: readonly Problem[];
}

function parseCell(column: Column, cell: string): Parsed<CellValue> {
  return cell === "" && column.whenEmpty !== undefined ? { value: column.whenEmpty } : column.parse(cell);
}

function rowFaults(format: SeedFormat, values: Values) {
  const broken = (format.rules ?? []).map((rule) => rule(values)).filter((fault) => fault !== null);
  return [...broken, ...figureFaults(format, values)];
}

/**
 * Reads the cells of one row; only when all of them can be read, judges the row as a whole.
 * @param fixed columns of the table that the file does not state, such as the source whose folder it stands in
 */
export function parseRow(
  format: SeedFormat,
  table: TableHead,
  { number, cells }: TableRow,
  fixed: Values,
): ParsedRow {
  const delivered = Object.fromEntries(table.columns.map((name, index) => [name, cells[index] ?? ""]));
  const parsed = Object.entries(format.columns).map(
    ([name, column]) => [name, parseCell(column, delivered[name] ?? "")] as const,
  );
  const values = parsed.map(([name, cell]) => [name, "value" in cell ? cell.value : null] as const);
  const row: SeedRow = {
    file: table.file,
    number,
    cells: delivered,
    values: { ...Object.fromEntries(values), ...format.fixed, ...fixed },
  };
  const unreadable = parsed.flatMap(([column, cell]) =>
    "expected" in cell ? [{ column, expected: cell.expected }] : [],
  );
  const faults = unreadable.length > 0 ? unreadable : rowFaults(format, row.values);
  const isReadable = faults.length === 0 && format.toRow !== undefined;
  return {
    row: isReadable ? { ...row, values: format.toRow(row.values) } : row,
    problems: faults.map(({ column, expected }) =>
      problemAt(row, column, quoted(delivered[column] ?? ""), expected),
    ),
  };
}
