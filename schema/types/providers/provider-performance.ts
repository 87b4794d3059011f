import { Field, ObjectType } from "type-graphql";
import { Observation } from "../observations/observation.ts";

@ObjectType({
  description:
    "Prestaties van een aanbieder in one period, for the municipalities whose figures the viewer may see.",
})
export class ProviderPerformance {
  @Field(() => String, { description: "Periode of all these figures." })
  period!: string;

  @Field(() => Observation, { description: "Omzet by the statements of the provider." })
  spend!: Observation;

  @Field(() => Observation, {
    description:
      "Cliënten in an average month, in fives, and fewer than ten not shown. Counted per product: somebody with two counts twice.",
  })
  clients!: Observation;

  @Field(() => Observation, {
    description: "Gehaalde prestatie-indicatoren, in per cent of what was measured.",
  })
  indicatorsMet!: Observation;

  @Field(() => Observation, { description: "Gehouden gesprekken." })
  meetingsHeld!: Observation;

  @Field(() => Observation, { description: "Geplande gesprekken, held or not." })
  meetingsPlanned!: Observation;

  @Field(() => Observation, {
    description:
      "Opgaven op tijd: months whose first delivery came by its due date, in per cent of the months delivered.",
  })
  statementsOnTime!: Observation;

  @Field(() => Observation, {
    description: "Social return: what was fulfilled, in per cent of what was obliged in the year.",
  })
  socialReturnFulfilment!: Observation;
}
