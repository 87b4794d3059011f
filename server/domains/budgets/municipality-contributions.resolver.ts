import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from "type-graphql";
import { Contribution } from "#schema/types/budgets/contribution.ts";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";
import { contributionsOfMunicipality } from "./contribution.loader.ts";
import type { ContributionRow } from "./contribution.queries.ts";

@Resolver(() => Municipality)
export class MunicipalityContributionsResolver {
  @FieldResolver(() => [Contribution], { description: "Bijdragen that the municipality pays." })
  contributions(
    @Root() { code }: MunicipalityRow,
    @Arg("financialYear", () => Int, { nullable: true, description: "Begrotingsjaar." }) financialYear:
      | number
      | null,
    @Arg("module", () => ID, { nullable: true, description: "Module: its code." }) module: string | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ContributionRow[]> {
    return loaders.many(contributionsOfMunicipality, {
      municipalityCode: code,
      moduleCode: module,
      financialYear,
    });
  }
}
