import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { ParticipationRow } from "#schema/types/modules/participation-row.ts";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { municipalityByCode } from "../municipalities/municipality.loader.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";

@Resolver(() => ParticipationRow)
export class ParticipationRowResolver {
  @FieldResolver(() => Municipality, { description: "Gemeente of this row." })
  municipality(
    @Root() row: { municipalityCode: string },
    @Ctx() { loaders }: RequestContext,
  ): Promise<MunicipalityRow | null> {
    return loaders.one(municipalityByCode, { code: row.municipalityCode });
  }
}
