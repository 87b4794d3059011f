import { relation } from "../../database/loader.ts";
import { type DiscrepancyRow, discrepanciesOfSources } from "./discrepancy.queries.ts";

/** Afwijkingen found in a source. */
export const discrepanciesOfSource = relation<{ sourceCode: string }, DiscrepancyRow>(discrepanciesOfSources);
