import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import { SizeClass } from "#schema/types/municipalities/size-class.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";
import { municipalitiesOfFilter } from "./municipality-list.loader.ts";

@Resolver(() => Municipality)
export class MunicipalityListResolver {
  @Query(() => [Municipality], {
    description: "Gemeenten that exist on one day, by name: redivided municipalities come and go.",
  })
  municipalities(
    @Arg("partnership", () => ID, { nullable: true, description: "Samenwerkingsverband: only its members." })
    partnership: string | null,
    @Arg("module", () => ID, {
      nullable: true,
      description: "Module or submodule: only who takes part in it.",
    })
    module: string | null,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Peildatum; the default is today." })
    asOf: string | null,
    @Arg("sizeClass", () => SizeClass, {
      nullable: true,
      description: "Grootteklasse: only those of this class.",
    })
    sizeClass: SizeClass | null,
    @Arg("includeFictional", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Met fictieve, where neither a partnership nor a module is named.",
    })
    includeFictional: boolean | null,
    @Ctx() { loaders, today }: RequestContext,
  ): Promise<MunicipalityRow[]> {
    return loaders.many(municipalitiesOfFilter, {
      asOf: asOf ?? today,
      partnershipCode: partnership ?? null,
      moduleCode: module ?? null,
      sizeClass: sizeClass ?? null,
      includesFictional: includeFictional ?? false,
    });
  }
}
