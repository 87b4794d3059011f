import { Field, ObjectType } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";

@ObjectType({
  description:
    "Verschil tussen opgave en declaraties of one provider in one period, over the municipalities and months that have declarations.",
})
export class StatementDifference {
  @Field(() => String, { description: "Periode." })
  period!: string;

  @Field(() => DecimalScalar, { description: "Opgave, in euro." })
  spend!: string;

  @Field(() => DecimalScalar, { description: "Gedeclareerd: debit less credit, in euro." })
  declared!: string;

  @Field(() => DecimalScalar, { description: "Verschil: stated less declared, in euro." })
  difference!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Verschil in per cent of what was declared; null where nothing was.",
  })
  percentage?: string | null;
}
