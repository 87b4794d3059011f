import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { CooperationModule } from "#schema/types/modules/cooperation-module.ts";
import { Participation } from "#schema/types/modules/participation.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { CooperationModuleRow } from "./cooperation-module.queries.ts";
import { participantCountOfModule } from "./participant-count.loader.ts";
import { participationsOfModule } from "./participation.loader.ts";
import type { ParticipationPeriodRow } from "./participation.queries.ts";

@Resolver(() => CooperationModule)
export class ModuleParticipationsResolver {
  @FieldResolver(() => [Participation], {
    description: "Deelnames on one day, by name; the management organisation has none.",
  })
  participations(
    @Root() { code }: CooperationModuleRow,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Peildatum; the default is today." })
    asOf: string | null,
    @Arg("history", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Historie: also periods that have ended.",
    })
    history: boolean | null,
    @Ctx() { loaders, today }: RequestContext,
  ): Promise<ParticipationPeriodRow[]> {
    const moment = { asOf: asOf ?? today, hasHistory: history ?? false };
    return loaders.many(participationsOfModule, { moduleCode: code, ...moment });
  }

  @FieldResolver(() => Int, {
    description:
      "Aantal deelnemers on one day: as the source states it where it gives no names, else counted; for the management organisation the members of the partnership.",
  })
  async participantCount(
    @Root() { code }: CooperationModuleRow,
    @Arg("asOf", () => DateScalar, { nullable: true, description: "Peildatum; the default is today." })
    asOf: string | null,
    @Ctx() { loaders, today }: RequestContext,
  ): Promise<number | undefined> {
    const count = await loaders.one(participantCountOfModule, { moduleCode: code, asOf: asOf ?? today });
    return count?.participants;
  }
}
