import type { DiscrepancyKind } from "#schema/generated/graphql.ts";
import { DISCREPANCY_KINDS } from "../../i18n/result-words.ts";

export interface LedgerFilter {
  readonly source: string | null;
  readonly kind: DiscrepancyKind | null;
}

const KINDS = Object.keys(DISCREPANCY_KINDS) as DiscrepancyKind[];

/** `?bron=…&soort=optelling` → the filter; a word that is no kind of ours filters nothing. */
export function filterFromAddress(search: URLSearchParams): LedgerFilter {
  const word = search.get("soort");
  return {
    source: search.get("bron") || null,
    kind: KINDS.find((kind) => DISCREPANCY_KINDS[kind] === word) ?? null,
  };
}

/** The filter as it stands in the address; what is not filtered is left out. */
export function addressOfFilter({ source, kind }: LedgerFilter): Record<string, string> {
  return { ...(source && { bron: source }), ...(kind && { soort: DISCREPANCY_KINDS[kind] }) };
}
