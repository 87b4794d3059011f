import { Field, ID, InputType } from "type-graphql";
import { DecimalScalar } from "../scalars/decimal.ts";

@InputType({ description: "Eigen gewicht of one municipality in an allocation." })
export class ShareInput {
  @Field(() => ID, { description: "Gemeentecode: `GM0202`." })
  municipality!: string;

  @Field(() => DecimalScalar, {
    description: "Gewicht, zero or more, in any unit; only the proportions count.",
  })
  weight!: string;
}
