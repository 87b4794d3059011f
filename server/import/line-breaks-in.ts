import { LINE_BREAK } from "./csv-separator.ts";

/** How many lines the cells of a record take beyond its first. */
export function lineBreaksIn(cells: readonly string[]): number {
  return cells.reduce(
    (count, cell) => count + (LINE_BREAK.test(cell) ? cell.split(LINE_BREAK).length - 1 : 0),
    0,
  );
}
