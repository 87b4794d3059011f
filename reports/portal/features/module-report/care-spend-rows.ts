import type { CareSpendQuery, ProviderFigureFragment } from "#schema/generated/graphql.ts";

type Node = CareSpendQuery["observations"]["nodes"][number];

/** A municipality and a care category, with what it costs and how that grew. */
export interface CareSpendRow {
  readonly key: string;
  readonly municipality: string;
  readonly careCategory: string;
  readonly perInhabitant?: ProviderFigureFragment;
  readonly growth?: ProviderFigureFragment;
}

function startOf({ municipality, careCategory }: Node): CareSpendRow {
  return {
    key: `${municipality?.code ?? ""} ${careCategory?.code ?? ""}`,
    municipality: municipality?.name ?? "Alle gemeenten",
    careCategory: careCategory?.name ?? "Alle zorgvormen",
  };
}

/** Puts two indicators of the same municipality and care category on one row, in the order in which they came. */
export function careSpendRows(nodes: readonly Node[]): CareSpendRow[] {
  const rows = new Map<string, CareSpendRow>();
  for (const node of nodes) {
    const start = startOf(node);
    const row = rows.get(start.key) ?? start;
    const figure = node.indicator.code === "care-spend-growth" ? "growth" : "perInhabitant";
    rows.set(start.key, { ...row, [figure]: node.value });
  }
  return [...rows.values()];
}
