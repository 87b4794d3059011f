import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { ObservationConnection } from "#schema/types/observations/observation-connection.ts";
import { ObservationsInput } from "#schema/types/observations/observations-input.ts";
import type { RequestContext } from "../../graphql/request-context.ts";
import { type ComputedObservations, computeObservations, countObservations } from "./compute-observations.ts";

@Resolver(() => ObservationConnection)
export class ObservationsResolver {
  @Query(() => ObservationConnection, {
    description:
      "Waarnemingen in long form, for analysts: the same figures as /export/observations.csv and .xlsx give with the same words as query parameters.",
  })
  observations(
    @Arg("input", () => ObservationsInput, {
      description: "Welke indicatoren, van wie en wanneer, waarnaar gegroepeerd.",
    })
    input: ObservationsInput,
    @Ctx() { reader, today }: RequestContext,
  ): Promise<ComputedObservations> {
    return computeObservations(reader, input, today);
  }

  @FieldResolver(() => Int, { description: "Totaal aantal rijen, over alle bladzijden." })
  totalCount(@Root() { question }: ComputedObservations, @Ctx() { reader }: RequestContext): Promise<number> {
    return countObservations(reader, question);
  }
}
