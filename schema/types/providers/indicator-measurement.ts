import { Field, ObjectType } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";

@ObjectType({ description: "Meting of a performance indicator at one provider, for one municipality." })
export class IndicatorMeasurement {
  @Field(() => String, { description: "Periode: `2025`, `2025-T2`, `2025-Q2` or `2025-07`." })
  period!: string;

  @Field(() => DecimalScalar, { nullable: true, description: "Waarde; null where it was not measured." })
  value?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Gehaald: whether the target was reached; null where it was not measured.",
  })
  isMet?: boolean | null;

  @Field(() => String, { nullable: true, description: "Reden, in Dutch, why there is no value." })
  reason?: string | null;
}
