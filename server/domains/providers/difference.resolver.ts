import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Provider } from "#schema/types/providers/provider.ts";
import { StatementDifference } from "#schema/types/providers/statement-difference.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { differencesOfModule } from "./analysis.loader.ts";
import { AS_OF, keyOfModulePeriod, MODULE, PERIOD } from "./analysis-arguments.ts";
import type { StatementDifferenceRow } from "./difference.queries.ts";
import { providerByCode } from "./provider.loader.ts";
import type { ProviderRow } from "./provider.queries.ts";

@Resolver(() => StatementDifference)
export class StatementDifferenceResolver {
  @Query(() => [StatementDifference], {
    description:
      "Verschillen tussen opgave en declaraties by provider, the largest first; none where the viewer may not see them: ask `figureScope`.",
  })
  statementDifferences(
    @Arg("module", () => ID, MODULE) module: string,
    @Arg("period", () => String, PERIOD) period: string | null,
    @Arg("first", () => Int, { nullable: true, description: "Aantal; the default is 50." })
    first: number | null,
    @Arg("asOf", () => DateScalar, AS_OF) asOf: string | null,
    @Ctx() context: RequestContext,
  ): Promise<StatementDifferenceRow[]> {
    const key = keyOfModulePeriod({ module, period, asOf }, context);
    return context.loaders.many(differencesOfModule, { ...key, first: first ?? null });
  }

  @FieldResolver(() => Provider, { description: "Aanbieder." })
  provider(
    @Root() row: StatementDifferenceRow,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProviderRow | null> {
    return loaders.one(providerByCode, { code: row.providerCode });
  }
}
