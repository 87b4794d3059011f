import { Field, Int, ObjectType } from "type-graphql";
import { Observation } from "../observations/observation.ts";
import { DateScalar } from "../scalars/date.ts";

@ObjectType({
  description: "Tijdigheid van opgaven: first statements of one month that came by their due date.",
})
export class StatementTimeliness {
  @Field(() => DateScalar, { description: "Maand: its first day." })
  month!: string;

  @Field(() => Int, { description: "Aanbieders met een contract in the month." })
  contracted!: number;

  @Field(() => Int, { description: "Aangeleverd: providers that have delivered." })
  delivered!: number;

  @Field(() => Int, { description: "Op tijd aangeleverd." })
  onTime!: number;

  @Field(() => Observation, { description: "Aandeel of what was delivered that came on time, in per cent." })
  share!: Observation;
}
