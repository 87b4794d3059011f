/** Where something stands on the grid. */
export interface Spot {
  readonly key: string;
  readonly tab: string | null;
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

function doOverlap(one: Spot, other: Spot): boolean {
  return (
    one.tab === other.tab &&
    one.column < other.column + other.width &&
    other.column < one.column + one.width &&
    one.row < other.row + other.height &&
    other.row < one.row + one.height
  );
}

/** The first spot that each spot lies over, by the later one's index. */
export function overlapsOf(spots: readonly Spot[]): { index: number; other: string }[] {
  return spots.flatMap((spot, index) => {
    const other = spots.slice(0, index).find((earlier) => doOverlap(earlier, spot));
    return other === undefined ? [] : [{ index, other: other.key }];
  });
}
