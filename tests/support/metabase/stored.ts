import type { z } from "zod";
import type { DASHCARD, PARAMETER } from "./dashboard-body.ts";
import type { TAG } from "./tag-body.ts";

/** A connection to a database, with what it needs. */
export interface StoredDatabase {
  readonly id: number;
  name: string;
  readonly engine: string;
  details: Readonly<Record<string, string | number | boolean>>;
  /** How often its sync was asked after; the first time it is still busy. */
  timesAsked: number;
}

/** A folder. */
export interface StoredCollection {
  readonly id: number;
  readonly entity_id: string;
  name: string;
  description: string | null;
  readonly parent_id: number | null;
  archived: boolean;
}

/** How a value of a parameter may arrive. */
export type EmbeddingParameters = Readonly<Record<string, "disabled" | "enabled" | "locked">>;

/** A native question, however it came, in one form. */
export interface StoredQuery {
  readonly database: number;
  readonly sql: string;
  readonly tags: readonly z.output<typeof TAG>[];
}

/** A question with its SQL. */
export interface StoredCard {
  readonly id: number;
  readonly entity_id: string;
  name: string;
  description: string | null;
  display: string;
  type: string;
  visualization_settings: Readonly<Record<string, unknown>>;
  query: StoredQuery;
  collection_id: number | null;
  archived: boolean;
  enable_embedding: boolean;
  embedding_params: EmbeddingParameters | null;
}

/** A tab of a dashboard. */
export interface StoredTab {
  readonly id: number;
  readonly name: string;
  readonly position: number;
}

/** A card on a dashboard. */
export type StoredDashcard = z.output<typeof DASHCARD>;

/** A dashboard. */
export interface StoredDashboard {
  readonly id: number;
  readonly entity_id: string;
  name: string;
  description: string | null;
  width: string;
  auto_apply_filters: boolean;
  collection_id: number | null;
  parameters: readonly z.output<typeof PARAMETER>[];
  tabs: readonly StoredTab[];
  dashcards: readonly StoredDashcard[];
  archived: boolean;
  enable_embedding: boolean;
  embedding_params: EmbeddingParameters | null;
}
