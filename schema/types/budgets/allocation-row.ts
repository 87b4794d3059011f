import { Field, ObjectType } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";

@ObjectType({ description: "Rij van een kostenverdeling: one municipality." })
export class AllocationRow {
  @Field(() => DecimalScalar, { description: "Gewicht in the key." })
  weight!: string;

  @Field(() => DecimalScalar, {
    description: "Aandeel in the weights, in per cent, rounded to four decimals.",
  })
  share!: string;

  @Field(() => DecimalScalar, { description: "Bedrag in euros that the municipality pays." })
  amount!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Gepubliceerd bedrag of that year; null where none is published.",
  })
  published?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "Verschil: the amount less the published one." })
  difference?: string | null;
}
