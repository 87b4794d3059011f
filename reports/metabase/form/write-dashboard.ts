import type { DashboardForm, DashcardForm, ParameterForm, ValuesForm } from "./dashboard-form.ts";
import type { DashboardReply } from "./read-dashboard.ts";
import { cardIdOf, type References } from "./references.ts";

/** A column of a card's result, as a parameter names it. */
function columnOf(name: string) {
  return ["field", name, { "base-type": "type/Text" }];
}

function writeValues(values: ValuesForm | null, references: References) {
  if (values === null) return { values_source_type: null, values_query_type: "none" };
  if (values.kind === "LIST")
    return {
      values_query_type: "list",
      values_source_type: "static-list",
      values_source_config: { values: values.values },
    };
  return {
    values_query_type: "list",
    values_source_type: "card",
    values_source_config: {
      card_id: cardIdOf(values.card ?? "", references),
      value_field: columnOf("value"),
      label_field: columnOf("label"),
    },
  };
}

function writeParameter(parameter: ParameterForm, references: References) {
  const { slug, label, type, isRequired, defaultValue, values } = parameter;
  return {
    id: slug,
    slug,
    name: label,
    type,
    sectionId: type === "number/=" ? "number" : "string",
    required: isRequired,
    ...(defaultValue !== null && { default: [defaultValue] }),
    ...writeValues(values, references),
  };
}

/** All that a dashboard can be made with; the rest is for the change after it. */
export function writeNewDashboard(form: DashboardForm, references: References) {
  return {
    name: form.name,
    description: form.description,
    parameters: form.parameters.map((parameter) => writeParameter(parameter, references)),
    collection_id: references.collection,
  };
}

/** Gives each thing the number of what is there already, and a negative one when nothing is. */
function numbersFor<Thing, Present extends { readonly id: number }>(
  things: readonly Thing[],
  present: readonly Present[],
  isIt: (thing: Thing, present: Present) => boolean,
): number[] {
  const left = [...present];
  return things.map((thing, index) => {
    const place = left.findIndex((candidate) => isIt(thing, candidate));
    return place === -1 ? -1 - index : (left.splice(place, 1)[0]?.id ?? -1 - index);
  });
}

function writeDashcard(dashcard: DashcardForm, id: number, tab: number | null, references: References) {
  return {
    id,
    card_id: dashcard.card === null ? null : cardIdOf(dashcard.card, references),
    dashboard_tab_id: tab,
    row: dashcard.row,
    col: dashcard.column,
    size_x: dashcard.width,
    size_y: dashcard.height,
    series: [],
    visualization_settings: dashcard.settings,
    parameter_mappings: dashcard.mappings.map(({ slug, card, variable }) => ({
      parameter_id: slug,
      // Without it Metabase keeps the mapping and never uses it: the filter fails open.
      card_id: card === null ? null : cardIdOf(card, references),
      target: ["variable", ["template-tag", variable]],
    })),
  };
}

/** The body that makes the whole of a dashboard what its form says, but for its embedding. */
export function writeLayout(form: DashboardForm, present: DashboardReply, references: References) {
  const tabs = numbersFor(form.tabs, present.tabs ?? [], (title, tab) => tab.name === title);
  const ids = numbersFor(form.dashcards, present.dashcards, ({ card }, { card_id: id }) =>
    card === null ? (id ?? null) === null : id === references.cards.get(card),
  );
  return {
    ...writeNewDashboard(form, references),
    width: form.width,
    archived: false,
    tabs: form.tabs.map((name, index) => ({ id: tabs[index] ?? -1 - index, name })),
    dashcards: form.dashcards.map((dashcard, index) =>
      writeDashcard(
        dashcard,
        ids[index] ?? -1 - index,
        dashcard.tab === null ? null : (tabs[form.tabs.indexOf(dashcard.tab)] ?? null),
        references,
      ),
    ),
  };
}

/** The body that publishes a dashboard: a request of its own, so that half a layout is never published. */
export function writeEmbedding({ isEmbedded, embeddingKinds }: DashboardForm) {
  return { enable_embedding: isEmbedded, embedding_params: embeddingKinds };
}
