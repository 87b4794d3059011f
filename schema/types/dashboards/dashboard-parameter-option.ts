import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Keuze: a value that a parameter may have." })
export class DashboardParameterOption {
  @Field(() => String, { description: "Waarde to ask with." })
  value!: string;

  @Field(() => String, { description: "Opschrift: what a reader sees." })
  label!: string;
}
