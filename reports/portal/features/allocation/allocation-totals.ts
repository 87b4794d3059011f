import type { AllocationQuery } from "#schema/generated/graphql.ts";

export type AllocationAnswer = AllocationQuery["allocation"];

/** What the rows add up to, in euros; null where a published amount is missing. */
export interface AllocationTotals {
  readonly amount: number;
  readonly published: number | null;
  readonly difference: number | null;
}

const inCents = (euros: number) => Math.round(euros * 100);

/** Added in cents, so that nothing is lost between the decimals. */
export function totalsOf({ rows }: Pick<AllocationAnswer, "rows">): AllocationTotals {
  const amount = rows.reduce((sum, row) => sum + inCents(row.amount), 0);
  const isWhole = rows.length > 0 && rows.every(({ published }) => published !== null);
  if (!isWhole) return { amount: amount / 100, published: null, difference: null };
  const published = rows.reduce((sum, row) => sum + inCents(row.published ?? 0), 0);
  return { amount: amount / 100, published: published / 100, difference: (amount - published) / 100 };
}
