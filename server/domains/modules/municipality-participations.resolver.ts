import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Participation } from "#schema/types/modules/participation.ts";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { MunicipalityRow } from "../municipalities/municipality.queries.ts";
import { participationsOfMunicipality } from "./participation.loader.ts";
import type { ParticipationPeriodRow } from "./participation.queries.ts";

@Resolver(() => Municipality)
export class MunicipalityParticipationsResolver {
  @FieldResolver(() => [Participation], {
    description: "Deelnames on one day, in modules and in submodules.",
  })
  participations(
    @Root() { code }: MunicipalityRow,
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
    return loaders.many(participationsOfMunicipality, { municipalityCode: code, ...moment });
  }
}
