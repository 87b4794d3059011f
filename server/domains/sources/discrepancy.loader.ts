import type { DiscrepancyKind } from "#schema/types/sources/discrepancy-kind.ts";
import { relation } from "../../database/loader.ts";
import { type DiscrepancyRow, discrepanciesByFilter, discrepanciesOfSources } from "./discrepancy.queries.ts";

/** Afwijkingen found in a source. */
export const discrepanciesOfSource = relation<{ sourceCode: string }, DiscrepancyRow>(discrepanciesOfSources);

/** Which discrepancies; null leaves a filter open. */
export interface DiscrepanciesKey {
  readonly sourceCode: string | null;
  readonly kind: DiscrepancyKind | null;
}

/** Afwijkingen of a source or a kind, or all. */
export const discrepanciesOfFilter = relation<DiscrepanciesKey, DiscrepancyRow>(discrepanciesByFilter);
