import { z } from "zod";
import type { DashboardForm, DashcardForm, ParameterForm, ValuesForm } from "./dashboard-form.ts";
import { cardKeyOf, nameOf, type References } from "./references.ts";

const PARAMETER = z.object({
  id: z.string(),
  name: z.string(),
  slug: z.string(),
  type: z.string(),
  required: z.boolean().nullish(),
  default: z.unknown().optional(),
  values_source_type: z.string().nullish(),
  values_source_config: z
    .object({ values: z.array(z.unknown()).optional(), card_id: z.number().optional() })
    .nullish(),
});

const DASHCARD = z.object({
  id: z.number(),
  card_id: z.number().nullish(),
  dashboard_tab_id: z.number().nullish(),
  row: z.number(),
  col: z.number(),
  size_x: z.number(),
  size_y: z.number(),
  visualization_settings: z.record(z.string(), z.unknown()),
  parameter_mappings: z.array(
    z.object({ parameter_id: z.string(), card_id: z.number().nullish(), target: z.array(z.unknown()) }),
  ),
});

/** What we read of a dashboard. */
export const DASHBOARD_REPLY = z.object({
  id: z.number(),
  entity_id: z.string().nullish(),
  name: z.string(),
  description: z.string().nullish(),
  width: z.string().nullish(),
  collection_id: z.number().nullish(),
  archived: z.boolean(),
  enable_embedding: z.boolean().nullish(),
  embedding_params: z.record(z.string(), z.string()).nullish(),
  parameters: z.array(PARAMETER).nullish(),
  tabs: z.array(z.object({ id: z.number(), name: z.string() })).nullish(),
  dashcards: z.array(DASHCARD),
});

export type DashboardReply = z.output<typeof DASHBOARD_REPLY>;
export type DashcardReply = z.output<typeof DASHCARD>;

const VARIABLE = z.tuple(
  [z.literal("variable"), z.tuple([z.literal("template-tag"), z.string()])],
  z.unknown(),
);

/** The value of a parameter may come back alone or as a list of one. */
function singleOf(value: unknown): string | number | null {
  const [single, second] = [value].flat();
  return second === undefined && (typeof single === "string" || typeof single === "number") ? single : null;
}

function readValues(parameter: z.output<typeof PARAMETER>, references: References): ValuesForm | null {
  const { values = [], card_id: card } = parameter.values_source_config ?? {};
  if (parameter.values_source_type === "card") return { kind: "CARD", card: cardKeyOf(card, references) };
  if (parameter.values_source_type !== "static-list") return null;
  const pairs = values.map((value) => {
    const [given, label] = [value].flat();
    return [String(given), String(label ?? given)] as const;
  });
  return { kind: "LIST", values: pairs };
}

function readParameter(parameter: z.output<typeof PARAMETER>, references: References): ParameterForm {
  return {
    slug: parameter.slug,
    label: parameter.name,
    // What is neither is a difference, and shown as it came.
    type: parameter.type as ParameterForm["type"],
    isRequired: parameter.required ?? false,
    defaultValue: singleOf(parameter.default),
    values: readValues(parameter, references),
  };
}

function readMappings(
  dashcard: DashcardReply,
  parameters: DashboardReply["parameters"],
  references: References,
) {
  return dashcard.parameter_mappings
    .map(({ parameter_id: id, card_id: card, target }) => ({
      slug: parameters?.find((parameter) => parameter.id === id)?.slug ?? `#${id}`,
      card: cardKeyOf(card, references),
      variable: VARIABLE.safeParse(target).data?.[1][1] ?? JSON.stringify(target),
    }))
    .toSorted((one, other) => (one.slug < other.slug ? -1 : 1));
}

function readDashcard(
  dashcard: DashcardReply,
  dashboard: DashboardReply,
  references: References,
): DashcardForm {
  return {
    tab: dashboard.tabs?.find(({ id }) => id === dashcard.dashboard_tab_id)?.name ?? null,
    row: dashcard.row,
    column: dashcard.col,
    width: dashcard.size_x,
    height: dashcard.size_y,
    card: cardKeyOf(dashcard.card_id, references),
    settings: dashcard.visualization_settings,
    mappings: readMappings(dashcard, dashboard.parameters, references),
  };
}

/** Puts what stands on a dashboard in the order in which it is read. */
export function inReadingOrder(tabs: readonly string[], dashcards: readonly DashcardForm[]): DashcardForm[] {
  const place = ({ tab, row, column }: DashcardForm): number[] => [
    tab === null ? 0 : tabs.indexOf(tab),
    row,
    column,
  ];
  return dashcards.toSorted((one, other) => {
    const theirs = place(other);
    return place(one).reduce((order, part, index) => (order === 0 ? part - (theirs[index] ?? 0) : order), 0);
  });
}

/** Brings a dashboard as Metabase tells it into our form. */
export function readDashboard(dashboard: DashboardReply, references: References): DashboardForm {
  const tabs = (dashboard.tabs ?? []).map(({ name }) => name);
  return {
    name: dashboard.name,
    description: dashboard.description ?? null,
    width: dashboard.width ?? "fixed",
    collection: nameOf(dashboard.collection_id, references.collection),
    parameters: (dashboard.parameters ?? []).map((parameter) => readParameter(parameter, references)),
    tabs,
    dashcards: inReadingOrder(
      tabs,
      dashboard.dashcards.map((dashcard) => readDashcard(dashcard, dashboard, references)),
    ),
    isArchived: dashboard.archived,
    isEmbedded: dashboard.enable_embedding ?? false,
    embeddingKinds: dashboard.embedding_params ?? {},
  };
}
