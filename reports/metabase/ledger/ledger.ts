/** What of Metabase we keep the books of. */
export type LedgerKind = "setting" | "database" | "collection" | "card" | "dashboard";

/** What we wrote to one Metabase, and what number it got. */
export interface LedgerEntry {
  readonly kind: LedgerKind;
  /** Our own name for it, such as `wsp/placements-latest`. */
  readonly key: string;
  /** Null for a setting, which has none. */
  readonly metabaseId: number | null;
  readonly entityId: string | null;
  /** Of the form that we wrote: whether a difference is ours or somebody else's. */
  readonly contentHash: string;
  /** The Metabase that it was written to, such as `v0.65.2`. */
  readonly version: string;
}

/** Our books of one Metabase. */
export interface Ledger {
  entries(): Promise<readonly LedgerEntry[]>;
  save(entry: LedgerEntry): Promise<void>;
  forget(kind: LedgerKind, key: string): Promise<void>;
}
