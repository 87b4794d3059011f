import type { EntitySchema } from "@mikro-orm/postgresql";
import { textOf } from "./cells/text-of.ts";
import { keyText } from "./check-keys.ts";
import { keyColumns } from "./entity-table.ts";
import type { SeedFormat } from "./formats/seed-format.ts";
import { type Problem, quoted } from "./problem.ts";
import { problemAt, type SeedRow, type SeedRows } from "./seed-row.ts";

/** Which tables the rows of a format point to, and by which columns. */
export function referencesOf(format: SeedFormat): { columns: readonly string[]; entity: EntitySchema }[] {
  const single = Object.entries(format.columns).flatMap(([column, { refersTo }]) =>
    refersTo === undefined ? [] : [{ columns: [column], entity: refersTo }],
  );
  return [...single, ...(format.references ?? [])];
}

/** The keys that stand in each table that was read whole. */
function keysOf(rows: SeedRows, incomplete: ReadonlySet<SeedFormat>): ReadonlyMap<EntitySchema, Target> {
  const whole = [...rows].filter(([format]) => !incomplete.has(format));
  return new Map(
    whole.map(([format, rowsOfTable]) => {
      const key = keyColumns(format.entity);
      return [format.entity, { format, keys: new Set(rowsOfTable.map((row) => keyText(row, key))) }];
    }),
  );
}

interface Target {
  readonly format: SeedFormat;
  readonly keys: ReadonlySet<string | null>;
}

function checkReference(row: SeedRow, columns: readonly string[], { format, keys }: Target): Problem[] {
  const key = keyText(row, columns);
  if (key === null || keys.has(key)) return [];
  const came = quoted(columns.map((column) => row.cells[column] ?? textOf(row.values[column])).join(" / "));
  return [problemAt(row, columns.join(" + "), came, `een sleutel uit ${format.name} (${format.label})`)];
}

/**
 * Every code and key that points elsewhere exists there.
 * @param incomplete formats of which rows are missing; what points to them is not judged
 */
export function checkReferences(
  rows: SeedRows,
  incomplete: ReadonlySet<SeedFormat> = new Set<SeedFormat>(),
): Problem[] {
  const targets = keysOf(rows, incomplete);
  return [...rows].flatMap(([format, rowsOfTable]) =>
    referencesOf(format).flatMap(({ columns, entity }) => {
      const target = targets.get(entity);
      return target === undefined ? [] : rowsOfTable.flatMap((row) => checkReference(row, columns, target));
    }),
  );
}
