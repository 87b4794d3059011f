import {
  type FieldNode,
  type GraphQLField,
  getArgumentValues,
  getVariableValues,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { allDashboards } from "../domains/reports/dashboard.registry.ts";
import { CLOSED_FIELDS } from "./closed-fields.ts";
import { CLOSED_INDICATORS, closedTilesOf } from "./closed-figures.ts";
import type { Question } from "./question.ts";

/** What has to be known of a question. */
type Asked = Pick<Question, "schema" | "document" | "variables">;

/** Fields whose answer is of the indicators that their arguments name. */
const BY_INDICATOR = ["Query.observations", "Query.benchmark"];
const TILE_ANSWERS = ["DashboardTile.rows", "DashboardTile.answer"];
const NAMING = new Set([...BY_INDICATOR, "Query.dashboard"]);

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The variables with their defaults, of all operations together: too many rather than too few. */
function settledVariables({ schema, document, variables }: Asked): Record<string, unknown> {
  const definitions = document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? (one.variableDefinitions ?? []) : [],
  );
  return getVariableValues(schema, definitions, { ...variables }).coerced ?? {};
}

/** What a field is given; nothing where its arguments are wrong, which execution will say. */
function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Record<string, unknown>,
): string[] {
  try {
    return textsIn(getArgumentValues(field, node, variables));
  } catch {
    return [];
  }
}

/** The fields of a question, and what those that name something were given. */
class AskedFields {
  readonly #fields = new Set<string>();
  readonly #named = new Set<string>();

  /** @param texts what the field is given; read only where it matters */
  add(field: string, texts: () => readonly string[]): void {
    this.#fields.add(field);
    if (NAMING.has(field)) for (const text of texts()) this.#named.add(`${field} ${text}`);
  }

  closed(): string[] {
    const fields = [...this.#fields].filter((field) => CLOSED_FIELDS.has(field));
    const indicators = BY_INDICATOR.flatMap((field) =>
      [...CLOSED_INDICATORS].map((code) => `${field} ${code}`),
    );
    return [...fields, ...indicators.filter((name) => this.#named.has(name)), ...this.#tiles()].toSorted();
  }

  #tiles(): string[] {
    if (!TILE_ANSWERS.some((field) => this.#fields.has(field))) return [];
    const isAsked = ({ slug }: { readonly slug: string }): boolean =>
      this.#fields.has("Query.dashboards") || this.#named.has(`Query.dashboard ${slug}`);
    return allDashboards().filter(isAsked).flatMap(closedTilesOf);
  }
}

/**
 * What a question asks about one provider: closed fields, observations of indicators about providers, and tiles that
 * read those; each once, in order.
 */
export function askedFigures(question: Asked): string[] {
  const { schema, document } = question;
  const types = new TypeInfo(schema);
  const variables = settledVariables(question);
  const asked = new AskedFields();
  const note = (node: FieldNode): void => {
    const field = types.getFieldDef();
    if (field)
      asked.add(`${types.getParentType()?.name ?? ""}.${field.name}`, () =>
        argumentsOf(field, node, variables),
      );
  };
  visit(document, visitWithTypeInfo(types, { Field: note }));
  return asked.closed();
}
