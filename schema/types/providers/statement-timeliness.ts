import { Field, Int, ObjectType } from "type-graphql";
import { Observation } from "../observations/observation.ts";
import { DateScalar } from "../scalars/date.ts";

@ObjectType({
  description: "Tijdigheid van opgaven: first statements of one month that came by their due date.",
})
export class StatementTimeliness {
  @Field(() => DateScalar, { description: "Maand: its first day." })
  month!: string;

  @Field(() => Int, {
    description:
      "Aanbieders met een contract in the month, for the municipalities whose figures the viewer sees.",
  })
  contracted!: number;

  @Field(() => Int, {
    nullable: true,
    description: "Aangeleverd: providers that have delivered; null where statements are not seen.",
  })
  delivered!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Op tijd aangeleverd; null where statements are not seen.",
  })
  onTime!: number | null;

  @Field(() => Observation, { description: "Aandeel of what was delivered that came on time, in per cent." })
  share!: Observation;
}
