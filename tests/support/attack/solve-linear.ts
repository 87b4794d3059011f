import type { Equation } from "./equation.ts";

type Row = Map<string, bigint>;

function greatestDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? (one < 0n ? -one : one) : greatestDivisor(other, one % other);
}

function reduced(row: Row): Row {
  let divisor = 0n;
  for (const part of row.values()) divisor = greatestDivisor(divisor, part);
  return divisor <= 1n ? row : new Map([...row].map(([name, part]) => [name, part / divisor]));
}

/** `row` without `name`, by as much of `pivot` as that takes: exact, on whole numbers. */
function without(name: string, row: Row, pivot: Row): Row {
  const [own = 0n, of = 1n] = [row.get(name), pivot.get(name)];
  if (own === 0n) return row;
  const result: Row = new Map();
  for (const key of new Set([...row.keys(), ...pivot.keys()])) {
    const part = (row.get(key) ?? 0n) * of - (pivot.get(key) ?? 0n) * own;
    if (part !== 0n) result.set(key, part);
  }
  return reduced(result);
}

/**
 * Gauss-Jordan elimination over the rationals.
 * @returns the unknowns that the equations leave one value for
 */
export function determinedBy(equations: readonly Equation[]): string[] {
  const pivots = new Map<string, Row>();
  for (const { terms } of equations) {
    let row: Row = new Map([...terms].filter(([, part]) => part !== 0n));
    for (const [name, pivot] of pivots) row = without(name, row, pivot);
    const [first] = row.keys();
    if (first === undefined) continue;
    for (const [name, pivot] of pivots) pivots.set(name, without(first, pivot, row));
    pivots.set(first, row);
  }
  return [...pivots].filter(([, row]) => row.size === 1).map(([name]) => name);
}
