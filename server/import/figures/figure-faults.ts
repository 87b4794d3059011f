import type { RowFault, SeedFormat, Values } from "../formats/seed-format.ts";
import { canonical, digitsOf } from "./exact-decimal.ts";
import { type PrintedNumber, printedNumbers } from "./printed-numbers.ts";

function figureColumns(format: SeedFormat): string[] {
  return Object.entries(format.columns)
    .filter(([, column]) => column.isFigure === true)
    .map(([name]) => name);
}

function sizeOf(value: unknown): string | null {
  return typeof value === "number" || typeof value === "string" ? digitsOf(String(value)) : null;
}

/** A row without figures whose `printed` holds one number besides years has lost it. */
function hasLostItsFigure(format: SeedFormat, row: Values, numbers: readonly PrintedNumber[]): boolean {
  if (format.printsOtherNumbers === true || row.status === "NOT_AVAILABLE") return false;
  return new Set(numbers.filter(({ mayBeYear }) => !mayBeYear).map(({ size }) => size)).size === 1;
}

/**
 * Compares the figures of a row with its own `printed`: what was typed over must stand there, so that a lost digit
 * shows. Zeros at the end of decimals may all be left out: 29,20 is 29.2. A row whose `printed` holds no number, or only years, cannot be compared and passes.
 */
export function figureFaults(format: SeedFormat, row: Values): RowFault[] {
  const { printed } = row;
  const columns = figureColumns(format);
  if (typeof printed !== "string" || columns.length === 0) return [];
  const numbers = printedNumbers(printed);
  const filled = columns.filter((column) => sizeOf(row[column]) !== null);
  if (filled.length === 0 && hasLostItsFigure(format, row, numbers)) {
    return [{ column: columns.join(" of "), expected: `het getal uit printed („${printed}”)` }];
  }
  if (numbers.every(({ mayBeYear }) => mayBeYear)) return [];
  const sizes = numbers.flatMap(({ size }) => [size, canonical(size)]);
  return filled
    .filter((column) => !sizes.includes(sizeOf(row[column]) ?? ""))
    .map((column) => ({ column, expected: `een getal dat in printed staat („${printed}”)` }));
}
