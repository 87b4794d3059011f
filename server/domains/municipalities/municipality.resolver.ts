import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import { Region } from "#schema/types/municipalities/region.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { predecessorsOfMunicipality, successorsOfMunicipality } from "./municipal-redivision.loader.ts";
import { municipalityByCode } from "./municipality.loader.ts";
import type { MunicipalityRow } from "./municipality.queries.ts";
import { regionsOfMunicipality } from "./region.loader.ts";
import type { RegionRow } from "./region.queries.ts";

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Query(() => Municipality, {
    nullable: true,
    description: "Gemeente by its CBS code, also one that a redivision ended; null where there is none.",
  })
  municipality(
    @Arg("code", () => ID, { description: "Gemeentecode of CBS: `GM0202`." }) code: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MunicipalityRow | null> {
    return loaders.one(municipalityByCode, { code });
  }

  @FieldResolver(() => [Municipality], {
    description: "Rechtsvoorgangers: the municipalities that a redivision put into this one.",
  })
  predecessors(
    @Root() { code }: MunicipalityRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MunicipalityRow[]> {
    return loaders.many(predecessorsOfMunicipality, { successorCode: code });
  }

  @FieldResolver(() => [Municipality], {
    description: "Rechtsopvolgers: the municipalities into which a redivision put this one.",
  })
  successors(
    @Root() { code }: MunicipalityRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<MunicipalityRow[]> {
    return loaders.many(successorsOfMunicipality, { predecessorCode: code });
  }

  @FieldResolver(() => [Region], {
    description: "Regio's in which it lies: of the labour market and of youth care.",
  })
  regions(@Root() { code }: MunicipalityRow, @Ctx() { loaders }: RequestContext): Promise<RegionRow[]> {
    return loaders.many(regionsOfMunicipality, { municipalityCode: code });
  }
}
