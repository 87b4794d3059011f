import type { LineFragment } from "#schema/generated/graphql.ts";
import { COST_KINDS, RECURRENCES } from "../../../i18n/budget-words.ts";

export interface LineProperties {
  /** What every version says alike. */
  readonly common: readonly string[];
  /** What each version says of its own, by column. */
  readonly ofVersion: readonly (readonly string[])[];
}

type Property = (line: LineFragment) => string | null;

const PROPERTIES: readonly Property[] = [
  ({ costKind }) => costKind && COST_KINDS[costKind],
  ({ recurrence }) => recurrence && RECURRENCES[recurrence],
];

function isAlike(lines: readonly LineFragment[], property: Property): boolean {
  return new Set(lines.map(property)).size === 1;
}

/** The kind of cost of a line and whether it comes back, told once where all versions agree. */
export function lineProperties(items: readonly (LineFragment | undefined)[]): LineProperties {
  const lines = items.filter((item) => item !== undefined);
  const words = (line: LineFragment | undefined, properties: readonly Property[]): string[] =>
    line ? properties.map((property) => property(line)).filter((word) => word !== null) : [];
  const [alike, different] = [true, false].map((wanted) =>
    PROPERTIES.filter((property) => isAlike(lines, property) === wanted),
  );
  return {
    common: words(lines[0], alike ?? []),
    ofVersion: items.map((item) => words(item, different ?? [])),
  };
}
