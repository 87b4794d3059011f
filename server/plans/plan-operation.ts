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
  readonly #levels: Level[] = [];
  readonly #gathered: string[] = [];
  readonly #parameters: Parameter[] = [];

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
    const ctes = [...this.#levels.map((level) => level.text()), ...this.#gathered];
    const sql = `${ctes.length > 0 ? `WITH ${ctes.join(",\n")}\n` : ""}SELECT ${answer}::text AS answer`;
    return { sql, parameters: this.#parameters };
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
    return isObjectType(nullable) ? this.#embedded(asked, nullable, place) : this.#leaf(asked, place);
  }

  /** A value of the row itself. */
  #leaf({ definition: { name, type } }: AskedField, place: Place): string {
    const value = isListType(getNullableType(type)) ? place.jsonOf(name) : place.valueOf(name);
    if (value === null && !isNonNullType(type)) return "NULL";
    const sql = value === null ? null : leafSql(type, value);
    if (sql === null) throw new CannotPlan();
    return sql;
  }

  /** An object that stands as JSON in the row. */
  #embedded({ definition, nodes }: AskedField, type: GraphQLObjectType, place: Place): string {
    const isPromised = isNonNullType(definition.type);
    const json = place.jsonOf(definition.name);
    if (json === null && !isPromised) return "NULL";
    if (json === null) throw new CannotPlan();
    const object = this.#object(type, this.#selected(type, nodes), placeInJson(place.level, json));
    const sql = `CASE WHEN json_typeof(${json}) = 'object' THEN ${object} END`;
    return isPromised ? promised({ sql, type: "json" }) : sql;
  }

  /** A field that a relation answers. */
  #related(declared: PlannedField, asked: AskedField, place: Place | null): string {
    const { definition, nodes } = asked;
    const nullable = getNullableType(definition.type);
    const isList = isListType(nullable);
    const level = this.#levelOf(declared, asked, place, isList);
    if (declared.value !== null) return this.#relatedLeaf(declared.value, level, asked, place);
    const type = isList ? getNullableType(nullable.ofType) : nullable;
    if (!isObjectType(type)) throw new CannotPlan();
    const object = this.#object(type, this.#selected(type, nodes), level);
    const rows = [`FROM ${level.name}`, ...level.joins].join(" ");
    const list = `json_agg(${object} ORDER BY ${level.name}.plan_position)`;
    if (!place) {
      return isList
        ? `(SELECT coalesce(${list}, '[]'::json) ${rows})`
        : this.#kept(asked, `(SELECT ${object} ${rows})`);
    }
    const gathered = `${level.name}_json`;
    this.#gathered.push(
      `${gathered} AS (\n  SELECT ${level.name}.key_index, ${isList ? list : object} AS json ${rows}${
        isList ? ` GROUP BY ${level.name}.key_index` : ""
      })`,
    );
    place.level.joins.push(`LEFT JOIN ${gathered} ON ${gathered}.key_index = ${place.level.position}`);
    return isList ? `coalesce(${gathered}.json, '[]'::json)` : this.#kept(asked, `${gathered}.json`);
  }

  #relatedLeaf(property: string, level: Level, { definition }: AskedField, place: Place | null): string {
    const value = level.valueOf(property);
    const sql =
      value === null || isListType(getNullableType(definition.type)) ? null : leafSql(definition.type, value);
    if (sql === null || !place) throw new CannotPlan();
    place.level.joins.push(`LEFT JOIN ${level.name} ON ${level.name}.key_index = ${place.level.position}`);
    return sql;
  }

  #kept({ definition }: AskedField, sql: string): string {
    return isNonNullType(definition.type) ? promised({ sql, type: "json" }) : sql;
  }

  #levelOf(declared: PlannedField, asked: AskedField, place: Place | null, isList: boolean): Level {
    const { statement, key } = declared;
    const parts = Object.entries(statement.key).map(([property, type]) => {
      const source = key[property];
      if (!source) throw new CannotPlan();
      return `(${this.#part(source, asked, place)})::${type} AS "${toColumn(property)}"`;
    });
    const index = `${place?.level.position ?? 0} AS key_index`;
    const from = place ? ` FROM ${place.level.name}` : "";
    const keys = `SELECT ${[index, ...parts].join(", ")}${from}`;
    const known = this.ground.columns.get(statement.name) ?? new Set();
    const level = new Level(`l${this.#levels.length}`, statement, known, keys, isList);
    this.#levels.push(level);
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

/** Makes one statement of a whole operation; null where something in it has no declared way to one. */
export function planOperation(ground: PlanningGround, asked: OperationToPlan): OperationPlan | null {
  try {
    return new OperationPlanner(ground, asked).plan();
  } catch (error) {
    if (error instanceof CannotPlan) return null;
    throw error;
  }
}
