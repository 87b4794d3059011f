import { GraphQLList, type GraphQLScalarType, GraphQLString } from "graphql";

/** Stands for the type `[String]`: a row whose cells may be null. TypeGraphQL has no word for a list of those that are never null. */
export class TileRow {
  readonly cells!: readonly (string | null)[];
}

/** What the schema builder makes of `TileRow`. */
export const TILE_ROW = {
  type: TileRow,
  // It takes any type as it is, though it asks for a scalar.
  scalar: new GraphQLList(GraphQLString) as unknown as GraphQLScalarType,
};
