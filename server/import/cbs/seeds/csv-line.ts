/** Cells as one line of CSV, without its end; white space folded, quotes only where they are needed. */
export function csvLine(...cells: readonly string[]): string {
  return cells
    .map((cell) => cell.replace(/\s+/gu, " ").trim())
    .map((cell) => (/[",;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(",");
}
