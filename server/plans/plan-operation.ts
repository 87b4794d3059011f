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
import { Level, type Place, placeInJson } from "./level.ts";
import type { OperationPlan, Parameter } from "./operation-plan.ts";
import type { KeySource, PlannedField } from "./planned-field.ts";
import type { RelationColumns } from "./relation-columns.ts";
import { leafSql, promised } from "./sql-values.ts";

/** PostgreSQL takes a hundred arguments, and a member of an object is two. */
const MOST_MEMBERS = 50;

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
    return { sql: `SELECT ${answer}::text AS answer`, parameters: this.#parameters };
  }

  /** The JSON of one object; `place` is where its values stand, and null for the root. */
  #object(type: GraphQLObjectType, selected: ReadonlyMap<string, readonly FieldNode[]>, place: Place | null) {
    if (selected.size > MOST_MEMBERS) throw new CannotPlan();
    const members = [...selected].map(([name, nodes]) => {
      const fieldName = nodes[0]?.name.value ?? "";
      if (fieldName === "__typename") return `'${name}', '${type.name}'`;
      const definition = type.getFields()[fieldName];
      if (!definition) throw new CannotPlan();
      return `'${name}', ${this.#member({ type, definition, nodes }, place)}`;
    });
    return `json_build_object(${members.join(", ")})`;
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
    if (json === null) return "NULL";
    const object = this.#object(type, this.#selected(type, nodes), placeInJson(json));
    return kept(definition, `CASE WHEN json_typeof(${json}) = 'object' THEN ${object} END`);
  }

  /** A field that a relation answers. */
  #related(declared: PlannedField, asked: AskedField, place: Place | null): string {
    const { definition, nodes } = asked;
    const level = this.#levelOf(declared, asked, place);
    if (declared.value !== null) return relatedLeaf(declared.value, level, definition);
    const nullable = getNullableType(definition.type);
    const isList = isListType(nullable);
    const type = isList ? getNullableType(nullable.ofType) : nullable;
    if (!isObjectType(type)) throw new CannotPlan();
    const object = this.#object(type, this.#selected(type, nodes), level);
    return isList
      ? `(SELECT coalesce(json_agg(${object}), '[]'::json) FROM ${level.rows})`
      : kept(definition, `(SELECT ${object} FROM ${level.rows})`);
  }

  #levelOf({ statement, key }: PlannedField, asked: AskedField, place: Place | null): Level {
    const parts = Object.entries(statement.key).map(([property, type]) => {
      const source = key[property];
      if (!source) throw new CannotPlan();
      return `(${this.#part(source, asked, place)})::${type} AS "${toColumn(property)}"`;
    });
    const known = this.ground.columns.get(statement.name) ?? new Set<string>();
    this.#levels += 1;
    return new Level(
      `l${this.#levels}`,
      statement,
      known,
      `SELECT ${["0 AS key_index", ...parts].join(", ")}`,
    );
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

/** An object, or an error of the statement where one is promised and there is none. */
function kept({ type }: GraphQLField<unknown, unknown>, sql: string): string {
  return isNonNullType(type) ? promised({ sql, type: "json" }) : sql;
}

/** A value of the row itself. */
function leafOf({ name, type }: GraphQLField<unknown, unknown>, place: Place): string {
  const value = isListType(getNullableType(type)) ? place.jsonOf(name) : place.valueOf(name);
  if (value === null && !isNonNullType(type)) return "NULL";
  const sql = value === null ? null : leafSql(type, value);
  if (sql === null) throw new CannotPlan();
  return sql;
}

/** A value that stands in the one row of a relation. */
function relatedLeaf(property: string, level: Level, { type }: GraphQLField<unknown, unknown>): string {
  const value = level.valueOf(property);
  if (value === null || isListType(getNullableType(type))) throw new CannotPlan();
  const sql = leafSql(type, `(SELECT ${value} FROM ${level.rows})`);
  if (sql === null) throw new CannotPlan();
  return sql;
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
