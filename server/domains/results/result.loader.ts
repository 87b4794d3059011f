import type { ResultKind } from "#schema/types/results/result-kind.ts";
import { relation } from "../../database/loader.ts";
import { type ResultRow, resultsByFilter } from "./result.queries.ts";

/** Which results; null leaves a filter open. */
export interface ResultsKey {
  readonly moduleCode: string | null;
  readonly measureCode: string | null;
  readonly year: number | null;
  readonly kind: ResultKind | null;
}

/** Resultaten of a module, or of all. */
export const resultsOfFilter = relation<ResultsKey, ResultRow>(resultsByFilter);
