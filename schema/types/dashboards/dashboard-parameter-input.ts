import { Field, InputType } from "type-graphql";

@InputType({ description: "Waarde van een parameter: what a reader chose." })
export class DashboardParameterInput {
  @Field(() => String, { description: "Naam of the parameter, as in `DashboardParameter.slug`." })
  slug!: string;

  @Field(() => String, { description: "Waarde; an empty text is no choice." })
  value!: string;
}
