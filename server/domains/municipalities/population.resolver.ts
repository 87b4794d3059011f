import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Municipality } from "#schema/types/municipalities/municipality.ts";
import { Observation } from "#schema/types/observations/observation.ts";
import { DateScalar } from "#schema/types/scalars/date.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import type { MunicipalityRow } from "./municipality.queries.ts";
import { populationOnDay } from "./population.loader.ts";

@Resolver(() => Municipality)
export class PopulationResolver {
  @FieldResolver(() => Observation, {
    description:
      "Inwoneraantal: the figure of that day's year, else the latest before it; its period says which.",
  })
  population(
    @Root() { code }: MunicipalityRow,
    @Arg("on", () => DateScalar, { nullable: true, description: "Dag; the default is today." }) on:
      | string
      | null,
    @Ctx() { loaders, today }: RequestContext,
  ): Promise<Observation | null> {
    return loaders.one(populationOnDay, { municipalityCode: code, on: on ?? today });
  }
}
