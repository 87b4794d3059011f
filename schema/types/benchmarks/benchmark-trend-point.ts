import { Field, Int, ObjectType } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";
import { BenchmarkRow } from "./benchmark-row.ts";
import { Comparability } from "./comparability.ts";

@ObjectType({ description: "Punt van een trend: one period of the same group." })
export class BenchmarkTrendPoint {
  @Field(() => String, { description: "Periode." })
  period!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Mediaan of the group; null where too few values count.",
  })
  median?: string | null;

  @Field(() => Int, { description: "Aantal values that the median is of." })
  count!: number;

  @Field(() => [BenchmarkRow], { description: "Eigen rijen: of the municipalities that the question names." })
  own!: BenchmarkRow[];

  @Field(() => Comparability, {
    description:
      "Vergelijkbaarheid with the period that was asked for: BREAK_IN_SERIES where a break lies between.",
  })
  comparability!: Comparability;

  @Field(() => Boolean, {
    description: "Reeksbreuk: whether another way of counting begins in this very period.",
  })
  isBreak!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Toelichting, in Dutch: why the figures cannot be compared.",
  })
  note?: string | null;
}
