import { Field, Int, ObjectType } from "type-graphql";
import { Observation } from "../observations/observation.ts";
import { DecimalScalar } from "../scalars/decimal.ts";
import { Comparability } from "./comparability.ts";
import { Position } from "./position.ts";

@ObjectType({
  description:
    "Rij van een benchmark: one municipality; shown also where it cannot be compared, but then not ranked.",
})
export class BenchmarkRow {
  @Field(() => Observation, {
    description: "Waarneming: the value with its source, or the reason why there is none.",
  })
  value!: Observation;

  @Field(() => Comparability, { description: "Vergelijkbaarheid: whether the row counts." })
  comparability!: Comparability;

  @Field(() => String, {
    nullable: true,
    description: "Toelichting, in Dutch: why it does not count, or what to know.",
  })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Rang: 1 is best (with a NEUTRAL indicator: highest); equal values share the best of their ranks. Null where it does not count.",
  })
  rank?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Aantal op deze rang, itself included: 1 where nobody shares it.",
  })
  rankTies?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Verschil met de mediaan, exactly, in the indicator's unit.",
  })
  differenceFromMedian?: string | null;

  @Field(() => Position, { nullable: true, description: "Positie in the group." })
  position?: Position | null;

  @Field(() => Boolean, { description: "Eigen gemeente: named in the question." })
  isOwn!: boolean;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Gelijkenis with `similarTo`, 0 to 100: 100 is the same in every feature. Only with SIMILAR.",
  })
  similarity?: string | null;
}
