import { Field, ObjectType } from "type-graphql";

@ObjectType({
  description: "Kolommen van de vindplaats: which columns of a row say where its figures stand.",
})
export class TileCitationColumns {
  @Field(() => String, { description: "Bronkolom: the code of the source." })
  source!: string;

  @Field(() => String, { nullable: true, description: "Vindplaatskolom: the lines in it." })
  locator?: string | null;

  @Field(() => String, { nullable: true, description: "Kolom met de woorden zoals afgedrukt." })
  printed?: string | null;
}
