/** A cell as a reader of the public finds it: '' for all municipalities or all care categories; null where it is hidden. */
export interface ReleasedCell {
  readonly municipality: string;
  readonly category: string;
  readonly year: number;
  readonly value: string | null;
}

/** The name of a cell among the unknowns of an attack. */
export function nameOf({ municipality, category, year }: Omit<ReleasedCell, "value">): string {
  return `${municipality}|${category}|${String(year)}`;
}
