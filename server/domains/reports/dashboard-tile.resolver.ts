import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { DashboardParameterInput } from "#schema/types/dashboards/dashboard-parameter-input.ts";
import { DashboardTile } from "#schema/types/dashboards/dashboard-tile.ts";
import { TileAnswer } from "#schema/types/dashboards/tile-answer.ts";
import { TileRow } from "#schema/types/dashboards/tile-row.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { type ComputedTile, computeTile } from "./compute-tile.ts";
import type { ContractTile } from "./contract-tile.ts";
import { type AnsweredTile, answeredTile } from "./tile-answer.ts";

const PARAMETERS = { nullable: true, description: "Keuzes of the reader; what is locked is not among them." };

@Resolver(() => DashboardTile)
export class DashboardTileResolver {
  @FieldResolver(() => [TileRow], { description: "Rijen as text, in the order of `columns`." })
  async rows(
    @Root() { dashboard, definition }: ContractTile,
    @Arg("parameters", () => [DashboardParameterInput], PARAMETERS) parameters:
      | DashboardParameterInput[]
      | null,
    @Ctx() context: RequestContext,
  ): Promise<ComputedTile["rows"]> {
    const { rows } = await computeTile(context, dashboard, definition, parameters ?? []);
    return rows;
  }

  @FieldResolver(() => TileAnswer, {
    description: "Antwoord: the same rows, and in words why there are none.",
  })
  async answer(
    @Root() { dashboard, definition }: ContractTile,
    @Arg("parameters", () => [DashboardParameterInput], PARAMETERS) parameters:
      | DashboardParameterInput[]
      | null,
    @Ctx() context: RequestContext,
  ): Promise<AnsweredTile> {
    return answeredTile(definition, await computeTile(context, dashboard, definition, parameters ?? []));
  }
}
