import fc from "fast-check";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { PLANNED_FIELDS } from "#server/graphql/planned-fields.ts";
import { resolvedFields } from "#server/plans/resolved-fields.ts";

const DEEPEST = 4;
const WIDEST = 4;

/** What an argument of this name is asked with: what exists, what does not, and nothing. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  asOf: ['"2022-06-01"', '"2017-06-01"', '"2016-12-31"', "null"],
  on: ['"2022-06-01"', '"1990-01-01"', '"2026-01-01"'],
  code: [
    '"rbl"',
    '"inkoop"',
    '"mgr-sdcg"',
    '"rob-nijmegen"',
    '"GM0202"',
    '"GM0299"',
    '"GM0196"',
    '"zorg"',
    '"nee"',
    '"000-mgr-sdcg-inburgering-2021"',
  ],
  partnership: ['"mgr-sdcg"', '"rob-nijmegen"', "null"],
  module: ['"rbl"', '"inkoop"', '"rob"', '"beheer"', '"wsp"', "null"],
  programme: ['"zorg"', '"onderwijs"', "null"],
  municipality: ['"GM0202"', '"GM0268"'],
  source: ['"001-mgr-sdcg-uitvoeringsprogramma-2019"', "null"],
  measure: ['"placements"', "null"],
  year: ["2018", "2019", "2021", "2022"],
  financialYear: ["2018", "2021", "2022"],
  filter: ['{ module: "inkoop" }', "{}", "null"],
  first: ["1", "3", "null"],
  after: ["null"],
  cycle: ['"2025-T3"', "null"],
  period: ['"2025"', '"2025-T2"', "null"],
};

/** Makes choices: the `gen()` of fast-check, which can shrink them. */
type Choose = fc.GeneratorValue;

class RandomOperation {
  readonly #resolved = resolvedFields();
  readonly #planned = new Set(PLANNED_FIELDS.map(({ field }) => field));

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly choose: Choose,
  ) {}

  text(): string {
    return `query ${this.#selection(this.schema.getQueryType() as GraphQLObjectType, 0)}`;
  }

  #selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter((field) => this.#isAskable(type, field, depth));
    const count = this.choose(fc.integer, { min: 1, max: depth === 0 ? 2 : WIDEST });
    const chosen = Array.from({ length: count }, (_, index) => this.#field(type, fields, `f${index}`, depth));
    return `{ ${chosen.join(" ")} }`;
  }

  #field(
    type: GraphQLObjectType,
    fields: readonly GraphQLField<unknown, unknown>[],
    alias: string,
    depth: number,
  ) {
    const field = fields[this.choose(fc.nat, { max: fields.length })];
    if (!field) return `${alias}: __typename`;
    const given = field.args.flatMap((one) => this.#argument(one));
    const named = getNamedType(field.type);
    const fragment = isObjectType(named) ? this.#selection(named, depth + 1) : "";
    const wanted =
      this.choose(fc.boolean) || !isObjectType(named) ? fragment : `{ ... on ${named.name} ${fragment} }`;
    const skipped =
      type.name !== "Query" && this.choose(fc.nat, { max: 9 }) === 0 ? " @include(if: false)" : "";
    return `${alias}: ${field.name}${given.length > 0 ? `(${given.join(", ")})` : ""}${skipped} ${wanted}`;
  }

  #isAskable(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): boolean {
    const name = `${type.name}.${field.name}`;
    if (!isLeafType(getNamedType(field.type)) && depth >= DEEPEST) return false;
    return (
      this.#planned.has(name) ||
      (type.name !== "Query" && !this.#resolved.has(name) && this.#isShown(field.type))
    );
  }

  #isShown(type: GraphQLOutputType): boolean {
    return isLeafType(getNamedType(type)) || isObjectType(getNamedType(type));
  }

  #argument(argument: GraphQLArgument): string[] {
    if (!isRequiredArgument(argument) && this.choose(fc.boolean)) return [];
    const type = getNamedType(argument.type);
    const values = isEnumType(type)
      ? type.getValues().map(({ name }) => name)
      : type.name === "Boolean"
        ? ["true", "false"]
        : VALUES[argument.name];
    const possible = values?.filter((one) => one !== "null" || !isRequiredArgument(argument));
    if (!possible) throw new Error(`A random operation needs values for ${argument.name}`);
    return [`${argument.name}: ${possible[this.choose(fc.nat, { max: possible.length - 1 })]}`];
  }
}

/** Valid operations of what plans can answer, at most five levels deep. */
export function randomOperations(schema: GraphQLSchema): fc.Arbitrary<string> {
  return fc.gen().map((choose) => new RandomOperation(schema, choose).text());
}
