import { CHANGED_DASHBOARD, NEW_DASHBOARD } from "../dashboard-body.ts";
import { replaceDashcards } from "../dashcard-change.ts";
import { ok } from "../double-answer.ts";
import { type DoubleRequest, type DoubleRoute, readBody } from "../double-route.ts";
import { type DoubleState, newEntityId } from "../double-state.ts";
import { expectMayEmbed } from "../embedding-change.ts";
import type { StoredDashboard } from "../stored.ts";
import { showCard } from "./card-routes.ts";

/** A dashboard as it comes back: with more than anyone sent. */
function showDashboard(state: DoubleState, dashboard: StoredDashboard) {
  return {
    ...dashboard,
    cache_ttl: null,
    can_write: true,
    tabs: dashboard.tabs.map((tab) => ({ ...tab, dashboard_id: dashboard.id, entity_id: `tab_${tab.id}` })),
    dashcards: dashboard.dashcards.map((dashcard) => {
      const card = state.cards.find(({ id }) => id === dashcard.card_id);
      return {
        ...dashcard,
        action_id: null,
        inline_parameters: dashcard.inline_parameters ?? [],
        dashboard_id: dashboard.id,
        card: card ? showCard(state, card) : null,
      };
    }),
    param_fields: {},
  };
}

function create(state: DoubleState, came: unknown) {
  const body = readBody(NEW_DASHBOARD, came);
  const dashboard: StoredDashboard = {
    name: body.name,
    description: body.description ?? null,
    parameters: body.parameters,
    collection_id: body.collection_id ?? null,
    id: state.nextId(),
    entity_id: newEntityId(),
    width: "fixed",
    auto_apply_filters: true,
    tabs: [],
    dashcards: [],
    archived: false,
    enable_embedding: false,
    embedding_params: null,
  };
  state.dashboards.push(dashboard);
  return ok(showDashboard(state, dashboard));
}

function change(state: DoubleState, { at, body: came, isSuperuser }: DoubleRequest) {
  const dashboard = state.find(state.dashboards, at.id ?? "");
  const { tabs, dashcards, ...body } = readBody(CHANGED_DASHBOARD, came);
  expectMayEmbed(state, dashboard, body, isSuperuser);
  if (dashcards) replaceDashcards(state, dashboard, dashcards, tabs);
  Object.assign(
    dashboard,
    Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)),
  );
  return ok(showDashboard(state, dashboard));
}

/** Dashboards. */
export function dashboardRoutes(state: DoubleState): DoubleRoute[] {
  const published = () =>
    ok(
      state.dashboards
        .filter((dashboard) => dashboard.enable_embedding && !dashboard.archived)
        .map(({ id, name }) => ({ id, name })),
    );
  return [
    { method: "GET", path: "/api/dashboard/embeddable", handle: published },
    { method: "POST", path: "/api/dashboard", handle: ({ body }) => create(state, body) },
    {
      method: "GET",
      path: "/api/dashboard/:id",
      handle: ({ at }) => ok(showDashboard(state, state.find(state.dashboards, at.id ?? ""))),
    },
    { method: "PUT", path: "/api/dashboard/:id", handle: (request) => change(state, request) },
  ];
}
