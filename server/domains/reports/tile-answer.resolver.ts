import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { TileAnswer } from "#schema/types/dashboards/tile-answer.ts";
import { Source } from "#schema/types/sources/source.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { sourceByCode } from "../sources/source.loader.ts";
import type { SourceRow } from "../sources/source.queries.ts";
import type { AnsweredTile } from "./tile-answer.ts";

@Resolver(() => TileAnswer)
export class TileAnswerResolver {
  @FieldResolver(() => [Source], { description: "Bronnen that the rows cite, each once." })
  async sources(
    @Root() { sourceCodes }: AnsweredTile,
    @Ctx() { loaders }: RequestContext,
  ): Promise<SourceRow[]> {
    const sources = await Promise.all(sourceCodes.map((code) => loaders.one(sourceByCode, { code })));
    return sources.filter((source) => source !== null);
  }
}
