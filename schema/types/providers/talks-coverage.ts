import { Field, Int, ObjectType } from "type-graphql";
import { Observation } from "../observations/observation.ts";
import { DecimalScalar } from "../scalars/decimal.ts";

@ObjectType({
  description:
    "Dekking van de omzet door gesprekken: what the providers in talks have of the spend of a module in one period.",
})
export class TalksCoverage {
  @Field(() => String, { description: "Periode of talks and spend." })
  period!: string;

  @Field(() => Observation, {
    description:
      "Gehouden: share of the spend at providers with whom a talk was held, in per cent. Who sees no figures of one provider gets the published share, in whole per cents.",
  })
  share!: Observation;

  @Field(() => Observation, {
    description: "Gepland: the same with the talks that are planned and not held yet.",
  })
  plannedShare!: Observation;

  @Field(() => DecimalScalar, { description: "Norm: 85 per cent of the spend." })
  norm!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Norm gehaald, by the talks that were held; null where the share is not seen.",
  })
  isNormMet?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: "Aanbieders with whom a talk was held; null where talks are not seen.",
  })
  providersInTalks?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Aanbieders voor de norm: the fewest that together have 85 per cent of the spend; null where spend is not seen.",
  })
  providersForNorm?: number | null;
}
