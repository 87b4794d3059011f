import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Citation } from "#schema/types/sources/citation.ts";
import { Source } from "#schema/types/sources/source.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { sourceByCode } from "./source.loader.ts";
import type { SourceRow } from "./source.queries.ts";

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => Source, { description: "Bron: the document." })
  source(
    @Root() citation: { sourceCode: string },
    @Ctx() { loaders }: RequestContext,
  ): Promise<SourceRow | null> {
    return loaders.one(sourceByCode, { code: citation.sourceCode });
  }
}
