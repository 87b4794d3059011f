import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { EarlierVersion } from "#schema/types/providers/earlier-version.ts";
import { Provider } from "#schema/types/providers/provider.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { earlierVersionsOfProvider } from "./earlier-version.loader.ts";
import type { ProviderRow } from "./provider.queries.ts";

@Resolver(() => Provider)
export class EarlierVersionResolver {
  @FieldResolver(() => [EarlierVersion], {
    description: "Eerdere versies of what was delivered about it, the last replaced first.",
  })
  earlierVersions(
    @Root() { code }: ProviderRow,
    @Arg("first", () => Int, { nullable: true, description: "Aantal; the default is 50." })
    first: number | null,
    @Ctx() { loaders }: RequestContext,
  ): Promise<EarlierVersion[]> {
    return loaders.many(earlierVersionsOfProvider, { providerCode: code, first: first ?? null });
  }
}
