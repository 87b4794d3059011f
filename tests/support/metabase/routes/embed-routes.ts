import { bindQuery, QueryFailure } from "../bind-query.ts";
import { variablesOf } from "../dashcard-variables.ts";
import { badRequest, type DoubleAnswer, notFound, ok, Refusal } from "../double-answer.ts";
import { type QueryResult, runQuery } from "../double-connection.ts";
import type { DoubleRequest, DoubleRoute } from "../double-route.ts";
import type { DoubleState } from "../double-state.ts";
import { joinParameters, readAddress } from "../embed-parameters.ts";
import { readToken, type TokenContent } from "../embed-token.ts";
import { blankQuery } from "../native-query.ts";
import type { StoredCard, StoredDashboard } from "../stored.ts";

/** Rows that an embed gives at most. */
const ROW_CAP = 2000;

/** Reads the token and finds the dashboard that it is for: signature, global flag, existence, trash, publication. */
function openToken(
  state: DoubleState,
  token: string,
  now: Date,
): { dashboard: StoredDashboard; content: TokenContent } {
  const content = readToken(token, state.setting("embedding-secret-key"), now);
  if (!state.isEmbeddingEnabled) throw badRequest("Embedding is not enabled.");
  const reference = content.resource.dashboard;
  if (reference === undefined) throw badRequest("Token is missing value for keypath [:resource :dashboard]");
  const dashboard = state.findPresent(state.dashboards, reference);
  if (!dashboard.enable_embedding) throw badRequest("Embedding is not enabled for this object.");
  return { dashboard, content };
}

function showEmbedded(
  state: DoubleState,
  { dashboard, content }: ReturnType<typeof openToken>,
): DoubleAnswer {
  const kinds = dashboard.embedding_params ?? {};
  const shown = dashboard.parameters.filter(
    ({ slug }) => kinds[slug] === "enabled" && !(slug in content.params),
  );
  const ids = new Set(shown.map(({ id }) => id));
  return ok({
    id: dashboard.id,
    name: dashboard.name,
    description: dashboard.description,
    parameters: shown,
    auto_apply_filters: dashboard.auto_apply_filters,
    width: dashboard.width,
    param_fields: {},
    tabs: dashboard.tabs,
    dashcards: dashboard.dashcards.map((dashcard) => ({
      ...dashcard,
      dashboard_id: dashboard.id,
      parameter_mappings: dashcard.parameter_mappings.filter(({ parameter_id: id }) => ids.has(id)),
      card: showCard(state.cards.find(({ id }) => id === dashcard.card_id)),
    })),
  });
}

function showCard(card: StoredCard | undefined) {
  if (!card) return null;
  const { id, name, description, display, visualization_settings: settings, query } = card;
  return {
    id,
    name,
    description,
    display,
    visualization_settings: settings,
    parameters: [],
    dataset_query: blankQuery(query),
  };
}

function showResult({ columns, rows }: QueryResult): DoubleAnswer {
  const cols = columns.map(({ name, base_type }) => ({
    name,
    display_name: name,
    base_type,
    effective_type: base_type,
    semantic_type: null,
    source: "native",
  }));
  const data = {
    cols,
    rows: rows.slice(0, ROW_CAP),
    insights: null,
    ...(rows.length > ROW_CAP && { rows_truncated: ROW_CAP }),
    results_timezone: "Europe/Amsterdam",
  };
  return { status: 202, body: { status: "completed", json_query: { parameters: [] }, data } };
}

/** What an embed tells of a query that fails: nothing about the SQL. */
function failed(): Refusal {
  const error = "An error occurred while running the query.";
  return new Refusal({ status: 400, body: { status: "failed", error, error_type: "invalid-query" } });
}

async function runDashcard(
  state: DoubleState,
  { at, query }: DoubleRequest,
  now: Date,
): Promise<DoubleAnswer> {
  const { dashboard, content } = openToken(state, at.token ?? "", now);
  const dashcard = dashboard.dashcards.find(({ id }) => id === Number(at.dashcard));
  if (dashcard?.card_id !== Number(at.card)) throw notFound();
  const card = state.findPresent(state.cards, dashcard.card_id);
  const values = joinParameters(
    dashboard.embedding_params ?? {},
    content.params,
    readAddress(query),
    state.traits,
  );
  const { details } = state.databases.find(({ id }) => id === card.query.database) ?? {};
  if (!details) throw notFound();
  try {
    return showResult(
      await runQuery(details, bindQuery(card.query, variablesOf(dashboard, dashcard, values))),
    );
  } catch (error) {
    if (error instanceof QueryFailure || (error instanceof Error && "severity" in error)) throw failed();
    throw error;
  }
}

/** What whoever holds a token can ask. */
export function embedRoutes(state: DoubleState, clock: () => Date): DoubleRoute[] {
  return [
    {
      method: "GET",
      path: "/api/embed/dashboard/:token",
      isOpen: true,
      handle: ({ at }) => showEmbedded(state, openToken(state, at.token ?? "", clock())),
    },
    {
      method: "GET",
      path: "/api/embed/dashboard/:token/dashcard/:dashcard/card/:card",
      isOpen: true,
      handle: (request) => runDashcard(state, request, clock()),
    },
  ];
}
