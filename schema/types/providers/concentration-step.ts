import { Field, Int, ObjectType } from "type-graphql";
import { Observation } from "../observations/observation.ts";

@ObjectType({
  description: "Stap van de concentratie: what the largest providers of a module have together.",
})
export class ConcentrationStep {
  @Field(() => Int, { description: "Aantal grootste aanbieders." })
  largest!: number;

  @Field(() => Observation, { description: "Aandeel in the spend of the period, in per cent." })
  share!: Observation;
}
