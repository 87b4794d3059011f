import { Field, Int, ObjectType } from "type-graphql";
import { Observation } from "../observations/observation.ts";

@ObjectType({
  description:
    "Gehaalde indicatoren van een zorgvorm: the share of the measurements in one period that reached their target.",
})
export class IndicatorsMetShare {
  @Field(() => String, { description: "Periode of the measurements." })
  period!: string;

  @Field(() => Observation, { description: "Aandeel, in per cent, with what was met and what was measured." })
  share!: Observation;

  @Field(() => Int, {
    nullable: true,
    description: "Aanbieders that were measured; null where they are not seen.",
  })
  providers?: number | null;
}
