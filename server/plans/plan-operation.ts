import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import { collectFields, collectSubfields } from "graphql/execution/collectFields.js";
import { toColumn } from "../database/naming.ts";
import { keysOf, oneKey } from "./keys.ts";
import { Level, type Place, placeInJson } from "./level.ts";
import type { OperationPlan, Parameter } from "./operation-plan.ts";
import type { KeySource, PlannedField } from "./planned-field.ts";
import type { RelationColumns } from "./relation-columns.ts";
import { concatenated, leafText, textOr } from "./sql-values.ts";

/** What plans are made with: the same for every operation. */
export interface PlanningGround {
  readonly schema: GraphQLSchema;
  /** By type and field. */
  readonly fields: ReadonlyMap<string, PlannedField>;
  readonly columns: RelationColumns;
  /** Whether code answers this field, so that only a declaration can say how a plan would. */
  readonly isResolved: (field: string) => boolean;
}

export interface OperationToPlan {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** For `@include` and `@skip`: a plan holds for these only. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Thrown and caught in this file: something in the operation has no declared way to one statement. */
class CannotPlan extends Error {}

interface AskedField {
  readonly type: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

class OperationPlanner {
  readonly #parameters: Parameter[] = [];
  /** The tables of the statement, each after those that it reads; their columns are known when everything is planned. */
  readonly #tables: (() => string)[] = [];
  #levels = 0;

  constructor(
    private readonly ground: PlanningGround,
    private readonly asked: OperationToPlan,
  ) {}

  plan(): OperationPlan {
    const { schema } = this.ground;
    const { operation, fragments, variables } = this.asked;
    const type = schema.getQueryType();
    if (operation.operation !== OperationTypeNode.QUERY || !type) throw new CannotPlan();
    const selected = collectFields(schema, fragments, variables, type, operation.selectionSet);
    const answer = this.#object(type, selected, null);
    const tables =
      this.#tables.length === 0 ? "" : `WITH ${this.#tables.map((table) => table()).join(",\n")}\n`;
    return { sql: `${tables}SELECT ${answer} AS answer`, parameters: this.#parameters };
  }

  /** The JSON of one object; `place` is where its values stand, and null for the root. */
  #object(type: GraphQLObjectType, selected: ReadonlyMap<string, readonly FieldNode[]>, place: Place | null) {
    const members = [...selected].map(([name, nodes], index) => {
      const json = `${index === 0 ? "" : ","}"${name}":`;
      const fieldName = nodes[0]?.name.value ?? "";
      if (fieldName === "__typename") return { json: `${json}"${type.name}"` };
      const definition = type.getFields()[fieldName];
      if (!definition) throw new CannotPlan();
      return { json, sql: this.#member({ type, definition, nodes }, place) };
    });
    return concatenated([{ json: "{" }, ...members, { json: "}" }]);
  }

  #member(asked: AskedField, place: Place | null): string {
    const { type, definition } = asked;
    const field = `${type.name}.${definition.name}`;
    const declared = this.ground.fields.get(field);
    if (declared) return this.#related(declared, asked, place);
    if (!place || this.ground.isResolved(field)) throw new CannotPlan();
    const nullable = getNullableType(definition.type);
    return isObjectType(nullable) ? this.#embedded(asked, nullable, place) : leafOf(definition, place);
  }

  /** An object that stands as JSON in the row. */
  #embedded({ definition, nodes }: AskedField, type: GraphQLObjectType, place: Place): string {
    const json = place.jsonOf(definition.name);
    if (json === null && isNonNullType(definition.type)) throw new CannotPlan();
    if (json === null) return "'null'";
    const object = this.#object(type, this.#selected(type, nodes), placeInJson(json, place.level));
    return textOr("null", definition.type, `CASE WHEN json_typeof(${json}) = 'object' THEN ${object} END`);
  }

  /** A field that a relation answers. */
  #related(declared: PlannedField, asked: AskedField, place: Place | null): string {
    const { type } = asked.definition;
    const isList = isListType(getNullableType(type));
    const level = this.#levelOf(declared, asked, place);
    const json = this.#rowOf(declared, asked, level);
    this.#tables.push(() => level.jsonRows(json));
    const text = place ? place.level.jsonOfLevel(level) : `(SELECT json FROM ${level.name}_json)`;
    return textOr(isList ? "[]" : "null", type, text);
  }

  /** The JSON of one row of a level. */
  #rowOf({ value }: PlannedField, { definition, nodes }: AskedField, level: Level): string {
    const nullable = getNullableType(definition.type);
    if (value !== null) return leafOf({ ...definition, name: value }, level);
    const type = isListType(nullable) ? getNullableType(nullable.ofType) : nullable;
    if (!isObjectType(type)) throw new CannotPlan();
    return this.#object(type, this.#selected(type, nodes), level);
  }

  #levelOf({ statement, key }: PlannedField, asked: AskedField, place: Place | null): Level {
    const parts = Object.entries(statement.key).map(([property, type]) => {
      const source = key[property];
      if (!source) throw new CannotPlan();
      const sql = `(${this.#part(source, asked, place)})::${type}`;
      return { column: `"${toColumn(property)}"`, sql, isOfRow: source.from === "parent" };
    });
    const known = this.ground.columns.get(statement.name) ?? new Set<string>();
    this.#levels += 1;
    const level = new Level(
      `l${this.#levels}`,
      statement,
      known,
      place ? keysOf(place.level, parts) : oneKey(parts),
      isListType(getNullableType(asked.definition.type)),
    );
    this.#tables.push(() => level.rows);
    return level;
  }

  #part(source: KeySource, { definition, nodes: [node] }: AskedField, place: Place | null): string {
    if (source.from === "constant") return source.value === null ? "NULL" : String(source.value);
    if (source.from === "parent") {
      const value = place?.valueOf(source.property);
      if (!value) throw new CannotPlan();
      return value;
    }
    if (!node) throw new CannotPlan();
    const { name, otherwise } = source;
    this.#parameters.push({ node, definition, argument: name, otherwise });
    return `$${this.#parameters.length}`;
  }

  #selected(type: GraphQLObjectType, nodes: readonly FieldNode[]) {
    const { fragments, variables } = this.asked;
    return collectSubfields(this.ground.schema, fragments, variables, type, nodes);
  }
}

/** A value of the row itself. */
function leafOf({ name, type }: Pick<GraphQLField<unknown, unknown>, "name" | "type">, place: Place): string {
  const value = isListType(getNullableType(type)) ? place.jsonOf(name) : place.valueOf(name);
  if (value === null && !isNonNullType(type)) return "'null'";
  const text = value === null ? null : leafText(type, value);
  if (text === null) throw new CannotPlan();
  return text;
}

/** Makes one statement of a whole operation; null where something in it has no declared way to one. */
export function planOperation(ground: PlanningGround, asked: OperationToPlan): OperationPlan | null {
  try {
    return new OperationPlanner(ground, asked).plan();
  } catch (error) {
    if (error instanceof CannotPlan) return null;
    throw error;
  }
}
