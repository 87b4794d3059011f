import { Field, ObjectType } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";

@ObjectType({ description: "Vergelijking van opgave en declaraties of one provider in one month or period." })
export class StatementComparison {
  @Field(() => String, { description: "Periode: `2025-07` or `2025`." })
  period!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Opgave: what the provider stated, in euro; null without a statement.",
  })
  spend?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Gedeclareerd: debit less credit, in euro; null without declarations.",
  })
  declared?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Verschil: stated less declared, in euro; null where one of them is missing.",
  })
  difference?: string | null;
}
