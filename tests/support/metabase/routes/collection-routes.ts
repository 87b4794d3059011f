import { z } from "zod";
import { ok, Refusal } from "../double-answer.ts";
import { type DoubleRoute, readBody } from "../double-route.ts";
import { type DoubleState, newEntityId } from "../double-state.ts";
import type { StoredCollection } from "../stored.ts";

const NEW = z.object({
  name: z.string().trim().min(1),
  description: z.string().nullable().default(null),
  parent_id: z.int().positive().nullable().default(null),
});

const CHANGED = z.object({
  name: z.string().trim().min(1).optional(),
  description: z.string().nullable().optional(),
  archived: z.boolean().optional(),
});

const GRAPH = z.object({
  revision: z.int(),
  groups: z.record(z.string(), z.record(z.string(), z.enum(["read", "write", "none"]))),
});

type Graph = Record<string, Record<string, string>>;

/** What is in a collection, of the kinds that are asked for. */
function itemsOf(state: DoubleState, reference: string, query: URLSearchParams) {
  const collection = reference === "root" ? null : state.find(state.collections, reference).id;
  const models = query.getAll("models");
  const isArchived = query.get("archived") === "true";
  const here = [
    ...state.collections.map((item) => ({ ...item, model: "collection", collection_id: item.parent_id })),
    ...state.cards.map((item) => ({ ...item, model: "card" })),
    ...state.dashboards.map((item) => ({ ...item, model: "dashboard" })),
  ].filter((item) => item.collection_id === collection && item.archived === isArchived);
  return ok({
    data: here
      .filter(({ model }) => models.length === 0 || models.includes(model))
      .map(({ id, entity_id, name, model }) => ({ id, entity_id, name, model, archived: isArchived })),
    total: here.length,
  });
}

/** Who may change what is in a collection. What is "none" isn't told. */
class Permissions {
  revision = 1;
  readonly groups: Graph = {};

  show() {
    const told = Object.entries(this.groups).map(
      ([group, of]) =>
        [group, Object.fromEntries(Object.entries(of).filter(([, may]) => may !== "none"))] as const,
    );
    return ok({ revision: this.revision, groups: Object.fromEntries(told) });
  }

  change(came: unknown) {
    const { revision, groups } = readBody(GRAPH, came);
    if (revision !== this.revision)
      throw new Refusal({
        status: 409,
        body: "Looks like someone else edited the permissions and your data is out of date.",
      });
    for (const [group, of] of Object.entries(groups)) this.groups[group] = { ...this.groups[group], ...of };
    this.revision += 1;
    return this.show();
  }
}

/** Collections, and who may change what is in them. */
export function collectionRoutes(state: DoubleState): DoubleRoute[] {
  const permissions = new Permissions();
  const create = (came: unknown) => {
    const body = readBody(NEW, came);
    const collection: StoredCollection = {
      ...body,
      id: state.nextId(),
      entity_id: newEntityId(),
      archived: false,
    };
    state.collections.push(collection);
    return ok(collection);
  };
  const change = (reference: string, came: unknown) => {
    const collection = state.find(state.collections, reference);
    return ok(Object.assign(collection, readBody(CHANGED, came)));
  };
  return [
    { method: "GET", path: "/api/collection/graph", handle: () => permissions.show() },
    { method: "PUT", path: "/api/collection/graph", handle: ({ body }) => permissions.change(body) },
    { method: "POST", path: "/api/collection", handle: ({ body }) => create(body) },
    {
      method: "GET",
      path: "/api/collection/:id",
      handle: ({ at }) => ok(state.find(state.collections, at.id ?? "")),
    },
    { method: "PUT", path: "/api/collection/:id", handle: ({ at, body }) => change(at.id ?? "", body) },
    {
      method: "GET",
      path: "/api/collection/:id/items",
      handle: ({ at, query }) => itemsOf(state, at.id ?? "", query),
    },
  ];
}
