import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "Programma: modules of a partnership that one board committee advises on." })
export class Programme {
  @Field(() => ID, { description: "Code, as used in addresses, files and checks: `zorg`." })
  code!: string;

  @Field(() => String, { description: "Naam of the programme." })
  name!: string;
}
