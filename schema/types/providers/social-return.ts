import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../scalars/date.ts";
import { DecimalScalar } from "../scalars/decimal.ts";

@ObjectType({
  description:
    "Social return: what a contract obliges a provider to do for people far from work, in one year.",
})
export class SocialReturn {
  @Field(() => Int, { description: "Begrotingsjaar." })
  financialYear!: number;

  @Field(() => DecimalScalar, { description: "Verplicht, in euro." })
  obliged!: string;

  @Field(() => DecimalScalar, { description: "Ingevuld, in euro." })
  fulfilled!: string;

  @Field(() => DecimalScalar, {
    description: "Open: obliged and not fulfilled, in euro; never less than nought.",
  })
  open!: string;

  @Field(() => DateScalar, { description: "Uiterlijk op: when it must be fulfilled." })
  dueOn!: string;
}
