/** Where a name stands: its middle along the axis, and on which line. */
export interface Label {
  readonly x: number;
  readonly line: number;
}

const PER_LETTER = 7.5;

/** Puts each name above its place, within the drawing, and on the next line where it would cover another. */
export function placeLabels(
  names: readonly { readonly x: number; readonly text: string }[],
  width: number,
): Label[] {
  const ends: number[] = [];
  return names.map(({ x, text }) => {
    const half = (text.length * PER_LETTER) / 2;
    const middle = Math.min(Math.max(x, half), width - half);
    const free = ends.findIndex((end) => middle - half > end);
    const line = free === -1 ? ends.length : free;
    ends[line] = middle + half;
    return { x: middle, line };
  });
}
