import { argumentError } from "../../graphql/argument-error.ts";

interface Row {
  readonly moduleCode: string | null;
  readonly isCarried: boolean;
}

/**
 * Of a figure of its own and one that includes predecessors, keeps the wanted one for each municipality.
 * @param keyOf the municipality, with the period where there are several
 * @param prefersCarried whether a municipality is taken as it is now, predecessors included
 * @throws BAD_USER_INPUT where an indicator of several modules leaves open which one is meant
 */
export function onePerMunicipality<R extends Row>(
  rows: readonly R[],
  keyOf: (row: R) => string,
  prefersCarried: boolean,
): R[] {
  const chosen = new Map<string, R>();
  for (const row of rows) {
    const key = keyOf(row);
    const other = chosen.get(key);
    if (other && other.moduleCode !== row.moduleCode) {
      const modules = [...new Set(rows.map(({ moduleCode }) => moduleCode))].filter((code) => code !== null);
      throw argumentError(
        "module",
        `Deze indicator gaat over meer modules. Kies er een met module: ${modules.toSorted().join(", ")}.`,
      );
    }
    if (!other || row.isCarried === prefersCarried) chosen.set(key, row);
  }
  return [...chosen.values()];
}
