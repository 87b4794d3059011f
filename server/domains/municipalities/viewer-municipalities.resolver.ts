import { Ctx, FieldResolver, Resolver } from "type-graphql";
import { Viewer } from "#schema/types/auth/viewer.ts";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { municipalityByCode } from "./municipality.loader.ts";
import type { MunicipalityRow } from "./municipality.queries.ts";

@Resolver(() => Viewer)
export class ViewerMunicipalitiesResolver {
  @FieldResolver(() => [Municipality], {
    description: "Gemeenten for which the viewer works, as far as the register knows them.",
  })
  async municipalities(@Ctx() { viewer, loaders }: RequestContext): Promise<MunicipalityRow[]> {
    const found = viewer.municipalities.map((code) => loaders.one(municipalityByCode, { code }));
    return (await Promise.all(found)).filter((municipality) => municipality !== null);
  }
}
