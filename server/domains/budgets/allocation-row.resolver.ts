import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { AllocationRow } from "#schema/types/budgets/allocation-row.ts";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { municipalityByCode } from "../municipalities/municipality.loader.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";

@Resolver(() => AllocationRow)
export class AllocationRowResolver {
  @FieldResolver(() => Municipality, { description: "Gemeente that pays." })
  municipality(
    @Root() row: { municipalityCode: string },
    @Ctx() { loaders }: RequestContext,
  ): Promise<MunicipalityRow | null> {
    return loaders.one(municipalityByCode, { code: row.municipalityCode });
  }
}
