import { z } from "zod";
import type { MetabaseClient } from "../client/metabase-client.ts";
import { NATIVE_QUERY } from "../form/read-card.ts";

const COLUMN = z.object({
  name: z.string(),
  display_name: z.string().nullish(),
  base_type: z.string().nullish(),
});

const REPLY = z.object({
  name: z.string(),
  description: z.string().nullish(),
  display: z.string(),
  dataset_query: z.unknown(),
  visualization_settings: z.record(z.string(), z.unknown()),
  result_metadata: z.array(COLUMN).nullish(),
});

/** A column of a card that somebody made by hand. */
export interface PulledColumn {
  readonly name: string;
  readonly label: string;
  readonly isNumber: boolean;
}

/** A card that somebody made by hand. */
export interface PulledCard {
  readonly name: string;
  readonly description: string | null;
  readonly display: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Null when it is no SQL: then it can't become a file of ours. */
  readonly sql: string | null;
  /** Names of variables that are field filters, which our files don't have. */
  readonly fieldFilters: readonly string[];
  readonly columns: readonly PulledColumn[];
}

const NUMBERS = /Integer|Float|Decimal|Number/;

/** Reads a card for pulling. */
export async function pullCard(client: MetabaseClient, id: number): Promise<PulledCard> {
  const card = await client.get(`/api/card/${id}`, REPLY);
  const query = NATIVE_QUERY.safeParse(card.dataset_query).data;
  return {
    name: card.name,
    description: card.description ?? null,
    display: card.display,
    settings: card.visualization_settings,
    sql: query?.sql ?? null,
    fieldFilters: (query?.tags ?? []).filter(({ type }) => type === "dimension").map(({ name }) => name),
    columns: (card.result_metadata ?? []).map(({ name, display_name: label, base_type: type }) => ({
      name,
      label: label ?? name,
      isNumber: NUMBERS.test(type ?? ""),
    })),
  };
}
