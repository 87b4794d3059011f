import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { Discrepancy } from "#schema/types/sources/discrepancy.ts";
import { DiscrepancyKind } from "#schema/types/sources/discrepancy-kind.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { discrepanciesOfFilter } from "./discrepancy.loader.ts";
import type { DiscrepancyRow } from "./discrepancy.queries.ts";

@Resolver(() => Discrepancy)
export class DiscrepancyResolver {
  @Query(() => [Discrepancy], {
    description: "Afwijkingen: the ledger of figures that contradict a sum, a claim or another source.",
  })
  discrepancies(
    @Arg("source", () => ID, { nullable: true, description: "Bron: its code; omitted means every source." })
    source: string | null,
    @Arg("kind", () => DiscrepancyKind, { nullable: true, description: "Soort; omitted means every kind." })
    kind: DiscrepancyKind | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<DiscrepancyRow[]> {
    return loaders.many(discrepanciesOfFilter, { sourceCode: source ?? null, kind: kind ?? null });
  }
}
