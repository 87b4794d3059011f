/** A contract as a line: from when, to when, both as days since 1970; null has no end. */
export interface Line {
  readonly from: number;
  readonly to: number | null;
}

/** Where lines stand on a scale of 0 to 100 that holds them all, and today. */
export interface Layout {
  readonly lines: readonly { readonly start: number; readonly width: number }[];
  readonly today: number;
}

/** `2025-01-01` → days since 1970. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** Lays lines out; one without an end runs to the edge. */
export function layoutOf(lines: readonly Line[], today: number): Layout {
  const first = Math.min(today, ...lines.map(({ from }) => from));
  const last = Math.max(today + 90, ...lines.map(({ from, to }) => to ?? from));
  const place = (day: number) => (100 * (day - first)) / (last - first);
  return {
    lines: lines.map(({ from, to }) => ({ start: place(from), width: place(to ?? last) - place(from) })),
    today: place(today),
  };
}
