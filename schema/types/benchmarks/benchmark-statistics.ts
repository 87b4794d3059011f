import { Field, Int, ObjectType } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";

@ObjectType({
  description:
    "Statistiek van een benchmark: where a small group stands. Exact; quartiles by linear interpolation (type 7, QUARTILE.INC of Excel), means in four decimals. No z-scores: the groups are small.",
})
export class BenchmarkStatistics {
  @Field(() => Int, { description: "Aantal values that count." })
  count!: number;

  @Field(() => DecimalScalar, { description: "Mediaan." })
  median!: string;

  @Field(() => DecimalScalar, { nullable: true, description: "Onderste kwartiel." })
  lowerQuartile?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Bovenste kwartiel." })
  upperQuartile?: string | null;

  @Field(() => DecimalScalar, { description: "Laagste value." })
  minimum!: string;

  @Field(() => DecimalScalar, { description: "Hoogste value." })
  maximum!: string;

  @Field(() => DecimalScalar, { description: "Ongewogen gemiddelde: every municipality counts as one." })
  mean!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Gewogen gemiddelde: the sum of the numerators over that of the denominators; null where not every value has both.",
  })
  weightedMean?: string | null;
}
