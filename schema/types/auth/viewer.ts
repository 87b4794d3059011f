import { Field, ObjectType } from "type-graphql";
import { Role } from "./role.ts";

@ObjectType({ description: "Gebruiker: who asks this question, and as what." })
export class Viewer {
  @Field(() => String, { nullable: true, description: "Naam to greet with; null for who has not signed in." })
  name?: string | null;

  @Field(() => Role, { description: "Rol." })
  role!: Role;
}
