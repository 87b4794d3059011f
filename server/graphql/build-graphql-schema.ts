import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema } from "type-graphql";
import { ParticipationCellResolver } from "../domains/modules/participation-cell.resolver.ts";
import { ParticipationMatrixResolver } from "../domains/modules/participation-matrix.resolver.ts";
import { ParticipationRowResolver } from "../domains/modules/participation-row.resolver.ts";
import { PartnershipResolver } from "../domains/modules/partnership.resolver.ts";

/** Gathers the resolvers of every domain into the one schema. */
export function buildGraphqlSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [ParticipationCellResolver, ParticipationMatrixResolver, ParticipationRowResolver, PartnershipResolver],
    validate: false,
  });
}
