import { z } from "zod";
import type { CardForm, TagForm } from "./card-form.ts";
import { nameOf, type References } from "./references.ts";

const TAG = z.object({
  name: z.string(),
  "display-name": z.string().optional(),
  type: z.string(),
  required: z.boolean().nullish(),
  default: z.unknown().optional(),
});

/** A list in 0.65, a map before it. */
const TAGS = z
  .union([z.array(TAG), z.record(z.string(), TAG).transform((map) => Object.values(map))])
  .nullish()
  .transform((tags) => tags ?? []);

const MODERN = z
  .object({
    database: z.number(),
    stages: z.array(z.object({ native: z.string(), "template-tags": TAGS })).length(1),
  })
  .transform(({ database, stages }) => ({
    database,
    sql: stages[0]?.native ?? "",
    tags: stages[0]?.["template-tags"] ?? [],
  }));

const LEGACY = z
  .object({
    type: z.literal("native"),
    database: z.number(),
    native: z.object({ query: z.string(), "template-tags": TAGS }),
  })
  .transform(({ database, native }) => ({ database, sql: native.query, tags: native["template-tags"] }));

/** A native question in any of the forms in which it may come back. */
export const NATIVE_QUERY = z.union([MODERN, LEGACY]);

/** What we read of a card. A card that is no native question any more has an empty query, which is a difference. */
export const CARD_REPLY = z.object({
  id: z.number(),
  entity_id: z.string().nullish(),
  name: z.string(),
  description: z.string().nullish(),
  display: z.string(),
  dataset_query: z.unknown(),
  visualization_settings: z.record(z.string(), z.unknown()),
  collection_id: z.number().nullish(),
  archived: z.boolean(),
});

export type CardReply = z.output<typeof CARD_REPLY>;

function readTag({ name, type, required, default: value, ...rest }: z.output<typeof TAG>): TagForm {
  return {
    name,
    label: rest["display-name"] ?? name,
    // What is neither is a difference, and shown as it came.
    type: type as TagForm["type"],
    isRequired: required ?? false,
    defaultValue: typeof value === "string" || typeof value === "number" ? value : null,
  };
}

/** Brings a card as Metabase tells it into our form. */
export function readCard(card: CardReply, references: References): CardForm {
  const { data: query } = NATIVE_QUERY.safeParse(card.dataset_query);
  const tags = (query?.tags ?? []).map(readTag);
  return {
    name: card.name,
    description: card.description ?? null,
    display: card.display,
    sql: query?.sql ?? "",
    tags: tags.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    settings: card.visualization_settings,
    database: nameOf(query?.database, references.database),
    collection: nameOf(card.collection_id, references.collection),
    isArchived: card.archived,
  };
}
