import { z } from "zod";
import { badRequest, ok, Refusal } from "../double-answer.ts";
import { type DoubleRequest, type DoubleRoute, readBody } from "../double-route.ts";
import { type DoubleState, newEntityId } from "../double-state.ts";
import { expectMayEmbed } from "../embedding-change.ts";
import { readQuery, writeQuery } from "../native-query.ts";
import type { StoredCard } from "../stored.ts";

const DESCRIPTION = z.string().trim().min(1, "value must be a non-blank string or null").nullable();

const NEW = z.object({
  name: z.string().trim().min(1),
  display: z.string().min(1),
  visualization_settings: z.record(z.string(), z.unknown()),
  dataset_query: z.unknown(),
  type: z.enum(["question", "model", "metric"]).default("question"),
  entity_id: z.string().length(21).optional(),
  description: DESCRIPTION.default(null),
  collection_id: z.int().positive().nullable().default(null),
});

const CHANGED = NEW.omit({ entity_id: true })
  .partial()
  .extend({
    // A default would put back what wasn't sent.
    type: z.enum(["question", "model", "metric"]).optional(),
    description: DESCRIPTION.optional(),
    collection_id: z.int().positive().nullable().optional(),
    archived: z.boolean().optional(),
    enable_embedding: z.boolean().optional(),
    embedding_params: z
      .record(z.string(), z.enum(["disabled", "enabled", "locked"]))
      .nullable()
      .optional(),
  });

/** The parameters of a card are made from its tags. */
function parametersOf({ query }: StoredCard) {
  const types = { text: "string/=", number: "number/=", date: "date/single", boolean: "boolean/=" };
  return query.tags.map(({ id, name, type, "display-name": shown }) => ({
    id,
    type: types[type],
    target: ["variable", ["template-tag", name]],
    name: shown,
    slug: name,
  }));
}

/** A card as it comes back. */
export function showCard(state: DoubleState, card: StoredCard) {
  const { query, ...rest } = card;
  return {
    ...rest,
    dataset_query: writeQuery(query, state.traits),
    query_type: "native",
    database_id: query.database,
    parameters: parametersOf(card),
    parameter_mappings: [],
    result_metadata: null,
    cache_ttl: null,
  };
}

function create(state: DoubleState, came: unknown) {
  const { dataset_query: query, entity_id: entityId, ...body } = readBody(NEW, came);
  if (state.cards.some((card) => card.entity_id === entityId))
    throw new Refusal({ status: 500, body: { message: "duplicate key value violates unique constraint" } });
  const card: StoredCard = {
    ...body,
    id: state.nextId(),
    entity_id: entityId ?? newEntityId(),
    query: readQuery(query),
    archived: false,
    enable_embedding: false,
    embedding_params: null,
  };
  if (!state.databases.some(({ id }) => id === card.query.database))
    throw badRequest({ errors: { dataset_query: "Database does not exist." } });
  state.cards.push(card);
  return ok(showCard(state, card));
}

/** A card in the trash leaves every dashboard. */
function leaveDashboards({ dashboards }: DoubleState, { id }: StoredCard): void {
  for (const dashboard of dashboards)
    dashboard.dashcards = dashboard.dashcards.filter(({ card_id: card }) => card !== id);
}

function change(state: DoubleState, { at, body: came, isSuperuser }: DoubleRequest) {
  const card = state.find(state.cards, at.id ?? "");
  const { dataset_query: query, ...body } = readBody(CHANGED, came);
  expectMayEmbed(state, card, body, isSuperuser);
  const sent = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  Object.assign(card, sent, query === undefined ? {} : { query: readQuery(query) });
  if (card.archived) leaveDashboards(state, card);
  return ok(showCard(state, card));
}

/** Cards. */
export function cardRoutes(state: DoubleState): DoubleRoute[] {
  const published = () =>
    ok(
      state.cards
        .filter((card) => card.enable_embedding && !card.archived)
        .map(({ id, name }) => ({ id, name })),
    );
  return [
    { method: "GET", path: "/api/card/embeddable", handle: published },
    { method: "POST", path: "/api/card", handle: ({ body }) => create(state, body) },
    {
      method: "GET",
      path: "/api/card/:id",
      handle: ({ at }) => ok(showCard(state, state.find(state.cards, at.id ?? ""))),
    },
    { method: "PUT", path: "/api/card/:id", handle: (request) => change(state, request) },
  ];
}
