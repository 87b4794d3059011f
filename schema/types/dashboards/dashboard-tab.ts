import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "Tabblad: tiles that are shown together." })
export class DashboardTab {
  @Field(() => ID, { description: "Sleutel, within its dashboard." })
  key!: string;

  @Field(() => String, { description: "Titel, in Dutch." })
  title!: string;
}
