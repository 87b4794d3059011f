import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { SocialReturn } from "#schema/types/providers/social-return.ts";
import { SocialReturnSummary } from "#schema/types/providers/social-return-summary.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { openSocialReturnsOfModule, socialReturnOfModule } from "./analysis.loader.ts";
import { AS_OF, MODULE } from "./analysis-arguments.ts";
import type { SocialReturnSummaryRow } from "./difference.queries.ts";
import type { SocialReturnRow } from "./social-return.queries.ts";

@Resolver(() => SocialReturnSummary)
export class SocialReturnSummaryResolver {
  @Query(() => SocialReturnSummary, {
    nullable: true,
    description: "Social return of a module in one year: obliged, fulfilled and open.",
  })
  socialReturn(
    @Arg("module", () => ID, MODULE) module: string,
    @Arg("financialYear", () => Int, {
      nullable: true,
      description: "Begrotingsjaar; the default is the year of the last due statement.",
    })
    financialYear: number | null,
    @Arg("asOf", () => DateScalar, AS_OF) asOf: string | null,
    @Ctx() { loaders, today }: RequestContext,
  ): Promise<SocialReturnSummaryRow | null> {
    return loaders.one(socialReturnOfModule, {
      moduleCode: module,
      financialYear: financialYear ?? null,
      asOf: asOf ?? today,
    });
  }

  @FieldResolver(() => [SocialReturn], { description: "Openstaand by contract, the most first." })
  openObligations(
    @Root() { moduleCode, financialYear }: SocialReturnSummaryRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<SocialReturnRow[]> {
    return loaders.many(openSocialReturnsOfModule, { moduleCode, financialYear });
  }
}
