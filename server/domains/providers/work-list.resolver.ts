import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Provider } from "#schema/types/providers/provider.ts";
import { TalkCandidate } from "#schema/types/providers/talk-candidate.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { candidatesOfRound } from "./analysis.loader.ts";
import { MODULE } from "./analysis-arguments.ts";
import { checkCycle } from "./ask-page.ts";
import { providerByCode } from "./provider.loader.ts";
import type { ProviderRow } from "./provider.queries.ts";
import type { TalkCandidateRow } from "./work-list.queries.ts";

@Resolver(() => TalkCandidate)
export class WorkListResolver {
  @Query(() => [TalkCandidate], {
    description:
      "Werklijst van een gespreksronde: who to talk with and why, by the number of reasons and the spend. Who sees no figures sees the reasons that are public.",
  })
  talkWorkList(
    @Arg("module", () => ID, MODULE) module: string,
    @Arg("cycle", () => String, {
      nullable: true,
      description: "Ronde: `2026-T3`; the default is the one of the day.",
    })
    cycle: string | null,
    @Arg("first", () => Int, { nullable: true, description: "Aantal; the default is 100." })
    first: number | null,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: "Peildatum by which the default round is chosen; the default is today.",
    })
    asOf: string | null,
    @Ctx() { loaders, today }: RequestContext,
  ): Promise<TalkCandidateRow[]> {
    checkCycle(cycle);
    return loaders.many(candidatesOfRound, {
      moduleCode: module,
      cycle: cycle ?? null,
      asOf: asOf ?? today,
      first: first ?? null,
    });
  }

  @FieldResolver(() => Provider, { description: "Aanbieder." })
  provider(@Root() row: TalkCandidateRow, @Ctx() { loaders }: RequestContext): Promise<ProviderRow | null> {
    return loaders.one(providerByCode, { code: row.providerCode });
  }
}
