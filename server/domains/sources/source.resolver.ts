import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Discrepancy } from "#schema/types/sources/discrepancy.ts";
import { Source } from "#schema/types/sources/source.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { discrepanciesOfSource } from "./discrepancy.loader.ts";
import type { DiscrepancyRow } from "./discrepancy.queries.ts";
import { everySource, sourceByCode } from "./source.loader.ts";
import type { SourceRow } from "./source.queries.ts";

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => [Source], {
    description: "Bronnen: the documents and data sets that every figure comes from.",
  })
  sources(
    @Arg("includeFictional", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Met fictieve: also the sources of invented figures.",
    })
    includeFictional: boolean | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<SourceRow[]> {
    return loaders.many(everySource, { includesFictional: includeFictional ?? false });
  }

  @Query(() => Source, { nullable: true, description: "Bron by its code; null where there is none." })
  source(
    @Arg("code", () => ID, { description: "Code of the source." }) code: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<SourceRow | null> {
    return loaders.one(sourceByCode, { code });
  }

  @FieldResolver(() => [Discrepancy], {
    description: "Afwijkingen found in this source, in the order of its lines.",
  })
  discrepancies(@Root() { code }: SourceRow, @Ctx() { loaders }: RequestContext): Promise<DiscrepancyRow[]> {
    return loaders.many(discrepanciesOfSource, { sourceCode: code });
  }
}
